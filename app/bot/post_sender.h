// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bot/bot_store.h"
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
    /// All must outlive this.
    PostSender(client::Client &client, BotStore &store, const base::Clock &clock);

    /// Sends what may be sent now. Throws store::StoreError.
    void pump();

Q_SIGNALS:
    /// The server has it.
    void posted(const hubbub::protocol::RoomId &room, hubbub::protocol::Seq seq);
    /// The server will never take it; it was dropped. `why` is a sentence.
    void refused(const hubbub::protocol::RoomId &room, const QString &why);
    /// The answer to an append is there: the queue may go on.
    void answered();

private:
    bool isJoining(const protocol::RoomId &room) const;
    void answer(const QueuedPost &post, const protocol::ReplyBody &body);
    void hold(const protocol::RoomId &room, const protocol::Error &error);

    client::Client &m_client;
    BotStore &m_store;
    const base::Clock &m_clock;
    std::set<protocol::RoomId> m_inFlight;
    std::map<protocol::RoomId, base::Millis> m_heldUntil; ///< steady
    std::vector<std::pair<QueuedPost, protocol::ReplyBody>> m_answers; ///< that came and are to be stored
    QTimer m_wake;
};

} // namespace hubbub::app::bot
