// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invites_command.h"

#include "app/cli/ask_task.h"
#include "app/cli/duration.h"
#include "app/cli/output.h"
#include "app/wire_text.h"
#include "core/protocol/limits.h"

#include <QDateTime>

#include <algorithm>

namespace hubbub::app::cli {
namespace {

namespace limits = protocol::limits;

QJsonObject asJson(const protocol::InviteRow &invite)
{
    return {{"id", text(invite.id.value)},
            {"room", text(invite.room.value)},
            {"by", text(invite.by.value)},
            {"expires", static_cast<qint64>(invite.expires)},
            {"uses", static_cast<qint64>(invite.uses)},
            {"guest", invite.guest},
            {"visit", invite.visit}};
}

QString asLine(const protocol::InviteRow &invite)
{
    QString line = QStringLiteral("%1  %2 left, until %3")
                       .arg(text(invite.id.value))
                       .arg(invite.uses)
                       .arg(QDateTime::fromMSecsSinceEpoch(invite.expires).toString(Qt::ISODate));
    if (invite.room.empty()) {
        line += QStringLiteral(", to the server");
    }
    if (invite.visit) {
        return line + QStringLiteral(", as a visitor");
    }
    return invite.guest ? line + QStringLiteral(", as a guest") : line;
}

/// The whole of what one person hands to another. The room stands in it by its id, which stays what it is.
net::Invite handedOn(const protocol::MakeInviteReply &made, net::Invite place)
{
    place.room = made.invite.room.value;
    place.token = made.token;
    return place;
}

void print(const protocol::ReplyBody &reply, const net::Invite &place, bool json)
{
    if (const auto *made = std::get_if<protocol::MakeInviteReply>(&reply)) {
        printMadeInvite(*made, place, json);
    } else if (const auto *list = std::get_if<protocol::InvitesReply>(&reply)) {
        for (const protocol::InviteRow &invite : list->invites) {
            if (!printInvite(invite, json)) {
                return;
            }
        }
    }
}

AskTask::Question questionOf(const CommandLine &line)
{
    const QStringList words = line.positional();
    const QString verb = words.value(0, QStringLiteral("list"));
    if (verb == QLatin1String("make") && words.size() == 1) {
        protocol::MakeInvite make;
        make.expiresIn = line.isSet("expires") ? durationIn(line.value("expires"), limits::inviteLastsMost) : 0;
        make.uses = line.number("uses", 1).value_or(1);
        make.guest = line.isSet("guest");
        make.visit = line.isSet("visit");
        return [make](const protocol::RoomId &room) mutable {
            make.room = room;
            return protocol::RequestBody(make);
        };
    }
    if (verb == QLatin1String("list") && words.size() <= 1) {
        return [](const protocol::RoomId &room) { return protocol::RequestBody(protocol::GetInvites{room}); };
    }
    if (verb == QLatin1String("revoke") && words.size() == 2 && protocol::isIdText(words.at(1).toStdString())) {
        const protocol::RevokeInvite revoke{protocol::InviteId(words.at(1).toStdString())};
        return [revoke](const protocol::RoomId &) { return protocol::RequestBody(revoke); };
    }
    throw Failure{ExitCode::Usage, QStringLiteral("invite takes make, list or revoke ID (--help shows examples).")};
}

} // namespace

bool printInvite(const protocol::InviteRow &invite, bool json)
{
    return json ? printLine(asJson(invite)) : printLine(asLine(invite));
}

void printMadeInvite(const protocol::MakeInviteReply &made, const net::Invite &place, bool json)
{
    const net::Invite invite = handedOn(made, place);
    const QString text = QString::fromStdString(net::inviteText(invite));
    if (json) {
        QJsonObject object = asJson(made.invite);
        object.insert("token", QString::fromStdString(made.token));
        object.insert("invite", text);
        object.insert("link", QString::fromStdString(net::browserLink(invite)));
        static_cast<void>(printLine(object));
    } else {
        static_cast<void>(printLine(text));
    }
    if (std::all_of(place.addresses.begin(), place.addresses.end(), net::isLoopback)) {
        complain(QStringLiteral("This invite leads people on this machine only: make it with --server and the address that "
                                "others use, or with the server's own --data."));
    }
}

CommandDescription describeInvite()
{
    return {
        "invite",
        "make, list and revoke invites to a room or to the server",
        "make | list | revoke ID",
        "make prints one string with the server's address, its key and what lets people in: they paste it into the\n"
        "window, or give it as --server to send and tail. Without --room it leads to the server only, past its\n"
        "password. Moderators and owners invite. The string is a secret until it is used up.",
        "  hubbub invite make --room lobby --uses 5 --expires 12h\n"
        "  hubbub invite list --room lobby\n"
        "  hubbub invite revoke i5e20",
        {{"room", "The room, by name or id (default: the server).", "R"},
         {"expires", "How long it is good: 90m, 12h, 7d (default: 7d).", "TIME"},
         {"uses", "How many people it is for (default: 1).", "N"},
         {"guest", "Who comes with it is a guest."},
         {"visit", "Each who comes gets a room of their own, with those of the room."}},
    };
}

int runInvite(QCoreApplication &application, const CommandLine &line)
{
    AskTask task(line, line.value("room"), questionOf(line),
                 [&line, &task](const protocol::ReplyBody &reply) { print(reply, task.place(), line.json()); });
    return task.run(application);
}

} // namespace hubbub::app::cli
