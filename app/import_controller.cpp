// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_controller.h"

#include "app/desktop/file_chooser.h"
#include "app/export/room_import.h"

#include <QFile>
#include <QUrl>

namespace hubbub::app {

ImportController::ImportController(const QString &dataFolder, QObject *parent) : QObject(parent), m_dataFolder(dataFolder)
{
    m_thread.setMaxThreadCount(1);
    onLanguageChange(this, [this] { Q_EMIT changed(); });
}

ImportController::~ImportController()
{
    cancel();
    m_thread.waitForDone();
}

ImportController::Outcome ImportController::read(const QString &path, const QString &dataFolder, const std::atomic<bool> &stopped,
                                                 const std::function<void(double)> &tell)
{
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly)) {
        return {{}, {}, [path, why = in.errorString()] { return tr("%1 cannot be read: %2").arg(path, why); }};
    }
    try {
        RoomImport reader(in, dataFolder);
        while (!stopped && reader.step()) {
            tell(in.size() > 0 ? static_cast<double>(in.pos()) / static_cast<double>(in.size()) : 0);
        }
        if (stopped) {
            return {}; // nothing of it is kept
        }
        const auto outcome = reader.finish();
        return outcome ? Outcome{outcome->room, outcome->folder, {}} : Outcome{{}, {}, outcome.error().sentence};
    } catch (const store::StoreError &error) {
        return {{}, {}, [what = QString::fromUtf8(error.what())] { return what; }};
    }
}

bool ImportController::canChoose()
{
    return desktop::canChooseFiles();
}

void ImportController::choose()
{
    desktop::chooseFile(tr("Import a room"), tr("Exported rooms (*.jsonl)") + QStringLiteral(";;") + tr("All files (*)"), this,
                        [this](const QString &path) { start(path); });
}

void ImportController::start(const QString &file)
{
    if (running() || file.trimmed().isEmpty()) {
        return;
    }
    const QUrl url(file.trimmed());
    const QString path = url.isLocalFile() ? url.toLocalFile() : file.trimmed();
    m_done = {};
    m_progress = 0;
    m_stopped = std::make_shared<std::atomic<bool>>(false);
    m_thread.start([this, path, stopped = m_stopped] {
        const auto tell = [this](double progress) {
            QMetaObject::invokeMethod(
                this,
                [this, progress] {
                    m_progress = progress;
                    Q_EMIT changed();
                },
                Qt::QueuedConnection); // it waits for us
        };
        const Outcome outcome = read(path, m_dataFolder, *stopped, tell);
        QMetaObject::invokeMethod(
            this, [this, outcome] { finish(outcome); }, Qt::QueuedConnection);
    });
    Q_EMIT changed();
}

void ImportController::cancel()
{
    if (m_stopped) {
        *m_stopped = true;
    }
}

void ImportController::forget()
{
    m_done = {};
    Q_EMIT changed();
}

void ImportController::finish(const Outcome &outcome)
{
    m_stopped.reset();
    m_done = outcome;
    Q_EMIT changed();
    Q_EMIT finished();
}

} // namespace hubbub::app
