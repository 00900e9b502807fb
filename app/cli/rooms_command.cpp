// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rooms_command.h"

#include "app/cli/counted.h"
#include "app/cli/local_copy.h"
#include "app/cli/output.h"
#include "app/cli/rows_as_json.h"
#include "app/cli/task.h"
#include "app/cli/visit.h"
#include "app/complaint_text.h"
#include "core/store/log_store.h"
#include "core/store/schema.h"

namespace hubbub::app::cli {
namespace {

QString asLine(const client::RoomView &room)
{
    QStringList facts{counted(room.members, "member", "members")};
    if (room.settings.preset != protocol::Preset::Open) {
        facts += QLatin1String(protocol::nameOf(room.settings.preset).data());
    }
    if (room.joined && room.role != protocol::Role::Member) {
        facts += QLatin1String(protocol::nameOf(room.role).data());
    }
    if (room.joined) {
        facts += QStringLiteral("%1 unread").arg(room.read.unread);
    } else {
        facts += QStringLiteral("not joined");
    }
    QString line = escaped(QString::fromStdString(room.name)) + QStringLiteral("  (%1)").arg(facts.join(QStringLiteral(", ")));
    if (!room.topic.empty()) {
        line += QStringLiteral("  ") + escaped(QString::fromStdString(room.topic));
    }
    return line;
}

void print(const std::vector<client::RoomView> &rooms, bool json)
{
    for (const client::RoomView &room : rooms) {
        if (!(json ? printLine(asJson(room)) : printLine(asLine(room)))) {
            return;
        }
    }
}

/// The user's own role, and of a direct room the other one's name.
void nameFromCopy(store::Database &copy, const store::StoredRoom &stored, client::RoomView &room)
{
    const store::LogStore log(copy);
    const protocol::UserId self(store::metaValue(copy, "user_id"));
    if (const auto member = log.member(stored.id, self)) {
        room.role = member->role;
    }
    for (const protocol::UserId &user : stored.pair) {
        const auto other = user == self ? std::nullopt : log.member(stored.id, user);
        if (other) {
            room.with = user;
            room.name = other->name;
        }
    }
}

/// The rooms that this user is in, as the copy knows them.
std::vector<client::RoomView> roomsOf(store::Database &copy)
{
    std::vector<client::RoomView> rooms;
    for (const store::StoredRoom &stored : store::LogStore(copy).rooms()) {
        if (stored.joined) {
            client::RoomView room;
            room.id = stored.id;
            room.name = stored.title.name;
            room.topic = stored.title.topic;
            room.joined = true;
            room.members = stored.members;
            room.head = stored.head;
            room.settings = stored.settings;
            nameFromCopy(copy, stored, room);
            rooms.push_back(std::move(room));
        }
    }
    return rooms;
}

class RoomsTask final : public Task
{
public:
    explicit RoomsTask(const CommandLine &line) : m_line(line), m_visit(line, false)
    {
        connect(&m_visit, &Visit::reached, this, [this] { guarded([this] { ask(); }); });
        connect(&m_visit, &Visit::failed, this,
                [this](const Failure &failure) { guarded([this, &failure] { fallBack(failure); }); });
    }

private:
    void begin() override
    {
        m_visit.setPatience(m_line.timeout(patienceToRead));
        m_visit.start();
    }

    void ask()
    {
        m_visit.client().refreshRooms([this](const std::optional<protocol::Error> &error) {
            guarded([this, &error] {
                if (!error) {
                    print(m_visit.client().rooms(), m_line.json());
                    finish(ExitCode::Ok);
                } else if (!protocol::isTemporary(error->code)) {
                    fail({ExitCode::Refused, refusalText(error->code)});
                }
            });
        });
    }

    void fallBack(const Failure &failure)
    {
        const auto copy = failure.code == ExitCode::Unreachable ? openLocalCopy(m_line) : nullptr;
        const auto rooms = copy ? roomsOf(*copy) : std::vector<client::RoomView>{};
        if (rooms.empty()) {
            fail(failure);
            return;
        }
        complain(failure.sentence + QStringLiteral(" These are the rooms of the local copy."));
        print(rooms, m_line.json());
        finish(ExitCode::Ok);
    }

    const CommandLine &m_line;
    Visit m_visit;
};

} // namespace

CommandDescription describeRooms()
{
    return {
        "rooms",
        "list the rooms of a server",
        "",
        "Lists the rooms of the server; if it is not reached within five seconds, those of the local copy, and says so\n"
        "on stderr.",
        "  hubbub rooms\n"
        "  hubbub rooms --server chat.example --json | jq -r .name",
        {},
    };
}

int runRooms(QCoreApplication &application, const CommandLine &line)
{
    if (!line.positional().isEmpty()) {
        throw Failure{ExitCode::Usage,
                      QStringLiteral("rooms takes options only, not \"%1\".").arg(line.positional().constFirst())};
    }
    RoomsTask task(line);
    return task.run(application);
}

} // namespace hubbub::app::cli
