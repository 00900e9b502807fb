// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/client/timeline_row.h"
#include "core/protocol/frames.h"
#include "core/protocol/link.h"
#include "core/store/copy_search.h"
#include "core/store/database.h"
#include "core/store/log_store.h"
#include "core/store/outbox_store.h"
#include "core/store/room_choice_store.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hubbub::client {

/// How a device comes in that the server does not know yet (docs/protocol.md, "hello"). Not sent any more once it does.
struct AdmissionOptions {
    std::string label; ///< what its user calls the device; empty: the program
    std::string link; ///< a code from another device of the user
    std::string password; ///< of the account with the wanted name
    std::string invite; ///< a token
    std::string serverPassword;
};

struct ClientOptions {
    std::string url; ///< what a Dialer takes
    std::string name; ///< wanted display name at the first hello of a new device
    std::string device; ///< this device's secret, 64 hexadecimal digits, already saved by the caller
    std::string program; ///< name and version of the program, informative
    /// Keep a copy of the joined rooms. Without it the client only sends (`hubbub send`): an outbox item is then done when acked.
    bool follow = true;
    AdmissionOptions admission{};
};

/// How the connection stands.
///
///     Idle ──start──▶ Dialing ──opened──▶ Greeting ──hello reply──▶ CatchingUp ──every followed room at its head──▶ Online
///                        ▲  └───────────── any loss ─────┬────────────────┘                                          │
///                        └──deadline── Waiting ◀─────────┴───────────────────────────────────────────────────────────┘
///     Refused: the server said no for good (error or close code 45xx), or it is the wrong server and nothing was said to it;
///     retryNow() tries again.
struct Connection {
    enum class Phase { Idle, Dialing, Greeting, CatchingUp, Online, Waiting, Refused };
    Phase phase = Phase::Idle;
    base::Millis since = 0; ///< steady; when the connection was last lost, or start() was called
    base::Millis retryAt = 0; ///< steady; when Waiting ends
    int attempts = 0; ///< failed since the last success
    std::uint16_t closeCode = 0; ///< of the newest end
    std::optional<protocol::Error> refusal; ///< when Refused by the server
    std::optional<protocol::Error> postponement; ///< when Waiting because the server would not greet yet, and said why
    std::optional<protocol::Distrust> distrust; ///< when Refused by us, because it is not known to be the right server
    std::optional<protocol::Peer> peer; ///< who is at the other end, from Greeting on; kept until the next attempt
    std::string reason; ///< of the newest end, for a log
};

/// A room as a list shows it: the copy's, or one that the server told of and the user is not in.
struct RoomView {
    protocol::RoomId id;
    std::string name;
    std::string topic;
    bool joined = false;
    std::int64_t members = 0;
    protocol::Seq head = 0; ///< of the copy
    protocol::Seq serverHead = 0; ///< as last heard
    protocol::ReadState read;
    base::Millis lastAt = 0; ///< wall clock of the newest message in the copy
    roomlog::RoomSettings settings{}; ///< of a room that the user is not in only the preset is known
    protocol::Role role = protocol::Role::Member; ///< the user's own
    protocol::Exit exit = protocol::Exit::Left; ///< how the user went out of it, if they were in it and are not any more
    protocol::UserId with{}; ///< of a direct room: the other member, whose name is the room's …
    int withColour = 0; ///< … and their colour …
    bool withIsBot = false; ///< … and whether it is a program
    store::RoomChoice choice{}; ///< the user's own
    bool hasDraft = false; ///< something was written in its composer and not sent
};

/// One user's copy of one server: replica, outbox, connection. No GUI, no thread and no timer of its own: the owner calls tick()
/// no later than nextDeadline(). Everything is stored before it is signalled; the constructor loads what a former run stored, so
/// history, search and posting work before and without any connection.
///
/// Throws store::StoreError from functions that read or write the copy; when the disk fails while a frame is being handled, the
/// link is dropped and diskFailed() emitted: nothing is lost, the log is read again from the last stored entry.
class Client final : public QObject
{
    Q_OBJECT

public:
    Client(ClientOptions options, const base::Clock &clock, base::Random &random, store::Database &database,
           protocol::Dialer &dialer, QObject *parent = nullptr);
    ~Client() override;

    // ---- Connection
    void start();
    /// Closes the link and dials no more until start().
    void stop();
    /// Dials at once if Waiting or Refused.
    void retryNow();
    /// Tries another way in, after a hello that was refused or put off for want of the right one: dials at once if Waiting or Refused.
    void enterWith(AdmissionOptions admission);
    /// Interfaces or addresses of this machine have changed: asks for a sign of life, or dials anew unless the server asked to wait.
    void networkChanged();
    const Connection &connection() const;
    base::Millis nextDeadline() const; ///< Clock::steadyMs(); a far future if never
    void tick();

    protocol::UserId user() const; ///< empty before the first hello
    std::string userName() const;
    int userColour() const; ///< see protocol::ProfileSet
    /// Of the server, as the newest hello said: who makes no rooms and opens no direct ones (docs/protocol.md, "Roles").
    bool isGuest() const;
    /// May run the server, as the newest hello said (docs/protocol.md, "Operating").
    bool isOperator() const;
    /// Whether this user may open direct rooms, as far as the newest hello told.
    bool opensDirect() const;
    std::string serverName() const;

    // ---- Rooms
    std::vector<RoomView> rooms() const; ///< joined ones and the server's others as far as known
    std::optional<RoomView> room(const protocol::RoomId &id) const;
    std::optional<RoomView> roomNamed(std::string_view nameOrId) const;
    std::vector<protocol::Member> members(const protocol::RoomId &room) const;
    /// Also one who is not in the room any more; by id or by name, of several the one who is present.
    std::optional<protocol::Member> memberNamed(const protocol::RoomId &room, std::string_view nameOrId) const;
    protocol::PresenceRow presence(const protocol::UserId &user) const;
    std::vector<protocol::UserId> typing(const protocol::RoomId &room) const; ///< others only
    /// Asks the server for its rooms; rooms() knows them when `done` is called.
    using Done = std::function<void(std::optional<protocol::Error>)>;
    void refreshRooms(Done done);
    /// Creates a room and joins it. Survives a reconnect (same tag) but not a restart. `done` gets the room's id.
    using Created = std::function<void(protocol::Outcome<protocol::RoomId>)>;
    void createRoom(const std::string &name, const std::string &topic, Created done,
                    protocol::Preset preset = protocol::Preset::Open);
    /// Opens, or finds, the direct room with another user of the server (docs/protocol.md, "direct"). Survives a reconnect.
    void openDirect(const protocol::UserId &user, Created done);
    void openDirectNamed(const std::string &name, Created done);

    /// Asks about devices, passwords or invites; after a lost line again. `done` gets the one answer.
    using Answered = std::function<void(const protocol::ReplyBody &)>;
    void ask(protocol::RequestBody request, Answered done);

    /// Asks the server to call this user so, and to give them this colour, in every room (docs/protocol.md, "profile"). Survives a
    /// reconnect (same tag) but not a restart. When `done` is called without an error, userName() and userColour() say the new ones.
    void setProfile(const std::string &name, int colour, Done done);

    // ---- Posting: every function stores an outbox item before it returns, and sends it now or later. The error is what the text
    // rules or the copy can tell at once; everything else shows up on the item.
    protocol::Outcome<protocol::Tag> post(const protocol::RoomId &room, std::string_view text, protocol::Seq reply = 0);
    protocol::Outcome<protocol::Tag> edit(const protocol::RoomId &room, protocol::Seq target, std::string_view text);
    protocol::Outcome<protocol::Tag> remove(const protocol::RoomId &room, protocol::Seq target);
    protocol::Outcome<protocol::Tag> react(const protocol::RoomId &room, protocol::Seq target, std::string_view emoji, bool on);
    protocol::Outcome<protocol::Tag> pin(const protocol::RoomId &room, protocol::Seq target, bool on);
    protocol::Outcome<protocol::Tag> join(const protocol::RoomId &room, const std::string &invite = {});
    protocol::Outcome<protocol::Tag> leave(const protocol::RoomId &room);
    protocol::Outcome<protocol::Tag> rename(const protocol::RoomId &room, std::string_view name);
    protocol::Outcome<protocol::Tag> setTopic(const protocol::RoomId &room, std::string_view topic);

    // ---- Running a room (docs/protocol.md, "Moderation"); stored and sent like posts. A reason is one line and may be empty.
    protocol::Outcome<protocol::Tag> setRole(const protocol::RoomId &room, const protocol::UserId &user, protocol::Role role);
    protocol::Outcome<protocol::Tag> setPreset(const protocol::RoomId &room, protocol::Preset preset);
    protocol::Outcome<protocol::Tag> kick(const protocol::RoomId &room, const protocol::UserId &user, std::string_view reason);
    protocol::Outcome<protocol::Tag> ban(const protocol::RoomId &room, const protocol::UserId &user, protocol::BanScope scope,
                                         std::string_view reason);
    protocol::Outcome<protocol::Tag> unban(const protocol::RoomId &room, const protocol::UserId &user);
    /// `forMs` 0: for good.
    protocol::Outcome<protocol::Tag> mute(const protocol::RoomId &room, const protocol::UserId &user, base::Millis forMs,
                                          std::string_view reason);
    protocol::Outcome<protocol::Tag> unmute(const protocol::RoomId &room, const protocol::UserId &user);
    protocol::Outcome<protocol::Tag> setSlowMode(const protocol::RoomId &room, std::int64_t seconds); ///< 0: off
    protocol::Outcome<protocol::Tag> setKeepDays(const protocol::RoomId &room, std::int64_t days); ///< 0: for good
    protocol::Outcome<protocol::Tag> lock(const protocol::RoomId &room, bool on);
    protocol::Outcome<protocol::Tag> muteAll(const protocol::RoomId &room, bool on);
    /// Hides the posts of the last `ms`, or shows them again; with 0 ms what was hidden last. NoSuchMessage if there are none.
    protocol::Outcome<protocol::Tag> hideLast(const protocol::RoomId &room, base::Millis ms, bool on);

    std::vector<store::OutboxItem> pending(const protocol::RoomId &room) const; ///< in order of posting
    std::vector<store::OutboxItem> pending() const;
    /// For Failed items: try again, or give up.
    void retry(const protocol::Tag &tag);
    void discard(const protocol::Tag &tag);

    // ---- Reading the copy
    /// Folded messages with this user's pending edits, deletions and reactions laid over them.
    struct Rows {
        std::vector<TimelineRow> rows;
        bool more = false;
    };
    Rows rows(const protocol::RoomId &room, const protocol::HistoryQuery &query) const;
    std::optional<TimelineRow> row(const protocol::RoomId &room, protocol::Seq seq) const;
    /// Posts that are not in the copy yet, in order: the end of the timeline.
    std::vector<TimelineRow> pendingRows(const protocol::RoomId &room) const;
    protocol::Seq firstUnread(const protocol::RoomId &room) const;
    std::vector<TimelineRow> pinnedRows(const protocol::RoomId &room) const; ///< in rising seq
    /// The chain of answers that a message belongs to, from the post that began it; see store::LookupStore::thread().
    std::vector<TimelineRow> thread(const protocol::RoomId &room, protocol::Seq seq) const;
    struct Version {
        base::Millis at = 0;
        std::string text;
        bool operator==(const Version &) const = default;
    };
    /// What a post said in the course of time, the present text last. Empty if it is deleted, or hidden from this user.
    std::vector<Version> versions(const protocol::RoomId &room, protocol::Seq seq) const;
    struct Mention {
        protocol::RoomId room;
        TimelineRow row;
        bool unread = false;
    };
    /// Posts of others that mean this user, in all rooms that they are in; newest first.
    std::vector<Mention> mentions(int limit) const;
    /// Searches the copy, in one room or in all that the user is in (CopySearch::find). Indexes what is still queued first, but of
    /// very much only a part: FoundPage::waiting tells of the rest.
    store::FoundPage search(const store::WrittenSearch &search, const protocol::RoomId &room = {},
                            const store::SearchCursor &after = {});

    // ---- Ephemeral and read state
    /// The user is writing in this room, or stopped: throttled here, told to the others.
    void setTyping(const protocol::RoomId &room, bool on);
    void setPresence(protocol::Presence presence);
    void markRead(const protocol::RoomId &room, protocol::Seq seq);

    void setDraft(const protocol::RoomId &room, const std::string &text, protocol::Seq reply);
    store::OutboxStore::ComposerDraft draft(const protocol::RoomId &room) const;

    // ---- What the user decided about a room for themselves. Does nothing with a room that the copy does not have.
    void setNotifyLevel(const protocol::RoomId &room, store::NotifyLevel level);
    void setFavourite(const protocol::RoomId &room, bool on);

    // ---- Room on the disk
    /// Deletes what the copy has of a room that the user is not in, with draft, choices and what was not sent. False, and nothing
    /// happens, if the user is in it or has asked to be, or if there is nothing of it.
    bool forgetRoom(const protocol::RoomId &room);
    /// A step towards giving the space of what was deleted back to the system; the last one may take long. True if another one is
    /// to follow. Where another process reads the copy, or the disk is full, the space is only used again later.
    bool compact();

Q_SIGNALS:
    void connectionChanged();
    /// A room appeared, vanished, or changed its title, membership, unread counts or newest message.
    void roomsChanged();
    /// These messages are new or look different now; in rising seq. (A batch of a catch-up comes as one signal.)
    void messagesChanged(const hubbub::protocol::RoomId &room, const std::vector<hubbub::protocol::Seq> &seqs);
    /// The messages up to this one were kept long enough and are gone. Comes before messagesChanged().
    void messagesExpired(const hubbub::protocol::RoomId &room, hubbub::protocol::Seq to);
    /// Others posted these, in rising seq, while this client knew the room: not what a room held when it was first heard of in
    /// this run, but also what was missed while the line was lost. Comes after messagesChanged().
    void messagesArrived(const hubbub::protocol::RoomId &room, const std::vector<hubbub::protocol::Seq> &seqs);
    /// The whole log was replaced (docs/protocol.md, "Epochs"): read everything again.
    void roomReset(const hubbub::protocol::RoomId &room);
    /// pendingRows() or overlays changed. When an item was settled, messagesChanged() for its message comes first, so that a view
    /// can turn the sending row (same tag) into the confirmed one.
    void outboxChanged(const hubbub::protocol::RoomId &room);
    /// This item of the outbox is in the log at `seq`: the host's reply said so, or its entry arrived first. Once per item; comes
    /// before the signals above.
    void acked(const hubbub::protocol::RoomId &room, const hubbub::protocol::Tag &tag, hubbub::protocol::Seq seq);
    void membersChanged(const hubbub::protocol::RoomId &room);
    void typingChanged(const hubbub::protocol::RoomId &room);
    void presenceChanged(const std::vector<hubbub::protocol::UserId> &users);
    void diskFailed(const QString &why);
    /// nextDeadline() is earlier than before: whoever drives the timer looks again.
    void deadlineChanged();

private:
    protocol::Outcome<protocol::Tag> append(const protocol::RoomId &room, const protocol::Outcome<protocol::Body> &body);

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace hubbub::client
