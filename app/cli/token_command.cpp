// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/token_command.h"

#include "app/cli/ask_task.h"
#include "app/cli/duration.h"
#include "app/cli/output.h"
#include "app/hook_address.h"
#include "app/wire_text.h"
#include "core/protocol/limits.h"

#include <QDateTime>
#include <QJsonArray>

#include <optional>
#include <vector>

namespace hubbub::app::cli {
namespace {

namespace limits = protocol::limits;

bool isHook(const protocol::TokenRow &token)
{
    return token.scopes.contains(protocol::Scope::Hook);
}

QJsonObject asJson(const protocol::TokenRow &token)
{
    QJsonArray scopes;
    for (const protocol::Scope scope : token.scopes) {
        scopes.append(text(protocol::nameOf(scope)));
    }
    QJsonArray rooms;
    for (const protocol::RoomId &room : token.rooms) {
        rooms.append(text(room.value));
    }
    return {{"id", text(token.id.value)},
            {"user", text(token.user.value)},
            {"name", text(token.name)},
            {"scopes", scopes},
            {"rooms", rooms},
            {"by", text(token.by.value)},
            {"byName", text(token.byName)},
            {"created", static_cast<qint64>(token.created)},
            {"expires", static_cast<qint64>(token.expires)},
            {"lastSeen", static_cast<qint64>(token.lastSeen)},
            {"online", token.online}};
}

QString asLine(const protocol::TokenRow &token)
{
    QStringList scopes;
    for (const protocol::Scope scope : token.scopes) {
        scopes.append(text(protocol::nameOf(scope)));
    }
    QString line =
        QStringLiteral("%1  %2  %3").arg(text(token.id.value), scopes.join(QLatin1Char(',')), escaped(text(token.name)));
    if (!token.byName.empty()) {
        line += QStringLiteral(", by %1").arg(escaped(text(token.byName)));
    }
    if (token.expires > 0) {
        line += QStringLiteral(", until %1").arg(QDateTime::fromMSecsSinceEpoch(token.expires).toString(Qt::ISODate));
    }
    return line;
}

void print(const protocol::ReplyBody &reply, const net::Invite &place, bool json)
{
    if (const auto *made = std::get_if<protocol::MakeTokenReply>(&reply)) {
        printMadeToken(*made, place, json);
    } else if (const auto *list = std::get_if<protocol::TokensReply>(&reply)) {
        for (const protocol::TokenRow &token : list->tokens) {
            if (!printToken(token, json)) {
                return;
            }
        }
    }
}

protocol::Scopes scopesOf(const CommandLine &line)
{
    if (line.isSet("hook")) {
        if (line.isSet("scopes")) {
            throw Failure{ExitCode::Usage, QStringLiteral("Either --hook or --scopes.")};
        }
        return {protocol::Scope::Hook};
    }
    protocol::Scopes scopes;
    const QStringList words = (line.isSet("scopes") ? line.value("scopes") : QStringLiteral("read,post")).split(QLatin1Char(','));
    for (const QString &word : words) {
        const auto scope = protocol::scopeNamed(word.toStdString());
        if (!scope || *scope == protocol::Scope::Hook) {
            throw Failure{ExitCode::Usage,
                          QStringLiteral("--scopes takes read, post and manage, with commas between, not \"%1\".").arg(word)};
        }
        scopes.insert(*scope);
    }
    return scopes;
}

/// `list` is what is asked for by "list", to go on from.
AskTask::QuestionOfRooms questionOf(const CommandLine &line, protocol::GetTokens &list)
{
    const QStringList words = line.positional();
    const QString verb = words.value(0, QStringLiteral("list"));
    if (verb == QLatin1String("make") && words.size() == 2) {
        const protocol::MakeToken wished = tokenWished(line, words.at(1));
        static_cast<void>(line.required("room"));
        return [make = wished](const std::vector<protocol::RoomId> &rooms) mutable {
            make.rooms = rooms;
            return protocol::RequestBody(make);
        };
    }
    if (verb == QLatin1String("list") && words.size() <= 1) {
        return [&list](const std::vector<protocol::RoomId> &rooms) {
            list.room = rooms.empty() ? protocol::RoomId() : rooms.front();
            return protocol::RequestBody(list);
        };
    }
    if (verb == QLatin1String("revoke") && words.size() == 2 && protocol::isIdText(words.at(1).toStdString())) {
        const protocol::RevokeToken revoke{protocol::DeviceId(words.at(1).toStdString())};
        return [revoke](const std::vector<protocol::RoomId> &) { return protocol::RequestBody(revoke); };
    }
    throw Failure{ExitCode::Usage, QStringLiteral("token takes make BOT, list or revoke ID (--help shows examples).")};
}

} // namespace

protocol::MakeToken tokenWished(const CommandLine &line, const QString &bot)
{
    protocol::MakeToken make;
    make.name = bot.toStdString();
    make.scopes = scopesOf(line);
    make.expiresIn = line.isSet("expires") ? durationIn(line.value("expires"), limits::tokenLastsMost) : 0;
    return make;
}

bool printToken(const protocol::TokenRow &token, bool json)
{
    return json ? printLine(asJson(token)) : printLine(asLine(token));
}

void printMadeToken(const protocol::MakeTokenReply &made, const net::Invite &place, bool json)
{
    const QString url = isHook(made.token) ? hookAddress(place, made.secret) : QString();
    if (json) {
        QJsonObject object = asJson(made.token);
        object.insert("token", text(made.secret));
        if (!url.isEmpty()) {
            object.insert("url", url);
        }
        static_cast<void>(printLine(object));
    } else {
        static_cast<void>(printLine(url.isEmpty() ? text(made.secret) : url));
    }
}

CommandDescription describeToken()
{
    return {
        "token",
        "make, list and revoke tokens for programs",
        "make BOT | list | revoke ID",
        "make prints the secret with which a program is the bot BOT, which is made and brought into the room at need. It\n"
        "opens the HTTP API, the WebSocket and \"hubbub bot\", for no more than its scopes. With --hook it prints the address\n"
        "to which Grafana, Alertmanager, GitLab and the like post as they do to Slack. Moderators and owners make tokens.\n"
        "list shows those that one has made, or with --room those of a room.",
        "  hubbub token make deploy --room builds --scopes read,post --expires 90d\n"
        "  hubbub token make alerts --room ops --hook\n"
        "  hubbub token list --room ops\n"
        "  hubbub token revoke d41c0",
        {{"room", "A room, by name or id; for make several times, if there are several.", "R"},
         {"scopes", "What it is good for: read, post, manage (default: read,post).", "LIST"},
         {"hook", "An address for webhooks into the room, good for nothing else."},
         {"expires", "How long it is good: 90m, 12h, 7d (default: until it is revoked).", "TIME"}},
    };
}

int runToken(QCoreApplication &application, const CommandLine &line)
{
    protocol::GetTokens list;
    AskTask task(line, line.values("room"), questionOf(line, list),
                 [&line, &task](const protocol::ReplyBody &reply) { print(reply, task.place(), line.json()); });
    task.setNext([&list](const protocol::ReplyBody &reply) -> std::optional<protocol::RequestBody> {
        const auto *page = std::get_if<protocol::TokensReply>(&reply);
        if (page == nullptr || !page->more || page->tokens.empty()) {
            return std::nullopt;
        }
        list.after = page->tokens.back().id;
        return protocol::RequestBody(list);
    });
    return task.run(application);
}

} // namespace hubbub::app::cli
