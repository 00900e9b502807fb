// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "app/cli/failure.h"
#include "app/client_driver.h"
#include "core/base/random.h"
#include "core/client/account.h"
#include "core/client/client.h"
#include "core/net/discovery/searching_dialer.h"
#include "core/net/pin_file.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace hubbub::app::cli {

/// One run of a subcommand at one server: the account, the client in it, and how long it is patient.
///
/// Everything is emitted from the event loop, nothing from inside a call.
class Visit final : public QObject
{
    Q_OBJECT

public:
    /// Opens, and at first creates, the account; dials nothing. Throws Failure. Without `follow` nothing is copied.
    Visit(const CommandLine &line, bool follow);
    ~Visit() override;

    /// Until reached() was emitted for the first time, this may still become another object: somebody whose name is taken, and
    /// who did not choose it, is greeted again under a second one.
    client::Client &client() { return *m_client; }
    store::Database &database() { return *m_account.replica; }
    /// The secret of this device, which the server was shown if it was reached.
    const std::string &deviceSecret() const { return m_account.device; }
    QString shownServer() const { return m_shownServer; }
    /// How others find this server and know that it is the right one, once it was reached: as its host says where this data folder
    /// is its host's, else by the address that was dialled and the key that was met.
    net::Invite place() const;

    void start();
    /// From now on, and after each progress(), this long may pass before failed(). Nothing: for ever.
    void setPatience(std::optional<base::Millis> patience);
    void progress();

Q_SIGNALS:
    /// The client has come online, for the first time or again.
    void reached();
    /// The server refused for good, the disk failed, or the patience is at its end.
    void failed(const hubbub::app::cli::Failure &failure);

private:
    void makeClient();
    void lookAtConnection();
    bool takeAnotherName(const protocol::Error &refusal);
    Failure refused(const protocol::Error &refusal) const;
    Failure unreachable() const;

    net::Invite m_server;
    std::string m_dataFolder;
    QString m_shownServer;
    client::ClientOptions m_options;
    QString m_defaultName; // empty if the name was chosen
    int m_namesTried = 0;
    base::SystemClock m_clock;
    base::SystemRandom m_random;
    std::shared_ptr<net::PinFile> m_pins;
    client::Account m_account;
    net::SearchingDialer m_dialer;
    std::unique_ptr<client::Client> m_client;
    std::unique_ptr<ClientDriver> m_driver;
    std::optional<base::Millis> m_patience;
    QTimer m_patienceTimer;
    bool m_online = false;
    bool m_wasReached = false;
};

} // namespace hubbub::app::cli
