// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/admin_command.h"

#include "app/cli/admin_files.h"
#include "app/cli/admin_invites.h"
#include "app/cli/admin_rooms.h"
#include "app/cli/admin_stats.h"
#include "app/cli/admin_tokens.h"
#include "app/cli/admin_users.h"
#include "app/cli/failure.h"

namespace hubbub::app::cli {
namespace {

struct What {
    const char *word;
    void (*run)(const CommandLine &line, const QStringList &words);
};

constexpr What whats[] = {
    {"users", adminUsers},     {"user", adminUser},     {"rooms", adminRooms},   {"room", adminRoom},
    {"invites", adminInvites}, {"invite", adminInvite}, {"tokens", adminTokens}, {"token", adminToken},
    {"bans", adminBans},       {"stats", adminStats},   {"check", adminCheck},   {"backup", adminBackup},
    {"restore", adminRestore}, {"export", adminExport},
};

} // namespace

CommandDescription describeAdmin()
{
    return {
        "admin",
        "run a server of this machine: users, rooms, invites, tokens, bans, figures, backups",
        "WHAT …",
        "For the server of --data, whether it runs or not. WHAT is one of\n"
        "  users [PART]                    who is known here\n"
        "  user set NAME                   with --operator, --guest, --disabled on|off\n"
        "  user revoke NAME                shut all devices of somebody out\n"
        "  user password NAME              with --password-file FILE, or --no-password\n"
        "  rooms                           all of them, private and direct ones too; --sizes\n"
        "  room create NAME --as USER      a room of this owner; --preset, --topic\n"
        "  room members ROOM\n"
        "  room add|remove|kick|unban|unmute ROOM USER, room ban|mute ROOM USER\n"
        "  room role ROOM USER ROLE, room preset ROOM PRESET, room rename ROOM NAME, room topic ROOM TEXT\n"
        "  room lock|unlock ROOM, room slow ROOM SECONDS, room keep ROOM DAYS\n"
        "  invites, invite make, invite revoke ID\n"
        "  tokens [ROOM]                   those of all bots, or those that were made for a room\n"
        "  token make BOT                  with --room, --scopes, --expires; or with --room and --hook\n"
        "  token revoke ID\n"
        "  bans [ROOM]\n"
        "  stats                           what a running server counts\n"
        "  check [BACKUP]                  is all of it whole and as its logs make it?\n"
        "  backup FOLDER                   a new folder with all that the server keeps, as it is now\n"
        "  restore BACKUP                  into --data, while no server runs; --replace keeps what is there beside\n"
        "  export ROOM                     into --output, as --format jsonl, html or text\n"
        "In a room everything is done in the name of somebody who may: an owner, or --as USER.",
        "  hubbub admin users --data /var/lib/hubbub\n"
        "  hubbub admin user set Ann --operator on\n"
        "  hubbub admin room role lobby Ben moderator\n"
        "  hubbub admin token make alerts --room ops --hook\n"
        "  hubbub admin stats --json | jq .entries\n"
        "  hubbub admin backup /backups/hubbub-$(date +%F) --data /var/lib/hubbub",
        {{"operator", "Whether somebody may run the server: on or off.", "on|off"},
         {"guest", "Whether somebody is a guest of the server: on or off.", "on|off"},
         {"disabled", "Whether somebody is kept out of the server: on or off.", "on|off"},
         {"password-file", "File with somebody's new password in its first line; - is stdin.", "FILE"},
         {"no-password", "Take somebody's password away."},
         {"as", "In whose name something is done in a room (default: an owner).", "USER"},
         {"room", "Where an invite leads (default: the server), or a token; for a token several times, if there are several.",
          "R"},
         {"sizes", "How much each room takes of the disk, about; reads all that was ever said."},
         {"preset", "open (default), announce or private.", "PRESET"},
         {"topic", "Of a new room.", "TEXT"},
         {"reason", "Why: one line that everybody sees (kick, ban, mute).", "TEXT"},
         {"scope", "How far a ban reaches: user, device or address (default: user).", "SCOPE"},
         {"expires", "How long it is good: 90m, 12h, 7d (default: an invite 7d, a token until it is revoked).", "TIME"},
         {"uses", "How many people an invite is for (default: 1).", "N"},
         {"as-guest", "Who comes with the invite is a guest."},
         {"scopes", "What a token is good for: read, post, manage (default: read,post).", "LIST"},
         {"hook", "A token that is an address for webhooks into one room, and nothing else."},
         {"replace", "What a server keeps in the data folder is moved aside (restore)."},
         {"format", "Of an export: jsonl (default), html or text.", "FORMAT"},
         {"output", "The file of an export; without it everything goes to stdout.", "FILE"}},
        false,
    };
}

int runAdmin(QCoreApplication &, const CommandLine &line)
{
    const QStringList words = line.positional();
    for (const What &what : whats) {
        if (words.value(0) == QLatin1String(what.word)) {
            what.run(line, words.mid(1));
            return static_cast<int>(ExitCode::Ok);
        }
    }
    throw Failure{ExitCode::Usage, QStringLiteral("admin does not know what to do (--help lists what there is).")};
}

} // namespace hubbub::app::cli
