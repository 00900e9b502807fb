// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client_session.h"
#include "app/export_controller.h"
#include "app/language_change.h"
#include "app/storage_list_model.h"

#include <QQmlEngine>
#include <QThreadPool>

#include <atomic>
#include <functional>

namespace hubbub::app {

/// What this computer keeps of rooms: how much that is, and a way to be rid of what nobody needs. Looks and deletes beside everything
/// else; a copy that the window has open is changed by the one who has it open.
class StorageController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(hubbub::app::StorageListModel *list READ list CONSTANT)
    Q_PROPERTY(bool looking READ looking NOTIFY changed)
    Q_PROPERTY(bool deleting READ deleting NOTIFY changed)
    Q_PROPERTY(QString total READ total NOTIFY changed) ///< size of the whole folder, in words; empty before the first look
    Q_PROPERTY(QString hosted READ hosted NOTIFY changed) ///< of it what is hosted here; empty for nothing
    Q_PROPERTY(QString folder READ folder CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(hubbub::app::ExportController *exporter READ exporter CONSTANT) ///< of the room that was chosen

public:
    /// The open session that works in this folder; null if none does.
    using SessionIn = std::function<ClientSession *(const QString &folder)>;
    StorageController(const QString &dataFolder, SessionIn sessionIn, QObject *parent = nullptr);
    /// Waits for what is being deleted.
    ~StorageController() override;

    StorageListModel *list() { return &m_list; }
    bool looking() const { return m_looking; }
    bool deleting() const { return m_deleting; }
    QString total() const { return m_total < 0 ? QString() : sizeText(m_total); }
    QString hosted() const { return m_hosted > 0 ? sizeText(m_hosted) : QString(); }
    QString folder() const { return m_folder; }
    QString problem() const { return m_problem ? m_problem() : QString(); }
    ExportController *exporter() { return &m_exporter; }

    Q_INVOKABLE void refresh();
    /// Deletes what is kept of a room that the user is not in, or an archive. Nobody is asked any more.
    Q_INVOKABLE void remove(const QString &folder, const QString &room);
    /// For the exporter.
    Q_INVOKABLE void choose(const QString &folder, const QString &room);
    /// In the system's file manager.
    Q_INVOKABLE void openFolder() const;

Q_SIGNALS:
    void changed();
    /// This archive is about to be deleted: whoever reads it closes it.
    void archiveGoes(const QString &folder);

private:
    void show(const SpaceUsed &used);
    void removeWith(ClientSession &session, const protocol::RoomId &room);
    void compactWith(ClientSession &session);
    void removeFrom(const QString &folder, const QString &room);
    void finish(const Sentence &problem);

    QString m_folder;
    SessionIn m_sessionIn;
    StorageListModel m_list;
    ExportController m_exporter;
    QThreadPool m_thread;
    std::atomic<bool> m_stopped{false};
    QMetaObject::Connection m_sessionEnds; ///< while one deletes
    bool m_looking = false;
    bool m_deleting = false;
    qint64 m_total = -1; ///< bytes; none before the first look
    qint64 m_hosted = 0;
    Sentence m_problem; ///< null if there is none
};

} // namespace hubbub::app
