// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/moderate_command.h"

#include "app/cli/number_in.h"
#include "app/cli/output.h"
#include "app/cli/task.h"
#include "app/cli/visit.h"
#include "app/cli/word_in.h"
#include "app/complaint_text.h"
#include "app/wire_text.h"
#include "core/store/expulsion_store.h"

#include <QDateTime>
#include <QHash>

#include <functional>

namespace hubbub::app::cli {
namespace {

using protocol::Outcome;
using protocol::RoomId;
using protocol::Tag;

/// "90s", "10m", "12h" or "7d".
base::Millis durationIn(const CommandLine &line, const QString &option)
{
    static const QHash<QChar, base::Millis> units{{'s', 1'000}, {'m', 60'000}, {'h', 3'600'000}, {'d', 86'400'000}};
    const QString words = line.value(option);
    const base::Millis unit = words.isEmpty() ? 0 : units.value(words.back(), 0);
    bool ok = false;
    const int count = words.chopped(words.isEmpty() ? 0 : 1).toInt(&ok);
    if (!ok || unit == 0 || count < 1) {
        throw Failure{ExitCode::Usage,
                      QStringLiteral("--%1 takes a time such as 90s, 10m, 12h or 7d, not \"%2\".").arg(option, words)};
    }
    return count * unit;
}

QString asLine(const store::Expulsion &ban)
{
    const QString line = QStringLiteral("%1  %2  by %3  %4")
                             .arg(QDateTime::fromMSecsSinceEpoch(ban.at).toString(Qt::ISODate), text(protocol::nameOf(ban.scope)),
                                  escaped(text(ban.byName)), escaped(text(ban.name)));
    return ban.reason.empty() ? line : line + QStringLiteral(": ") + escaped(text(ban.reason));
}

QJsonObject asJson(const store::Expulsion &ban)
{
    return {{"user", text(ban.user.value)},        {"name", text(ban.name)},   {"scope", text(protocol::nameOf(ban.scope))},
            {"time", static_cast<qint64>(ban.at)}, {"by", text(ban.by.value)}, {"byName", text(ban.byName)},
            {"reason", text(ban.reason)}};
}

void printBans(store::Database &copy, const RoomId &room, bool json)
{
    for (const store::Expulsion &ban : store::ExpulsionStore(copy).bans(room)) {
        if (!(json ? printLine(asJson(ban)) : printLine(asLine(ban)))) {
            return;
        }
    }
}

/// What is to be done, read from the arguments before anything is dialled.
class Act
{
public:
    explicit Act(const CommandLine &line) : m_words(line.positional()), m_reason(line.value("reason").toStdString())
    {
        using namespace protocol;
        const QString verb = m_words.value(0);
        if (onlyLists()) {
            return;
        }
        if (verb == QLatin1String("kick")) {
            person(1, [this](client::Client &c, const RoomId &r, const UserId &u) { return c.kick(r, u, m_reason); });
        } else if (verb == QLatin1String("ban")) {
            const BanScope scope = line.isSet("scope")
                                       ? wordIn(line.value("scope"), {BanScope::User, BanScope::Device, BanScope::Address})
                                       : BanScope::User;
            person(1,
                   [this, scope](client::Client &c, const RoomId &r, const UserId &u) { return c.ban(r, u, scope, m_reason); });
        } else if (verb == QLatin1String("unban")) {
            person(1, [](client::Client &c, const RoomId &r, const UserId &u) { return c.unban(r, u); });
        } else if (verb == QLatin1String("mute")) {
            const base::Millis ms = line.isSet("for") ? durationIn(line, QStringLiteral("for")) : 0;
            person(1, [this, ms](client::Client &c, const RoomId &r, const UserId &u) { return c.mute(r, u, ms, m_reason); });
        } else if (verb == QLatin1String("unmute")) {
            person(1, [](client::Client &c, const RoomId &r, const UserId &u) { return c.unmute(r, u); });
        } else if (verb == QLatin1String("role")) {
            const Role role = wordIn(m_words.value(2), {Role::Member, Role::Moderator, Role::Owner});
            person(2, [role](client::Client &c, const RoomId &r, const UserId &u) { return c.setRole(r, u, role); });
        } else {
            readRoomAct(verb, line);
        }
        if (!m_do) {
            throw Failure{ExitCode::Usage, QStringLiteral("moderate does not know what to do (--help shows examples).")};
        }
    }

    /// It is only asked who is banned.
    bool onlyLists() const { return m_words == QStringList{QStringLiteral("bans")}; }
    Outcome<Tag> operator()(client::Client &client, const RoomId &room) const { return m_do(client, room); }

private:
    using OnPerson = std::function<Outcome<Tag>(client::Client &, const RoomId &, const protocol::UserId &)>;
    using OnRoom = std::function<Outcome<Tag>(client::Client &, const RoomId &)>;

    void readRoomAct(const QString &verb, const CommandLine &line)
    {
        using protocol::Preset;
        const auto is = [&verb](const char *word) { return verb == QLatin1String(word); };
        if (is("preset")) {
            const Preset preset = wordIn(m_words.value(1), {Preset::Open, Preset::Announce, Preset::Private});
            room(1, [preset](client::Client &c, const RoomId &r) { return c.setPreset(r, preset); });
        } else if (is("slow")) {
            const qint64 seconds = slowSecondsIn(m_words.value(1));
            room(1, [seconds](client::Client &c, const RoomId &r) { return c.setSlowMode(r, seconds); });
        } else if (is("keep")) {
            const qint64 days = keepDaysIn(m_words.value(1));
            room(1, [days](client::Client &c, const RoomId &r) { return c.setKeepDays(r, days); });
        } else if (is("lock") || is("unlock")) {
            room(0, [on = is("lock")](client::Client &c, const RoomId &r) { return c.lock(r, on); });
        } else if (is("mute-all") || is("unmute-all")) {
            room(0, [on = is("mute-all")](client::Client &c, const RoomId &r) { return c.muteAll(r, on); });
        } else if (is("delete")) {
            const qint64 seq =
                numberIn(m_words.value(1), 1, QStringLiteral("delete takes the number of a message (history --json shows it)."));
            room(1, [seq](client::Client &c, const RoomId &r) { return c.remove(r, seq); });
        } else if (is("hide") || is("unhide")) {
            if (is("hide")) {
                line.required("last");
            }
            const base::Millis ms = line.isSet("last") ? durationIn(line, QStringLiteral("last")) : 0;
            room(0, [on = is("hide"), ms](client::Client &c, const RoomId &r) { return c.hideLast(r, ms, on); });
        }
    }

    void room(int words, OnRoom act)
    {
        if (m_words.size() == words + 1) {
            m_do = std::move(act);
        }
    }

    void person(int words, OnPerson act)
    {
        room(words, [this, act = std::move(act)](client::Client &client, const RoomId &where) -> Outcome<Tag> {
            const auto member = client.memberNamed(where, m_words.at(1).toStdString());
            if (!member) {
                throw Failure{ExitCode::Refused,
                              QStringLiteral("Nobody called \"%1\" is or was in the room.").arg(m_words.at(1))};
            }
            return act(client, where, member->user);
        });
    }

    QStringList m_words;
    std::string m_reason;
    OnRoom m_do;
};

/// Brings its copy of the room up to date, does the one act, and ends when the server has it; or lists who is banned.
class ModerateTask final : public Task
{
public:
    explicit ModerateTask(const CommandLine &line) : m_line(line), m_act(line), m_room(line.required("room")), m_visit(line, true)
    {
        connect(&m_visit, &Visit::reached, this, [this] { guarded([this] { reached(); }); });
        connect(&m_visit, &Visit::failed, this, [this](const Failure &failure) { fail(failure); });
    }

private:
    void begin() override
    {
        m_visit.setPatience(m_line.timeout(patienceToAct));
        m_visit.start();
    }

    void reached()
    {
        client::Client &client = m_visit.client();
        if (m_tag) {
            return; // it came back; the outbox goes on by itself
        }
        const auto room = client.roomNamed(m_room.toStdString());
        if (!room || !room->joined) {
            throw Failure{ExitCode::Refused, QStringLiteral("You are in no room \"%1\" on this server.").arg(m_room)};
        }
        if (m_act.onlyLists()) {
            printBans(m_visit.database(), room->id, m_line.json());
            finish(ExitCode::Ok);
            return;
        }
        connect(&client, &client::Client::acked, this,
                [this](const RoomId &where, const Tag &tag, protocol::Seq seq) { guarded([&] { acked(where, tag, seq); }); });
        connect(
            &client, &client::Client::outboxChanged, this, [this] { guarded([this] { lookForRefusal(); }); },
            Qt::QueuedConnection);
        const Outcome<Tag> done = m_act(client, room->id);
        if (!done.ok()) {
            throw Failure{ExitCode::Refused, refusalText(done.error().code)};
        }
        m_tag = *done;
    }

    void acked(const RoomId &room, const Tag &tag, protocol::Seq seq)
    {
        if (!m_tag || tag != *m_tag) {
            return;
        }
        if (m_line.json()) {
            static_cast<void>(printLine(QJsonObject{
                {"event", "acked"}, {"room", text(room.value)}, {"tag", text(tag.text())}, {"seq", static_cast<qint64>(seq)}}));
        }
        finish(ExitCode::Ok);
    }

    void lookForRefusal()
    {
        for (const store::OutboxItem &item : m_visit.client().pending()) {
            if (m_tag && item.tag == *m_tag && item.state == store::OutboxState::Failed) {
                m_visit.client().discard(item.tag);
                fail({ExitCode::Refused, refusalText(item.error)});
                return;
            }
        }
    }

    const CommandLine &m_line;
    Act m_act;
    QString m_room;
    Visit m_visit;
    std::optional<Tag> m_tag;
};

} // namespace

CommandDescription describeModerate()
{
    return {
        "moderate",
        "run a room: kick, ban, mute, roles, presets, lock, slow mode, retention, delete, hide; list bans",
        "ACT [USER] [VALUE]",
        "ACT is one of\n"
        "  kick USER, ban USER, unban USER, mute USER, unmute USER, role USER member|moderator|owner,\n"
        "  preset open|announce|private, lock, unlock, slow SECONDS, keep DAYS, mute-all, unmute-all, delete SEQ, hide,\n"
        "  unhide, bans (prints who is banned, the newest first).\n"
        "USER is a name or an id. It ends when the server has it; everybody in the room sees who did it.",
        "  hubbub moderate --room lobby kick Ben --reason \"Too loud\"\n"
        "  hubbub moderate --room lobby ban Ben --scope address\n"
        "  hubbub moderate --room lobby bans --json\n"
        "  hubbub moderate --room lobby mute Ben --for 10m\n"
        "  hubbub moderate --room lobby delete 42\n"
        "  hubbub moderate --room lobby hide --last 5m\n"
        "  hubbub moderate --room lobby keep 90",
        {{"room", "The room, by name or id.", "R"},
         {"reason", "Why: one line that everybody sees (kick, ban, mute).", "TEXT"},
         {"scope", "How far a ban reaches: user, device or address (default: user).", "SCOPE"},
         {"for", "How long a mute lasts: 90s, 10m, 12h, 7d (default: for good).", "TIME"},
         {"last", "How far hide and unhide reach back: 90s, 10m, 12h, 7d (unhide: what was hidden last).", "TIME"}},
    };
}

int runModerate(QCoreApplication &application, const CommandLine &line)
{
    ModerateTask task(line);
    return task.run(application);
}

} // namespace hubbub::app::cli
