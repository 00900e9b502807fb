// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaint_text.h"
#include "app/connection_status.h"
#include "app/device_label.h"
#include "app/farewell_text.h"
#include "app/found_excerpt.h"
#include "app/icon_item.h"
#include "app/message_length.h"
#include "app/no_network.h"
#include "app/row_text.h"
#include "app/time_text.h"
#include "app/typing_text.h"
#include "app/window_options.h"
#include "app/window_settings.h"
#include "core/protocol/limits.h"
#include "core/protocol/text.h"
#include "tests/support/fake_clock.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QtTest>

namespace hubbub::test {

#include <memory>

using app::ConnectionStatus;
using client::Connection;
using Phase = client::Connection::Phase;

class TextsTest final : public QObject
{
    Q_OBJECT

private:
    Connection lost(const FakeClock &clock, base::Millis retryIn, std::uint16_t code = 0) const
    {
        Connection connection;
        connection.phase = Phase::Waiting;
        connection.since = clock.steadyMs();
        connection.retryAt = clock.steadyMs() + retryIn;
        connection.closeCode = code;
        return connection;
    }

private Q_SLOTS:
    void whoHasToGoIsToldByWhomAndWhy_data()
    {
        QTest::addColumn<bool>("banned");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("said");
        QTest::newRow("kick") << false << "Ann"
                              << "too loud"
                              << "You were removed from tea by Ann: too loud";
        QTest::newRow("ban") << true << "Ann"
                             << "spam"
                             << "You were banned from tea by Ann: spam";
        QTest::newRow("no reason") << true << "Ann" << QString() << "You were banned from tea by Ann.";
        QTest::newRow("kick, no reason") << false << "Ann" << QString() << "You were removed from tea by Ann.";
        QTest::newRow("nothing known") << false << QString() << QString() << "You were removed from tea.";
        QTest::newRow("a ban, nothing known") << true << QString() << QString() << "You were banned from tea.";
    }
    void whoHasToGoIsToldByWhomAndWhy()
    {
        QFETCH(bool, banned);
        QFETCH(QString, by);
        QFETCH(QString, reason);
        QFETCH(QString, said);
        QString text = app::farewellText({"tea", banned, by.toStdString(), reason.toStdString()});
        QVERIFY(text.contains(QChar(0x2068))); // what others wrote is kept apart from the sentence
        text.remove(QChar(0x2068)).remove(QChar(0x2069));
        QCOMPARE(text, said);
    }

    void noticesSayWhoDidWhatToWhom_data()
    {
        using Kind = protocol::MessageKind;
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, Kind kind, const char *text, const char *said) {
            QTest::newRow(name) << static_cast<int>(kind) << QString::fromUtf8(text) << QString::fromUtf8(said);
        };
        row("create", Kind::Create, "tea", "Ann created the room");
        row("direct", Kind::Create, "", "Ann began this conversation");
        row("leave", Kind::Leave, "Ann", "Ann left");
        row("succession", Kind::Leave, "Ann\nBen Lee", "Ann left; Ben Lee is the owner now");
        row("moderator", Kind::Role, "moderator Ben Lee", "Ann made Ben Lee a moderator");
        row("owner", Kind::Role, "owner Ben", "Ann made Ben an owner");
        row("member", Kind::Role, "member Ben", "Ann made Ben a member");
        row("open", Kind::Preset, "open", "Ann opened this room to all");
        row("announce", Kind::Preset, "announce", "Ann made this a room for announcements");
        row("private", Kind::Preset, "private", "Ann made this room private");
        row("kick", Kind::Kick, "Ben Lee", "Ann removed Ben Lee");
        row("kick with a reason", Kind::Kick, "Ben\ntoo loud", "Ann removed Ben: too loud");
        row("ban", Kind::Ban, "address Ben Lee\nagain", "Ann banned Ben Lee: again");
        row("unban", Kind::Ban, "off Ben", "Ann lifted the ban of Ben");
        row("mute", Kind::Mute, "0 Ben\ncalm", "Ann muted Ben: calm");
        row("unmute", Kind::Mute, "off Ben", "Ann lets Ben speak again");
        row("slow", Kind::Slow, "30", "Ann set slow mode: a message each 30 seconds");
        row("kept", Kind::Keep, "90", "Ann set that messages are kept for 90 days");
        row("kept for good", Kind::Keep, "0", "Ann set that messages are kept for good");
        row("not slow", Kind::Slow, "0", "Ann ended slow mode");
        row("lock", Kind::Lock, "on", "Ann locked the room");
        row("unlock", Kind::Lock, "off", "Ann unlocked the room");
        row("mute all", Kind::MuteAll, "on", "Ann muted everybody");
        row("unmute all", Kind::MuteAll, "off", "Ann lets everybody speak again");
        row("hide", Kind::Hide, "on 3 9", "Ann hid messages");
        row("show", Kind::Hide, "off 3 9", "Ann showed messages again");
        row("profile", Kind::Profile, "Ann\nAnna Lee", "Ann is now called Anna Lee");
    }
    void noticesSayWhoDidWhatToWhom()
    {
        QFETCH(int, kind);
        QFETCH(QString, text);
        QFETCH(QString, said);
        client::TimelineRow row;
        row.authorName = "Ann";
        row.message.kind = static_cast<protocol::MessageKind>(kind);
        row.message.text = text.toStdString();
        // Foreign words are isolated from their surroundings.
        QCOMPARE(app::bodyText(row).remove(QChar(0x2068)).remove(QChar(0x2069)), said);
        QVERIFY(app::bodyText(row).contains(app::isolated(QStringLiteral("Ann"))));
    }

    void whatIsFoldedIsSaidOfEachOnce()
    {
        using Kind = protocol::MessageKind;
        const auto row = [](const char *user, const char *name, Kind kind, const char *text) {
            client::TimelineRow made;
            made.authorName = name;
            made.message.author = protocol::UserId(user);
            made.message.kind = kind;
            made.message.text = text;
            return made;
        };
        const std::vector<client::TimelineRow> rows{
            row("b", "Benny", Kind::Join, "Ben"), row("c", "Cy", Kind::Leave, "Cy"), row("b", "Benny", Kind::Profile, "Ben\nBob"),
            row("a", "Anna", Kind::Profile, "Ann\nAnna"), row("b", "Benny", Kind::Profile, "Bob\nBenny")};
        QCOMPARE(app::foldedText(rows).remove(QChar(0x2068)).remove(QChar(0x2069)),
                 QStringLiteral("Ben joined; Cy left; Ben is now called Benny; Ann is now called Anna"));
        QCOMPARE(app::foldedText({rows[3]}).remove(QChar(0x2068)).remove(QChar(0x2069)),
                 QStringLiteral("Ann is now called Anna"));
    }

    void theLengthOfAMessageIsThatOfTheProtocol()
    {
        using app::MessageLength;
        const QString pair = QString::fromUtf8("𝒜");
        const MessageLength length = MessageLength::of(QStringLiteral("  aé€") + pair + QStringLiteral("\nb \n"));
        QCOMPARE(length.codePoints, std::size_t(6));
        QCOMPARE(length.bytes, std::size_t(1 + 2 + 3 + 4 + 1 + 1));
        QCOMPARE(length.lines, std::size_t(2));
        const QStringList texts{QString(4000, 'x'),
                                QString(4001, 'x'),
                                pair.repeated(4000),
                                pair.repeated(4001),
                                QStringLiteral("x\n").repeated(199) + 'x',
                                QStringLiteral("x\n").repeated(200) + 'x'};
        for (const QString &text : texts) {
            QCOMPARE(MessageLength::of(text).complaint().isEmpty(), protocol::checkedText(text.toStdString()).ok());
        }
        QCOMPARE(MessageLength::of(QString(3599, 'x')).counter(), QString());
        QVERIFY(!MessageLength::of(QString(3600, 'x')).counter().isEmpty());
    }

    void aHiddenMessageSaysSoWhereItsTextIsKept()
    {
        client::TimelineRow row;
        row.message.hidden = true;
        QCOMPARE(app::bodyText(row), QStringLiteral("Hidden by a moderator"));
        row.message.text = "shown to moderators";
        QCOMPARE(app::bodyText(row), QStringLiteral("shown to moderators"));
    }

    void whatIsFoundIsShownWithoutMarks()
    {
        const auto shown = [](const char *text, const char *word) {
            store::FoundMessage found;
            found.message.text = text;
            const std::vector<store::SearchTerm> terms{{word, false}};
            const auto words = store::searchTokens(text);
            found.excerpt = store::excerptOf(text, words, store::placesOf(terms, words).value());
            return app::foundExcerpt(found, terms);
        };
        const store::Excerpt plain = shown("a **bold** `word`", "word");
        QCOMPARE(plain.text, std::string("a bold word"));
        QCOMPARE(plain.text.substr(plain.places.at(0).begin), std::string("word"));
        // What is not among the words that are shown.
        QCOMPARE(shown("[name](https://x.example/word)", "word").text, std::string("[name](https://x.example/word)"));
        QCOMPARE(shown("as it is", "as").text, std::string("as it is"));
    }

    void connectionLineIsSilentForFiveSeconds()
    {
        FakeClock clock;
        ConnectionStatus status(clock);
        status.setPlace("host:1", false, false);
        QVERIFY(!status.shown());
        status.show(lost(clock, 20'000));
        QVERIFY(!status.shown());
        clock.advance(ConnectionStatus::quietMs - 1);
        status.update();
        QVERIFY(!status.shown());
        clock.advance(1);
        status.update();
        QVERIFY(status.shown());
        QVERIFY(status.canRetry());
        QVERIFY(status.text().contains("host:1"));
        QVERIFY2(status.detail().contains("15"), qPrintable(status.detail()));
        clock.advance(4'000);
        status.update();
        QVERIFY2(status.detail().contains("11"), qPrintable(status.detail()));
        Connection back;
        back.phase = Phase::Online;
        status.show(back);
        QVERIFY(!status.shown());
    }

    void connectionLineTellsHowFarCatchingUpIs()
    {
        FakeClock clock;
        ConnectionStatus status(clock);
        Connection connection;
        connection.phase = Phase::CatchingUp;
        connection.since = clock.steadyMs();
        status.show(connection);
        status.setBehind(2'000);
        QVERIFY(!status.shown() && status.progressText().isEmpty()); // most are done within seconds
        clock.advance(ConnectionStatus::quietMs);
        status.setBehind(500);
        QVERIFY(status.shown() && status.canPause());
        QCOMPARE(status.progress(), 0.75);
        QVERIFY2(status.progressText().contains("500") && status.progressText().contains("000"),
                 qPrintable(status.progressText()));
        status.setPaused(true);
        connection.phase = Phase::Idle;
        status.show(connection);
        QVERIFY(status.shown() && status.paused() && !status.canPause());
        QVERIFY(status.text().contains("paused"));
        QCOMPARE(status.progress(), 0.75);
        status.setPaused(false);
        connection.phase = Phase::Online;
        status.show(connection);
        status.setBehind(0);
        QVERIFY(!status.shown() && status.progress() < 0);
        clock.advance(60'000);
        // A room is joined that has a history.
        status.setBehind(1'000);
        QVERIFY(!status.shown());
        clock.advance(ConnectionStatus::quietMs);
        status.setBehind(900);
        QVERIFY(status.shown() && status.canPause() && !status.canRetry());
        QVERIFY(status.progress() > 0.09 && status.progress() < 0.11);
        status.setBehind(0);
        QVERIFY(!status.shown());
    }

    void connectionLineTellsOfAWrongKeyAtOnce()
    {
        FakeClock clock;
        ConnectionStatus status(clock);
        status.setPlace("host:1", false, false);
        Connection refused;
        refused.phase = Phase::Refused;
        refused.since = clock.steadyMs();
        const std::string expected(43, 'A');
        refused.distrust = protocol::Distrust{protocol::Distrust::Why::WrongKey, "host:1", expected, expected, {}};
        status.show(refused);
        QVERIFY(status.shown() && !status.canRetry() && status.distrusted());
        QVERIFY(status.text().contains("“Known servers”")); // the way out
        QVERIFY2(status.text().contains("host:1") && status.text().contains("0000 0000"), qPrintable(status.text()));
        refused.distrust->why = protocol::Distrust::Why::Unencrypted;
        status.show(refused);
        QVERIFY(status.text().contains("wss://") && !status.canRetry());
        refused.distrust->why = protocol::Distrust::Why::KeysUnknown;
        refused.distrust->detail = "pins.json is damaged";
        status.show(refused);
        QVERIFY(status.text().contains("pins.json") && status.canRetry());
    }

    void connectionLineTellsCausesApart()
    {
        FakeClock clock;
        ConnectionStatus status(clock);
        status.setPlace("host:1", false, false);
        QStringList texts;
        const auto say = [&](std::uint16_t code) {
            Connection connection = lost(clock, 1'000'000, code);
            connection.since -= ConnectionStatus::quietMs;
            status.show(connection);
            texts << status.text();
        };
        say(0);
        say(static_cast<std::uint16_t>(protocol::CloseCode::Restart));
        say(static_cast<std::uint16_t>(protocol::CloseCode::Paused));
        say(static_cast<std::uint16_t>(protocol::CloseCode::Revoked));
        say(static_cast<std::uint16_t>(protocol::CloseCode::UnsupportedVersion));
        status.setHasNetwork(false);
        texts << status.text();
        QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), texts.size());
    }

    void connectionLineSaysWhyAGreetingIsPutOff()
    {
        FakeClock clock;
        ConnectionStatus status(clock);
        Connection connection = lost(clock, 600'000);
        connection.since -= ConnectionStatus::quietMs;
        connection.postponement = protocol::Error{protocol::ErrorCode::Flood, {}, 600'000};
        status.show(connection);
        QVERIFY2(status.text().contains("pause"), qPrintable(status.text()));
        QVERIFY2(status.detail().contains(':'), qPrintable(status.detail())); // too far away to be counted down
        connection.postponement->code = protocol::ErrorCode::Stopping;
        status.show(connection);
        QCOMPARE(status.text(), app::refusalText("stopping"));
    }

    void aDeviceIsCalledLikeItsComputer()
    {
        QCOMPARE(app::deviceLabelOf("kitchen-laptop", "Debian 12"), std::string("Hubbub on kitchen-laptop"));
        QCOMPARE(app::deviceLabelOf("localhost", "Debian 12"), std::string("Hubbub on Debian 12"));
        QCOMPARE(app::deviceLabelOf(QStringLiteral(" a\n\u202eb\u0007 "), {}), std::string("Hubbub on a b"));
        const QString longest = QString::fromStdString(app::deviceLabelOf(QString(200, QChar(0xe4)), {}));
        QCOMPARE(static_cast<std::size_t>(longest.size()), protocol::limits::deviceLabelCodePoints);
        QVERIFY(!app::deviceLabel().empty());
    }

    void aRefusalIsShownAtOnce()
    {
        FakeClock clock;
        ConnectionStatus status(clock);
        Connection connection;
        connection.phase = Phase::Refused;
        connection.since = clock.steadyMs();
        connection.refusal = protocol::Error{protocol::ErrorCode::NameTaken, {}, 0};
        status.show(connection);
        QVERIFY(status.shown());
        QVERIFY(status.refused());
        QCOMPARE(status.text(), app::refusalText("name_taken"));
    }

    void everyCodeHasWords()
    {
        for (int code = 0; code <= static_cast<int>(protocol::ErrorCode::ReadOnly); ++code) {
            const auto name = protocol::nameOf(static_cast<protocol::ErrorCode>(code));
            QVERIFY2(app::refusalText(name).endsWith('.') || app::refusalText(name).endsWith(QChar(0x2026)),
                     std::string(name).c_str());
        }
        QVERIFY(!app::refusalText("from the future").isEmpty());
    }

    void typingNamesUpToThree()
    {
        QCOMPARE(app::typingText({}), QString());
        QVERIFY(app::typingText({"Ada"}).contains("Ada"));
        QVERIFY(app::typingText({"Ada", "Ben", "Cy"}).contains("Cy"));
        QVERIFY(!app::typingText({"Ada", "Ben", "Cy", "Di"}).contains("Di"));
    }

    void daysAreNamedByDistance()
    {
        const QDate today(2026, 6, 10);
        const auto title = [&](int daysAgo) {
            return app::dayTitle(today.addDays(-daysAgo).startOfDay().toMSecsSinceEpoch() + 1000, today);
        };
        QCOMPARE(title(0), QStringLiteral("Today"));
        QCOMPARE(title(1), QStringLiteral("Yesterday"));
        QCOMPARE(title(3), QLocale().dayName(today.addDays(-3).dayOfWeek()));
        QVERIFY(title(30).contains(QStringLiteral("11")));
        QVERIFY(title(400).contains(QStringLiteral("2025")));
    }

    void optionsAreReadAndRefused()
    {
        const auto good = app::parseWindowOptions({"--data", "/tmp/x", "--join", "host:1", "--name", "Ada", "--size", "800x600"});
        QCOMPARE(good.error, QString());
        QCOMPARE(good.options.join, QStringLiteral("host:1"));
        QCOMPARE(good.options.size, std::optional<QSize>(QSize(800, 600)));
        QVERIFY(good.options.nearby && !app::parseWindowOptions({"--no-nearby"}).options.nearby);
        QVERIFY(!app::parseWindowOptions({"--theme", "pink"}).error.isEmpty());
        QVERIFY(!app::parseWindowOptions({"--port", "70000"}).error.isEmpty());
        QVERIFY(!app::parseWindowOptions({"--host", "--join", "x"}).error.isEmpty());
        QVERIFY(!app::parseWindowOptions({"--nonsense"}).error.isEmpty());
        QVERIFY(!app::parseWindowOptions({"word"}).error.isEmpty());
    }

    void theViewsNetworkRefusesEverything()
    {
        QTcpServer web;
        QVERIFY(web.listen(QHostAddress::LocalHost));
        QTemporaryFile local;
        QVERIFY(local.open());
        const std::unique_ptr<QNetworkAccessManager> network(app::NoNetworkFactory().create(nullptr));
        for (const QUrl &url : {QUrl(QStringLiteral("http://127.0.0.1:%1/picture.png").arg(web.serverPort())),
                                QUrl::fromLocalFile(local.fileName())}) {
            const std::unique_ptr<QNetworkReply> reply(network->get(QNetworkRequest(url)));
            QTRY_VERIFY(reply->isFinished());
            QVERIFY2(reply->error() != QNetworkReply::NoError, qPrintable(url.toString()));
        }
        QVERIFY(!web.hasPendingConnections());
    }

    void settingsOutliveTheWindow()
    {
        const QTemporaryDir folder;
        {
            app::WindowSettings settings(folder.path());
            settings.setTheme("dark");
            settings.setPersonName("Ada");
            settings.rememberPlace("a:1");
            settings.rememberPlace("b:1");
            settings.rememberPlace("a:1");
            settings.setLastRoom("ws://a:1/ws", "room-7");
            settings.setZoom(9);
            QVERIFY(settings.enterSends());
            settings.setEnterSends(false);
            settings.setOpenPlaces({{"ws://x:1/ws", "Ada"}, {"ws://a:1/ws", "Ada"}});
            settings.setOpenPlaces({{"ws://a:1/ws", "Ada"}});
            // On the disk before long, so that a crash takes no server out of the window.
            QTRY_COMPARE(app::WindowSettings(folder.path()).openPlaces().size(), 1);
        }
        app::WindowSettings settings(folder.path());
        QCOMPARE(settings.theme(), QStringLiteral("dark"));
        QCOMPARE(settings.personName(), QStringLiteral("Ada"));
        QCOMPARE(settings.recentPlaces(), (QStringList{"a:1", "b:1"}));
        QCOMPARE(settings.lastRoom("ws://a:1/ws"), QStringLiteral("room-7"));
        QCOMPARE(settings.zoom(), 2.0);
        QCOMPARE(settings.openPlaces(), (QList<app::SavedPlace>{{"ws://a:1/ws", "Ada"}}));
        QVERIFY(!settings.enterSends());
        settings.overrideTheme("light");
        QCOMPARE(settings.theme(), QStringLiteral("light"));
        QCOMPARE(app::WindowSettings(folder.path()).theme(), QStringLiteral("dark"));
    }

    void iconsAreDrawn()
    {
        QVERIFY(!app::iconPath("send").isEmpty());
        QVERIFY(app::iconPath("no such icon").isEmpty());
    }
};

} // namespace hubbub::test

QTEST_MAIN(hubbub::test::TextsTest)
#include "texts_test.moc"
