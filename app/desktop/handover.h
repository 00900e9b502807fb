// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_lock.h"

#include <QLocalServer>
#include <QObject>

#include <optional>

namespace hubbub::app::desktop {

/// Whether `text` may be handed from one start of the program to another: a hubbub:// link of bounded length in printable ASCII.
/// Says nothing about where it leads.
bool isLink(const QString &text);

/// One window per data folder. The first start holds a lock on the folder and listens on a local socket that only its user
/// reaches; a later start asks it to come to the front, with a link if it was started with one, and ends.
class Handover final : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        First, ///< this one holds the folder from now on
        HandedOver, ///< another one does, and has heard the wish
        NoAnswer, ///< another one does, and says nothing
        Failed, ///< the folder cannot be used
    };
    static constexpr qsizetype longestWish = 4'096; ///< bytes
    static constexpr int mostCallers = 8; ///< at a time
    static constexpr int patience = 5'000; ///< ms; both sides

    explicit Handover(QString dataFolder, QObject *parent = nullptr);

    /// Waits, if another one holds the folder, at most `patience`. `link` may be empty.
    Outcome begin(const QString &link);

    /// Where the first one listens.
    static QString socketName(const QString &dataFolder);

Q_SIGNALS:
    /// A later start wants the window; `link` is empty or isLink().
    void asked(const QString &link);

private:
    void listen();
    void takeCaller();
    bool handOver(const QString &link) const;

    QString m_dataFolder;
    std::optional<base::FileLock> m_lock;
    QLocalServer m_server;
    int m_callers = 0;
};

} // namespace hubbub::app::desktop
