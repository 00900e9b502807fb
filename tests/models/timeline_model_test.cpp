// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline_model.h"
#include "tests/models/rows.h"
#include "tests/support/fake_clock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

namespace hubbub::test {

using app::TimelineModel;
using client::RowState;

class TimelineModelTest final : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;

    QVariant at(const TimelineModel &model, int row, TimelineModel::Role role) const
    {
        return model.data(model.index(row), role);
    }
    QStringList bodies(const TimelineModel &model) const
    {
        QStringList list;
        for (int i = 0; i < model.rowCount(); ++i) {
            list << at(model, i, TimelineModel::BodyRole).toString();
        }
        return list;
    }

    static client::TimelineRow notice(protocol::Seq seq, const std::string &who, protocol::MessageKind kind)
    {
        client::TimelineRow made = row(seq, who, who);
        made.message.kind = kind;
        return made;
    }
    QList<int> folds(const TimelineModel &model) const
    {
        QList<int> list;
        for (int i = 0; i < model.rowCount(); ++i) {
            list << at(model, i, TimelineModel::FoldsRole).toInt();
        }
        return list;
    }
    static QString plain(const QVariant &text) { return text.toString().remove(QChar(0x2068)).remove(QChar(0x2069)); }

private Q_SLOTS:
    void whatExpiresLeavesAtTheOldEnd()
    {
        TimelineModel model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(page(run(11, 20), true), {}, 0);
        model.dropUpTo(5);
        QCOMPARE(model.count(), 10);
        QVERIFY(model.moreOlder());
        model.dropUpTo(14);
        QCOMPARE(model.count(), 6);
        QCOMPARE(model.oldestSeq(), protocol::Seq(15));
        QVERIFY(!model.moreOlder());
        QVERIFY(model.data(model.index(5, 0), TimelineModel::StartsGroupRole).toBool());
        model.dropUpTo(100);
        QCOMPARE(model.count(), 0);
    }

    void newestRowComesFirst()
    {
        TimelineModel model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(page(run(1, 3)), {sending(9, "draft")}, 0);
        QCOMPARE(bodies(model), (QStringList{"draft", "message 3", "message 2", "message 1"}));
        QCOMPARE(at(model, 0, TimelineModel::StateRole).toString(), QStringLiteral("sending"));
        QCOMPARE(at(model, 1, TimelineModel::StateRole).toString(), QStringLiteral("confirmed"));
        QCOMPARE(model.rowOfSeq(2), 2);
        QCOMPARE(model.rowOfSeq(7), -1);
    }

    void whatComesTogetherIsInsertedAtOnce()
    {
        TimelineModel model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(page(run(1, 3)), {sending(200, "mine")}, 0);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy arrived(&model, &TimelineModel::arrived);
        auto rows = run(4, 103);
        rows.insert(rows.begin(), row(2, "ada", "edited"));
        model.confirm(rows);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(inserted[0][1].toInt(), 1); // behind what is being sent
        QCOMPARE(inserted[0][2].toInt(), 100);
        QCOMPARE(arrived.count(), 1);
        QCOMPARE(arrived[0][0].toInt(), 100);
        QCOMPARE(model.rowCount(), 104);
        QCOMPARE(bodies(model).constLast(), QStringLiteral("message 1"));
        QCOMPARE(bodies(model)[102], QStringLiteral("edited"));
        QCOMPARE(bodies(model)[0], QStringLiteral("mine"));
        QCOMPARE(at(model, 1, TimelineModel::SeqRole).toLongLong(), 103);
        model.confirm({row(104, "ada", "more"), row(200, "me", "mine")});
        QCOMPARE(bodies(model)[0], QStringLiteral("mine"));
        QCOMPARE(bodies(model)[1], QStringLiteral("more"));
        QCOMPARE(at(model, 0, TimelineModel::StateRole).toString(), QStringLiteral("confirmed"));
    }

    void confirmedPostTakesThePlaceOfItsSendingRow()
    {
        TimelineModel model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(page(run(1, 3)), {sending(4, "mine")}, 0);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.confirm({row(4, "me", "mine")});
        model.setPending({});
        QCOMPARE(inserted.count(), 0);
        QCOMPARE(removed.count(), 0);
        QVERIFY(changed.count() > 0);
        QCOMPARE(at(model, 0, TimelineModel::SeqRole).toLongLong(), 4);
        QCOMPARE(at(model, 0, TimelineModel::StateRole).toString(), QStringLiteral("confirmed"));
    }

    void postsOfOthersGoBeforePendingOnes()
    {
        TimelineModel model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(page(run(1, 1)), {sending(9, "mine")}, 0);
        model.confirm({row(2, "ada", "theirs")});
        QCOMPARE(bodies(model), (QStringList{"mine", "theirs", "message 1"}));
    }

    void aLaterPendingPostMayBeConfirmedFirst()
    {
        TimelineModel model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        client::TimelineRow failed = sending(8, "refused");
        failed.state = RowState::Failed;
        failed.error = "text_too_long";
        model.show(page(run(1, 1)), {failed, sending(2, "fine")}, 0);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.confirm({row(2, "me", "fine")});
        model.setPending({failed});
        QCOMPARE(bodies(model), (QStringList{"refused", "fine", "message 1"}));
        QCOMPARE(removed.count(), 0);
        QCOMPARE(at(model, 0, TimelineModel::StateRole).toString(), QStringLiteral("failed"));
        QVERIFY(!at(model, 0, TimelineModel::ErrorRole).toString().isEmpty());
    }

    void pendingPostsComeGoAndChange()
    {
        TimelineModel model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(page(run(1, 2)), {}, 0);
        model.setPending({sending(5, "a"), sending(6, "b")});
        QCOMPARE(bodies(model), (QStringList{"b", "a", "message 2", "message 1"}));
        client::TimelineRow failed = sending(6, "b");
        failed.state = RowState::Failed;
        model.setPending({failed});
        QCOMPARE(bodies(model), (QStringList{"b", "message 2", "message 1"}));
        QCOMPARE(at(model, 0, TimelineModel::StateRole).toString(), QStringLiteral("failed"));
        model.setPending({});
        QCOMPARE(model.rowCount(), 2);
    }

    void olderPagesAreAppended()
    {
        TimelineModel model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(page(run(11, 20), true), {}, 0);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.addOlder(page(run(1, 10), false));
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(inserted[0][1].toInt(), 10);
        QCOMPARE(model.rowCount(), 20);
        QVERIFY(!model.moreOlder());
        // An answer that came twice, or late, changes nothing.
        model.addOlder(page(run(1, 10), false));
        QCOMPARE(model.rowCount(), 20);
    }

    void onlySoMuchIsKept()
    {
        TimelineModel model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto most = static_cast<protocol::Seq>(TimelineModel::mostRows);
        model.show(page(run(1001, 1000 + most), true), {sending(9000, "mine")}, 0);
        model.addOlder(page(run(901, 1000), true));
        QCOMPARE(model.rowCount(), static_cast<int>(most));
        QVERIFY(model.moreNewer());
        QCOMPARE(model.newestSeq(), 900 + most);
        // What happens at the end is not shown while the run does not reach it, but it is told.
        QSignalSpy arrived(&model, &TimelineModel::arrived);
        model.confirm({row(5000, "ada", "far away")});
        QCOMPARE(model.rowOfSeq(5000), -1);
        QCOMPARE(arrived.count(), 1);
        // Back to the end: the pending post is there again, and old rows fall out.
        model.addNewer(page(run(901 + most, 1000 + most), true, false));
        QVERIFY(!model.moreNewer());
        QCOMPARE(at(model, 0, TimelineModel::BodyRole).toString(), QStringLiteral("mine"));
        QCOMPARE(model.oldestSeq(), 1001);
        QVERIFY(model.moreOlder());
    }

    void changesOutsideTheRunAreLeftOut()
    {
        TimelineModel model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(page(run(11, 20), true, true), {}, 0);
        model.confirm({row(5, "ada", "edited"), row(12, "ada", "edited too"), row(30, "ada", "new")});
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(at(model, model.rowOfSeq(12), TimelineModel::BodyRole).toString(), QStringLiteral("edited too"));
    }

    void sameSenderWithinFiveMinutesIsGrouped()
    {
        TimelineModel model(m_clock);
        model.show(page({row(1, "ada", "a", rowsStart), row(2, "ada", "b", rowsStart + 299'000),
                         row(3, "ada", "c", rowsStart + 299'000 + 300'001), row(4, "ben", "d", rowsStart + 600'000)}),
                   {}, 0);
        QVERIFY(at(model, 3, TimelineModel::StartsGroupRole).toBool());
        QVERIFY(!at(model, 2, TimelineModel::StartsGroupRole).toBool());
        QVERIFY(at(model, 1, TimelineModel::StartsGroupRole).toBool());
        QVERIFY(at(model, 0, TimelineModel::StartsGroupRole).toBool());
    }

    void dayBeginsOncePerLocalDay()
    {
        TimelineModel model(m_clock);
        constexpr base::Millis day = 24LL * 60 * 60 * 1000;
        model.show(page({row(1, "ada", "a", rowsStart - day), row(2, "ada", "b", rowsStart - day + 1000), row(3, "ada", "c")}),
                   {}, 0);
        QCOMPARE(at(model, 2, TimelineModel::DayTitleRole).toString(), QStringLiteral("Yesterday"));
        QCOMPARE(at(model, 1, TimelineModel::DayTitleRole).toString(), QString());
        QCOMPARE(at(model, 0, TimelineModel::DayTitleRole).toString(), QStringLiteral("Today"));
    }

    void aNewNeighbourChangesGroupAndDay()
    {
        TimelineModel model(m_clock);
        model.show(page(run(5, 6), true), {}, 0);
        QVERIFY(at(model, 1, TimelineModel::StartsGroupRole).toBool());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.addOlder(page(run(4, 4), false));
        QVERIFY(!at(model, 1, TimelineModel::StartsGroupRole).toBool());
        QVERIFY(changed.count() > 0);
    }

    void dividerStandsAtTheFirstUnreadAndStays()
    {
        TimelineModel model(m_clock);
        model.show(page(run(1, 5)), {}, 4);
        QCOMPARE(model.firstUnreadRow(), 1);
        QVERIFY(at(model, 1, TimelineModel::FirstUnreadRole).toBool());
        QVERIFY(at(model, 1, TimelineModel::StartsGroupRole).toBool());
        model.confirm({row(6, "ada", "more")});
        QCOMPARE(model.firstUnreadRow(), 2);
        QVERIFY(!at(model, 0, TimelineModel::FirstUnreadRole).toBool());
    }

    void reactionsSayWhoAndWhetherMine()
    {
        TimelineModel model(m_clock);
        client::TimelineRow reacted = row(1, "ada", "hello");
        reacted.message.reactions = {protocol::Reaction{"👍", {protocol::UserId{"ben"}, protocol::UserId{"me"}}}};
        model.show(page({reacted}), {}, 0);
        model.setPeople("me", {{"ben", {QStringLiteral("Ben"), 0}}, {"me", {QStringLiteral("Me"), 0}}});
        const QVariantMap reaction = at(model, 0, TimelineModel::ReactionsRole).toList().value(0).toMap();
        QCOMPARE(reaction["count"].toInt(), 2);
        QVERIFY(reaction["mine"].toBool());
        QVERIFY(reaction["who"].toString().contains("Ben"));
    }

    void whoHasChangedIsSeenSoInOldRows()
    {
        TimelineModel model(m_clock);
        client::TimelineRow answer = row(2, "ben", "hi");
        answer.replyAuthor = "Ada";
        answer.replyAuthorId = protocol::UserId{"ada"};
        model.show(page({row(1, "ada", "hello"), answer}), {sending(3, "mine")}, 0);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setPeople("me", {{"ada", {QStringLiteral("Anna"), 4}}, {"me", {QStringLiteral("Mia"), 2}}});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(at(model, 2, TimelineModel::AuthorRole).toString(), QStringLiteral("Anna"));
        QCOMPARE(at(model, 2, TimelineModel::AuthorColourRole).toInt(), 4);
        QCOMPARE(at(model, 1, TimelineModel::AuthorRole).toString(), QStringLiteral("ben")); // not here any more
        QCOMPARE(at(model, 1, TimelineModel::ReplyAuthorRole).toString(), QStringLiteral("Anna"));
        QCOMPARE(at(model, 0, TimelineModel::AuthorRole).toString(), QStringLiteral("Mia"));
        model.setPeople("me", {{"ada", {QStringLiteral("Anna"), 4}}, {"me", {QStringLiteral("Mia"), 2}}});
        QCOMPARE(changed.count(), 1);
    }

    void noticesAndTombstonesAreSentences()
    {
        TimelineModel model(m_clock);
        client::TimelineRow joined = row(1, "Ada", "");
        joined.message.kind = protocol::MessageKind::Join;
        client::TimelineRow deleted = row(2, "Ada", "");
        deleted.message.deleted = true;
        deleted.message.editSeq = 3;
        model.show(page({joined, deleted}), {}, 0);
        QVERIFY(at(model, 1, TimelineModel::NoticeRole).toBool());
        QVERIFY(at(model, 1, TimelineModel::BodyRole).toString().contains("joined"));
        QVERIFY(at(model, 0, TimelineModel::DeletedRole).toBool());
        QVERIFY(!at(model, 0, TimelineModel::EditedRole).toBool());
        QVERIFY(at(model, 0, TimelineModel::BodyRole).toString().contains("deleted"));
    }

    void aScreenReaderHearsSenderTimeTextAndState()
    {
        TimelineModel model(m_clock);
        model.show(page({}), {sending(1, "hello there")}, 0);
        const QString spoken = at(model, 0, TimelineModel::SpokenRole).toString();
        QVERIFY(spoken.startsWith("me, "));
        QVERIFY(spoken.contains("hello there"));
        QVERIFY(spoken.endsWith("sending"));
    }

    void aProgramIsToldFromAPerson()
    {
        TimelineModel model(m_clock);
        client::TimelineRow said = row(1, "weather", "clear");
        model.show(page({said}), {}, 0);
        QVERIFY(!at(model, 0, TimelineModel::AuthorIsBotRole).toBool());
        said.authorIsBot = true;
        model.show(page({said}), {}, 0);
        QVERIFY(at(model, 0, TimelineModel::AuthorIsBotRole).toBool());
        QVERIFY(at(model, 0, TimelineModel::SpokenRole).toString().startsWith("weather, bot, "));
        model.show(page({row(1, "weather", "clear")}), {}, 0);
        model.setPeople("me", {{"weather", {QStringLiteral("Weather"), 0, true}}}); // who became known later
        QVERIFY(at(model, 0, TimelineModel::AuthorIsBotRole).toBool());
    }

    void aGuestIsToldFromAMember()
    {
        TimelineModel model(m_clock);
        model.show(page({row(1, "weather", "clear"), row(2, "gus", "good morning")}), {}, 0);
        QVERIFY(!at(model, 0, TimelineModel::AuthorIsGuestRole).toBool());
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setPeople(
            "me", {{"gus", {QStringLiteral("Gus"), 0, false, true}}, {"weather", {QStringLiteral("Weather"), 0, true, true}}});
        QCOMPARE(changes.count(), 1);
        QVERIFY(changes.at(0).at(2).value<QList<int>>().contains(TimelineModel::AuthorIsGuestRole));
        QVERIFY(at(model, 0, TimelineModel::AuthorIsGuestRole).toBool());
        QVERIFY(at(model, 0, TimelineModel::SpokenRole).toString().startsWith("Gus, guest, "));
        QVERIFY(at(model, 1, TimelineModel::SpokenRole).toString().startsWith("Weather, bot, ")); // which says more
        model.setPeople("me", {{"gus", {QStringLiteral("Gus"), 0}}}); // is a member now
        QVERIFY(!at(model, 0, TimelineModel::AuthorIsGuestRole).toBool());
    }

    void newestOwnSkipsDeletedOnes()
    {
        TimelineModel model(m_clock);
        client::TimelineRow deleted = row(3, "me", "");
        deleted.message.deleted = true;
        model.show(page({row(1, "me", "first"), row(2, "ada", "x"), deleted}), {}, 0);
        QVERIFY(model.newestOwn() != nullptr);
        QCOMPARE(model.newestOwn()->message.seq, 1);
    }

    void randomStepsKeepTheModelWhole()
    {
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            base::SeededRandom random(seed);
            TimelineModel model(m_clock);
            const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            protocol::Seq head = 50;
            std::vector<client::TimelineRow> pending;
            std::int64_t nextTag = 100'000;
            model.show(page(run(31, head), true), {}, 0);
            for (int step = 0; step < 120; ++step) {
                switch (random.below(5)) {
                case 0:
                    ++head;
                    model.confirm({row(head, "ada", "n", rowsStart + head * 1000)});
                    break;
                case 1:
                    pending.push_back(sending(++nextTag, "p"));
                    model.setPending(pending);
                    break;
                case 2:
                    if (!pending.empty()) {
                        const std::size_t which = random.below(pending.size());
                        client::TimelineRow settled = pending[which];
                        settled.message.seq = ++head;
                        settled.state = RowState::Confirmed;
                        pending.erase(pending.begin() + static_cast<std::ptrdiff_t>(which));
                        model.confirm({settled});
                        model.setPending(pending);
                    }
                    break;
                case 3:
                    if (model.oldestSeq() > 10) {
                        model.addOlder(page(run(model.oldestSeq() - 10, model.oldestSeq() - 1), model.oldestSeq() > 20));
                    }
                    break;
                default:
                    model.confirm({row(head, "ada", "again " + std::to_string(step))});
                    break;
                }
                QCOMPARE(model.newestSeq(), head);
                QCOMPARE(static_cast<std::size_t>(model.rowCount()),
                         static_cast<std::size_t>(head - model.oldestSeq() + 1) + pending.size());
            }
        }
    }

    void comingsAndGoingsAreOneLine()
    {
        TimelineModel model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        using protocol::MessageKind;
        std::vector<client::TimelineRow> rows{row(1, "ada", "hello"), notice(2, "ben", MessageKind::Join),
                                              notice(3, "cy", MessageKind::Join), notice(4, "ben", MessageKind::Leave),
                                              row(5, "ada", "bye")};
        model.show(page(rows), {}, 0);
        QCOMPARE(folds(model), (QList<int>{0, 3, -1, -1, 0}));
        QCOMPARE(plain(at(model, 1, TimelineModel::BodyRole)), QStringLiteral("cy joined; ben left"));
        QCOMPARE(plain(at(model, 1, TimelineModel::SpokenRole)), QStringLiteral("cy joined; ben left"));
        QVERIFY(model.isFolded(2) && !model.isFolded(1) && !model.isFolded(0) && !model.isFolded(99));
        model.unfold(2); // not the row that says it
        QCOMPARE(folds(model), (QList<int>{0, 3, -1, -1, 0}));
        model.unfold(1);
        QCOMPARE(folds(model), (QList<int>{0, 0, 0, 0, 0}));
        QCOMPARE(plain(at(model, 3, TimelineModel::BodyRole)), QStringLiteral("ben joined"));
        model.show(page(rows), {}, 0); // the room was read again
        QCOMPARE(folds(model), (QList<int>{0, 0, 0, 0, 0}));
        model.clear();
        model.show(page(rows), {}, 3); // the divider stands between them
        QCOMPARE(folds(model), (QList<int>{0, 2, -1, 0, 0}));
    }

    void aFoldGrowsWithWhatComes()
    {
        TimelineModel model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        using protocol::MessageKind;
        model.show(page({row(3, "ada", "hello"), notice(4, "ben", MessageKind::Join)}, true), {}, 0);
        QCOMPARE(folds(model), (QList<int>{0, 0}));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.confirm({notice(5, "cy", MessageKind::Join)});
        QCOMPARE(folds(model), (QList<int>{2, -1, 0}));
        const auto told = [&](int row) {
            return std::any_of(changed.begin(), changed.end(), [row](const QList<QVariant> &change) {
                return change[0].toModelIndex().row() <= row && row <= change[1].toModelIndex().row()
                       && change[2].value<QList<int>>().contains(TimelineModel::FoldsRole);
            });
        };
        QVERIFY(told(1)); // what was said there is said below now
        for (int seq = 6; seq <= 8; ++seq) {
            model.confirm({notice(seq, "u" + std::to_string(seq), MessageKind::Join)});
        }
        QCOMPARE(plain(at(model, 0, TimelineModel::BodyRole)), QStringLiteral("ben, cy and 3 others joined"));
        // A new owner is worth a line of its own.
        client::TimelineRow heir = notice(9, "ada", MessageKind::Leave);
        heir.message.text = "ada\nben";
        model.confirm({heir});
        QCOMPARE(folds(model).constFirst(), 0);
        // Older rows that belong to the same run.
        model.clear();
        model.show(page({notice(3, "cy", MessageKind::Join), row(4, "ada", "hello")}, true), {}, 0);
        changed.clear();
        model.addOlder(page({row(1, "ada", "hello"), notice(2, "ben", MessageKind::Join)}));
        QCOMPARE(folds(model), (QList<int>{0, 2, -1, 0}));
        QVERIFY(told(1));
    }

    void whatIsSpokenHasAnswerPinAndReactions()
    {
        TimelineModel model(m_clock);
        client::TimelineRow said = row(2, "ben", "yes");
        said.message.reply = 1;
        said.replyAuthor = "ada";
        said.replyText = "Tea?";
        said.message.pinned = true;
        said.message.reactions = {{"👍", {protocol::UserId{"ada"}, protocol::UserId{"cy"}}}, {"🎉", {protocol::UserId{"x"}}}};
        model.show(page({row(1, "ada", "Tea?"), said}), {}, 0);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setPeople("me", {{"ada", {QStringLiteral("Ada"), 0}}, {"cy", {QStringLiteral("Cy"), 0}}});
        QVERIFY(changed.at(0).at(2).value<QList<int>>().contains(TimelineModel::SpokenRole));
        const QString spoken = plain(at(model, 0, TimelineModel::SpokenRole));
        QVERIFY2(spoken.startsWith("ben, ")
                     && spoken.endsWith(", answer to ada: Tea?, yes, pinned, 👍 from Ada, Cy, 🎉 from 1 people"),
                 qPrintable(spoken));
    }
};

} // namespace hubbub::test

QTEST_GUILESS_MAIN(hubbub::test::TimelineModelTest)
#include "timeline_model_test.moc"
