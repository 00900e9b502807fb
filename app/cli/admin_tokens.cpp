// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/admin_tokens.h"

#include "app/cli/admin_link.h"
#include "app/cli/token_command.h"
#include "server/place_file.h"

namespace hubbub::app::cli {
namespace {

void make(const CommandLine &line, const std::string &folder, const QString &bot)
{
    protocol::MakeToken wanted = tokenWished(line, bot);
    const auto link = AdminLink::open(folder);
    for (const QString &room : line.values("room")) {
        wanted.rooms.push_back(link->roomNamed(room).id);
    }
    const auto made = link->ask<protocol::MakeTokenReply>(wanted);
    const auto place = server::savedInvite(folder);
    printMadeToken(made, place ? *place : net::Invite{}, line.json());
}

} // namespace

void adminTokens(const CommandLine &line, const QStringList &words)
{
    if (words.size() > 1) {
        throw Failure{ExitCode::Usage, QStringLiteral("tokens takes a room, or nothing.")};
    }
    const auto link = AdminLink::open(adminFolder(line));
    protocol::GetTokens get;
    if (!words.isEmpty()) {
        get.room = link->roomNamed(words.at(0)).id;
    }
    link->takeEach<protocol::TokensReply>(get,
                                          [&line](const protocol::TokenRow &token) { return printToken(token, line.json()); });
}

void adminToken(const CommandLine &line, const QStringList &words)
{
    const std::string folder = adminFolder(line);
    if (words.size() == 2 && words.at(0) == QLatin1String("make")) {
        make(line, folder, words.at(1));
    } else if (words.size() == 2 && words.at(0) == QLatin1String("revoke") && protocol::isIdText(words.at(1).toStdString())) {
        AdminLink::open(folder)->ask<protocol::DoneReply>(protocol::RevokeToken{protocol::DeviceId(words.at(1).toStdString())});
    } else {
        throw Failure{ExitCode::Usage, QStringLiteral("token takes make BOT or revoke ID (--help shows examples).")};
    }
}

} // namespace hubbub::app::cli
