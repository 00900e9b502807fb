// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client_session.h"
#include "app/export/room_export.h"
#include "app/language_change.h"

#include <QPointer>
#include <QQmlEngine>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace hubbub::app {

/// Writes the open room into a file, beside everything else: it reads the copy through a connection of its own, shows how far it is and
/// can be given up.
class ExportController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY changed) ///< 0 … 1
    Q_PROPERTY(QString file READ file NOTIFY changed) ///< what was written last; empty if nothing was, or not to its end
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QString folder READ folder CONSTANT) ///< where files go

public:
    explicit ExportController(QObject *parent = nullptr);
    /// Gives up what is being written.
    ~ExportController() override;

    void setSession(ClientSession *session) { m_session = session; }
    void setRoom(const protocol::RoomId &room) { m_room = room; }
    /// Instead of both: a room of the copy in this folder, whether or not a session works in it.
    void setCopy(const QString &folder, const protocol::RoomId &room);
    /// Instead of the user's folder for what was downloaded.
    void setFolder(const QString &folder) { m_folder = folder; }

    bool running() const { return m_stopped != nullptr; }
    double progress() const { return m_progress; }
    QString file() const { return m_done.file; }
    QString error() const { return m_done.error ? m_done.error() : QString(); }
    QString folder() const { return m_folder; }

    /// `format`: "jsonl", "html" or "text". One at a time.
    Q_INVOKABLE void start(const QString &format);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();

private:
    struct Outcome {
        QString file;
        Sentence error; ///< null if there is none; neither: given up
    };
    struct Job;
    static Outcome write(const Job &job, const std::atomic<bool> &stopped, const std::function<void(double)> &tell);
    void show(double progress);
    void finish(const Outcome &outcome);

    QPointer<ClientSession> m_session;
    QString m_copy;
    protocol::RoomId m_room;
    QString m_folder;
    QThreadPool m_thread;
    std::shared_ptr<std::atomic<bool>> m_stopped; ///< while one is being written: told to give up
    double m_progress = 0;
    Outcome m_done;
};

/// A name for a file in this folder that says what is in it, is allowed on every system and is not taken: `Tea 2026-11-29.html`.
QString freeFileName(const QString &folder, const QString &room, const QDate &day, const QString &ending);

} // namespace hubbub::app
