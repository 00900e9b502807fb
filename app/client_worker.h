// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client_driver.h"
#include "app/client_session.h"
#include "core/base/random.h"
#include "core/client/account.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hubbub::app {

/// The inside of a ClientSession, on the client's thread: owns account, dialer, client and its timer, and turns the client's
/// signals into ready structs about the room that is open in the window.
class ClientWorker final : public QObject
{
    Q_OBJECT

public:
    explicit ClientWorker(SessionSetup setup);
    ~ClientWorker() override;

    /// Opens the account and starts the client; complains and stays closed if the disk does not allow it.
    void open();
    void close();

    /// Runs `use` on the client; does nothing while closed. A failing disk becomes a complaint.
    template<class Use>
    void withClient(Use use)
    {
        guarded([&] {
            if (m_client) {
                use(*m_client);
            }
        });
    }

    /// The same for everything that posts: an error becomes a complaint.
    template<class Use>
    void queue(Use use)
    {
        if (isArchive()) {
            complain(Complaint::About::Post, std::string(protocol::nameOf(protocol::ErrorCode::NotAllowed)), "an archive");
            return;
        }
        withClient([&](client::Client &client) {
            const protocol::Outcome<protocol::Tag> outcome = use(client);
            if (!outcome.ok()) {
                complain(Complaint::About::Post, std::string(protocol::nameOf(outcome.error().code)), outcome.error().detail);
            }
        });
    }

    /// Runs `use` for every refused item of the room that is the post `tag` or is about the message `seq`.
    void withFailed(const protocol::RoomId &room, const protocol::Tag &tag, protocol::Seq seq,
                    const std::function<void(client::Client &, const protocol::Tag &)> &use);

    void openRoom(const protocol::RoomId &room);
    void loadPage(const protocol::RoomId &room, const protocol::HistoryQuery &query);
    void search(const SearchWish &wish);
    void listBans(const protocol::RoomId &room);
    void recallFarewell(const protocol::RoomId &room);
    void followInvite(const std::string &token);
    void createRoom(const std::string &name, const std::string &topic, protocol::Preset preset);
    void openDirect(const protocol::UserId &user);
    void refreshRooms();

Q_SIGNALS:
    void accountOpened(const QString &folder);
    void connectionChanged(const hubbub::client::Connection &connection);
    void roomsChanged(const hubbub::app::RoomsView &view);
    void roomsListed();
    void created(const hubbub::protocol::RoomId &room);
    void invited(const hubbub::protocol::RoomId &room);
    void opened(const hubbub::app::RoomOpening &opening);
    void pageLoaded(const hubbub::app::RowPage &page);
    void rowsExpired(const hubbub::protocol::RoomId &room, hubbub::protocol::Seq to);
    void rowsChanged(const hubbub::protocol::RoomId &room, const std::vector<hubbub::client::TimelineRow> &rows);
    void messagesArrived(const hubbub::app::Arrival &arrival);
    void roomReplaced(const hubbub::protocol::RoomId &room);
    void pendingChanged(const hubbub::protocol::RoomId &room, const std::vector<hubbub::client::TimelineRow> &rows);
    void peopleChanged(const hubbub::protocol::RoomId &room, const std::vector<hubbub::app::PersonView> &people);
    void typingChanged(const hubbub::protocol::RoomId &room, const std::vector<std::string> &names);
    void found(const hubbub::app::FoundRows &found);
    void bansListed(const hubbub::protocol::RoomId &room, const std::vector<hubbub::app::BanView> &bans);
    void putOut(const hubbub::app::Farewell &farewell);
    void complained(const hubbub::app::Complaint &complaint);

private:
    bool isArchive() const { return !m_setup.archive.isEmpty(); }
    client::Account openAccount();
    void guarded(const std::function<void()> &step);
    void complain(Complaint::About about, const std::string &code, const std::string &detail);
    /// Lets the list of known servers show names.
    void introduceServer(const client::Connection &connection);
    void tellCreated(const protocol::Outcome<protocol::RoomId> &room);
    void connectClient();
    void tellRooms();
    void tellPeople();
    void awaitEndOfMutes();
    void tellTyping();
    void tellMessages(const protocol::RoomId &room, const std::vector<protocol::Seq> &seqs);
    void tellReplaced();
    void tellArrival(const protocol::RoomId &room, const std::vector<protocol::Seq> &seqs);
    void tellOutbox(const protocol::RoomId &room);
    RowPage page(const protocol::RoomId &room, const protocol::HistoryQuery &query) const;
    std::vector<PersonView> people(const protocol::RoomId &room) const;

    SessionSetup m_setup;
    base::SystemClock m_clock;
    base::SystemRandom m_random;
    std::optional<client::Account> m_account;
    std::unique_ptr<protocol::Dialer> m_dialer;
    std::unique_ptr<client::Client> m_client;
    std::unique_ptr<ClientDriver> m_driver;
    // A catch-up changes rooms and people many times a second; the window hears of it a few times a second.
    std::unique_ptr<QTimer> m_roomsSoon;
    std::unique_ptr<QTimer> m_peopleSoon;
    std::unique_ptr<QTimer> m_muteEnds; ///< of somebody in the open room: nobody tells of it
    /// Runs while the open room has changed too much to be told row by row and more is on its way.
    std::unique_ptr<QTimer> m_replacedSoon;
    protocol::RoomId m_open;
};

} // namespace hubbub::app
