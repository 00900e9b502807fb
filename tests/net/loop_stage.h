// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/io_dispatcher.h"

#include <QAbstractEventDispatcher>
#include <QStringList>
#include <QTest>
#include <QThread>

#include <functional>

/// Qt's own event dispatcher is the measure of ours: a scenario runs on a thread with that one and on a thread with ours, and what
/// happens, in which order, must be the same.
namespace hubbub::test {

/// What happens in a scenario: it notes, and ends its thread's event loop when it has seen enough.
class Stage final : public QObject
{
public:
    void note(const QString &what) { m_notes.append(what); }
    static void end() { QThread::currentThread()->quit(); }
    const QStringList &notes() const { return m_notes; }

private:
    QStringList m_notes;
};
using Scenario = std::function<void(Stage &)>;

enum class Loop { Qt, Ours };

/// What is noted in a scenario on a thread of its own with such a loop.
inline QStringList played(Loop loop, const Scenario &scenario)
{
    class Player final : public QThread
    {
    public:
        Player(const Scenario &scenario, QStringList &notes) : m_scenario(scenario), m_notes(notes) {}

    protected:
        void run() override
        {
            Stage stage;
            m_scenario(stage);
            exec();
            m_notes = stage.notes();
        }

    private:
        const Scenario &m_scenario;
        QStringList &m_notes;
    };
    QStringList notes;
    Player player(scenario, notes);
    if (loop == Loop::Ours) {
        auto dispatcher = hubbub::server::makeIoDispatcher();
        if (!dispatcher) {
            qFatal("there is no loop of ours");
        }
        player.setEventDispatcher(dispatcher.release());
    }
    player.start();
    player.wait();
    return notes;
}

/// Plays it with both and compares. `notes` is how many there are, so that a scenario in which nothing happens is none.
inline void compareLoops(const Scenario &scenario, int notes)
{
    // Of Qt's two the one on poll(): glib's knows no excluded sockets.
    qputenv("QT_NO_GLIB", "1");
    const QStringList measure = played(Loop::Qt, scenario);
    QCOMPARE(measure.size(), notes);
    QCOMPARE(played(Loop::Ours, scenario), measure);
}

} // namespace hubbub::test
