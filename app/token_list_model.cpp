// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/token_list_model.h"

#include "app/isolated.h"
#include "app/time_text.h"
#include "app/wire_text.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

namespace hubbub::app {
namespace {

using protocol::Scope;

QString scopesText(const protocol::Scopes &scopes)
{
    QStringList words;
    for (const Scope scope : scopes) {
        switch (scope) {
        case Scope::Read:
            words << TokenListModel::tr("reads");
            break;
        case Scope::Post:
            words << TokenListModel::tr("writes");
            break;
        case Scope::Manage:
            words << TokenListModel::tr("moderates");
            break;
        case Scope::Hook:
            words << TokenListModel::tr("takes webhooks");
            break;
        }
    }
    return words.join(QStringLiteral(", "));
}

QString usedText(const protocol::TokenRow &token)
{
    return token.online ? TokenListModel::tr("in use now") : TokenListModel::tr("last used %1").arg(shortMoment(token.lastSeen));
}

QString aboutText(const TokenView &row)
{
    const protocol::TokenRow &token = row.token;
    QStringList parts;
    if (!row.rooms.isEmpty()) {
        parts << row.rooms;
    }
    parts << scopesText(token.scopes);
    parts << (token.byName.empty() ? TokenListModel::tr("made by the server")
                                   : TokenListModel::tr("made by %1").arg(isolated(text(token.byName))));
    parts << (token.expires > 0 ? TokenListModel::tr("good until %1").arg(fullMoment(token.expires))
                                : TokenListModel::tr("good until it is revoked"));
    if (token.online || token.lastSeen > token.created) { // when it was made, it was used by nobody
        parts << usedText(token);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QHash<int, QByteArray> TokenListModel::roleNames() const
{
    return {{IdRole, "tokenId"}, {NameRole, "name"}, {AboutRole, "about"}, {HookRole, "hook"}};
}

QVariant TokenListModel::data(const QModelIndex &index, int role) const
{
    if (!isRow(index)) {
        return {};
    }
    const TokenView &row = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole:
        return text(row.token.id.value);
    case Qt::DisplayRole:
    case NameRole:
        return text(row.token.name);
    case AboutRole:
        return aboutText(row);
    case HookRole:
        return row.token.scopes.contains(Scope::Hook);
    default:
        return {};
    }
}

void TokenListModel::show(std::vector<TokenView> tokens)
{
    std::sort(tokens.begin(), tokens.end(), [](const TokenView &a, const TokenView &b) {
        return std::tie(a.token.name, a.token.id.value) < std::tie(b.token.name, b.token.id.value);
    });
    if (tokens != rows()) {
        replaceRows(tokens);
        Q_EMIT countChanged();
    }
}

} // namespace hubbub::app
