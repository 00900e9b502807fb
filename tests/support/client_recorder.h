// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/client.h"
#include "core/protocol/link.h"
#include "tests/support/history.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace hubbub::test {

/// Records what one client sends, is told and stores. Stands between the client and its dialer for the frames, listens to its
/// signals, and reads its copy after every frame for what was really stored. Remembers over restarts of the client.
class ClientRecorder final : public QObject, public protocol::Dialer
{
public:
    using Sink = std::function<void(Event)>;

    ClientRecorder(std::string name, protocol::Dialer &network, const base::Clock &clock, Sink sink);

    /// The client was made (again) on this database, with this recorder as its dialer.
    void attach(client::Client &client, store::Database &database);
    /// The client is about to go away.
    void detach();

    /// What the client has just taken into its outbox. `since`: steady, just before that; without it, now.
    void sent(const protocol::RoomId &room, const protocol::Tag &tag, std::optional<base::Millis> since = std::nullopt);
    /// The folded state of every joined room as Copy events.
    void recordCopies();
    void recordEnd();
    void recordFault(const std::string &note);

    /// For a recorder that goes on after its own process died: what it had written so far.
    void remember(const History &before);
    /// Writes down what was stored but not recorded before the death of this process. To be called before the client starts.
    void recoverSends();

    std::unique_ptr<protocol::Link> dial(const std::string &url, protocol::Link::Events events) override;

private:
    struct Asked {
        std::string method;
        protocol::RoomId room;
        protocol::Tag tag;
    };
    /// What is known over one connection.
    struct Wire {
        std::map<protocol::RequestId, Asked> asked;
        std::map<protocol::RoomId, protocol::Epoch> epochs;
        std::map<protocol::RoomId, protocol::Seq> heads; ///< at the follow
    };
    class RecordingLink;

    Event newEvent(EventKind kind, const protocol::RoomId &room = {}) const;
    void sawRequest(Wire &wire, std::string_view bytes);
    void sawReply(Wire &wire, std::string_view bytes);
    void sawReplyBody(Wire &wire, const Asked &asked, const protocol::ReplyBody &body);
    void ack(const Asked &asked, const protocol::RoomId &room, const protocol::Epoch &epoch, protocol::Seq seq);
    void recordReceived();
    void recordReceived(const store::StoredRoom &room);
    void connectionChanged();
    void roomReset(const protocol::RoomId &room);
    void presenceChanged(const std::vector<protocol::UserId> &users);

    std::string m_name;
    protocol::Dialer &m_network;
    const base::Clock &m_clock;
    Sink m_sink;
    client::Client *m_client = nullptr;
    store::Database *m_database = nullptr;
    std::shared_ptr<Wire> m_wire;
    bool m_wasOnline = false;

    struct Reached {
        protocol::Epoch epoch;
        protocol::Seq last = 0;
    };
    std::map<protocol::RoomId, Reached> m_reached;
    std::set<protocol::Tag> m_sent;
};

/// The folded state of a stored room as history_checker's foldText() writes it; nothing if there is no such room.
std::string foldTextOf(store::Database &database, const protocol::RoomId &room);

} // namespace hubbub::test
