// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/host.h"

#include <QObject>
#include <QQmlEngine>
#include <QStringList>
#include <QThreadPool>

#include <memory>

namespace hubbub::app {

/// The server in this program, if this person hosts. The window dials it over loopback like everybody else.
class HostController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(bool starting READ starting NOTIFY changed)
    Q_PROPERTY(bool openToNetwork READ openToNetwork NOTIFY changed)
    Q_PROPERTY(bool visibleNearby READ visibleNearby WRITE setVisibleNearby NOTIFY changed)
    /// Two people may open a room of their own.
    Q_PROPERTY(bool direct READ direct WRITE setDirect NOTIFY changed)
    Q_PROPERTY(QStringList addresses READ addresses NOTIFY changed)
    Q_PROPERTY(QString invite READ invite NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    /// What newcomers without an invite have to know; empty if anybody may come. Kept from one hosting to the next. A secret.
    Q_PROPERTY(QString password READ password NOTIFY changed)
    /// The newest wish about it was not granted: the disk does not allow it, or it is too long.
    Q_PROPERTY(bool passwordUnkept READ passwordUnkept NOTIFY changed)
    Q_PROPERTY(QString keyGroups READ keyGroups NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)

public:
    explicit HostController(const QString &dataFolder, QObject *parent = nullptr);
    /// Ends the host, and waits until everything it accepted is on disk.
    ~HostController() override;

    struct Wish {
        QString name; ///< of the server
        bool openToNetwork = false;
        std::uint16_t port = net::defaultPort;
        bool visibleNearby = true; ///< if it is open to the network
        bool direct = true; ///< two people may open a room of their own
    };
    /// Answered by ready() or by an error(). If the port is taken, another one is used and note() says so.
    void start(const Wish &wish);
    void stop();

    bool running() const { return m_running; }
    bool starting() const { return m_isOpening || (m_host != nullptr && !m_running); }
    bool openToNetwork() const { return m_wish.openToNetwork; }
    /// Whether people on the local network find the host; may be changed while it runs.
    bool visibleNearby() const { return m_wish.openToNetwork && m_wish.visibleNearby; }
    void setVisibleNearby(bool visible);
    /// The same: counts at once.
    bool direct() const { return m_wish.direct; }
    void setDirect(bool allowed);
    /// What others type, best first; on a closed host the one for this computer.
    QStringList addresses() const { return m_addresses; }
    /// The link that says where the host is and how one knows it; empty on a closed host.
    QString invite() const { return m_invite; }
    /// What one person reads to another in the same network; empty on a closed host, and for a moment after the start.
    QString code() const { return m_code; }
    /// Its key, for people who compare what they see of it; empty on a closed host.
    QString keyGroups() const;
    /// Where it stands; meaningless unless it runs.
    const server::HostPlace &place() const { return m_place; }
    QString password() const { return m_password; }
    bool passwordUnkept() const { return m_passwordUnkept; }
    /// Counts for newcomers as soon as it is kept; an empty one takes it away. Nothing happens while nothing is hosted.
    Q_INVOKABLE void setPassword(const QString &password);
    QString error() const;
    QString note() const;

Q_SIGNALS:
    void changed();
    void visibilityChosen(bool visible); ///< by setVisibleNearby()
    void directChosen(bool allowed); ///< by setDirect()
    /// `url` is for this computer; `server` is the host's id.
    void ready(const QString &url, const QString &server);

private:
    void open(const std::optional<QString> &password);
    void launch(std::uint16_t port);
    void takePassword(const QString &password, bool isKept);
    void takePlace(const server::HostPlace &place);
    void forgetPlace();
    void workOutCode();
    void takeFailure(const server::HostError &error);

    QString m_dataFolder;
    Wish m_wish;
    std::unique_ptr<server::Host> m_host;
    bool m_running = false;
    server::HostPlace m_place;
    QStringList m_addresses;
    QString m_invite;
    QString m_code;
    QString m_password;
    bool m_passwordUnreadable = false; ///< there is one, and the host stays closed
    bool m_passwordUnkept = false;
    std::optional<server::HostError::Kind> m_failure;
    std::uint16_t m_takenPort = 0; ///< that another program uses; 0 if the wanted one was free
    int m_hosting = 0; ///< counts starts and stops: what is read for an earlier one is late
    bool m_isOpening = false; ///< the password is being read
    QThreadPool m_files; ///< of one thread; waited for before anything else goes
};

} // namespace hubbub::app
