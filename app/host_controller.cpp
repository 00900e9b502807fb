// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host_controller.h"

#include "app/host_password.h"
#include "app/language_change.h"
#include "core/net/short_code.h"
#include "core/protocol/limits.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace hubbub::app {
namespace {

using Kind = server::HostError::Kind;

QString failureText(Kind kind)
{
    switch (kind) {
    case Kind::DataFolder:
        return HostController::tr("The data folder cannot be used. Check that it exists and that you may write to it.");
    case Kind::InUse:
        return HostController::tr(
            "Another Hubbub on this computer already hosts with this data. Join it instead, or end it first.");
    case Kind::Corrupt:
        return HostController::tr("The saved rooms are damaged. They were left untouched.");
    case Kind::TooNew:
        return HostController::tr("The saved rooms were written by a newer Hubbub. Use that version.");
    case Kind::DiskFull:
        return HostController::tr("The disk is full.");
    case Kind::Listen:
        return HostController::tr("No network port could be had for hosting.");
    case Kind::Certificate:
        return HostController::tr("The key of this computer's host cannot be used. It was left untouched.");
    case Kind::Other:
        break;
    }
    return HostController::tr("Hosting failed.");
}

} // namespace

HostController::HostController(const QString &dataFolder, QObject *parent) : QObject(parent), m_dataFolder(dataFolder)
{
    m_files.setMaxThreadCount(1);
    onLanguageChange(this, [this] { Q_EMIT changed(); });
}

HostController::~HostController()
{
    stop();
}

QString HostController::error() const
{
    if (m_passwordUnreadable) {
        return tr("The password of this host cannot be read, so it stays closed.");
    }
    return m_failure ? failureText(*m_failure) : QString();
}

QString HostController::note() const
{
    return m_takenPort == 0 ? QString() : tr("Port %1 is in use by another program, so a free one was taken.").arg(m_takenPort);
}

QString HostController::keyGroups() const
{
    return m_invite.isEmpty() ? QString() : QString::fromStdString(net::groupsOf(m_place.key));
}

void HostController::start(const Wish &wish)
{
    stop();
    m_wish = wish;
    m_takenPort = 0;
    m_failure.reset();
    m_passwordUnreadable = false;
    m_isOpening = true;
    m_files.start([this, hosting = ++m_hosting, folder = m_dataFolder] {
        const auto password = savedHostPassword(folder);
        QMetaObject::invokeMethod(
            this,
            [this, hosting, password] {
                if (hosting == m_hosting) {
                    open(password);
                }
            },
            Qt::QueuedConnection);
    });
    Q_EMIT changed();
}

void HostController::open(const std::optional<QString> &password)
{
    m_isOpening = false;
    m_passwordUnreadable = !password;
    if (!password) {
        Q_EMIT changed();
        return;
    }
    m_password = *password;
    launch(m_wish.port);
}

void HostController::launch(std::uint16_t port)
{
    server::HostOptions options;
    options.dataFolder = m_dataFolder.toStdString();
    options.name = m_wish.name.toStdString();
    options.version = HUBBUB_VERSION;
    options.port = port;
    options.password = m_password.toStdString();
    options.direct = m_wish.direct;
    if (m_wish.openToNetwork) {
        options.listen = {"*"};
        options.visibleNearby = m_wish.visibleNearby;
    }
    m_failure.reset();
    m_host = std::make_unique<server::Host>(options);
    connect(m_host.get(), &server::Host::started, this, &HostController::takePlace);
    connect(m_host.get(), &server::Host::failed, this, &HostController::takeFailure);
    m_host->start();
    Q_EMIT changed();
}

void HostController::takePlace(const server::HostPlace &place)
{
    m_running = true;
    m_place = place;
    m_addresses.clear();
    for (const net::Address &address : place.addresses) {
        if (!net::isLoopback(address)) {
            m_addresses << QString::fromStdString(net::shown(address));
        }
    }
    if (m_addresses.isEmpty()) {
        m_addresses << QStringLiteral("localhost:%1").arg(place.port);
    }
    if (m_wish.openToNetwork) {
        m_invite = QString::fromStdString(place.invite);
        workOutCode();
    }
    Q_EMIT changed();
    // The window is on this machine, where nobody stands in between.
    Q_EMIT ready(QString::fromStdString(place.localUrl), QString::fromStdString(place.server.value));
}

void HostController::workOutCode()
{
    // Slow on purpose, so not on the thread of the window.
    QThreadPool::globalInstance()->start([self = QPointer<HostController>(this), key = m_place.key] {
        const QString code = QString::fromStdString(net::codeOf(key));
        QMetaObject::invokeMethod(
            qApp,
            [self, key, code] {
                if (self && self->m_running && self->m_wish.openToNetwork && self->m_place.key == key) {
                    self->m_code = code;
                    Q_EMIT self->changed();
                }
            },
            Qt::QueuedConnection);
    });
}

void HostController::forgetPlace()
{
    m_running = false;
    m_addresses.clear();
    m_invite.clear();
    m_code.clear();
}

void HostController::setVisibleNearby(bool visible)
{
    if (visible == m_wish.visibleNearby) {
        return;
    }
    m_wish.visibleNearby = visible;
    if (m_host) {
        m_host->setVisibleNearby(visibleNearby());
    }
    Q_EMIT visibilityChosen(visible);
    Q_EMIT changed();
}

void HostController::setDirect(bool allowed)
{
    if (allowed == m_wish.direct) {
        return;
    }
    m_wish.direct = allowed;
    if (m_host) {
        m_host->setDirect(allowed);
    }
    Q_EMIT directChosen(allowed);
    Q_EMIT changed();
}

void HostController::setPassword(const QString &password)
{
    if (!m_running) {
        return;
    }
    const bool fits = static_cast<std::size_t>(password.toUtf8().size()) <= protocol::limits::passwordBytes;
    m_files.start([this, password, fits, folder = m_dataFolder] {
        const bool isKept = fits && saveHostPassword(folder, password);
        QMetaObject::invokeMethod(
            this, [this, password, isKept] { takePassword(password, isKept); }, Qt::QueuedConnection);
    });
}

void HostController::takePassword(const QString &password, bool isKept)
{
    m_passwordUnkept = !isKept;
    if (isKept) {
        m_password = password;
    }
    if (isKept && m_host) {
        m_host->setPassword(password.toStdString());
    }
    Q_EMIT changed();
}

void HostController::takeFailure(const server::HostError &error)
{
    const bool portTaken = error.kind == Kind::Listen && !m_running && m_wish.port != 0;
    // The host that failed is sending this signal.
    server::Host *failed = m_host.release();
    failed->deleteLater();
    if (portTaken) {
        m_takenPort = std::exchange(m_wish.port, std::uint16_t{0});
        // Until it is gone, it holds the data folder.
        connect(failed, &QObject::destroyed, this, [this] { launch(0); });
        return;
    }
    forgetPlace();
    m_failure = error.kind;
    Q_EMIT changed();
}

void HostController::stop()
{
    ++m_hosting;
    m_isOpening = false;
    if (m_host) {
        m_host->disconnect(this);
        m_host.reset();
        forgetPlace();
        Q_EMIT changed();
    }
}

} // namespace hubbub::app
