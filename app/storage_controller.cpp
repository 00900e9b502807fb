// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage_controller.h"

#include "core/base/file_lock.h"
#include "core/store/log_store.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"

#include <QDesktopServices>
#include <QDir>
#include <QPointer>
#include <QUrl>

#include <utility>

namespace hubbub::app {
namespace {

Sentence inUse()
{
    return [] { return StorageController::tr("Another Hubbub uses this copy at the moment. End it first."); };
}

/// On a thread of its own; what came of it, null if all is well.
Sentence removeArchive(const QString &folder)
{
    {
        // Nobody else may have it open, and on some systems an open lock cannot be deleted.
        const auto lock = base::FileLock::tryLock((folder + QStringLiteral("/replica.lock")).toStdString());
        if (!lock) {
            return inUse();
        }
    }
    if (QDir(folder).removeRecursively()) {
        return {};
    }
    return [folder] { return StorageController::tr("The folder %1 cannot be deleted.").arg(folder); };
}

Sentence removeRoom(const QString &folder, const protocol::RoomId &room)
{
    try {
        const std::string copy = (folder + QStringLiteral("/replica")).toStdString();
        const auto lock = base::FileLock::tryLock(copy + ".lock");
        if (!lock) {
            return inUse();
        }
        const auto database = store::openLogFile(copy + ".db");
        store::LogStore log(*database);
        const auto stored = log.room(room);
        if (!stored || stored->joined) {
            return {};
        }
        store::Transaction transaction(*database);
        log.removeRoom(room);
        transaction.commit();
        store::SearchIndex index(*database);
        while (index.catchUp()) {
        }
        index.purge();
        database->compact();
        return {};
    } catch (const store::StoreError &error) {
        return [what = QString::fromUtf8(error.what())] { return what; };
    }
}

} // namespace

StorageController::StorageController(const QString &dataFolder, SessionIn sessionIn, QObject *parent)
    : QObject(parent), m_folder(QDir(dataFolder).absolutePath()), m_sessionIn(std::move(sessionIn))
{
    m_thread.setMaxThreadCount(1);
    onLanguageChange(this, [this] { Q_EMIT changed(); });
}

StorageController::~StorageController()
{
    m_stopped = true;
    m_thread.waitForDone();
}

void StorageController::refresh()
{
    if (m_looking) {
        return;
    }
    m_looking = true;
    Q_EMIT changed();
    m_thread.start([this] {
        SpaceUsed used = surveyCopies(m_folder, m_stopped);
        QMetaObject::invokeMethod(
            this, [this, used = std::move(used)] { show(used); }, Qt::QueuedConnection); // it waits for us
    });
}

void StorageController::show(const SpaceUsed &used)
{
    m_looking = false;
    m_list.show(used.rooms);
    m_total = used.total;
    m_hosted = used.hosted;
    if (used.unreadable > 0) {
        m_problem = [copies = used.unreadable] {
            return tr("%n copies cannot be read; they are part of the total only.", "", copies);
        };
    }
    Q_EMIT changed();
}

void StorageController::remove(const QString &folder, const QString &room)
{
    if (m_deleting) {
        return;
    }
    m_deleting = true;
    m_problem = nullptr;
    Q_EMIT changed();
    if (isArchive(folder)) {
        Q_EMIT archiveGoes(folder);
    }
    ClientSession *session = m_sessionIn(folder);
    if (session != nullptr && !isArchive(folder)) {
        removeWith(*session, protocol::RoomId(room.toStdString()));
    } else {
        removeFrom(folder, room);
    }
}

void StorageController::removeWith(ClientSession &session, const protocol::RoomId &room)
{
    m_sessionEnds = connect(&session, &QObject::destroyed, this, [this] { finish({}); });
    session.lookUp(this, [this, room, session = QPointer<ClientSession>(&session)](client::Client &client) {
        const bool done = client.forgetRoom(room);
        return [this, done, session] {
            if (done && session) {
                compactWith(*session);
            } else {
                finish({});
            }
        };
    });
}

void StorageController::compactWith(ClientSession &session)
{
    // Step by step, so that what people say and ask in between is not kept waiting.
    session.lookUp(this, [this, session = QPointer<ClientSession>(&session)](client::Client &client) {
        const bool more = client.compact();
        return [this, more, session] {
            if (more && session) {
                compactWith(*session);
            } else {
                finish({});
            }
        };
    });
}

void StorageController::removeFrom(const QString &folder, const QString &room)
{
    m_thread.start([this, folder, room] {
        const Sentence problem =
            isArchive(folder) ? removeArchive(folder) : removeRoom(folder, protocol::RoomId(room.toStdString()));
        QMetaObject::invokeMethod(
            this, [this, problem] { finish(problem); }, Qt::QueuedConnection); // it waits for us
    });
}

void StorageController::finish(const Sentence &problem)
{
    if (std::exchange(m_deleting, false)) {
        disconnect(m_sessionEnds);
        m_problem = problem;
        m_looking = false; // what is being looked at may be of before
        refresh();
        Q_EMIT changed();
    }
}

void StorageController::choose(const QString &folder, const QString &room)
{
    m_exporter.setCopy(folder, protocol::RoomId(room.toStdString()));
}

void StorageController::openFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
}

} // namespace hubbub::app
