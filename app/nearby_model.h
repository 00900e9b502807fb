// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keyed_list_model.h"
#include "core/net/discovery/nearby_list.h"

#include <QQmlEngine>

#include <utility>

namespace hubbub::app {

/// A row of the list below.
struct NearbyRow {
    net::NearbyHost host;

    std::pair<protocol::ServerId, std::string> key() const { return {host.server, host.key}; }
    bool operator==(const NearbyRow &) const = default;
};

/// Hosts of the local network: those whose key is known first, then by name.
class NearbyModel : public KeyedListModel<NearbyRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        ServerIdRole = Qt::UserRole + 1,
        NameRole,
        AddressRole, ///< `host:port`, the one to try first
        InviteRole, ///< what one joins with: all addresses and the key
        VersionRole,
        FingerprintRole, ///< of its key; empty if it has none
        KnownRole, ///< the user has met this server, under this key
        OtherKeyRole, ///< it says to be a server that is known, or listed already, under another key
        RoomsRole, ///< how many rooms anybody may join
        RoomRole ///< the name of one of them; may be empty
    };
    Q_ENUM(Role)

    explicit NearbyModel(QObject *parent = nullptr) : KeyedListModel(parent) {}

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void show(const std::vector<net::NearbyHost> &hosts);
    int count() const { return rowCount(); }

Q_SIGNALS:
    void countChanged();
};

} // namespace hubbub::app
