// SPDX-License-Identifier: GPL-3.0-or-later
// Which banners stand: one for each room, bursts summed up, gone when read.
#include "app/notify/banner_board.h"
#include "tests/desktop/news.h"

#include <QTest>

#include <limits>

using namespace hubbub;
using namespace hubbub::app::notify;
using namespace hubbub::test;
using Sound = BannerBoard::Sound;

namespace {

/// Without the marks that isolate foreign text.
QString bare(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

/// A board and what it made the screen show, in short words.
struct Screen {
    FakeClock clock;
    BannerBoard board{clock};
    QStringList steps()
    {
        QStringList words;
        for (const BannerBoard::Step &step : board.take()) {
            if (const auto *shown = std::get_if<BannerBoard::Show>(&step)) {
                const char *sound = shown->sound == Sound::None ? "" : shown->sound == Sound::Mention ? " !!" : " !";
                words << QStringLiteral("show [%1] %2%3")
                             .arg(bare(shown->banner.title), bare(shown->banner.body), QLatin1String(sound));
                newest = shown->banner;
            } else {
                words << QStringLiteral("close ") + std::get<BannerBoard::Close>(step).key.section(QLatin1Char('\n'), -1);
            }
        }
        return words;
    }
    void pass(base::Millis ms)
    {
        clock.advance(ms);
        if (board.nextDeadline() <= clock.steadyMs()) {
            board.tick();
        }
    }
    Banner newest;
};

} // namespace

class BannerBoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneMessageIsShownAtOnce()
    {
        Screen screen;
        screen.board.arrived(news("Kitchen", 3, "tea?"));
        QCOMPARE(screen.steps(), QStringList{"show [Ada in Kitchen] tea? !"});
        QCOMPARE(screen.newest.seq, 3);
        QCOMPARE(screen.newest.place.room.value, std::string("Kitchen"));
        QCOMPARE(screen.board.nextDeadline(), std::numeric_limits<base::Millis>::max());
    }

    void directMessagesAndMentionsSoundOtherwise()
    {
        Screen screen;
        News direct = news("Ada", 3);
        direct.direct = true;
        screen.board.arrived(direct);
        QCOMPARE(screen.steps(), QStringList{"show [Ada] hello !!"});
    }

    void aBurstIsSummedUp()
    {
        Screen screen;
        for (int i = 1; i <= 30; ++i) {
            screen.board.arrived(news("r", i, QString::number(i)));
        }
        QCOMPARE(screen.steps(), QStringList{"show [Ada in r] 1 !"});
        screen.pass(BannerBoard::gather - 1);
        QCOMPARE(screen.steps(), QStringList());
        screen.pass(1);
        QCOMPARE(screen.steps(), QStringList{"show [r: 30 new messages] Ada: 30"}); // changed once, and silently
        QCOMPARE(screen.newest.seq, 30);
        screen.pass(60'000);
        QCOMPARE(screen.steps(), QStringList());
        screen.board.arrived(news("r", 31, "later"));
        QCOMPARE(screen.steps(), QStringList{"show [r: 31 new messages] Ada: later !"});
    }

    void whatIsToldTwiceCountsOnce()
    {
        Screen screen;
        screen.board.arrived(news("r", 3));
        screen.board.arrived(news("r", 3));
        screen.pass(10'000);
        QCOMPARE(screen.steps(), QStringList{"show [Ada in r] hello !"});
    }

    void readingElsewhereClears()
    {
        Screen screen;
        screen.board.arrived(news("r", 3));
        screen.board.arrived(news("r", 4));
        screen.board.arrived(news("s", 9));
        screen.steps();
        screen.board.read(news("r", 0).place, 3);
        QCOMPARE(screen.steps(), QStringList()); // the newest is still to be read
        screen.board.read(news("r", 0).place, 4);
        QCOMPARE(screen.steps(), QStringList{"close r"});
        screen.pass(10'000);
        QCOMPARE(screen.steps(), QStringList()); // nor does what waited come
        screen.board.arrived(news("r", 5));
        QCOMPARE(screen.steps(), QStringList{"show [Ada in r] hello !"});
    }

    void whatIsWipedAwayIsNotCountedAgain()
    {
        Screen screen;
        screen.board.arrived(news("r", 3));
        screen.steps();
        screen.board.gone(screen.newest.key);
        screen.board.arrived(news("r", 4));
        QCOMPARE(screen.steps(), QStringList{"show [Ada in r] hello"}); // at once, and without another sound so soon
        screen.board.gone("of another program");
    }

    void manyRoomsShareABanner()
    {
        Screen screen;
        for (const char *room : {"a", "b", "c"}) {
            screen.board.arrived(news(room, 1));
        }
        QCOMPARE(screen.steps().size(), 3);
        screen.board.arrived(news("d", 1, "last"));
        QCOMPARE(screen.steps(), (QStringList{"close a", "close b", "close c", "show [4 new messages in 4 rooms] Ada: last"}));
        QCOMPARE(screen.newest.place.room.value, std::string("d"));
        screen.board.arrived(news("a", 2, "more"));
        QCOMPARE(screen.steps(), QStringList());
        screen.pass(BannerBoard::gather);
        QCOMPARE(screen.steps(), QStringList{"show [5 new messages in 4 rooms] Ada: more"});
        for (const char *room : {"a", "b", "c"}) {
            screen.board.read(news(room, 0).place, 9);
        }
        QCOMPARE(screen.steps(), QStringList());
        screen.board.read(news("d", 0).place, 9);
        QCOMPARE(screen.steps(), QStringList{"close summary"});
        screen.board.arrived(news("a", 10));
        QCOMPARE(screen.steps(), QStringList{"show [Ada in a] hello"});
    }

    void hiddenContentTellsNothing()
    {
        Screen screen;
        screen.board.setHidden(true);
        screen.board.arrived(news("secret room", 3, "secret words"));
        const QStringList steps = screen.steps();
        QCOMPARE(steps, QStringList{"show [Hubbub] New message !"});
        screen.board.arrived(news("secret room", 4));
        screen.pass(BannerBoard::gather);
        QCOMPARE(screen.steps(), QStringList{"show [Hubbub] 2 new messages"});
        for (const char *room : {"b", "c", "d"}) {
            screen.board.arrived(news(room, 1));
        }
        QVERIFY(!screen.steps().join(' ').contains("Ada"));
    }

    void foreignTextIsOneShortLine()
    {
        const Banner banner = bannerFor(news("r", 1, QString("line\nand\tline ") + QString(5'000, 'x')), 1, false);
        QVERIFY(!banner.body.contains('\n'));
        QVERIFY(banner.body.size() < 300);
        QVERIFY(bannerFor(news("r", 1, QString("<b>a</b>")), 1, false).body.contains("<b>")); // whoever shows it escapes it
    }

    void aServerThatGoesTakesItsBannersAlong()
    {
        Screen screen;
        News other = news("r", 1);
        other.place.server = "2";
        screen.board.arrived(news("r", 1));
        screen.board.arrived(other);
        screen.steps();
        screen.board.forget("1");
        QCOMPARE(screen.steps(), QStringList{"close r"});
        screen.board.clear();
        QCOMPARE(screen.steps(), QStringList{"close r"});
    }
};

QTEST_GUILESS_MAIN(BannerBoardTest)
#include "banner_board_test.moc"
