// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/admin_rooms.h"

#include "app/cli/admin_link.h"
#include "app/cli/admin_sizes.h"
#include "app/cli/counted.h"
#include "app/cli/number_in.h"
#include "app/cli/output.h"
#include "app/cli/word_in.h"
#include "app/wire_text.h"
#include "core/base/clock.h"
#include "core/base/random.h"

#include <QDateTime>

#include <optional>

namespace hubbub::app::cli {
namespace {

using protocol::Body;
using protocol::UserId;

QJsonObject asJson(const protocol::RoomRow &room)
{
    return {{"room", text(room.id.value)},
            {"name", text(room.name)},
            {"topic", text(room.topic)},
            {"preset", text(protocol::nameOf(room.preset))},
            {"epoch", text(room.epoch.value)},
            {"head", static_cast<qint64>(room.head)},
            {"members", static_cast<qint64>(room.members)}};
}

QString asLine(const protocol::RoomRow &room)
{
    return QStringLiteral("%1  %2  (%3, %4, %5)")
        .arg(text(room.id.value), escaped(text(room.name)), text(protocol::nameOf(room.preset)),
             counted(room.members, "member", "members"), counted(room.head, "entry", "entries"));
}

QJsonObject asJson(const protocol::MemberRow &row)
{
    return {{"user", text(row.member.user.value)},
            {"name", text(row.member.name)},
            {"role", text(protocol::nameOf(row.member.role))},
            {"since", static_cast<qint64>(row.member.since)},
            {"bot", row.member.bot},
            {"presence", text(protocol::nameOf(row.presence))},
            {"lastSeen", static_cast<qint64>(row.lastSeen)}};
}

QString asLine(const protocol::MemberRow &row)
{
    return QStringLiteral("%1  %2  (%3%4, %5)")
        .arg(text(row.member.user.value), escaped(text(row.member.name)), text(protocol::nameOf(row.member.role)),
             row.member.bot ? QStringLiteral(", bot") : QString(), text(protocol::nameOf(row.presence)));
}

QJsonObject asJson(const protocol::RoomRow &room, const protocol::BanRow &ban)
{
    return {{"room", text(room.id.value)},
            {"roomName", text(room.name)},
            {"user", text(ban.user.value)},
            {"name", text(ban.name)},
            {"scope", text(protocol::nameOf(ban.scope))},
            {"time", static_cast<qint64>(ban.at)},
            {"by", text(ban.by.value)},
            {"byName", text(ban.byName)},
            {"reason", text(ban.reason)}};
}

QString asLine(const protocol::RoomRow &room, const protocol::BanRow &ban)
{
    const QString line = QStringLiteral("%1  %2  %3  by %4  %5")
                             .arg(escaped(text(room.name)), QDateTime::fromMSecsSinceEpoch(ban.at).toString(Qt::ISODate),
                                  text(protocol::nameOf(ban.scope)), escaped(text(ban.byName)), escaped(text(ban.name)));
    return ban.reason.empty() ? line : line + QStringLiteral(": ") + escaped(text(ban.reason));
}

protocol::Tag newTag()
{
    const base::SystemClock clock;
    base::SystemRandom random;
    return protocol::Tag::makeV7(clock, random);
}

/// What is to be done in a room, besides making it and looking at it.
struct Act {
    Body body;
    UserId as;
};

/// About somebody: ROOM USER [VALUE].
std::optional<Act> actOnPerson(const CommandLine &line, AdminLink &link, const QString &verb, const QStringList &words)
{
    const auto is = [&verb](const char *word) { return verb == QLatin1String(word); };
    const bool hasValue = is("role");
    if (words.size() != (hasValue ? 3 : 2)) {
        return std::nullopt;
    }
    const std::string reason = line.value("reason").toStdString();
    const auto user = [&] { return link.userNamed(words.at(1)).user; };
    if (is("role")) {
        const auto role = wordIn(words.at(2), {protocol::Role::Member, protocol::Role::Moderator, protocol::Role::Owner});
        return Act{protocol::RoleSet{user(), role}, {}};
    }
    if (is("kick")) {
        return Act{protocol::Kicked{user(), reason}, {}};
    }
    if (is("ban")) {
        using protocol::BanScope;
        const BanScope scope = line.isSet("scope")
                                   ? wordIn(line.value("scope"), {BanScope::User, BanScope::Device, BanScope::Address})
                                   : BanScope::User;
        return Act{protocol::Banned{user(), scope, true, reason}, {}};
    }
    if (is("unban")) {
        return Act{protocol::Banned{user(), protocol::BanScope::User, false, reason}, {}};
    }
    if (is("mute") || is("unmute")) {
        return Act{protocol::Muted{user(), is("mute"), 0, reason}, {}};
    }
    if (is("add")) {
        return Act{protocol::Joined{}, user()};
    }
    if (is("remove")) {
        return Act{protocol::Left{}, user()};
    }
    return std::nullopt;
}

/// About the room itself: ROOM [VALUE].
std::optional<Act> actOnRoom(const QString &verb, const QStringList &words)
{
    using protocol::Preset;
    const auto is = [&verb, &words](const char *word, qsizetype count) {
        return verb == QLatin1String(word) && words.size() == count;
    };
    const std::string value = words.value(1).toStdString();
    if (is("preset", 2)) {
        return Act{protocol::PresetSet{wordIn(words.at(1), {Preset::Open, Preset::Announce, Preset::Private})}, {}};
    }
    if (is("rename", 2)) {
        return Act{protocol::Renamed{value}, {}};
    }
    if (is("topic", 2)) {
        return Act{protocol::TopicSet{value}, {}};
    }
    if (is("lock", 1) || is("unlock", 1)) {
        return Act{protocol::Locked{is("lock", 1)}, {}};
    }
    if (is("slow", 2)) {
        return Act{protocol::Slowed{slowSecondsIn(words.at(1))}, {}};
    }
    if (is("keep", 2)) {
        return Act{protocol::KeepSet{keepDaysIn(words.at(1))}, {}};
    }
    return std::nullopt;
}

void create(const CommandLine &line, AdminLink &link, const QStringList &words)
{
    using protocol::Preset;
    protocol::CreateRoom wanted;
    wanted.tag = newTag();
    wanted.name = words.at(0).toStdString();
    wanted.topic = line.value("topic").toStdString();
    if (line.isSet("preset")) {
        wanted.preset = wordIn(line.value("preset"), {Preset::Open, Preset::Announce, Preset::Private});
    }
    wanted.as = link.userNamed(line.required("as")).user;
    const auto made = link.ask<protocol::CreateReply>(wanted);
    const protocol::RoomRow room = link.roomNamed(text(made.room.value));
    static_cast<void>(line.json() ? printLine(asJson(room)) : printLine(asLine(room))); // it is done all the same
}

void listMembers(const CommandLine &line, AdminLink &link, const QString &room)
{
    protocol::GetMembers get;
    get.room = link.roomNamed(room).id;
    link.takeEach<protocol::MembersReply>(
        get, [&line](const protocol::MemberRow &row) { return line.json() ? printLine(asJson(row)) : printLine(asLine(row)); });
}

void act(const CommandLine &line, AdminLink &link, const QString &verb, const QStringList &words)
{
    auto wanted = words.isEmpty() ? std::nullopt : actOnRoom(verb, words);
    if (!wanted) {
        wanted = actOnPerson(line, link, verb, words);
    }
    if (!wanted) {
        throw Failure{ExitCode::Usage, QStringLiteral("room does not know what to do (--help lists what there is).")};
    }
    protocol::Append append;
    append.room = link.roomNamed(words.at(0)).id;
    append.tag = newTag();
    append.body = wanted->body;
    append.as = line.isSet("as") ? link.userNamed(line.value("as")).user : wanted->as;
    const auto done = link.ask<protocol::AppendReply>(append);
    if (line.json()) {
        static_cast<void>(printLine(QJsonObject{{"room", text(append.room.value)}, {"seq", static_cast<qint64>(done.seq)}}));
    }
}

/// Calls `each` for every room of the server until it says false.
template<class Each>
void forEachRoom(AdminLink &link, Each each)
{
    protocol::GetRooms get;
    get.all = true;
    link.takeEach<protocol::RoomsReply>(get, each);
}

/// False if nobody reads any more.
bool listBans(AdminLink &link, const protocol::RoomRow &room, bool json)
{
    protocol::GetBans get{room.id, {}};
    return link.takeEach<protocol::BansReply>(
        get, [&](const protocol::BanRow &ban) { return json ? printLine(asJson(room, ban)) : printLine(asLine(room, ban)); });
}

} // namespace

void adminRooms(const CommandLine &line, const QStringList &words)
{
    if (!words.isEmpty()) {
        throw Failure{ExitCode::Usage, QStringLiteral("rooms takes --sizes, --data and --json only.")};
    }
    const bool hasSizes = line.isSet("sizes");
    const auto sizes = hasSizes ? adminSizes(line) : std::map<protocol::RoomId, RoomSizeRow>();
    const auto link = AdminLink::open(adminFolder(line));
    forEachRoom(*link, [&](const protocol::RoomRow &room) {
        const auto known = sizes.find(room.id);
        const RoomSizeRow size = known == sizes.end() ? RoomSizeRow() : known->second; // made since then
        if (line.json()) {
            return printLine(hasSizes ? withSize(asJson(room), size) : asJson(room));
        }
        return printLine(hasSizes ? withSize(asLine(room), size) : asLine(room));
    });
}

void adminRoom(const CommandLine &line, const QStringList &words)
{
    const QString verb = words.value(0);
    const QStringList rest = words.mid(1);
    const auto link = AdminLink::open(adminFolder(line));
    if (verb == QLatin1String("create") && rest.size() == 1) {
        create(line, *link, rest);
    } else if (verb == QLatin1String("members") && rest.size() == 1) {
        listMembers(line, *link, rest.at(0));
    } else {
        act(line, *link, verb, rest);
    }
}

void adminBans(const CommandLine &line, const QStringList &words)
{
    if (words.size() > 1) {
        throw Failure{ExitCode::Usage, QStringLiteral("bans takes a room, or nothing.")};
    }
    const auto link = AdminLink::open(adminFolder(line));
    if (!words.isEmpty()) {
        listBans(*link, link->roomNamed(words.at(0)), line.json());
        return;
    }
    forEachRoom(*link, [&](const protocol::RoomRow &room) { return listBans(*link, room, line.json()); });
}

} // namespace hubbub::app::cli
