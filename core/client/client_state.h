// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/account_wishes.h"
#include "core/client/client.h"
#include "core/client/copy.h"
#include "core/client/follower.h"
#include "core/client/identity.h"
#include "core/client/notices.h"
#include "core/client/outbox.h"
#include "core/client/posting.h"
#include "core/client/presence_board.h"
#include "core/client/read_marks.h"
#include "core/client/room_wishes.h"
#include "core/client/server_line.h"
#include "core/client/timeline.h"
#include "core/client/typing.h"
#include "core/store/search_index.h"

namespace hubbub::client {

/// The parts of a client and what passes between them. Everything happens in turns: a call of the owner, a tick, an event of the
/// link. A turn changes the copy, then sends what there is to send, and at its very end signals what it changed; so a slot may
/// call the client again, but must not destroy it.
struct Client::State final : ServerLine::Owner {
    State(Client &client, ClientOptions wanted, const base::Clock &clock, base::Random &random, store::Database &database,
          protocol::Dialer &dialer);

    /// A turn of the owner: what `step` throws goes to the owner, and then nothing has changed.
    template<class Step>
    auto turn(Step step)
    {
        guarded([this] { follower.settle(); });
        if constexpr (std::is_void_v<decltype(step())>) {
            step();
            finishTurn();
        } else {
            auto result = step();
            finishTurn();
            return result;
        }
    }
    void tick();
    base::Millis nextDeadline() const;
    /// The server's wall clock, as far as the newest hello told.
    base::Millis serverNow() const { return m_clock.wallMs() + m_serverAhead; }
    protocol::Tag newTag() { return base::Uuid::makeV7(m_clock, m_random); }

    void compactFile();

    // ---- ServerLine::Owner
    void runStep(const std::function<void()> &step) override;
    std::optional<protocol::Error> greeted(const protocol::HelloReply &reply) override;
    void entriesCame(protocol::Entries entries) override;
    void settleEntries() override { follower.settle(); }
    void notified(const protocol::ServerFrame &frame) override;
    void pinging() override { follower.pinging(); }
    void pinged(const protocol::PingReply &reply) override { follower.pinged(reply); }
    void lost() override;
    void connectionChanged() override;

    ClientOptions options;
    Notices notices;
    Identity identity;
    Outbox outbox;
    Copy copy;
    ServerLine line;
    Follower follower;
    Posting posting;
    ReadMarks marks;
    Typing typing;
    PresenceBoard presence;
    RoomWishes wishes;
    AccountWishes account;
    Timeline timeline;
    store::OutboxStore drafts;
    store::LogStore log;
    store::TimelineStore reading;
    store::SearchIndex index;
    store::CopySearch finder;

private:
    void load();
    void reload();
    void guarded(const std::function<void()> &step);
    void finishTurn();
    void pump();
    void signalChanges();
    void announceDeadline();
    void noticeSleep();
    void adopt(const Identity &told);
    void greetedRooms(const std::vector<protocol::RoomRow> &rows);
    void roomChanged(const protocol::RoomRow &row);
    void indexBehind();

    Client &m_client;
    const base::Clock &m_clock;
    base::Random &m_random;
    store::Database &m_database;
    bool m_reload = false; ///< the disk failed: what is in memory is read again before it is built upon
    base::Millis m_serverAhead = 0;
    base::Millis m_announced;
    base::Millis m_wallMinusSteady;
    base::Millis m_indexAt;
    int m_indexRows = 100; ///< in one step
};

} // namespace hubbub::client
