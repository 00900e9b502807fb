// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/hub_thread.h"

#include "core/base/log.h"
#include "server/hub_worker.h"
#include "server/place_file.h"

#include <exception>
#include <utility>

namespace hubbub::server {

HubThread::HubThread(HostOptions options, Events events) : m_options(std::move(options)), m_events(std::move(events))
{
    setObjectName(QStringLiteral("hubbub-hub"));
}

HubThread::~HubThread() = default;

void HubThread::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopWanted = true;
    if (m_worker) {
        QMetaObject::invokeMethod(m_worker, &HubWorker::drain, Qt::QueuedConnection);
    }
}

void HubThread::setPassword(const std::string &password)
{
    const std::lock_guard lock(m_mutex);
    if (m_worker) {
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, password] { worker->setPassword(password); }, Qt::QueuedConnection);
    } else {
        m_password = password;
    }
}

void HubThread::setDirect(bool allowed)
{
    const std::lock_guard lock(m_mutex);
    if (m_worker) {
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, allowed] { worker->setDirect(allowed); }, Qt::QueuedConnection);
    } else {
        m_direct = allowed;
    }
}

void HubThread::change(const RunningOptions &options, const std::optional<net::ServerIdentity> &identity)
{
    const auto work = [options, identity](HubWorker &worker) { worker.change(options, identity); };
    const std::lock_guard lock(m_mutex);
    if (m_worker) {
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, work] { work(*worker); }, Qt::QueuedConnection);
    } else {
        m_change = work;
    }
}

void HubThread::setWorker(HubWorker *worker)
{
    const std::lock_guard lock(m_mutex);
    m_worker = worker;
    if (worker && m_password) {
        worker->setPassword(*m_password);
    }
    if (worker && m_direct) {
        worker->setDirect(*m_direct);
    }
    if (worker && m_change) {
        m_change(*worker);
    }
    if (worker && m_stopWanted) {
        QMetaObject::invokeMethod(worker, &HubWorker::drain, Qt::QueuedConnection);
    }
}

void HubThread::run()
{
    try {
        runHost();
    } catch (const store::StoreError &error) {
        m_events.failed(hostErrorOf(error));
    } catch (const std::exception &error) {
        m_events.failed({HostError::Kind::Other, error.what()});
    }
}

void HubThread::runHost()
{
    base::SystemRandom random;
    auto files = openHostFiles(m_options, random);
    if (!files) {
        m_events.failed(files.error());
        return;
    }
    HubWorker worker(m_options, std::move(files).value());
    connect(&worker, &HubWorker::finished, &worker, [this] { quit(); });
    connect(&worker, &HubWorker::broke, &worker, [this](const QString &why) {
        m_events.failed({HostError::Kind::Other, "the server broke: " + why.toStdString()});
        quit();
    });
    connect(&worker, &HubWorker::openRooms, &worker, [this](const OpenRooms &rooms) { m_events.openRooms(rooms); });
    const auto place = worker.listen();
    if (!place) {
        m_events.failed(place.error());
        return;
    }
    if (!savePlace(m_options.dataFolder, place.value())) {
        base::log(base::LogLevel::Warning, "server",
                  "the place of this server cannot be written down, hubbub share will not know it");
    }
    m_events.started(place.value());
    setWorker(&worker);
    exec();
    setWorker(nullptr);
}

} // namespace hubbub::server
