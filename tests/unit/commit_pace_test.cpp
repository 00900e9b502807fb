// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commit_pace.h"

#include <QTest>

using namespace hubbub::server;
using namespace std::chrono_literals;

/// Whom a commit waits for, and how long.
class CommitPaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsAloneDoesNotWait()
    {
        CommitPace pace;
        QCOMPARE(pace.company(), std::size_t(1)); // from the first one on
        QCOMPARE(pace.patience().count(), 0);
        pace.committed(1, 4ms, 200);
        QCOMPARE(pace.company(), std::size_t(1));
        QCOMPARE(pace.patience().count(), 0);
    }

    void asManyAsLastTimeAreExpectedForAsLongAsACommitTakes()
    {
        CommitPace pace;
        pace.committed(8, 1'200us, 200);
        QCOMPARE(pace.company(), std::size_t(8));
        QCOMPARE(pace.patience().count(), 1'200);
    }

    void companyThatStaysAwayIsNotExpectedAgain()
    {
        CommitPace pace;
        pace.committed(8, 1ms, 200);
        pace.committed(3, 1ms, 200); // the time was over
        QCOMPARE(pace.company(), std::size_t(3));
        pace.committed(1, 1ms, 200);
        QCOMPARE(pace.company(), std::size_t(1));
        QCOMPARE(pace.patience().count(), 0);
    }

    void aSlowDiskMakesNobodyWaitForLong()
    {
        CommitPace pace;
        pace.committed(8, 3s, 200);
        QCOMPARE(pace.patience(), CommitPace::longest);
        pace.committed(8, -1us, 200); // a clock that is wrong
        QCOMPARE(pace.patience().count(), 0);
    }

    void noMoreAreExpectedThanFitIntoACommit()
    {
        CommitPace pace;
        pace.committed(500, 1ms, 200);
        QCOMPARE(pace.company(), std::size_t(200));
    }
};

QTEST_GUILESS_MAIN(CommitPaceTest)
#include "commit_pace_test.moc"
