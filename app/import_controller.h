// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language_change.h"

#include <QObject>
#include <QQmlEngine>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace hubbub::app {

/// Reads an exported room into an archive, beside everything else: shows how far it is, can be given up, and says what is wrong with
/// a file. One at a time.
class ImportController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY changed) ///< 0 … 1
    Q_PROPERTY(QString room READ room NOTIFY changed) ///< the name of what was read last; empty if nothing was
    Q_PROPERTY(QString folder READ folder NOTIFY changed) ///< of its archive
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool canChoose READ canChoose CONSTANT) ///< there is a dialog for choosing a file

public:
    explicit ImportController(const QString &dataFolder, QObject *parent = nullptr);
    /// Gives up what is being read.
    ~ImportController() override;

    bool running() const { return m_stopped != nullptr; }
    double progress() const { return m_progress; }
    QString room() const { return m_done.room; }
    QString folder() const { return m_done.folder; }
    QString problem() const { return m_done.problem ? m_done.problem() : QString(); }

    static bool canChoose();
    /// Asks for a file, and reads it.
    Q_INVOKABLE void choose();
    /// `file`: its path, or a file:// address. Answered by finished().
    Q_INVOKABLE void start(const QString &file);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();
    void finished();

private:
    struct Outcome {
        QString room;
        QString folder;
        Sentence problem; ///< none of the three: given up
    };
    static Outcome read(const QString &path, const QString &dataFolder, const std::atomic<bool> &stopped,
                        const std::function<void(double)> &tell);
    void finish(const Outcome &outcome);

    QString m_dataFolder;
    QThreadPool m_thread;
    std::shared_ptr<std::atomic<bool>> m_stopped; ///< while one is being read: told to give up
    double m_progress = 0;
    Outcome m_done;
};

} // namespace hubbub::app
