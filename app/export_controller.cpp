// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_controller.h"

#include "core/store/schema.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <functional>

namespace hubbub::app {
namespace {

QString downloads()
{
    for (const auto place : {QStandardPaths::DownloadLocation, QStandardPaths::DocumentsLocation, QStandardPaths::HomeLocation}) {
        QString folder = QStandardPaths::writableLocation(place);
        if (!folder.isEmpty() && QFileInfo(folder).isDir()) {
            return folder;
        }
    }
    return QDir::homePath();
}

} // namespace

QString freeFileName(const QString &folder, const QString &room, const QDate &day, const QString &ending)
{
    QString name;
    for (const QChar c : room) {
        const bool allowed = c.isLetterOrNumber() || c.isSurrogate() || c == QLatin1Char('-') || c == QLatin1Char('_');
        name += allowed ? c : QLatin1Char(' ');
    }
    name = (name.simplified().left(60).trimmed() + QLatin1Char(' ') + day.toString(Qt::ISODate)).trimmed();
    QString path = folder + QLatin1Char('/') + name + ending;
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = QStringLiteral("%1/%2 (%3)%4").arg(folder, name).arg(number).arg(ending);
    }
    return path;
}

struct ExportController::Job {
    QString copy; ///< the database
    protocol::RoomId room;
    ExportFormat format;
    QString folder;
};

/// On a thread of its own.
ExportController::Outcome ExportController::write(const Job &job, const std::atomic<bool> &stopped,
                                                  const std::function<void(double)> &tell)
{
    try {
        const auto copy = store::openLogFile(job.copy.toStdString(), store::Database::Access::ReadOnly);
        const auto room = store::LogStore(*copy).room(job.room);
        if (!room) {
            return {{}, [] { return tr("There is nothing of this room on this computer yet."); }};
        }
        const QString path =
            freeFileName(job.folder, QString::fromStdString(room->title.name), QDate::currentDate(), fileEnding(job.format));
        QSaveFile out(path);
        const auto cannotWrite = [&path](const QSaveFile &file) {
            return Outcome{{}, [path, why = file.errorString()] { return tr("%1 cannot be written: %2").arg(path, why); }};
        };
        if (!out.open(QIODevice::WriteOnly)) {
            return cannotWrite(out);
        }
        out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        RoomExport writing(*copy, *room, job.format, out);
        while (!stopped && writing.step()) {
            tell(writing.progress());
        }
        if (stopped) {
            return {};
        }
        if (writing.failed() || !out.commit()) {
            return cannotWrite(out);
        }
        return {path, {}};
    } catch (const store::StoreError &error) {
        return {{}, [what = QString::fromUtf8(error.what())] { return what; }};
    }
}

ExportController::ExportController(QObject *parent) : QObject(parent), m_folder(downloads())
{
    m_thread.setMaxThreadCount(1);
    onLanguageChange(this, [this] { Q_EMIT changed(); });
}

ExportController::~ExportController()
{
    cancel();
    m_thread.waitForDone();
}

void ExportController::setCopy(const QString &folder, const protocol::RoomId &room)
{
    m_copy = folder;
    m_room = room;
}

void ExportController::start(const QString &format)
{
    const auto wanted = exportFormatNamed(format);
    const QString copy = m_session ? m_session->folder() : m_copy;
    if (running() || !wanted || copy.isEmpty() || m_room.empty()) {
        return;
    }
    m_done = {};
    m_progress = 0;
    m_stopped = std::make_shared<std::atomic<bool>>(false);
    const Job job{copy + QStringLiteral("/replica.db"), m_room, *wanted, m_folder};
    m_thread.start([this, job, stopped = m_stopped] {
        const auto tell = [this](double progress) {
            QMetaObject::invokeMethod(
                this, [this, progress] { show(progress); }, Qt::QueuedConnection); // it waits for us
        };
        QMetaObject::invokeMethod(
            this, [this, outcome = write(job, *stopped, tell)] { finish(outcome); }, Qt::QueuedConnection);
    });
    Q_EMIT changed();
}

void ExportController::cancel()
{
    if (m_stopped) {
        *m_stopped = true;
    }
}

void ExportController::forget()
{
    m_done = {};
    Q_EMIT changed();
}

void ExportController::show(double progress)
{
    m_progress = progress;
    Q_EMIT changed();
}

void ExportController::finish(const Outcome &outcome)
{
    m_stopped.reset();
    m_done = outcome;
    Q_EMIT changed();
}

} // namespace hubbub::app
