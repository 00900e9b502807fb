// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client_driver.h"
#include "core/client/client.h"
#include "core/net/discovery/searching_dialer.h"
#include "tests/support/client_recorder.h"
#include "tests/support/history.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <memory>
#include <string>

namespace hubbub::test {

struct ChatterOptions {
    std::string name; ///< of this client; its files are `name`.db and `name`.jsonl
    std::string person; ///< wanted display name
    std::string device; ///< secret; two clients with the same one are one user
    std::string url;
    std::string folder;
    std::uint64_t seed = 1;
};

/// A client that chats at random and writes down what it does and sees, so well that it may be killed at any moment and started
/// again. Obeys lines: `create NAME`, `gather` (join every room), `go [PAUSE]` (begin to chat, with pauses of so many milliseconds
/// at most), `rest`, `end`. Prints `ack` for each confirmed entry; where its connection stands, as JSON, whenever that changes;
/// and, while it rests, its state, likewise.
class Chatter final : public QObject
{
    Q_OBJECT

public:
    explicit Chatter(ChatterOptions options);
    ~Chatter() override;

    void obey(const QByteArray &command);

Q_SIGNALS:
    void ended();

private:
    void chat();
    /// One thing that somebody might do in this room.
    protocol::Outcome<protocol::Tag> doSomethingIn(const client::RoomView &room);
    protocol::Outcome<protocol::Tag> changeSomethingIn(const protocol::RoomId &room);
    protocol::Seq recentMessage(const protocol::RoomId &room, bool own);
    void join(const client::RoomView &room);
    void gather();
    void dropRefused();
    void tellState();
    void tellConnection();
    void record(const protocol::RoomId &room, const protocol::Outcome<protocol::Tag> &tag, base::Millis since);
    std::uint64_t below(std::uint64_t bound) { return m_random.below(bound); }

    ChatterOptions m_options;
    base::SystemClock m_clock;
    base::SystemRandom m_secrets; ///< for tags, which must differ from those of every former life
    base::SeededRandom m_random;
    net::SearchingDialer m_dialer{net::DialRules()};
    std::unique_ptr<HistoryFile> m_history;
    std::unique_ptr<ClientRecorder> m_recorder;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<client::Client> m_client;
    std::unique_ptr<app::ClientDriver> m_driver;
    QTimer m_nextAct;
    bool m_resting = true;
    int m_rests = 0; ///< so often it was told to rest
    std::uint64_t m_longestPause = 60; ///< ms, between two acts
    QByteArray m_told;
    int m_texts = 0;
};

} // namespace hubbub::test
