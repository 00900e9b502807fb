// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/completion_model.h"
#include "app/emoji_table.h"
#include "app/word_match.h"
#include "core/protocol/text.h"
#include "tests/models/rows.h"
#include "tests/support/fake_clock.h"

#include <QtTest>

namespace hubbub::test {

using app::CompletionModel;
using app::CompletionToken;
using Kind = CompletionToken::Kind;

/// What is offered for a text whose cursor stands at the bar.
class CompletionTest final : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;
    app::MemberListModel m_members;
    app::TimelineModel m_timeline{m_clock};
    app::RoomListModel m_rooms{app::RoomListModel::Scope::All};
    CompletionModel m_model;

    static app::PersonView person(const std::string &id, const std::string &name, protocol::Presence presence)
    {
        app::PersonView view;
        view.id = id;
        view.name = name;
        view.presence = presence;
        view.self = id == "me";
        return view;
    }

    static client::RoomView room(const std::string &id, const std::string &name, bool joined, protocol::Preset preset = {})
    {
        client::RoomView view;
        view.id = protocol::RoomId(id);
        view.name = name;
        view.joined = joined;
        view.settings.preset = preset;
        return view;
    }

    static CompletionToken tokenAt(QString text)
    {
        const qsizetype cursor = text.indexOf('|');
        return CompletionToken::before(cursor, text.remove(cursor, 1));
    }

    QStringList offered(QString text)
    {
        const qsizetype cursor = text.indexOf('|');
        m_model.look(text.remove(cursor, 1), static_cast<int>(cursor));
        QStringList titles;
        for (const app::CompletionRow &row : m_model.rows()) {
            titles << row.title;
        }
        return titles;
    }

private Q_SLOTS:
    void init()
    {
        using protocol::Presence;
        m_members.show({person("me", "Ann Myself", Presence::Online), person("ann", "Ann", Presence::Offline),
                        person("lee", "Ann Lee", Presence::Online), person("ada", "Ada Lovelace", Presence::Online),
                        person("jose", "José", Presence::Offline), person("wang", "王贞仪", Presence::Away)});
        m_timeline.show(page({row(1, "lee", "early"), row(2, "ada", "late")}), {}, 0);
        app::RoomsView rooms;
        rooms.rooms = {room("r1", "Book club", true), room("r2", "Allotment", false), room("r3", "Kitchen", true),
                       room("r4", "Ben", true, protocol::Preset::Direct)};
        m_rooms.show(rooms);
        m_model.setProperty("members", QVariant::fromValue(&m_members));
        m_model.setProperty("timeline", QVariant::fromValue(&m_timeline));
        m_model.setProperty("rooms", QVariant::fromValue(&m_rooms));
        m_model.setProperty("recentEmoji", QStringList());
        m_model.look({}, 0);
    }

    void whatIsCompleted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("query");
        const auto line = [](const char *text, Kind kind, const char *query) {
            QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(kind) << QString::fromUtf8(query);
        };
        line("|", Kind::None, "");
        line("@|", Kind::People, "");
        line("@an|", Kind::People, "an");
        line("hello @ann le|", Kind::People, "ann le");
        line("hello @ann |", Kind::None, "");
        line("@a|nn", Kind::People, "a");
        line("@ ann|", Kind::None, "");
        line("ann@example|", Kind::None, "");
        line("ann.@exam|", Kind::People, "exam"); // the protocol's rule
        line("王@a|", Kind::People, "a");
        line("(@a|", Kind::People, "a");
        line("@a\nb|", Kind::None, "");
        line("#|", Kind::Rooms, "");
        line("see #book cl|", Kind::Rooms, "book cl");
        line("C#|", Kind::None, "");
        line("http://x/#to|", Kind::None, "");
        line(":|", Kind::None, "");
        line(":t|", Kind::None, "");
        line(":th|", Kind::Emoji, "th");
        line("so :thumbs_up|", Kind::Emoji, "thumbs_up");
        line(":+1|", Kind::Emoji, "+1");
        line("(:th|", Kind::Emoji, "th");
        line("10:30|", Kind::None, "");
        line("std::st|", Kind::None, "");
        line("https://ex|", Kind::None, "");
        line("note: an|", Kind::None, "");
        line("@ann :sm|", Kind::Emoji, "sm");
        line("@ann: le|", Kind::People, "ann: le");
    }
    void whatIsCompleted()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(QString, query);
        const CompletionToken token = tokenAt(text);
        QCOMPARE(static_cast<int>(token.kind), kind);
        QCOMPARE(token.query, query);
    }
    void aCursorOutsideIsNoTrouble()
    {
        QCOMPARE(CompletionToken::before(99, QStringLiteral("@a")).query, QStringLiteral("a"));
        QVERIFY(CompletionToken::before(-1, QStringLiteral("@a")).kind == Kind::None);
        const QString half = QStringLiteral("@") + QChar(0xdc00) + QLatin1Char('a');
        QVERIFY(CompletionToken::before(3, half).kind == Kind::People);
    }
    void aLongTextIsLookedAtInNoTime()
    {
        QString text = QStringLiteral("@") + QString(100'000, 'x');
        QVERIFY(CompletionToken::before(text.size(), text).kind == Kind::None);
    }

    void whoIsHereAndSpokeLastComesFirst()
    {
        QCOMPARE(offered("@|"), (QStringList{"Ada Lovelace", "Ann Lee", "王贞仪", "Ann", "José", "all"}));
    }
    void anyWordOfANameIsFound()
    {
        QCOMPARE(offered("@lov|"), QStringList{"Ada Lovelace"});
        QCOMPARE(offered("@ann l|"), QStringList{"Ann Lee"});
        QCOMPARE(offered("@贞|"), QStringList{"王贞仪"});
        QCOMPARE(offered("@vel|"), QStringList());
    }
    void caseFormsAndMarksDoNotMatter()
    {
        QCOMPARE(offered("@LOV|"), QStringList{"Ada Lovelace"});
        QCOMPARE(offered("@jose|"), QStringList{"José"});
        QCOMPARE(offered("@JOSÉ|"), QStringList{"José"});
        QCOMPARE(offered(QString::fromUtf8("@ａｄａ|")), QStringList{"Ada Lovelace"});
        QCOMPARE(app::foldedName(QString::fromUtf8("Straße")), QStringLiteral("strasse"));
    }
    void aWholeNameComesFirst()
    {
        QCOMPARE(offered("@ann|"), (QStringList{"Ann", "Ann Lee"}));
        QCOMPARE(offered("@all|"), QStringList{"all"});
    }
    void nobodyIsOfferedThemselves() { QCOMPARE(offered("@mys|"), QStringList()); }

    void whatIsTakenIsAMention()
    {
        const std::vector<std::string> names{"Ann",   "Ada Lovelace", "José", "王贞仪", "C++",        "D.",      "O'Neill",
                                             "R2-D2", "নাম",          "Ⅷ",    "x_y",    "Ann (work)", "👩 Sally", "Ünal Ç."};
        std::vector<app::PersonView> people;
        for (const std::string &name : names) {
            QVERIFY2(protocol::checkedName(name).ok(), name.c_str());
            people.push_back(person(name, name, protocol::Presence::Online));
        }
        m_members.show(people);
        for (const std::string &name : names) {
            const QString query = QString::fromStdString(name);
            const QString text = QStringLiteral("hello @") + query;
            m_model.look(text, static_cast<int>(text.size()));
            QVERIFY2(m_model.open(), name.c_str());
            const std::string written = "hello " + m_model.take(0, {}).toStdString() + "how are you";
            const auto candidates = protocol::mentionCandidates(written);
            QCOMPARE(candidates.size(), std::size_t(1));
            const auto found = std::find(candidates[0].begin(), candidates[0].end(), std::string_view(name));
            QVERIFY2(found != candidates[0].end(), written.c_str());
        }
    }
    void theSpaceBehindIsThereOnce()
    {
        offered("@ada|");
        QCOMPARE(m_model.take(0, {}), QStringLiteral("@Ada Lovelace "));
        offered("x @ada|");
        QCOMPARE(m_model.take(0, " and more"), QStringLiteral("@Ada Lovelace"));
        offered("xy @ada|");
        QCOMPARE(m_model.take(0, ", hello"), QStringLiteral("@Ada Lovelace"));
        offered("xyz @ada|");
        QCOMPARE(m_model.take(0, "hello"), QStringLiteral("@Ada Lovelace "));
        QCOMPARE(m_model.take(7, {}), QString());
    }
    void whatWasTakenOrClosedStaysClosed()
    {
        offered("@ann|");
        QCOMPARE(m_model.take(0, {}), QStringLiteral("@Ann "));
        QVERIFY(!m_model.open());
        QCOMPARE(offered("@Ann |"), QStringList());
        QCOMPARE(offered("@Ann L|"), QStringList());
        QCOMPARE(offered("@An|"), (QStringList{"Ann Lee", "Ann"})); // taken back
        m_model.dismiss();
        QCOMPARE(offered("@Ann|"), QStringList());
        QCOMPARE(offered("@Ann @a|").constFirst(), QStringLiteral("Ada Lovelace"));
    }

    void roomsOfTheServerAreFound()
    {
        QCOMPARE(offered("#|"), (QStringList{"Book club", "Kitchen", "Allotment"})); // the own ones first
        QCOMPARE(offered("#clu|"), QStringList{"Book club"});
        QCOMPARE(m_model.take(0, {}), QStringLiteral("#Book club "));
        QCOMPARE(offered("#ben|"), QStringList());
    }

    void emojiAreFoundByTheirNames_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("first");
        const auto line = [](const char *query, const char *first) {
            QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(first);
        };
        line("+1", "👍");
        line("-1", "👎");
        line("tada", "🎉");
        line("joy", "😂");
        line("heart", "❤️");
        line("high five", "✋");
        line("thumbs_up", "👍");
        line("thumbs", "👍");
        line("heart_eyes", "😍");
        line("rofl", "🤣");
        line("rocket", "🚀");
        line("pizza", "🍕");
        line("germany", "🇩🇪");
        line("THINK", "🤔");
        line("100", "💯");
        line("coffee", "☕");
        line("fire", "🔥");
        line("pray", "🙏");
        line("pirate flag", "🏴‍☠️");
    }
    void emojiAreFoundByTheirNames()
    {
        QFETCH(QString, query);
        QFETCH(QString, first);
        const auto found = app::findEmoji(query);
        QVERIFY(!found.empty());
        QCOMPARE(found.front()->text, first);
    }
    void anEmojiTakesThePlaceOfItsName()
    {
        offered("well done :tad|");
        QCOMPARE(m_model.start(), 10);
        QCOMPARE(m_model.take(0, {}), QString::fromUtf8("🎉 "));
        QCOMPARE(offered(":qqqq|"), QStringList());
    }
    void emojiUsedBeforeComeFirst()
    {
        m_model.setProperty("recentEmoji", QStringList{QString::fromUtf8("💟")});
        offered(":heart|");
        QCOMPARE(m_model.rows().front().insertion, QString::fromUtf8("💟"));
    }
    void theTableHoldsEachEmojiOnceAndNamesIt()
    {
        QSet<QString> seen;
        for (const app::Emoji &emoji : app::allEmoji()) {
            QVERIFY2(!seen.contains(emoji.text), qPrintable(emoji.text));
            seen.insert(emoji.text);
            QVERIFY2(!emoji.name.isEmpty(), qPrintable(emoji.text));
            QVERIFY2(protocol::checkedEmoji(emoji.text.toStdString()).ok(), qPrintable(emoji.text));
        }
        QVERIFY(seen.size() > 1500);
        QCOMPARE(app::emojiName(QString::fromUtf8("👍")), QStringLiteral("thumbs up"));
        QCOMPARE(app::emojiName(QString::fromUtf8("❤")), QStringLiteral("red heart"));
        QCOMPARE(app::emojiName(QStringLiteral("x")), QString());
    }
};

} // namespace hubbub::test

QTEST_MAIN(hubbub::test::CompletionTest)
#include "completion_test.moc"
