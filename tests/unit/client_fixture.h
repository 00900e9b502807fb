// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/client/client.h"
#include "core/protocol/codec.h"
#include "core/store/schema.h"
#include "tests/support/fake_clock.h"

#include <QTemporaryDir>

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hubbub::test {

/// One link of the client, as the test's server sees it.
struct Wire {
    protocol::Link::Events events;
    std::deque<protocol::ClientFrame> sent; ///< by the client, not yet looked at
    bool closed = false; ///< by the client
};

/// Hands out links that do nothing by themselves: the test is the server.
class ScriptedDialer final : public protocol::Dialer
{
public:
    std::unique_ptr<protocol::Link> dial(const std::string &url, protocol::Link::Events events) override;
    std::vector<std::shared_ptr<Wire>> wires;
    std::vector<std::string> urls;
};

/// A room's log on the test's server.
struct ScriptedRoom {
    explicit ScriptedRoom(const std::string &name);

    protocol::RoomId id;
    protocol::Epoch epoch;
    std::vector<protocol::Entry> log;

    protocol::Seq head() const { return static_cast<protocol::Seq>(log.size()); }
    protocol::Seq add(const std::string &author, protocol::Body body, std::optional<protocol::Tag> tag = {});
    protocol::Seq post(const std::string &author, const std::string &text) { return add(author, protocol::Posted{text, 0}); }
    protocol::RoomRow row(bool member = true) const;
    protocol::Entries entries(protocol::Seq after, protocol::Seq upTo) const;
    protocol::Entries entries(protocol::Seq after) const { return entries(after, head()); }
    protocol::FollowedRoom followed(bool reset = false) const { return {id, epoch, head(), reset, {}}; }
};

/// What the client has signalled, in order, as short words such as "messages r 1,2".
class Heard final : public QObject
{
public:
    explicit Heard(client::Client &client);
    std::vector<std::string> words;
    int count(const std::string &word) const; ///< that begin with it
    int indexOf(const std::string &word) const; ///< of the first that begins with it; -1 if none
};

/// A client on a file of its own, a clock that the test moves, and a server that the test plays.
class ClientFixture
{
public:
    ClientFixture();
    ~ClientFixture();

    static inline const std::string me = "me"; ///< the user's id

    client::ClientOptions options;
    QTemporaryDir folder;
    FakeClock clock;
    base::SeededRandom random{1};
    ScriptedDialer dialer;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<client::Client> client;
    std::unique_ptr<Heard> heard;

    /// The process ends and starts again on the same file. (Whatever the client held in memory is gone.)
    void restart();
    /// Time passes; the client is ticked whenever it asked to be.
    void pass(base::Millis ms);
    /// Until the client's next deadline, and ticks it.
    void passToDeadline();
    /// For as long as the connection stands so.
    void passWhile(client::Connection::Phase phase);

    // ---- The server's part
    Wire &wire() { return *dialer.wires.back(); }
    std::size_t dials() const { return dialer.wires.size(); }
    /// The oldest unseen request of this kind; others before it stay. Nothing if there is none.
    template<class Body>
    std::optional<std::pair<protocol::RequestId, Body>> take()
    {
        auto &sent = wire().sent;
        for (auto frame = sent.begin(); frame != sent.end(); ++frame) {
            const auto *request = std::get_if<protocol::Request>(&*frame);
            if (request && std::holds_alternative<Body>(request->body)) {
                const std::pair<protocol::RequestId, Body> found{request->id, std::get<Body>(request->body)};
                sent.erase(frame);
                return found;
            }
        }
        return std::nullopt;
    }
    /// As take(), for notifications.
    template<class Note>
    std::optional<Note> takeNote()
    {
        auto &sent = wire().sent;
        for (auto frame = sent.begin(); frame != sent.end(); ++frame) {
            if (const auto *note = std::get_if<Note>(&*frame)) {
                const Note found = *note;
                sent.erase(frame);
                return found;
            }
        }
        return std::nullopt;
    }
    void reply(const protocol::RequestId &id, protocol::ReplyBody body);
    void push(const protocol::ServerFrame &frame);
    void raw(std::string_view bytes);
    void close(std::uint16_t code = 1006);

    protocol::HelloReply hello(const std::vector<protocol::RoomRow> &rooms = {}) const;
    /// Opens the newest link and answers hello.
    bool greet(const std::vector<ScriptedRoom *> &rooms);
    /// Answers the next follow request and sends what it asks for. False if there was none.
    bool follow(const std::vector<ScriptedRoom *> &rooms);
    /// start() or a redial, greet() and follow(): Online.
    bool goOnline(const std::vector<ScriptedRoom *> &rooms);
    /// Takes the next append into the room's log, sends the entry and the ack. The tag.
    std::optional<protocol::Tag> acceptAppend(ScriptedRoom &room, bool sendEntry = true, bool sendReply = true);
    bool refuseAppend(protocol::ErrorCode code, base::Millis retryMs = 0);

    client::Connection::Phase phase() const { return client->connection().phase; }
    store::StoredRoom stored(const ScriptedRoom &room);
    std::vector<std::string> texts(const ScriptedRoom &room); ///< of the posts in the copy
    std::size_t found(const std::string &words); ///< hits in all rooms

private:
    std::string path() const { return folder.filePath("replica.db").toStdString(); }
    void make();
};

} // namespace hubbub::test
