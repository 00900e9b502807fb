// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session_views.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace hubbub::app {

class WaitingStore;

class ClientWorker;

struct SessionSetup {
    QString dataFolder;
    QString url; ///< what a Dialer takes
    QString name; ///< wanted display name
    QString server; ///< the id of the own host; empty for another's
    /// Made on the client's thread; tests pass a dialer of their own.
    std::function<std::unique_ptr<protocol::Dialer>()> dialer;
    QString token = {}; ///< of the invite that leads there, if any: lets a new device in
    /// Where the device's secret may lie; null: in a file only.
    std::shared_ptr<WaitingStore> keychain = {};
    bool movesIntoKeychain = false; ///< whether it is to lie there
    QString deviceCode = {}; ///< from another device of the user, if any: makes a new device one of theirs
    QString accountPassword = {}; ///< of the account `name`, if any: the same
    QString serverPassword = {}; ///< what the server asks newcomers for, if it is known already
    QString archive = {}; ///< the folder of an imported room: nothing is dialled, and nothing can be written there
};

/// One server, as the window sees it. The client with its database and its socket lives on a thread of its own: requests go in
/// as queued calls, ready structs come out as queued signals, and no function here waits.
class ClientSession final : public QObject
{
    Q_OBJECT

public:
    explicit ClientSession(SessionSetup setup, QObject *parent = nullptr);
    /// Waits until everything that was asked for is on disk and the thread has ended.
    ~ClientSession() override;

    const QString &url() const { return m_url; } ///< of the setup
    const std::string &peerKey() const { return m_peerKey; } ///< of the server, as it was met last; empty before

    void start();
    /// Where this machine keeps what it has of the server (core/client/account.h); empty until the account is open.
    QString folder() const { return m_folder; }
    void retryNow();
    void setPaused(bool paused);
    /// For a server that does not let this device in without: of the account with the wanted name, or the server's own. It is kept
    /// nowhere.
    enum class Password { OfServer, OfAccount };
    void enterWith(Password whose, const QString &password);

    /// Answered by opened(), around the first unread message if there are many, else at the end. From then on this room's
    /// changes are reported, until another one is opened; an empty id opens none.
    void openRoom(const protocol::RoomId &room);
    /// Answered by pageLoaded().
    void loadPage(const protocol::RoomId &room, const protocol::HistoryQuery &query);
    /// Answered by bansListed().
    void listBans(const protocol::RoomId &room);
    /// Of a room that the user was put out of; answered by putOut().
    void recallFarewell(const protocol::RoomId &room);
    /// Answered by found().
    void search(const SearchWish &wish);

    void post(const protocol::RoomId &room, const std::string &text, protocol::Seq reply);
    void edit(const protocol::RoomId &room, protocol::Seq target, const std::string &text);
    void remove(const protocol::RoomId &room, protocol::Seq target);
    void react(const protocol::RoomId &room, protocol::Seq target, const std::string &emoji, bool on);
    void pin(const protocol::RoomId &room, protocol::Seq target, bool on);
    /// For what was refused for good: the post with this tag, and edits and deletions of the message `seq` (0: none).
    void retry(const protocol::RoomId &room, const protocol::Tag &tag, protocol::Seq seq);
    void discard(const protocol::RoomId &room, const protocol::Tag &tag, protocol::Seq seq);

    void join(const protocol::RoomId &room);
    void leave(const protocol::RoomId &room);
    void rename(const protocol::RoomId &room, const std::string &name);
    void setTopic(const protocol::RoomId &room, const std::string &topic);
    /// Joins the room that the token leads to. Answered by invited() or complained().
    void followInvite(const std::string &token);
    /// What those who run a room do: one of the client's functions that append to its log.
    using Act = std::function<protocol::Outcome<protocol::Tag>(client::Client &)>;
    void moderate(Act act);
    /// Asks the server about devices or invites. `answered` is called here, unless `asker` is gone by then.
    using Answered = std::function<void(const protocol::ReplyBody &)>;
    void askServer(const protocol::RequestBody &request, const QObject *asker, Answered answered);
    /// What this user is called at the server, and their colour; `answered` is called as above, without an error if it is so now.
    using Settled = std::function<void(const std::optional<protocol::Error> &)>;
    void setProfile(const std::string &name, int colour, const QObject *asker, Settled answered);
    /// Answered by created() or complained().
    void createRoom(const std::string &name, const std::string &topic, protocol::Preset preset = protocol::Preset::Open);
    /// The conversation with one other user; answered like createRoom(), also if it exists.
    void openDirect(const protocol::UserId &user);
    /// Answered by roomsListed() once roomsChanged() has told the rooms.
    void refreshRooms();

    /// Reads the copy on the client's thread, then runs here what `read` returned; never if `context` has gone by then, while the
    /// session is closed, or if the disk fails.
    using Answer = std::function<void()>;
    void lookUp(QObject *context, std::function<Answer(client::Client &)> read);

    void setTyping(const protocol::RoomId &room, bool on);
    void markRead(const protocol::RoomId &room, protocol::Seq seq);
    void setDraft(const protocol::RoomId &room, const std::string &text, protocol::Seq reply);
    void setPresence(protocol::Presence presence);
    void setNotifyLevel(const protocol::RoomId &room, store::NotifyLevel level);
    void setFavourite(const protocol::RoomId &room, bool on);

Q_SIGNALS:
    void connectionChanged(const hubbub::client::Connection &connection);
    void roomsChanged(const hubbub::app::RoomsView &view);
    void roomsListed();
    void created(const hubbub::protocol::RoomId &room);
    void invited(const hubbub::protocol::RoomId &room); ///< an empty one: only to the server
    void opened(const hubbub::app::RoomOpening &opening);
    void pageLoaded(const hubbub::app::RowPage &page);
    /// Rows of the open room up to this one are gone: their messages were kept long enough. Comes before rowsChanged().
    void rowsExpired(const hubbub::protocol::RoomId &room, hubbub::protocol::Seq to);
    /// Rows of the open room that are new or look different.
    void rowsChanged(const hubbub::protocol::RoomId &room, const std::vector<hubbub::client::TimelineRow> &rows);
    /// In any room; see Client::messagesArrived().
    void messagesArrived(const hubbub::app::Arrival &arrival);
    /// Too much of the open room changed at once: read it again.
    void roomReplaced(const hubbub::protocol::RoomId &room);
    void pendingChanged(const hubbub::protocol::RoomId &room, const std::vector<hubbub::client::TimelineRow> &rows);
    void peopleChanged(const hubbub::protocol::RoomId &room, const std::vector<hubbub::app::PersonView> &people);
    void typingChanged(const hubbub::protocol::RoomId &room, const std::vector<std::string> &names);
    void found(const hubbub::app::FoundRows &found);
    void bansListed(const hubbub::protocol::RoomId &room, const std::vector<hubbub::app::BanView> &bans);
    void putOut(const hubbub::app::Farewell &farewell);
    void complained(const hubbub::app::Complaint &complaint);

private:
    void ask(std::function<void(ClientWorker &)> request);

    QString m_url;
    std::string m_peerKey;
    std::shared_ptr<WaitingStore> m_keychain;
    QString m_folder;
    QThread m_thread;
    ClientWorker *m_worker = nullptr; // lives on m_thread, deleted at its end
};

} // namespace hubbub::app
