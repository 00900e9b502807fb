// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keyed_list_model.h"
#include "core/net/pin_file.h"

#include <QQmlEngine>

#include <string>

namespace hubbub::app {

/// A row of the list below.
struct PinView {
    net::Pin pin;

    const net::Fingerprint &key() const { return pin.key; }
    bool operator==(const PinView &) const = default;
};

/// The servers whose keys this user knows, by name.
class PinListModel : public KeyedListModel<PinView>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< the fingerprint, which removes it
        NameRole, ///< or an address, if it has not told its name
        AboutRole, ///< where it is and how it is trusted, in words
        GroupsRole, ///< the fingerprint for people who compare
        VerifiedRole
    };
    Q_ENUM(Role)

    explicit PinListModel(QObject *parent = nullptr) : KeyedListModel(parent) {}

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void show(const std::vector<net::Pin> &pins);
    int count() const { return rowCount(); }

Q_SIGNALS:
    void countChanged();
};

} // namespace hubbub::app
