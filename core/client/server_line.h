// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/client.h"
#include "core/client/homecoming.h"
#include "core/client/requests_in_flight.h"
#include "core/protocol/frames.h"
#include "core/protocol/link.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hubbub::client {

/// The line to the server: dials, greets, tells a dead link from a live one, remembers which request is in flight, and comes
/// back after every loss (docs/protocol.md, "Reconnecting"). Knows nothing of rooms.
///
/// A request is answered at most once, and never after a loss: then Owner::lost() is called and the owner asks again.
class ServerLine
{
public:
    class Owner
    {
    public:
        virtual ~Owner() = default;
        /// Runs a step that a link caused, and deals with what it throws.
        virtual void runStep(const std::function<void()> &step) = 0;
        /// May refuse the server that answered.
        virtual std::optional<protocol::Error> greeted(const protocol::HelloReply &reply) = 0;
        /// Entries may be stored a little later than they come, as long as that is before settleEntries() returns.
        virtual void entriesCame(protocol::Entries entries) = 0;
        /// The link brings something else, or its end: what came before it is stored before it is dealt with.
        virtual void settleEntries() = 0;
        virtual void notified(const protocol::ServerFrame &frame) = 0;
        virtual void pinging() = 0;
        virtual void pinged(const protocol::PingReply &reply) = 0;
        /// A greeted line is gone. Must not touch the disk.
        virtual void lost() = 0;
        virtual void connectionChanged() = 0;
    };
    using Answer = RequestsInFlight::Answer;

    ServerLine(const ClientOptions &options, const base::Clock &clock, base::Random &random, protocol::Dialer &dialer,
               Owner &owner);
    ~ServerLine();

    void start();
    void stop();
    void retryNow();

    const Connection &connection() const { return m_connection; }
    /// Greeted, and neither given up nor told to expect the end.
    bool ready() const;
    /// Sends, if greeted; otherwise does nothing.
    void request(protocol::RequestBody body, Answer answer);
    void notify(const protocol::ClientFrame &frame);
    /// The owner has got everything it followed.
    void caughtUp();
    /// This link is of no use: it ends at the end of the current step, and the line comes back after a wait.
    void giveUp(const std::string &reason, base::Millis retryMs = 0);
    /// Ends what giveUp() condemned.
    void settle();
    /// The machine may have slept: ask for a sign of life at once.
    void suspect();
    /// The machine has another network than before, or the same one again: a link may be dead, and a way may be open.
    void networkChanged();

    base::Millis nextDeadline() const;
    void tick();

private:
    bool isGreeted() const;
    void dial();
    void opened();
    void received(std::string_view bytes);
    void otherCame(const protocol::ServerFrame &frame);
    void closed(std::uint16_t code, const std::string &reason);
    void distrusted(const protocol::Distrust &why);
    void helloAnswered(const protocol::ReplyBody &body);
    void byeSaid(const protocol::Bye &bye);
    void reply(const protocol::Reply &reply);
    void send(const protocol::ClientFrame &frame);
    protocol::RequestId sendRequest(protocol::RequestBody body, base::Millis patience, Answer answer);
    void ping(base::Millis patience);
    void schedulePing();
    void end(std::uint16_t code, std::string reason);
    void refuse(std::uint16_t code, const protocol::Error &error);
    void dropLink();
    void setPhase(Connection::Phase phase);

    const ClientOptions &m_options;
    const base::Clock &m_clock;
    base::Random &m_random;
    protocol::Dialer &m_dialer;
    Owner &m_owner;
    Homecoming m_homecoming;
    Connection m_connection;

    std::unique_ptr<protocol::Link> m_link;
    std::vector<std::unique_ptr<protocol::Link>> m_retired; ///< closed; kept until no callback of theirs can be on the stack
    std::uint64_t m_generation = 0; ///< of m_link; what an older link reports is ignored
    int m_callbackDepth = 0;

    RequestsInFlight m_requests;
    std::optional<protocol::RequestId> m_pingInFlight;
    base::Millis m_dialDeadline = 0;
    base::Millis m_notBefore = 0; ///< as the server asked when it ended the last link
    base::Millis m_pingAt = 0;
    base::Millis m_pingInterval = 0;
    std::optional<base::Millis> m_closesBy; ///< the server said bye
    std::optional<std::string> m_condemned;
};

} // namespace hubbub::client
