// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pin_list_model.h"

#include <QObject>
#include <QQmlEngine>
#include <QThreadPool>

namespace hubbub::app {

/// The servers whose keys this data folder expects (docs/security.md, "Who is at the other end"), to look at and to forget.
class PinsController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(hubbub::app::PinListModel *list READ list CONSTANT)
    /// Why the file with the keys cannot be read or changed; empty if it can.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    /// The clock must outlive it.
    PinsController(const QString &dataFolder, const base::Clock &clock, QObject *parent = nullptr);
    ~PinsController() override;

    PinListModel *list() { return &m_list; }
    QString problem() const;

    /// Reads the file anew, in the background.
    Q_INVOKABLE void refresh();
    /// The next visit to this server is a first one again.
    Q_INVOKABLE void forget(const QString &fingerprint);

Q_SIGNALS:
    void forgotten(); ///< a server, as it was asked for
    void problemChanged();

private:
    enum class Problem { None, Unreadable, Unchangeable };
    /// On the thread for files. `isChanged` is false if the file could not be changed as it was wanted.
    void read(bool isChanged, bool isForgotten = false);
    void take(const net::PinFile::Pins &pins, bool isChanged);
    void setProblem(Problem problem);

    net::PinFile m_file; ///< only touched on the thread for files
    QThreadPool m_files; ///< of one thread, so in order
    PinListModel m_list;
    Problem m_problem = Problem::None;
};

} // namespace hubbub::app
