// SPDX-License-Identifier: GPL-3.0-or-later
// Full-text search: what is found, what is not, and that the index follows edits, deletions and resets.
#include "core/protocol/limits.h"
#include "core/store/migrations.h"
#include "core/store/search_index.h"
#include "core/store/search_match.h"
#include "tests/unit/store_fixture.h"

#include <QTest>

using namespace hubbub;
using namespace hubbub::store;
using namespace hubbub::test;
using namespace hubbub::protocol;

namespace {

using Texts = std::vector<std::string>;

struct Searchable {
    TempLog file;
    LogWriter writer{*file};
    SearchIndex index{*file};

    Searchable() { writer.create("ann", "Room of posts"); }

    void catchUp()
    {
        while (index.catchUp(3)) {
        }
    }
    Texts found(const std::string &query, const std::string &in = {}, int limit = 0)
    {
        catchUp();
        Texts texts;
        for (const SearchHit &hit : index.search({query, RoomId(in), limit}, {room("r"), room("second")}).hits)
            texts.push_back(hit.message.text);
        return texts;
    }
    std::int64_t rowsInIndex()
    {
        SearchMatch match;
        match.addMarks({roomMark(1), roomMark(2), roomMark(3)});
        auto row = (*file).prepare("SELECT count(*) FROM messages_fts WHERE messages_fts MATCH ?1");
        row.bind(1, match.query());
        return row.step() ? row.integer(0) : -1;
    }
};

} // namespace

class TestStoreSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("hit");
        const auto row = [](const char *name, const char *text, const char *query, bool hit) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(query) << hit;
        };
        row("a word", "the quick fox", "quick", true);
        row("any case", "The QUICK fox", "qUiCk", true);
        row("two words in any order", "the quick fox", "fox quick", true);
        row("one of two is missing", "the quick fox", "fox slow", false);
        row("the last may be a beginning", "the quick fox", "the qui", true);
        row("one letter is a beginning", "the quick fox", "q", true);
        row("only the last may", "the quick fox", "qui fox", false);
        row("a long beginning", "internationalisation", "internationalisat", true);
        row("not the middle of a word", "the quick fox", "uick", false);
        row("space around", "the quick fox", "  quick \t fox\n", true);
        row("no diacritics asked", "Zażółć gęślą jaźń", "gesla", true);
        row("diacritics asked", "zazolc gesla jazn", "gęślą", true);
        row("decomposed text", "cafe\xcc\x81 au lait", "café", true);
        row("cyrillic", "Привет мир", "привет", true);
        row("greek", "Καλημέρα", "καλημέρα", true);
        row("arabic", "مرحبا بالعالم", "مرحبا", true);
        row("chinese, the middle", "我们今天去北京吃饭", "北京", true);
        row("chinese, one character", "我们今天去北京吃饭", "京", true);
        row("chinese, not together", "北方的京剧", "北京", false);
        row("japanese", "今日は東京で会いましょう", "東京", true);
        row("korean, part of a word", "안녕하세요", "하세", true);
        row("thai", "สวัสดีชาวโลก", "ชาว", true);
        row("chinese beside latin", "用Qt写程序", "qt写", true);
        row("full width", "ＦＵＬＬ　ｗｉｄｔｈ", "full width", true);
        row("half-width kana", "ｶﾞｿﾘﾝ", "ガソリン", true);
        row("a syllable in its parts", "\u1112\u1161\u11ab\u1100\u116e\u11a8", "한국", true);
        row("kana of another voice", "かき", "がき", false);
        row("hindi", "मुझे हिन्दी आती है", "हिन्दी", true);
        row("hindi, another vowel", "मुझे हिन्दी आती है", "हन्दी", false);
        row("hebrew points", "שָׁלוֹם", "שלום", true);
        row("arabic vowels", "مُحَمَّد", "محمد", true);
        row("arabic, stretched", "مـــرحبا", "مرحبا", true);
        row("a stroke", "Łódź", "lodz", true);
        row("a ligature", "ﬁne", "fine", true);
        row("sharp s", "Straße", "STRASSE", true);
        row("russian yo", "ещё", "еще", true);
        row("russian short i", "мой", "мои", false);
        row("vietnamese", "Tiếng Việt", "tieng viet", true);
        row("a soft hyphen", "inter\u00adnational", "international", true);
        row("a joiner", "می\u200cخواهم", "میخواهم", true);
        row("a number", "build 4711 failed", "4711", true);
        row("a word with a hyphen", "a well-known fact", "well-known", true);
        row("a hyphen parts words", "a well-known fact", "known", true);
        row("an address", "see https://example.org/path", "example.org", true);
        row("emoji beside a word", "party 🎉 now", "🎉 party", true);
        row("only emoji", "party 🎉 now", "🎉", true);
        row("another emoji", "party 🎉 now", "🎈", false);
        row("emoji of any skin", "well done 👍🏽", "👍", true);
        row("nothing", "the quick fox", "", false);
        row("only space", "the quick fox", " \n\t ", false);
        row("only punctuation", "the quick fox", "!!! --- ...", false);
        row("a word and punctuation", "the quick fox", "quick !!!", true);
        row("punctuation and a word", "the quick fox", "!!! qui", true);
        // What would be syntax in a full-text query is just text.
        row("a quote", "say \"cheese\" now", "\"cheese\"", true);
        row("an open quote", "say cheese now", "\"chee", true);
        row("many quotes", "say cheese", "\"\"\" cheese \"\"", true);
        row("a star", "the quick fox", "qui*", true);
        row("only a star", "the quick fox", "*", false);
        row("AND is a word", "rock and roll", "rock AND roll", true);
        row("AND that is not there", "rock roll", "rock AND roll", false);
        row("OR is a word", "the quick fox", "quick OR slow", false);
        row("NOT is a word", "the quick fox", "quick NOT slow", false);
        row("NEAR", "the quick fox", "NEAR(quick fox)", false);
        row("a column", "the quick fox", "text:quick", false);
        row("brackets", "the quick fox", "(quick) {fox}", true);
        row("an open bracket", "the quick fox", "((quick", true);
        row("a caret", "the quick fox", "^quick", true);
        row("plus and minus", "the quick fox", "+quick -fox", true);
        row("a semicolon", "the quick fox", "'; DROP TABLE messages; --", false);
        row("the room's token", "the quick fox", "r1", false);
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QFETCH(bool, hit);
        Searchable posts;
        posts.writer.post("ann", "something else entirely");
        posts.writer.post("ann", text.toStdString());
        QCOMPARE(posts.found(query.toStdString()), hit ? Texts{text.toStdString()} : Texts());
    }

    void aNullCharacterIsNoEnd()
    {
        Searchable posts;
        posts.writer.post("ann", "the quick fox");
        QCOMPARE(posts.found(std::string("qu\0ick\0 fox", 11)).size(), std::size_t(1));
    }

    void newestFirstAndFullPages()
    {
        Searchable posts;
        for (int i = 0; i < limits::searchPage + 10; ++i)
            posts.writer.post("ann", "same " + std::to_string(i));
        QCOMPARE(posts.found("same", {}, 2), (Texts{"same 59", "same 58"}));
        const auto page = posts.index.search({"same", {}, 10'000}, {room("r")});
        QCOMPARE(page.hits.size(), static_cast<std::size_t>(limits::searchPage));
        QVERIFY(page.more);
        QVERIFY(!posts.index.search({"same 5", {}, 11}, {room("r")}).more); // 5 and 50 to 59
        QCOMPARE(posts.index.search({"same 5", {}, 11}, {room("r")}).hits.size(), std::size_t(11));
        QVERIFY(posts.index.search({"same 5", {}, 10}, {room("r")}).more);
    }

    /// Asked for word by word, or gathered: the same is found.
    void theBeginningOfFewWordsAndOfMany()
    {
        Searchable posts;
        posts.writer.post("ann", "conformity");
        Texts expected;
        for (int i = 0; i < 100; ++i) {
            const std::string text = "confer" + std::string{static_cast<char>('a' + i / 26), static_cast<char>('a' + i % 26)};
            posts.writer.post("ann", text);
            expected.insert(expected.begin(), text);
            QCOMPARE(posts.found("confer"), Texts(expected.begin(), expected.begin() + std::min(i + 1, limits::searchPage)));
            QCOMPARE(posts.found("conform"), Texts{"conformity"});
        }
        QCOMPARE(posts.found("conferb").size(), std::size_t(26));
        QCOMPARE(posts.found("conferencing"), Texts());
        posts.writer.post("ann", "Żółwie idą");
        QCOMPARE(posts.found("zolw"), Texts{"Żółwie idą"});
    }

    void theWordsOfTheIndex()
    {
        Searchable posts;
        posts.writer.post("ann", "tea teapot teapots Teak 会议 team");
        posts.writer.post("ann", "tea again");
        posts.catchUp();
        const IndexWords words(*posts.file);
        QCOMPARE(words.beginningWith("tea", 5), (Texts{"tea", "teak", "team", "teapot", "teapots"}));
        QVERIFY(!words.beginningWith("tea", 4).has_value());
        QCOMPARE(words.beginningWith("teap", 5), (Texts{"teapot", "teapots"}));
        QCOMPARE(words.beginningWith("teaz", 5), Texts());
        QCOMPARE(words.beginningWith("会", 5), Texts{"会"});
    }

    void onlyLooksIntoTheRoomsItIsGiven()
    {
        Searchable posts;
        LogWriter second(*posts.file, "second");
        LogWriter third(*posts.file, "third");
        second.create("bob");
        third.create("eve");
        posts.writer.post("ann", "word in r");
        second.post("bob", "word in second");
        third.post("eve", "word in third");
        QCOMPARE(posts.found("word"), (Texts{"word in second", "word in r"}));
        QCOMPARE(posts.found("word", "r"), Texts{"word in r"});
        QCOMPARE(posts.found("word", "third"), Texts()); // exists, but may not be seen
        QCOMPARE(posts.found("word", "none"), Texts());
        QVERIFY(posts.index.search({"word", {}, 0}, {}).hits.empty());
        std::vector<RoomId> many;
        for (int i = 0; i < 300; ++i)
            many.push_back(room("room" + std::to_string(i)));
        QVERIFY(posts.index.search({"word", {}, 0}, many).hits.empty());
        for (int i = 0; i < 300; ++i)
            posts.writer.log().addRoom(many[static_cast<std::size_t>(i)], Epoch("e"));
        many.push_back(room("third"));
        const auto hits = posts.index.search({"word", {}, 0}, many).hits;
        QCOMPARE(hits.size(), std::size_t(1));
        QCOMPARE(hits.front().room, room("third"));
        QCOMPARE(hits.front().message.author, user("eve"));
    }

    void noticesAreNotIndexed()
    {
        Searchable posts;
        posts.writer.add("ann", TopicSet{"posts"});
        QCOMPARE(posts.found("posts"), Texts());
        QCOMPARE(posts.rowsInIndex(), 0);
    }

    void followsEditsAndDeletions_data()
    {
        QTest::addColumn<bool>("between");
        QTest::newRow("indexed at once") << false;
        QTest::newRow("indexed after every step") << true;
    }
    void followsEditsAndDeletions()
    {
        QFETCH(bool, between);
        Searchable posts;
        const auto step = [&] {
            if (between)
                posts.catchUp();
        };
        const Seq kept = posts.writer.post("ann", "apple");
        const Seq gone = posts.writer.post("ann", "apple pie");
        step();
        posts.writer.add("ann", Edited{kept, "banana"});
        posts.writer.add("ann", Edited{kept, "cherry"});
        step();
        posts.writer.add("ann", Edited{gone, "durian"});
        step();
        posts.writer.add("ann", Reacted{kept, "👍", true});
        posts.writer.add("ann", Pinned{kept, true});
        posts.writer.add("ann", Deleted{gone});
        step();
        for (const char *word : {"apple", "banana", "durian", "pie"})
            QCOMPARE(posts.found(word), Texts());
        QCOMPARE(posts.found("cherry"), Texts{"cherry"});
        QCOMPARE(posts.index.search({"cherry", {}, 0}, {room("r")}).hits.front().message.reactions.size(), std::size_t(1));
        QCOMPARE(posts.rowsInIndex(), 1);
        posts.writer.add("ann", Deleted{kept});
        QCOMPARE(posts.found("cherry"), Texts());
        QCOMPARE(posts.rowsInIndex(), 0);
    }

    void aDeletedMessageIsNeverFoundEvenIfTheIndexIsBehind()
    {
        Searchable posts;
        const Seq seq = posts.writer.post("ann", "secret");
        QCOMPARE(posts.found("secret").size(), std::size_t(1));
        posts.writer.add("ann", Deleted{seq});
        QVERIFY(posts.index.search({"secret", {}, 0}, {room("r")}).hits.empty());
    }

    void aResetTakesARoomOutOfTheIndex_data()
    {
        QTest::addColumn<bool>("indexed");
        QTest::newRow("index behind") << false;
        QTest::newRow("index up to date") << true;
    }
    void aResetTakesARoomOutOfTheIndex()
    {
        QFETCH(bool, indexed);
        Searchable posts;
        LogWriter second(*posts.file, "second");
        second.create("bob");
        second.post("bob", "old in second");
        for (int round = 0; round < 3; ++round) {
            LogWriter(*posts.file).post("ann", "old in r");
            if (indexed)
                posts.catchUp();
            posts.writer.log().resetRoom(room("r"), Epoch("e" + std::to_string(round)));
            LogWriter after(*posts.file);
            after.create("ann");
            after.post("ann", "new in r");
            if (indexed)
                posts.catchUp();
        }
        QCOMPARE(posts.found("old"), Texts{"old in second"});
        QCOMPARE(posts.found("new"), Texts{"new in r"});
        QCOMPARE(posts.rowsInIndex(), 2);
    }

    void anIndexOfAnOlderFormatIsMadeAnewNewestFirst()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath("log.db").toStdString();
        {
            const auto older = openWithMigrations(path, Database::Access::ReadWrite, nullptr, migrations().first(4));
            // What today's program reads and writes.
            older->execute("ALTER TABLE members ADD COLUMN colour INTEGER NOT NULL DEFAULT 0;"
                           "ALTER TABLE members ADD COLUMN bot INTEGER NOT NULL DEFAULT 0;"
                           "ALTER TABLE rooms ADD COLUMN keep_days INTEGER NOT NULL DEFAULT 0;"
                           "ALTER TABLE rooms ADD COLUMN expired INTEGER NOT NULL DEFAULT 0");
            LogWriter writer(*older);
            writer.create("ann");
            for (int i = 0; i < 10; ++i)
                writer.post("ann", "word " + std::to_string(i));
            setMetaValue(*older, "indexed", "9"); // the rest was still to come
            older->execute("INSERT INTO index_queue VALUES(2, 1, 'word 0')");
            older->execute("ALTER TABLE members DROP COLUMN colour; ALTER TABLE members DROP COLUMN bot;"
                           "ALTER TABLE rooms DROP COLUMN keep_days; ALTER TABLE rooms DROP COLUMN expired");
        }
        auto database = openLogFile(path);
        const auto found = [&database] {
            Texts texts;
            for (const SearchHit &hit : SearchIndex(*database).search({"word", {}, 0}, {room("r")}).hits)
                texts.push_back(hit.message.text);
            return texts;
        };
        QCOMPARE(SearchIndex(*database).waiting(), std::int64_t(11));
        QCOMPARE(found(), Texts());
        QVERIFY(SearchIndex(*database).catchUp(2));
        QCOMPARE(found(), (Texts{"word 9", "word 8"}));

        // What happens meanwhile: news are found at once, what is not indexed yet is indexed as it is then.
        {
            LogWriter writer(*database);
            writer.post("ann", "word of news");
            writer.add("ann", Edited{11, "word nine"});
            writer.add("ann", Edited{2, "word zero"});
            writer.add("ann", Deleted{3});
        }
        QVERIFY(SearchIndex(*database).catchUp(2));
        QCOMPARE(found(), (Texts{"word of news", "word nine", "word 8"}));

        // A crash in between costs nothing.
        database.reset();
        database = openLogFile(path);
        QVERIFY(SearchIndex(*database).waiting() > 0);
        while (SearchIndex(*database).catchUp(2)) {
        }
        QCOMPARE(SearchIndex(*database).waiting(), std::int64_t(0));
        QCOMPARE(found(), (Texts{"word of news", "word nine", "word 8", "word 7", "word 6", "word 5", "word 4", "word 3",
                                 "word 2", "word zero"}));
    }

    void aStepTakesNoMoreTextThanItMay()
    {
        Searchable posts;
        posts.catchUp();
        for (int i = 0; i < 6; ++i)
            posts.writer.post("ann", "word " + std::string(995, 'x'));
        const SearchIndex::Step some = posts.index.catchUpBy(100, 1'500);
        QCOMPARE(some.done, std::size_t(2)); // the one that crosses the limit is still in it
        QVERIFY(some.more);
        QCOMPARE(posts.index.waiting(), std::int64_t(4));
        const SearchIndex::Step one = posts.index.catchUpBy(100, 1); // at least one, or it would never end
        QCOMPARE(one.done, std::size_t(1));
        QVERIFY(one.more);
        const SearchIndex::Step rest = posts.index.catchUpBy(100, 3'000);
        QCOMPARE(rest.done, std::size_t(3)); // exactly all
        QVERIFY(!rest.more);
        QCOMPARE(posts.found("word").size(), std::size_t(6));
    }

    void aRoomThatIsResetWhileTheIndexIsMadeAnew()
    {
        Searchable posts;
        LogWriter second(*posts.file, "second");
        second.create("bob");
        for (int i = 0; i < 5; ++i) {
            posts.writer.post("ann", "old word");
            second.post("bob", "kept word");
        }
        posts.catchUp();
        (*posts.file).execute("INSERT INTO messages_fts(messages_fts) VALUES('delete-all')");
        (*posts.file).execute("INSERT OR REPLACE INTO meta VALUES('index_floor', (SELECT max(id) FROM messages))");
        QVERIFY(posts.index.catchUp(4));
        posts.writer.log().resetRoom(room("r"), Epoch("e2"));
        LogWriter after(*posts.file);
        after.create("ann");
        after.post("ann", "new word", 60'000);
        QCOMPARE(posts.found("word"), (Texts{"new word", "kept word", "kept word", "kept word", "kept word", "kept word"}));
        QCOMPARE(posts.rowsInIndex(), 6);
    }

    void anInterruptedCatchUpGoesOn()
    {
        Searchable posts;
        for (int i = 0; i < 10; ++i)
            posts.writer.post("ann", "word " + std::to_string(i));
        QVERIFY(posts.index.catchUp(4));
        posts.file.reopen();
        SearchIndex index(*posts.file);
        QVERIFY(index.catchUp(4));
        QVERIFY(!index.catchUp(4));
        QVERIFY(!index.catchUp(4));
        QCOMPARE(index.search({"word", {}, 0}, {room("r")}).hits.size(), std::size_t(10));
    }
};

QTEST_GUILESS_MAIN(TestStoreSearch)
#include "store_search_test.moc"
