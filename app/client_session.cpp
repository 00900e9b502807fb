// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client_session.h"

#include "app/client_worker.h"
#include "app/device_label.h"
#include "app/keychain.h"

#include <QDeadlineTimer>
#include <QPointer>

namespace hubbub::app {

using protocol::RoomId;
using protocol::Seq;

static constexpr qint64 keychainPause = 50; // ms

ClientSession::ClientSession(SessionSetup setup, QObject *parent)
    : QObject(parent), m_url(setup.url), m_keychain(setup.keychain), m_worker(new ClientWorker(std::move(setup)))
{
    m_thread.setObjectName(QStringLiteral("client"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &ClientWorker::accountOpened, this, [this](const QString &folder) { m_folder = folder; });
    connect(m_worker, &ClientWorker::connectionChanged, this, [this](const client::Connection &connection) {
        m_peerKey = connection.peer ? connection.peer->key : m_peerKey;
        Q_EMIT connectionChanged(connection);
    });
    connect(m_worker, &ClientWorker::roomsChanged, this, &ClientSession::roomsChanged);
    connect(m_worker, &ClientWorker::roomsListed, this, &ClientSession::roomsListed);
    connect(m_worker, &ClientWorker::created, this, &ClientSession::created);
    connect(m_worker, &ClientWorker::invited, this, &ClientSession::invited);
    connect(m_worker, &ClientWorker::opened, this, &ClientSession::opened);
    connect(m_worker, &ClientWorker::pageLoaded, this, &ClientSession::pageLoaded);
    connect(m_worker, &ClientWorker::rowsExpired, this, &ClientSession::rowsExpired);
    connect(m_worker, &ClientWorker::rowsChanged, this, &ClientSession::rowsChanged);
    connect(m_worker, &ClientWorker::messagesArrived, this, &ClientSession::messagesArrived);
    connect(m_worker, &ClientWorker::roomReplaced, this, &ClientSession::roomReplaced);
    connect(m_worker, &ClientWorker::pendingChanged, this, &ClientSession::pendingChanged);
    connect(m_worker, &ClientWorker::peopleChanged, this, &ClientSession::peopleChanged);
    connect(m_worker, &ClientWorker::typingChanged, this, &ClientSession::typingChanged);
    connect(m_worker, &ClientWorker::found, this, &ClientSession::found);
    connect(m_worker, &ClientWorker::bansListed, this, &ClientSession::bansListed);
    connect(m_worker, &ClientWorker::putOut, this, &ClientSession::putOut);
    connect(m_worker, &ClientWorker::complained, this, &ClientSession::complained);
}

ClientSession::~ClientSession()
{
    // Looked at before the quit is asked for: a thread that has ended already by then would be started once more, for ever.
    if (!m_thread.isRunning()) {
        m_thread.start();
    }
    // A quit that stands behind the requests in the queue: what was asked for is still done. The client is closed on its own
    // thread, because its database and socket belong there.
    ask([](ClientWorker &worker) {
        worker.close();
        QThread::currentThread()->quit();
    });
    while (!m_thread.wait(m_keychain ? QDeadlineTimer(keychainPause) : QDeadlineTimer(QDeadlineTimer::Forever))) {
        m_keychain->giveUp(); // it may wait, or begin to wait, for one that somebody has to unlock
    }
}

void ClientSession::lookUp(QObject *context, std::function<Answer(client::Client &)> read)
{
    ask([this, guard = QPointer<QObject>(context), read = std::move(read)](ClientWorker &worker) {
        worker.withClient([&](client::Client &client) {
            const auto deliver = [guard, answer = read(client)] {
                if (guard) {
                    answer();
                }
            };
            QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection); // it outlives its thread
        });
    });
}

void ClientSession::ask(std::function<void(ClientWorker &)> request)
{
    ClientWorker *worker = m_worker;
    QMetaObject::invokeMethod(
        worker, [worker, request = std::move(request)] { request(*worker); }, Qt::QueuedConnection);
}

void ClientSession::start()
{
    m_thread.start();
    ask([](ClientWorker &worker) { worker.open(); });
}

void ClientSession::setPaused(bool paused)
{
    ask([paused](ClientWorker &worker) {
        worker.withClient([paused](client::Client &client) { paused ? client.stop() : client.start(); });
    });
}

void ClientSession::retryNow()
{
    ask([](ClientWorker &worker) { worker.withClient([](client::Client &client) { client.retryNow(); }); });
}

void ClientSession::enterWith(Password whose, const QString &password)
{
    client::AdmissionOptions admission;
    admission.label = deviceLabel();
    (whose == Password::OfAccount ? admission.password : admission.serverPassword) = password.toStdString();
    ask([admission](ClientWorker &worker) {
        worker.withClient([&admission](client::Client &client) { client.enterWith(admission); });
    });
}

void ClientSession::openRoom(const RoomId &room)
{
    ask([room](ClientWorker &worker) { worker.openRoom(room); });
}

void ClientSession::loadPage(const RoomId &room, const protocol::HistoryQuery &query)
{
    ask([room, query](ClientWorker &worker) { worker.loadPage(room, query); });
}

void ClientSession::search(const SearchWish &wish)
{
    ask([wish](ClientWorker &worker) { worker.search(wish); });
}

void ClientSession::listBans(const RoomId &room)
{
    ask([room](ClientWorker &worker) { worker.listBans(room); });
}

void ClientSession::recallFarewell(const RoomId &room)
{
    ask([room](ClientWorker &worker) { worker.recallFarewell(room); });
}

void ClientSession::post(const RoomId &room, const std::string &text, Seq reply)
{
    ask([=](ClientWorker &worker) { worker.queue([&](client::Client &client) { return client.post(room, text, reply); }); });
}

void ClientSession::edit(const RoomId &room, Seq target, const std::string &text)
{
    ask([=](ClientWorker &worker) { worker.queue([&](client::Client &client) { return client.edit(room, target, text); }); });
}

void ClientSession::remove(const RoomId &room, Seq target)
{
    ask([=](ClientWorker &worker) { worker.queue([&](client::Client &client) { return client.remove(room, target); }); });
}

void ClientSession::react(const RoomId &room, Seq target, const std::string &emoji, bool on)
{
    ask([=](ClientWorker &worker) {
        worker.queue([&](client::Client &client) { return client.react(room, target, emoji, on); });
    });
}

void ClientSession::pin(const RoomId &room, Seq target, bool on)
{
    ask([=](ClientWorker &worker) { worker.queue([&](client::Client &client) { return client.pin(room, target, on); }); });
}

void ClientSession::retry(const RoomId &room, const protocol::Tag &tag, Seq seq)
{
    ask([=](ClientWorker &worker) {
        worker.withFailed(room, tag, seq, [](client::Client &client, const protocol::Tag &failed) { client.retry(failed); });
    });
}

void ClientSession::discard(const RoomId &room, const protocol::Tag &tag, Seq seq)
{
    ask([=](ClientWorker &worker) {
        worker.withFailed(room, tag, seq, [](client::Client &client, const protocol::Tag &failed) { client.discard(failed); });
    });
}

void ClientSession::join(const RoomId &room)
{
    ask([room](ClientWorker &worker) { worker.queue([&](client::Client &client) { return client.join(room); }); });
}

void ClientSession::leave(const RoomId &room)
{
    ask([room](ClientWorker &worker) { worker.queue([&](client::Client &client) { return client.leave(room); }); });
}

void ClientSession::rename(const RoomId &room, const std::string &name)
{
    ask([=](ClientWorker &worker) { worker.queue([&](client::Client &client) { return client.rename(room, name); }); });
}

void ClientSession::setTopic(const RoomId &room, const std::string &topic)
{
    ask([=](ClientWorker &worker) { worker.queue([&](client::Client &client) { return client.setTopic(room, topic); }); });
}

void ClientSession::moderate(Act act)
{
    ask([act = std::move(act)](ClientWorker &worker) { worker.queue(act); });
}

void ClientSession::askServer(const protocol::RequestBody &request, const QObject *asker, Answered answered)
{
    // The session outlives its worker, so the answer finds somebody who looks whether the asker is still there.
    const auto hear = [asker = QPointer<const QObject>(asker), answered = std::move(answered)](const protocol::ReplyBody &reply) {
        if (asker) {
            answered(reply);
        }
    };
    ask([this, request, hear](ClientWorker &worker) {
        worker.withClient([&](client::Client &client) {
            client.ask(request, [this, hear](const protocol::ReplyBody &reply) {
                QMetaObject::invokeMethod(
                    this, [hear, reply] { hear(reply); }, Qt::QueuedConnection);
            });
        });
    });
}

void ClientSession::setProfile(const std::string &name, int colour, const QObject *asker, Settled answered)
{
    const auto hear = [asker = QPointer<const QObject>(asker),
                       answered = std::move(answered)](const std::optional<protocol::Error> &error) {
        if (asker) {
            answered(error);
        }
    };
    ask([=, this](ClientWorker &worker) {
        worker.withClient([&](client::Client &client) {
            client.setProfile(name, colour, [this, hear](const std::optional<protocol::Error> &error) {
                QMetaObject::invokeMethod(
                    this, [hear, error] { hear(error); }, Qt::QueuedConnection);
            });
        });
    });
}

void ClientSession::createRoom(const std::string &name, const std::string &topic, protocol::Preset preset)
{
    ask([=](ClientWorker &worker) { worker.createRoom(name, topic, preset); });
}

void ClientSession::openDirect(const protocol::UserId &user)
{
    ask([user](ClientWorker &worker) { worker.openDirect(user); });
}

void ClientSession::followInvite(const std::string &token)
{
    ask([token](ClientWorker &worker) { worker.followInvite(token); });
}

void ClientSession::refreshRooms()
{
    ask([](ClientWorker &worker) { worker.refreshRooms(); });
}

void ClientSession::setTyping(const RoomId &room, bool on)
{
    ask([=](ClientWorker &worker) { worker.withClient([&](client::Client &client) { client.setTyping(room, on); }); });
}

void ClientSession::markRead(const RoomId &room, Seq seq)
{
    ask([=](ClientWorker &worker) { worker.withClient([&](client::Client &client) { client.markRead(room, seq); }); });
}

void ClientSession::setDraft(const RoomId &room, const std::string &text, Seq reply)
{
    ask([=](ClientWorker &worker) { worker.withClient([&](client::Client &client) { client.setDraft(room, text, reply); }); });
}

void ClientSession::setPresence(protocol::Presence presence)
{
    ask([presence](ClientWorker &worker) { worker.withClient([&](client::Client &client) { client.setPresence(presence); }); });
}

void ClientSession::setNotifyLevel(const RoomId &room, store::NotifyLevel level)
{
    ask([=](ClientWorker &worker) { worker.withClient([&](client::Client &client) { client.setNotifyLevel(room, level); }); });
}

void ClientSession::setFavourite(const RoomId &room, bool on)
{
    ask([=](ClientWorker &worker) { worker.withClient([&](client::Client &client) { client.setFavourite(room, on); }); });
}

} // namespace hubbub::app
