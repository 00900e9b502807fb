// SPDX-License-Identifier: GPL-3.0-or-later
// The search pane's model and controller. The session behind them is never started: the test answers in its place.
#include "app/search_controller.h"
#include "tests/models/rows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

namespace hubbub::test {

using app::ClientSession;
using app::FoundModel;
using app::FoundRow;
using app::FoundRows;
using app::SearchController;

namespace {

FoundRow hit(const std::string &room, protocol::Seq seq, const std::string &text = "word")
{
    FoundRow row;
    row.room = protocol::RoomId{room};
    row.roomName = "The " + room;
    row.seq = seq;
    row.author = "ada";
    row.authorName = "Ada";
    row.excerpt = {text, {}};
    row.at = rowsStart + seq;
    return row;
}

QStringList column(const FoundModel &model, int role)
{
    QStringList list;
    for (int i = 0; i < model.rowCount(); ++i) {
        list << model.index(i).data(role).toString();
    }
    return list;
}

/// A controller in a room, with somebody to answer it.
struct Bench {
    Bench()
    {
        search.setSession(&session);
        search.expect(protocol::RoomId{"den"});
    }
    ~Bench() { search.setSession(nullptr); }

    FoundRows page(const QString &text, const std::string &room, std::vector<FoundRow> rows) const
    {
        FoundRows page;
        page.wish = {text.toStdString(), protocol::RoomId{room}};
        page.rows = std::move(rows);
        return page;
    }
    /// True once the answer was one that was waited for: it is not before the typing has rested.
    bool answered(const FoundRows &page)
    {
        QSignalSpy changed(&search, &SearchController::stateChanged);
        Q_EMIT session.found(page);
        return !changed.isEmpty();
    }
    /// Answers as soon as somebody waits for it.
    bool answeredSoon(const FoundRows &page)
    {
        return QTest::qWaitFor([&] { return answered(page); });
    }

    QTemporaryDir folder;
    ClientSession session{app::SessionSetup{folder.path(), QStringLiteral("ws://localhost:1/ws"), {}, {}, {}}};
    SearchController search;
    QAbstractItemModelTester tester{search.model(), QAbstractItemModelTester::FailureReportingMode::QtTest};
};

/// The same with two servers, 1 and 2, whose rooms have the same ids.
struct TwoServers {
    TwoServers()
    {
        search.setPlaces([this] { return places; });
        search.setSession(&first);
        search.expect(protocol::RoomId{"den"});
    }

    ClientSession &session(int number) { return number == 1 ? first : second; }
    FoundRows page(int number, std::vector<FoundRow> rows) const
    {
        FoundRows page;
        page.wish = {"x", {}, {}, number};
        page.rows = std::move(rows);
        return page;
    }
    /// True if this is an answer that was waited for.
    bool answered(const FoundRows &page)
    {
        QSignalSpy changed(&search, &SearchController::stateChanged);
        Q_EMIT session(page.wish.place).found(page);
        return !changed.isEmpty();
    }
    bool answeredSoon(const FoundRows &page)
    {
        return QTest::qWaitFor([&] { return answered(page); });
    }

    QTemporaryDir folder;
    ClientSession first{app::SessionSetup{folder.path(), QStringLiteral("ws://localhost:1/ws"), {}, {}, {}}};
    ClientSession second{app::SessionSetup{folder.path(), QStringLiteral("ws://localhost:2/ws"), {}, {}, {}}};
    std::vector<app::SearchPlace> places{{1, QStringLiteral("Home"), &first}, {2, QStringLiteral("Work"), &second}};
    SearchController search;
    QAbstractItemModelTester tester{search.model(), QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class SearchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hitsOfAPageStandByRoom()
    {
        FoundModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({hit("tea", 9), hit("den", 8), hit("tea", 7), hit("den", 6)});
        QCOMPARE(column(model, FoundModel::SeqRole), (QStringList{"9", "7", "8", "6"}));
        QCOMPARE(column(model, FoundModel::BeginsRoomRole), (QStringList{"true", "false", "true", "false"}));
        model.append({hit("den", 5), hit("tea", 4)});
        QCOMPARE(column(model, FoundModel::SeqRole), (QStringList{"9", "7", "8", "6", "5", "4"}));
        QCOMPARE(column(model, FoundModel::BeginsRoomRole).mid(4), (QStringList{"false", "true"}));
        QCOMPARE(model.count(), 6);

        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.show({hit("tea", 9)});
        model.show({hit("tea", 9)}); // a view keeps its place
        QCOMPARE(reset.count(), 1);
    }

    void placesAreInUnitsOfAQString()
    {
        FoundModel model;
        FoundRow row = hit("tea", 1, "🎉 żółw, żółw");
        row.excerpt.places = {{5, 12}, {14, 21}}; // in bytes
        model.show({row});
        QCOMPARE(model.index(0).data(FoundModel::PlacesRole).toList(), (QVariantList{3, 4, 9, 4}));
        QCOMPARE(model.index(0).data(FoundModel::ExcerptRole).toString().mid(9, 4), QString::fromUtf8("żółw"));
    }

    void searchesWhenTheTypingRestsAndDropsLateAnswers()
    {
        Bench bench;
        SearchController &search = bench.search;
        search.setText("kett");
        QVERIFY(search.asked() && search.searching());
        QVERIFY(!bench.answered(bench.page("kett", "den", {hit("den", 1)}))); // nothing was asked for yet
        QVERIFY(bench.answeredSoon(bench.page("kett", "den", {hit("den", 1)})));
        QCOMPARE(search.model()->count(), 1);
        QVERIFY(!search.searching());

        search.setText("kettle");
        QVERIFY(!bench.answered(bench.page("kett", "den", {hit("den", 1), hit("den", 2)})));
        QCOMPARE(search.model()->count(), 1); // what was found stays until there is something newer
        QVERIFY(bench.answeredSoon(bench.page("kettle", "den", {})));
        QCOMPARE(search.model()->count(), 0);
        QVERIFY(search.asked() && !search.searching());

        search.setText(" !! ");
        QVERIFY(!search.asked() && !search.searching());
    }

    void inTheRoomOrEverywhere()
    {
        Bench bench;
        SearchController &search = bench.search;
        search.setText("x");
        search.setEverywhere(true);
        QVERIFY(bench.answeredSoon(bench.page("x", "", {hit("den", 1), hit("tea", 2)})));
        search.expect(protocol::RoomId{"tea"}); // a hit there was chosen
        QCOMPARE(search.text(), QStringLiteral("x"));
        QCOMPARE(search.model()->count(), 2);
        QVERIFY(search.namesRooms());
        search.setEverywhere(false);
        QVERIFY(bench.answeredSoon(bench.page("x", "tea", {hit("tea", 2)})));
        QVERIFY(!search.namesRooms());
        search.expect(protocol::RoomId{"den"});
        QCOMPARE(search.text(), QString());
        QCOMPARE(search.model()->count(), 0);
    }

    void everywhereIsOnAllServers()
    {
        TwoServers bench;
        SearchController &search = bench.search;
        search.setEverywhere(true);
        search.setText("x");
        FoundRows first = bench.page(1, {hit("den", 9), hit("tea", 7), hit("den", 5)});
        first.more = true;
        first.end = 5;
        QVERIFY(bench.answeredSoon(first));
        QVERIFY(search.searching());
        QCOMPARE(search.model()->count(), 0); // the other one may have something newer
        QVERIFY(bench.answered(bench.page(2, {hit("den", 8), hit("den", 6), hit("den", 4)})));
        QVERIFY(!search.searching());
        const FoundModel &model = *search.model();
        QCOMPARE(column(model, FoundModel::SeqRole), (QStringList{"9", "5", "8", "6", "7"})); // the first may have one before 4
        QCOMPARE(column(model, FoundModel::PlaceRole), (QStringList{"1", "1", "2", "2", "1"}));
        QCOMPARE(column(model, FoundModel::PlaceTitleRole).mid(1, 2), (QStringList{"Home", "Work"}));
        QCOMPARE(column(model, FoundModel::BeginsRoomRole), (QStringList{"true", "false", "true", "false", "true"}));
        QVERIFY(search.more());

        search.loadMore();
        FoundRows second = bench.page(1, {hit("den", 3)});
        second.wish.after = first.end;
        QVERIFY(bench.answered(second));
        QCOMPARE(column(model, FoundModel::SeqRole).mid(5), (QStringList{"4", "3"}));
        QVERIFY(!search.more() && !search.searching()); // the second was not asked
    }

    void inARoomOnlyItsServerIsAsked()
    {
        TwoServers bench;
        bench.search.setText("x");
        FoundRows page = bench.page(1, {hit("den", 9)});
        page.wish.room = protocol::RoomId{"den"};
        QVERIFY(bench.answeredSoon(page));
        QVERIFY(!bench.search.searching());
        QCOMPARE(column(*bench.search.model(), FoundModel::PlaceRole), QStringList{"1"});
    }

    void aServerThatIsBusyKeepsNobodyWaiting()
    {
        TwoServers bench;
        bench.search.setEverywhere(true);
        bench.search.setText("x");
        QVERIFY(bench.answeredSoon(bench.page(1, {hit("den", 7)})));
        QTRY_COMPARE(bench.search.model()->count(), 1);
        QVERIFY(bench.search.searching());
        QVERIFY(bench.answered(bench.page(2, {hit("den", 8)})));
        QVERIFY(!bench.search.searching());
        QCOMPARE(column(*bench.search.model(), FoundModel::SeqRole), (QStringList{"8", "7"}));
    }

    void aNameIsUnknownIfNoServerKnowsIt()
    {
        TwoServers bench;
        bench.search.setEverywhere(true);
        bench.search.setText("x");
        FoundRows first = bench.page(1, {});
        first.unknownPeople = {"ben", "nobody"};
        FoundRows second = bench.page(2, {});
        second.unknownPeople = {"cleo", "nobody"};
        QVERIFY(bench.answeredSoon(first));
        QVERIFY(bench.answered(second));
        QVERIFY(bench.search.problem().contains("nobody"));
    }

    void goesOnWhenTheServersChange()
    {
        TwoServers bench;
        SearchController &search = bench.search;
        search.setEverywhere(true);
        search.setText("x");
        QVERIFY(bench.answeredSoon(bench.page(1, {hit("den", 7)})));
        search.setSession(&bench.second); // is shown now
        QCOMPARE(search.text(), QStringLiteral("x"));
        QVERIFY(bench.answered(bench.page(2, {hit("den", 8)})));
        QCOMPARE(search.model()->count(), 2);
        bench.places.pop_back();
        search.placesChanged();
        QVERIFY(bench.answered(bench.page(1, {hit("den", 7)})));
        QCOMPARE(column(*search.model(), FoundModel::PlaceRole), QStringList{"1"});
        search.setEverywhere(false);
        search.setSession(&bench.first);
        QCOMPARE(search.text(), QString());
    }

    void aPageAfterTheOther()
    {
        Bench bench;
        SearchController &search = bench.search;
        search.setText("x");
        FoundRows first = bench.page("x", "den", {hit("den", 9), hit("den", 8)});
        first.more = true;
        first.end = 8;
        QVERIFY(bench.answeredSoon(first));
        QVERIFY(search.more());
        search.loadMore();
        search.loadMore(); // is on its way already
        QVERIFY(search.searching());
        FoundRows second = bench.page("x", "den", {hit("den", 7)});
        second.wish.after = first.end;
        QVERIFY(bench.answered(second));
        QCOMPARE(column(*search.model(), FoundModel::SeqRole), (QStringList{"9", "8", "7"}));
        QVERIFY(!search.more());
        search.loadMore();
        QVERIFY(!search.searching());
    }

    void asksAgainWhileTheIndexIsMade()
    {
        Bench bench;
        bench.search.setText("x");
        FoundRows early = bench.page("x", "den", {});
        early.waiting = 5'000;
        QVERIFY(bench.answeredSoon(early));
        QCOMPARE(bench.search.waiting(), qint64(5'000));
        QVERIFY(!bench.search.searching());
        QTRY_VERIFY(bench.search.searching());
        QVERIFY(bench.answered(bench.page("x", "den", {hit("den", 1)})));
        QCOMPARE(bench.search.waiting(), qint64(0));
        QCOMPARE(bench.search.model()->count(), 1);
    }

    void saysWhatIsWrongWithAFilter()
    {
        Bench bench;
        bench.search.setText("before:monday");
        QTRY_VERIFY(bench.search.problem().contains("monday"));
        QVERIFY(!bench.search.asked());
        bench.search.setText("x from:nobody");
        FoundRows none = bench.page("x from:nobody", "den", {});
        none.unknownPeople = {"nobody"};
        QVERIFY(bench.answeredSoon(none));
        QVERIFY(bench.search.problem().contains(QString::fromUtf8("\u2068nobody\u2069")));
        bench.search.setText("x");
        QVERIFY(bench.answeredSoon(bench.page("x", "den", {})));
        QVERIFY(bench.search.problem().isEmpty());
    }

    void filtersAreWrittenIntoTheText()
    {
        Bench bench;
        SearchController &search = bench.search;
        QCOMPARE(search.toggleFilter("from:"), 5);
        QCOMPARE(search.text(), QStringLiteral("from:"));
        search.setText("kettle ");
        QCOMPARE(search.toggleFilter("has:link"), 15);
        QCOMPARE(search.text(), QStringLiteral("kettle has:link"));
        search.toggleFilter("has:link");
        QCOMPARE(search.text(), QStringLiteral("kettle"));
    }

    void textIsBounded()
    {
        Bench bench;
        bench.search.setText(QString(600, QChar(0x4eac)));
        QCOMPARE(bench.search.text().size(), 170);
    }
};

} // namespace hubbub::test

QTEST_MAIN(hubbub::test::SearchTest)
#include "search_test.moc"
