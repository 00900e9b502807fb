// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bot/end.h"
#include "app/bot/lane.h"
#include "app/bot/post_sender.h"
#include "app/cli/room_entrance.h"
#include "app/cli/visit.h"

#include <QStringList>
#include <QTimer>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>

namespace hubbub::app::bot {

struct EngineOptions {
    QStringList rooms; ///< by name or id; an empty one: where the invite leads
    QStringList mouthOnly; ///< rooms in which it only speaks
    bool create = false; ///< makes rooms that do not exist
    std::string invite;
    bool fromStart = false; ///< in a room without a cursor begins at the first message, not at what comes from now on
    Interest interest;
    std::vector<protocol::Command>
        commands; ///< what the rooms' members are told that it answers (docs/protocol.md, "Slash commands")
    /// What becomes of answers that a room does not want now.
    PostSender::Unwanted unwanted = PostSender::Unwanted::Dropped;
    base::Millis giveUpAfter = 24 * 60 * 60 * 1'000; ///< so long a message is tried, counted since the start; 0: once
    std::int64_t keepDead = BotStore::mostDead; ///< dead letters, the last ones
};

/// Hands what is said in rooms to an end, and says in the rooms what the end answers. The rooms' logs are the queue: a cursor per
/// room tells how far the end has come, moves in the same transaction that stores the answers, and only forwards. So every message is
/// delivered, again where it is not known that it was, in the order of its room, and its answers are said once. A room whose
/// message is refused waits by itself; the others go on.
class Engine final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    Engine(cli::Visit &visit, BotStore &store, End &end, EngineOptions options);
    ~Engine() override;

    void start();

    /// What it has still to do.
    struct Backlog {
        std::uint64_t waiting = 0; ///< entries of its rooms that it has not come to
        /// So long the message has been tried that has been tried longest; 0: none waits for another try.
        base::Millis failing = 0;
    };
    Backlog backlog() const;

Q_SIGNALS:
    /// In a room, whose messages behind `after` are handed on.
    void following(const hubbub::protocol::RoomId &room, const QString &name, hubbub::protocol::Seq after);
    void handled(const hubbub::app::bot::Delivery &delivery, int answers);
    /// A try came to nothing.
    void troubled(const hubbub::app::bot::Trouble &trouble);
    /// A message became a dead letter.
    void buried();
    /// Something went wrong and is dealt with: a sentence for a log.
    void noted(const QString &sentence);
    void failed(const hubbub::app::cli::Failure &failure);
    /// The end takes no more, now and later.
    void gone(const hubbub::app::cli::Failure &failure);

private:
    /// With more than this unsaid, the rooms' messages wait.
    static constexpr std::size_t mostQueued = 1'000;
    static constexpr int fewestTries = 3; ///< since the start, before a message is given up
    static constexpr std::size_t roomAgain = mostQueued / 2;
    static constexpr base::Millis longestWait = 24 * 60 * 60 * 1'000;
    static constexpr base::Millis noteDroppedEvery = 60'000;

    template<class Step>
    void guarded(Step step);
    void pumpSoon();
    void reached();
    void tellCommands();
    void enterRooms();
    QString nameOf(const protocol::RoomId &room) const;
    void enter(const QString &name, bool listens);
    void listenTo(const QString &name, const protocol::RoomId &room);
    void lookAtJoins();
    void pump();
    bool offerFrom(Lane &lane);
    bool offerAgain(Lane &lane);
    bool findPlace(Lane &lane);
    void lookAtMembership(Lane &lane, const client::RoomView &view);
    bool isOfThisLog(const Lane &lane, const Delivery &delivery) const;
    void remember(Lane &lane);
    void hand(Lane &lane, const Delivery &delivery);
    Lane *laneOf(const Delivery &delivery);
    void take(const Delivery &delivery, const QList<Answer> &answers);
    void refuse(const Delivery &delivery, const Trouble &trouble);
    bool isTriedEnough(const Lane &lane) const;
    void bury(Lane &lane, const Delivery &delivery, const QString &reason);
    void noteDropped(int letters);
    void say(const Answer &answer);
    std::optional<QueuedPost> postOf(const Answer &answer, const Delivery *delivery, int index);
    void arm();

    cli::Visit &m_visit;
    BotStore &m_store;
    End &m_end;
    EngineOptions m_options;
    base::SystemClock m_clock;
    base::SystemRandom m_random;
    std::unique_ptr<PostSender> m_sender; ///< from when the server was reached: until then the client may become another one
    std::vector<std::unique_ptr<cli::RoomEntrance>> m_entrances;
    std::map<protocol::RoomId, Lane> m_lanes; ///< the one of dead letters has an empty id
    protocol::RoomId m_lastServed; ///< the next one gets its turn first
    QTimer m_wake;
    QTimer m_look; ///< whether somebody asked for dead letters to be tried again
    bool m_pumpIsDue = false;
    bool m_dropsWords = false; ///< what the end says on its own account does not go into the queue any more, and that was noted
    int m_dropped = 0; ///< dead letters, not noted yet
    std::optional<base::Millis> m_droppedNoted; ///< steady
    bool m_ended = false;
};

} // namespace hubbub::app::bot
