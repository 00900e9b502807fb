// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "server/admin_socket.h"
#include "server/commit_thread.h"
#include "server/fanout.h"
#include "server/host_files.h"
#include "server/hub.h"
#include "server/io_thread.h"
#include "server/listener.h"
#include "server/password_threads.h"
#include "server/tally.h"

#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace hubbub::server {

/// Everything of a running host, built and taken apart on the hub thread. The order of the members is the order of the start;
/// its reverse is the order of the end: no new connections, no hub, no sockets, then the last commits, then the files.
///
///     Running ──drain()──▶ Settling (bye is said, commits are awaited) ──settled or late──▶ Closing (1012) ──no socket or late──▶ finished()
class HubWorker final : public QObject
{
    Q_OBJECT

public:
    /// `options` must outlive the worker.
    HubWorker(const HostOptions &options, HostFiles files);
    ~HubWorker() override;

    base::Result<HostPlace, HostError> listen();
    void drain();
    void setPassword(std::string password) { m_hub.setServerPassword(std::move(password)); }
    void setDirect(bool allowed) { m_hub.setDirect(allowed); }
    void change(const RunningOptions &options, const std::optional<net::ServerIdentity> &identity);

Q_SIGNALS:
    void finished();
    /// The hub broke; nothing can be said about its state any more.
    void broke(const QString &why);
    /// When they have changed, at most every few seconds.
    void openRooms(const hubbub::server::OpenRooms &rooms);

private:
    enum class Phase { Running, Settling, Closing, Finished };

    std::vector<std::unique_ptr<IoThread>> makeIoThreads();
    static std::vector<Mailbox<IoCommand> *> inboxesOf(const std::vector<std::unique_ptr<IoThread>> &threads);

    template<class Work>
    void turn(Work work);
    void hear(std::vector<IoEvent> events);
    void hear(IoEvent &event);
    AdminSocket::Hub hubOfAdmin();
    void listenForOperators();
    void adopt(qintptr descriptor, const QHostAddress &peer);
    void count();
    void armTick();
    void lookAtRooms();
    void moveOn();

    const HostOptions &m_options;
    protocol::ServerId m_server;
    net::ServerIdentity m_identity;
    const std::shared_ptr<HostTally> m_tally;
    const std::shared_ptr<const http::Router> m_site;
    base::SystemClock m_clock;
    base::SystemRandom m_random;
    base::FileLock m_lock;
    std::unique_ptr<store::Database> m_reader;
    Mailbox<JobResult> m_results;
    Mailbox<PasswordResult> m_passwordResults;
    Mailbox<IoEvent> m_events;
    CommitThread m_commits;
    std::vector<std::unique_ptr<IoThread>> m_io;
    PasswordThreads m_passwords;
    Fanout m_fanout;
    Hub m_hub;
    Listener m_listener;
    AdminSocket m_admin;
    std::size_t m_nextIo = 0;
    Phase m_phase = Phase::Running;
    base::Millis m_armedFor = 0;
    OpenRooms m_openRooms;
    QTimer m_rooms;
    QTimer m_tick;
    QTimer m_late; // the end of the patience of Settling or Closing
};

} // namespace hubbub::server
