// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/admin_invites.h"

#include "app/cli/admin_link.h"
#include "app/cli/duration.h"
#include "app/cli/invites_command.h"
#include "app/wire_text.h"
#include "core/protocol/limits.h"
#include "server/place_file.h"

namespace hubbub::app::cli {
namespace {

void make(const CommandLine &line, AdminLink &link, const std::string &folder)
{
    protocol::MakeInvite wanted;
    if (line.isSet("room")) {
        wanted.room = link.roomNamed(line.value("room")).id;
    }
    wanted.expiresIn = line.isSet("expires") ? durationIn(line.value("expires"), protocol::limits::inviteLastsMost) : 0;
    wanted.uses = line.number("uses", 1).value_or(1);
    wanted.guest = line.isSet("as-guest");
    const auto made = link.ask<protocol::MakeInviteReply>(wanted);
    const auto place = server::savedInvite(folder);
    printMadeInvite(made, place ? *place : net::Invite{}, line.json());
}

} // namespace

void adminInvites(const CommandLine &line, const QStringList &words)
{
    if (!words.isEmpty()) {
        throw Failure{ExitCode::Usage, QStringLiteral("invites takes --data and --json only.")};
    }
    const auto link = AdminLink::open(adminFolder(line));
    protocol::GetInvites get;
    get.all = true;
    link->takeEach<protocol::InvitesReply>(
        get, [&line](const protocol::InviteRow &invite) { return printInvite(invite, line.json()); });
}

void adminInvite(const CommandLine &line, const QStringList &words)
{
    const std::string folder = adminFolder(line);
    if (words == QStringList{QStringLiteral("make")}) {
        make(line, *AdminLink::open(folder), folder);
    } else if (words.size() == 2 && words.at(0) == QLatin1String("revoke") && protocol::isIdText(words.at(1).toStdString())) {
        AdminLink::open(folder)->ask<protocol::DoneReply>(protocol::RevokeInvite{protocol::InviteId(words.at(1).toStdString())});
    } else {
        throw Failure{ExitCode::Usage, QStringLiteral("invite takes make or revoke ID (--help shows examples).")};
    }
}

} // namespace hubbub::app::cli
