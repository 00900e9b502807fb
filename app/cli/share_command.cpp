// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/share_command.h"

#include "app/cli/failure.h"
#include "app/cli/output.h"
#include "core/net/qr_picture.h"
#include "core/net/short_code.h"
#include "server/place_file.h"

#include <QDir>

#include <cstdio>

namespace hubbub::app::cli {
namespace {

QJsonObject asJson(const net::Invite &invite)
{
    return {{"invite", QString::fromStdString(net::inviteText(invite))},
            {"link", QString::fromStdString(net::browserLink(invite))},
            {"code", QString::fromStdString(net::codeOf(*invite.key))},
            {"key", QString::fromStdString(net::textOf(*invite.key))},
            {"groups", QString::fromStdString(net::groupsOf(*invite.key))}};
}

bool print(const net::Invite &invite)
{
    return printLine(QStringLiteral("invite  %1").arg(QString::fromStdString(net::inviteText(invite))))
           && printLine(QStringLiteral("link    %1").arg(QString::fromStdString(net::browserLink(invite))))
           && printLine(QStringLiteral("code    %1").arg(QString::fromStdString(net::codeOf(*invite.key))))
           && printLine(QStringLiteral("key     %1").arg(QString::fromStdString(net::groupsOf(*invite.key))));
}

void printPicture(const net::Invite &invite)
{
    const std::string text = net::asTerminalText(net::qrPicture(net::inviteText(invite)));
    if (text.empty()) {
        throw Failure{ExitCode::Failure, QStringLiteral("This program cannot draw QR codes.")};
    }
    std::fputs(text.c_str(), stdout);
}

} // namespace

CommandDescription describeShare()
{
    return {
        "share",
        "tell how others find the server of this data folder",
        "",
        "Prints the invite to the server that runs with this data folder, or ran with it last: as one string, as a link\n"
        "for a browser, and as the code that one person reads to another in the same network. Whoever joins by one of\n"
        "these has verified the server's key; the key itself is printed for those who want to compare. None of them lets\n"
        "anybody into a private room or past a password: \"hubbub invite make\" prints an invite that does.",
        "  hubbub share --data /var/lib/hubbub\n"
        "  hubbub share --room Lobby --qr\n"
        "  hubbub share --json | jq -r .invite",
        {{"room", "Lead into this room.", "R"},
         {"token", "Let people in by this token (invite make).", "T"},
         {"qr", "Draw the invite for a camera, too."}},
        false,
    };
}

int runShare(QCoreApplication &, const CommandLine &line)
{
    if (!line.positional().isEmpty() || line.isSet("server")) {
        throw Failure{ExitCode::Usage, QStringLiteral("share takes --data, --room, --qr and --json only.")};
    }
    auto invite = server::savedInvite(QDir(line.dataFolder()).absolutePath().toStdString());
    if (!invite || !invite->key) {
        throw Failure{ExitCode::Failure, QStringLiteral("No server has run with the data folder %1 yet.").arg(line.dataFolder())};
    }
    invite.value().room = line.value("room").toStdString();
    invite.value().token = line.value("token").toStdString();
    if (!(line.json() ? printLine(asJson(*invite)) : print(*invite))) {
        return static_cast<int>(ExitCode::Ok);
    }
    if (line.isSet("qr")) {
        printPicture(*invite);
    }
    return static_cast<int>(ExitCode::Ok);
}

} // namespace hubbub::app::cli
