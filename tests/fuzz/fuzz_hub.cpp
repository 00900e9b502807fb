// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/protocol/codec.h"
#include "core/protocol/limits.h"
#include "core/store/schema.h"
#include "server/committer.h"
#include "server/hub.h"
#include "tests/support/fake_clock.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Feeds lines to a hub. A line that begins with "{" comes from Ann, with "2{" from Bob and with "3{" from a stranger; "$R" in it
// stands for the room in which Ann and Bob are. Other lines are events: c commit, C commit without telling, d drain, t time
// passes, x Bob's connection is cut and he comes back, f the disk fails, s the server begins to stop.
//
// Whatever the lines are, nothing crashes, no frame is too large, and everybody gets the seqs of a room one by one.

namespace {

using namespace hubbub;

[[noreturn]] void complain(const std::string &what)
{
    std::fprintf(stderr, "%s\n", what.c_str());
    std::abort();
}

class WatchingOutlet final : public server::Outlet
{
public:
    void send(server::SessionId session, server::SharedBytes bytes, server::FrameClass) override
    {
        if (m_closed.count(session) != 0)
            complain("a frame after the close");
        if (bytes->size() > protocol::limits::frameBytes)
            complain("a frame of " + std::to_string(bytes->size()) + " bytes");
        const auto frame =
            protocol::decodeServerFrame(*bytes, [](const protocol::RequestId &) { return std::string_view("follow"); });
        if (!frame)
            return; // a reply to something else than a follow
        if (const auto *reply = std::get_if<protocol::Reply>(&*frame)) {
            if (const auto *follow = std::get_if<protocol::FollowReply>(&reply->body)) {
                for (const protocol::FollowedRoom &room : follow->rooms)
                    m_last.erase({session, room.room});
            }
        } else if (const auto *entries = std::get_if<protocol::Entries>(&*frame)) {
            for (const protocol::Entry &entry : entries->entries)
                take(session, entries->room, entry.seq);
        }
    }
    void broadcast(std::span<const server::SessionId> sessions, server::SharedBytes bytes, server::FrameClass frameClass) override
    {
        for (const server::SessionId session : sessions)
            send(session, bytes, frameClass);
    }
    void close(server::SessionId session, protocol::CloseCode, std::string) override { m_closed[session] = true; }
    void askDrained(server::SessionId session) override { wantsDrained.push_back(session); }

    std::vector<server::SessionId> wantsDrained;

private:
    void take(server::SessionId session, const protocol::RoomId &room, protocol::Seq seq)
    {
        protocol::Seq &last = m_last.try_emplace({session, room}, seq - 1).first->second;
        if (seq != last + 1)
            complain("seq " + std::to_string(seq) + " after " + std::to_string(last));
        last = seq;
    }

    std::map<std::pair<server::SessionId, protocol::RoomId>, protocol::Seq> m_last;
    std::map<server::SessionId, bool> m_closed;
};

/// A folder for the databases of this process, removed at its end.
struct Folder {
    std::filesystem::path path;

    Folder()
    {
        base::SystemRandom random;
        path = std::filesystem::temp_directory_path() / ("hubbub-fuzz-" + random.hex(8));
        std::filesystem::create_directories(path);
    }
    ~Folder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    std::string file(const std::string &name) const { return (path / name).string(); }
};

class House final : public server::CommitPort
{
public:
    explicit House(const std::string &path)
        : m_writer(store::openLogFile(path)), m_reader(store::openLogFile(path, store::Database::Access::ReadOnly)),
          m_committer(*m_writer, m_clock),
          m_hub({protocol::ServerId("s"), "Fuzzed", "0", true}, m_clock, m_random, *m_reader, *this, m_outlet)
    {
        m_writer->execute("PRAGMA synchronous = OFF");
        for (server::SessionId session = 1; session <= 3; ++session)
            m_hub.connected(session, "10.0.0.1");
        hello(1, 'a', "Ann");
        hello(2, 'b', "Bob");
        commit();
    }

    void submit(server::Job job) override { m_jobs.push_back(std::move(job)); }

    protocol::RoomId makeRoom()
    {
        m_hub.received(
            1,
            R"({"jsonrpc":"2.0","id":1,"method":"create","params":{"tag":"01900000-0000-7000-8000-000000000001","name":"Den"}})");
        commit();
        const protocol::RoomId room = store::LogStore(*m_reader).rooms().at(0).id;
        line(
            "2"
            + withRoom(
                R"({"jsonrpc":"2.0","id":1,"method":"append","params":{"room":"$R","tag":"01900000-0000-7000-8000-000000000002","kind":"join"}})",
                room));
        commit();
        return room;
    }

    void line(const std::string &text)
    {
        if (text.empty())
            return;
        switch (text[0]) {
        case '2':
            return m_hub.received(m_bob, std::string_view(text).substr(1));
        case '3':
            return m_hub.received(3, std::string_view(text).substr(1));
        case 'c':
            return commit();
        case 'C':
            return commitSilently();
        case 'd':
            return drain();
        case 't':
            return pass(text.size() > 1 ? static_cast<unsigned char>(text[1]) * 100 : 1'000);
        case 'x':
            return comeBack();
        case 'f':
            return failDisk();
        case 's':
            return m_hub.beginStop();
        default:
            return m_hub.received(1, text);
        }
    }

    static std::string withRoom(std::string text, const protocol::RoomId &room)
    {
        for (std::size_t at = text.find("$R"); at != std::string::npos; at = text.find("$R", at + room.value.size()))
            text.replace(at, 2, room.value);
        return text;
    }

    /// What was begun comes to an end.
    void finish()
    {
        commit();
        for (int i = 0; i < 100 && !m_outlet.wantsDrained.empty(); ++i)
            drain();
        pass(100'000);
        commit();
        if (!m_hub.settled())
            complain("a ticket stays open");
    }

private:
    void hello(server::SessionId session, char device, const std::string &name)
    {
        m_hub.received(session, R"({"jsonrpc":"2.0","id":0,"method":"hello","params":{"version":1,"name":")" + name
                                    + R"(","device":")" + std::string(64, device) + R"("}})");
    }
    void commitSilently()
    {
        for (server::JobResult &result : m_committer.commit(std::exchange(m_jobs, {})))
            m_untold.push_back(std::move(result));
    }
    void commit()
    {
        for (int i = 0; i < 3; ++i) { // what is told may bring new jobs
            commitSilently();
            m_hub.committed(std::exchange(m_untold, {}));
        }
    }
    void failDisk()
    {
        for (const server::Job &job : std::exchange(m_jobs, {}))
            m_untold.push_back({job.ticket, protocol::Error{protocol::ErrorCode::ReadOnly, "full", 1'000}});
        m_hub.committed(std::exchange(m_untold, {}));
    }
    void drain()
    {
        for (const server::SessionId session : std::exchange(m_outlet.wantsDrained, {}))
            m_hub.drained(session);
    }
    void pass(base::Millis ms)
    {
        m_clock.advance(ms);
        if (m_hub.nextDeadline() <= m_clock.steadyMs())
            m_hub.tick();
    }
    void comeBack()
    {
        m_hub.disconnected(m_bob);
        m_bob = ++m_lastSession;
        m_hub.connected(m_bob, "10.0.0.1");
        hello(m_bob, 'b', "Bob");
    }

    test::FakeClock m_clock;
    base::SeededRandom m_random{1};
    std::unique_ptr<store::Database> m_writer;
    std::unique_ptr<store::Database> m_reader;
    server::Committer m_committer;
    WatchingOutlet m_outlet;
    std::vector<server::Job> m_jobs;
    std::vector<server::JobResult> m_untold;
    server::SessionId m_bob = 2;
    server::SessionId m_lastSession = 3;
    server::Hub m_hub;
};

/// A file with the two users and their room, made once and copied for every input.
struct Template {
    Folder folder;
    protocol::RoomId room;

    Template() { room = House(folder.file("template.db")).makeRoom(); }
    std::string copy() const
    {
        for (const char *suffix : {"-wal", "-shm"})
            std::filesystem::remove(folder.file("log.db") + suffix);
        std::filesystem::copy_file(folder.file("template.db"), folder.file("log.db"),
                                   std::filesystem::copy_options::overwrite_existing);
        return folder.file("log.db");
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Template start;
    std::string_view input(reinterpret_cast<const char *>(data), size);
    House house(start.copy());
    while (!input.empty()) {
        const std::size_t end = std::min(input.find('\n'), input.size());
        house.line(House::withRoom(std::string(input.substr(0, end)), start.room));
        input.remove_prefix(std::min(end + 1, input.size()));
    }
    house.finish();
    return 0;
}
