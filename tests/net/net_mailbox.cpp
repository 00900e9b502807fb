// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mailbox.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>
#include <thread>

using hubbub::server::Mailbox;

class NetMailbox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGathersArrivesAsOneBatch()
    {
        Mailbox<int> mailbox;
        QObject receiver;
        std::vector<std::vector<int>> batches;
        mailbox.open(receiver, [&](std::vector<int> batch) { batches.push_back(std::move(batch)); });
        mailbox.put(1);
        mailbox.put(std::vector{2, 3});
        mailbox.put(std::vector<int>{});
        mailbox.put(4);
        QVERIFY(batches.empty()); // never from inside put()
        QCoreApplication::processEvents();
        QCOMPARE(batches, (std::vector<std::vector<int>>{{1, 2, 3, 4}}));
        mailbox.put(5);
        QCoreApplication::processEvents();
        QCOMPARE(batches.size(), 2U);
    }

    void whatIsPutWhileReceivingArrivesNextTime()
    {
        Mailbox<int> mailbox;
        QObject receiver;
        std::vector<int> got;
        mailbox.open(receiver, [&](const std::vector<int> &batch) {
            got.insert(got.end(), batch.begin(), batch.end());
            if (got.size() < 3) {
                mailbox.put(static_cast<int>(got.size()));
            }
        });
        mailbox.put(0);
        QTRY_COMPARE(got, (std::vector<int>{0, 1, 2}));
    }

    void aClosedOneDrops()
    {
        Mailbox<std::unique_ptr<int>> mailbox;
        auto receiver = std::make_unique<QObject>();
        bool called = false;
        mailbox.put(std::make_unique<int>(0));
        mailbox.open(*receiver, [&](const auto &) { called = true; });
        mailbox.put(std::make_unique<int>(1));
        QCOMPARE(mailbox.close().size(), 1U);
        mailbox.put(std::make_unique<int>(2));
        receiver.reset();
        QCoreApplication::processEvents();
        QVERIFY(!called);
        QVERIFY(mailbox.close().empty());
    }

    void nothingIsLostOrReorderedBetweenThreads()
    {
        constexpr int count = 20'000;
        Mailbox<std::pair<int, int>> mailbox;
        QObject receiver;
        std::vector<int> next(2, 0);
        bool inOrder = true;
        mailbox.open(receiver, [&](const std::vector<std::pair<int, int>> &batch) {
            for (const auto &[thread, number] : batch) {
                inOrder = inOrder && number == next[static_cast<std::size_t>(thread)]++;
            }
        });
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 2; ++thread) {
            threads.emplace_back([&mailbox, thread] {
                for (int i = 0; i < count; ++i) {
                    mailbox.put({thread, i});
                }
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(next, (std::vector<int>{count, count}), 20'000);
        for (auto &thread : threads) {
            thread.join();
        }
        QVERIFY(inOrder);
    }
};

QTEST_GUILESS_MAIN(NetMailbox)
#include "net_mailbox.moc"
