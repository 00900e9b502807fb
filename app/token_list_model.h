// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keyed_list_model.h"
#include "core/protocol/bot_frames.h"

#include <QQmlEngine>

#include <string>

namespace hubbub::app {

/// A row of the list below.
struct TokenView {
    protocol::TokenRow token;
    QString rooms; ///< that it was made for, by name as far as known

    const std::string &key() const { return token.id.value; }
    bool operator==(const TokenView &) const = default;
};

/// The tokens that are good at a server, by the names of their bots.
class TokenListModel : public KeyedListModel<TokenView>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole, ///< of the bot
        AboutRole, ///< for which rooms, for what, whose, for how long, and when it was used, in words
        HookRole, ///< an address for webhooks
    };
    Q_ENUM(Role)

    explicit TokenListModel(QObject *parent = nullptr) : KeyedListModel(parent) {}

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// In any order; the ids are unique.
    void show(std::vector<TokenView> tokens);
    int count() const { return rowCount(); }

Q_SIGNALS:
    void countChanged();
};

} // namespace hubbub::app
