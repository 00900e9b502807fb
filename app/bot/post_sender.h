// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bot/bot_store.h"
#include "core/base/random.h"
#include "core/client/backoff.h"
#include "core/client/client.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <set>

namespace hubbub::app::bot {

/// Brings what a bot says into the rooms: from the queue on disk, in the order of each room, again and again under the same tag
/// until the server has said that it has it or will never take it (docs/protocol.md, "Sending"). The copy's own outbox is not used,
/// because what is said must become durable together with the cursor.
class PostSender final : public QObject
{
    Q_OBJECT

public:
    /// What becomes of a post that the room does not want now but may want later: its author is muted, the room is locked.
    enum class Unwanted {
        Dropped,
        Held, ///< tried again until the server has it; what is behind it in the room's queue waits
    };

    /// All must outlive this.
    PostSender(client::Client &client, BotStore &store, const base::Clock &clock, Unwanted unwanted);

    /// Sends what may be sent now. Throws store::StoreError.
    void pump();

Q_SIGNALS:
    /// The server has it.
    void posted(const hubbub::protocol::RoomId &room, hubbub::protocol::Seq seq);
    /// The server will never take it; it was dropped. `why` is a sentence.
    void refused(const hubbub::protocol::RoomId &room, const QString &why);
    /// The room does not want it now; told once until something was posted there. `why` is a sentence.
    void held(const hubbub::protocol::RoomId &room, const QString &why);
    /// The answer to an append is there: the queue may go on.
    void answered();

private:
    /// Of a room that does not take what comes.
    struct Hold {
        explicit Hold(base::Random &random);

        client::Backoff backoff;
        base::Millis until = 0; ///< steady
        bool isTold = false;
    };

    bool isJoining(const protocol::RoomId &room) const;
    void answer(const QueuedPost &post, const protocol::ReplyBody &body);
    void hold(const protocol::RoomId &room, base::Millis atLeast);
    void holdUnwanted(const protocol::RoomId &room, protocol::ErrorCode code);
    Hold &holdOf(const protocol::RoomId &room);

    client::Client &m_client;
    BotStore &m_store;
    const base::Clock &m_clock;
    std::set<protocol::RoomId> m_inFlight;
    Unwanted m_unwanted;
    base::SystemRandom m_random;
    std::map<protocol::RoomId, Hold> m_holds;
    std::vector<std::pair<QueuedPost, protocol::ReplyBody>> m_answers; ///< that came and are to be stored
    QTimer m_wake;
};

} // namespace hubbub::app::bot
