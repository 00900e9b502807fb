// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/protocol/codec.h"
#include "core/protocol/limits.h"
#include "core/store/schema.h"
#include "server/committer.h"
#include "server/hub.h"
#include "tests/support/fake_clock.h"

#include <QTemporaryDir>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace hubbub::test {

/// Remembers what the hub says to its connections, decoded. Complains about frames that are too large, do not decode, or go to a
/// session that was closed.
class FakeOutlet final : public server::Outlet
{
public:
    struct Line {
        std::vector<protocol::ServerFrame> frames;
        std::vector<server::FrameClass> classes;
        std::map<std::string, std::string> methods; ///< by request id
        std::optional<protocol::CloseCode> closed;
        std::string reason;
        bool wantsDrained = false;
        int requests = 0; ///< that were sent to the hub
    };

    void send(server::SessionId session, server::SharedBytes bytes, server::FrameClass frameClass) override;
    void broadcast(std::span<const server::SessionId> sessions, server::SharedBytes bytes,
                   server::FrameClass frameClass) override;
    void close(server::SessionId session, protocol::CloseCode code, std::string reason) override;
    void askDrained(server::SessionId session) override { lines[session].wantsDrained = true; }

    std::map<server::SessionId, Line> lines;
    std::vector<std::string> complaints;
    int broadcasts = 0;
    /// The first one; empty if there is none.
    std::string complaint() const { return complaints.empty() ? std::string() : complaints.front(); }
};

/// A hub on a real file, with a real committer that runs when the test says so.
class HubFixture : public server::CommitPort, public server::PasswordPort
{
public:
    explicit HubFixture(bool floodLimits = false, std::string serverPassword = {});

    void submit(server::Job job) override { jobs.push_back(std::move(job)); }
    /// A hash is the word itself behind "hash of ", so that tests are fast.
    void submit(server::PasswordTask task) override { passwordTasks.push_back(std::move(task)); }
    /// Answers every task that waits. True if there was one.
    bool workOnPasswords();
    /// Commits everything that waits, as one batch. True if there was something.
    bool commit();
    /// The disk takes the batch, but the hub is not told yet; tell() does that.
    void commitSilently();
    void tell();
    /// Every job that waits is answered as if the disk were full.
    void failDisk();
    /// Commits unless `held`.
    void settle();
    /// Answers every askDrained() until nobody asks any more.
    void drain();
    void advance(base::Millis ms);
    /// A new process on the same file. Connections are gone.
    void restart();
    /// While it is broken, the hub cannot read entries.
    void breakReader(bool broken);

    QTemporaryDir folder;
    FakeClock clock;
    base::SeededRandom random{7};
    std::unique_ptr<store::Database> writer;
    std::unique_ptr<store::Database> reader;
    std::unique_ptr<server::Committer> committer;
    FakeOutlet outlet;
    std::unique_ptr<server::Hub> hub;
    std::vector<server::Job> jobs;
    std::vector<server::JobResult> untold;
    std::vector<server::PasswordTask> passwordTasks;
    bool direct = true; ///< for the next restart()
    std::int64_t keepDays = 0; ///< the same
    bool held = false; ///< commits wait for commit()
    server::SessionId lastSession = 0;
    std::uint64_t lastTag = 0;

private:
    void open();
    bool m_floodLimits;
    std::string m_serverPassword;
};

std::string device(int number);

/// One connection as a test uses it.
class Peer
{
public:
    explicit Peer(HubFixture &fixture, const std::string &address = "10.0.0.1");
    /// Connects and says hello as the user with this name; its device follows from the name.
    static Peer greeted(HubFixture &fixture, const std::string &name);
    /// By the server's own socket.
    static Peer operating(HubFixture &fixture);
    static protocol::Hello helloAs(const std::string &name);

    server::SessionId id() const { return m_id; }
    FakeOutlet::Line &line() const { return m_fixture->outlet.lines[m_id]; }

    /// Sends, commits unless held, and returns the reply if it came. Several calls before a reply: see replyTo().
    std::optional<protocol::ReplyBody> ask(protocol::RequestBody body);
    /// The reply must be of this kind; otherwise an empty one is returned and a complaint is made.
    template<class Kind>
    Kind get(protocol::RequestBody body);
    /// The reply must be an error.
    protocol::Error refused(protocol::RequestBody body) { return get<protocol::Error>(std::move(body)); }
    std::string send(protocol::RequestBody body); ///< without committing; returns the id
    std::optional<protocol::ReplyBody> replyTo(const std::string &requestId) const;
    void note(const protocol::ClientFrame &frame) { raw(protocol::encode(frame)); }
    void raw(const std::string &bytes);
    void disconnect() { m_fixture->hub->disconnected(m_id); }

    protocol::Tag newTag() { return tagOf(++m_fixture->lastTag); }
    static protocol::Tag tagOf(std::uint64_t number);
    protocol::RoomId create(const std::string &name);
    protocol::Seq append(const protocol::RoomId &room, protocol::Body body);
    protocol::Seq post(const protocol::RoomId &room, const std::string &text) { return append(room, protocol::Posted{text, 0}); }
    protocol::FollowedRoom follow(const protocol::RoomId &room, std::optional<protocol::Seq> after,
                                  const protocol::Epoch &epoch = {});

    /// Everything of one kind that was pushed since the last clear().
    template<class Kind>
    std::vector<Kind> pushed() const;
    std::vector<protocol::Seq> seqs(const protocol::RoomId &room) const;
    void clear() const;

private:
    Peer(HubFixture *fixture, server::SessionId id) : m_fixture(fixture), m_id(id) {}

    HubFixture *m_fixture;
    server::SessionId m_id;
};

/// first, first + 1, … last.
std::vector<protocol::Seq> range(protocol::Seq first, protocol::Seq last);

template<class Kind>
Kind Peer::get(protocol::RequestBody body)
{
    const auto reply = ask(std::move(body));
    if (!reply) {
        m_fixture->outlet.complaints.emplace_back("no reply came");
        return {};
    }
    if (const auto *kind = std::get_if<Kind>(&*reply))
        return *kind;
    const auto *error = std::get_if<protocol::Error>(&*reply);
    m_fixture->outlet.complaints.push_back("another reply than wanted: "
                                           + (error ? std::string(nameOf(error->code)) : "no error"));
    return {};
}

template<class Kind>
std::vector<Kind> Peer::pushed() const
{
    std::vector<Kind> all;
    for (const protocol::ServerFrame &frame : line().frames) {
        if (const auto *kind = std::get_if<Kind>(&frame))
            all.push_back(*kind);
    }
    return all;
}

/// At the end of every test: nothing that the outlet saw was against the rules.
#define HUB_RULES_KEPT(fixture) QCOMPARE(QString::fromStdString((fixture).outlet.complaint()), QString())

} // namespace hubbub::test
