// SPDX-License-Identifier: GPL-3.0-or-later
// Searching a copy: filters, rooms, order, pages, and that nothing a person writes is ever obeyed.
#include "core/base/random.h"
#include "core/protocol/limits.h"
#include "core/store/copy_search.h"
#include "core/store/search_index.h"
#include "tests/unit/store_fixture.h"

#include <QTest>

#include <algorithm>

using namespace hubbub;
using namespace hubbub::store;
using namespace hubbub::test;
using namespace hubbub::protocol;

namespace {

using Texts = std::vector<std::string>;

constexpr base::Millis day = 24LL * 60 * 60 * 1000;

base::Millis dayBegin(std::chrono::year_month_day date)
{
    return std::chrono::sys_days(date).time_since_epoch().count() * day;
}

Texts textsOf(const FoundPage &page)
{
    Texts texts;
    for (const FoundMessage &hit : page.hits)
        texts.push_back(hit.message.text);
    return texts;
}

/// A copy of some rooms that the user is in.
struct TestCopy {
    TempLog file;
    CopySearch search{*file};

    LogWriter room(const std::string &id, const std::string &name)
    {
        LogWriter writer(*file, id);
        writer.create("ann", name);
        writer.log().setJoined(writer.room(), true);
        return writer;
    }
    FoundPage find(const std::string &written, const std::string &in = {}, const SearchCursor &after = {}, int limit = 0)
    {
        SearchIndex index(*file);
        while (index.catchUp()) {
        }
        return search.find(writtenSearch(written, dayBegin), RoomId(in), after, limit);
    }
    Texts found(const std::string &written, const std::string &in = {}) { return textsOf(find(written, in)); }
};

} // namespace

class TestStoreFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inOneRoomAndInAll()
    {
        TestCopy copy;
        LogWriter tea = copy.room("t", "tea");
        LogWriter den = copy.room("d", "The Den");
        LogWriter left = copy.room("l", "left");
        tea.post("ann", "kettle one", 10'000);
        den.post("ann", "kettle two", 20'000);
        left.post("ann", "kettle three", 30'000);
        left.log().setJoined(left.room(), false);
        QCOMPARE(copy.found("kettle"), (Texts{"kettle two", "kettle one"}));
        QCOMPARE(copy.found("kettle", "t"), Texts{"kettle one"});
        QCOMPARE(copy.found("kettle", "l"), Texts{"kettle three"});
        QCOMPARE(copy.found("kettle", "nowhere"), Texts());
        const FoundMessage hit = copy.find("kettle", "d").hits.at(0);
        QCOMPARE(hit.room, test::room("d"));
        QCOMPARE(hit.authorName, std::string("ann"));
        QCOMPARE(hit.message.seq, Seq(2));
        QCOMPARE(hit.excerpt, (Excerpt{"kettle two", {{0, 6}}}));

        QCOMPARE(copy.found("kettle in:TEA"), Texts{"kettle one"});
        QCOMPARE(copy.found("kettle in:\"the den\"", "t"), Texts{"kettle two"}); // what is written counts
        QCOMPARE(copy.found("kettle in:the"), Texts{"kettle two"}); // the beginning of its name
        QCOMPARE(copy.found("kettle in:left"), Texts{"kettle three"});
        QCOMPARE(copy.found("kettle in:l"), Texts{"kettle three"});
        QCOMPARE(copy.found("kettle in:tea in:the"), (Texts{"kettle two", "kettle one"}));
        const FoundPage unknown = copy.find("kettle in:attic in:tea");
        QCOMPARE(textsOf(unknown), Texts{"kettle one"});
        QCOMPARE(unknown.unknownRooms, Texts{"attic"});
        QVERIFY(copy.find("kettle in:attic").hits.empty());
    }

    void byPerson()
    {
        TestCopy copy;
        LogWriter tea = copy.room("t", "tea");
        LogWriter den = copy.room("d", "den");
        for (const char *name : {"Ben", "Benjamin", "Łukasz Ż", "gone"})
            tea.join(name);
        den.join("Ben");
        tea.post("Ben", "word of ben", 10'000);
        tea.post("Benjamin", "word of benjamin", 20'000);
        tea.post("Łukasz Ż", "word of lukasz", 30'000);
        tea.post("gone", "word of one who left", 40'000);
        tea.add("gone", Left{});
        den.post("Ben", "word in den", 50'000);
        QCOMPARE(copy.found("word from:ben"), (Texts{"word in den", "word of ben"}));
        QCOMPARE(copy.found("from:BEN word", "t"), Texts{"word of ben"});
        QCOMPARE(copy.found("from:benj"), Texts{"word of benjamin"});
        QCOMPARE(copy.found("from:be", "t"), (Texts{"word of benjamin", "word of ben"}));
        QCOMPARE(copy.found("from:\"łukasz ż\""), Texts{"word of lukasz"});
        QCOMPARE(copy.found("from:gone"), Texts{"word of one who left"});
        QCOMPARE(copy.found("from:benj from:gone"), (Texts{"word of one who left", "word of benjamin"}));
        QCOMPARE(copy.found("from:ben lukasz"), Texts());
        const FoundPage nobody = copy.find("word from:nobody");
        QVERIFY(nobody.hits.empty());
        QCOMPARE(nobody.unknownPeople, Texts{"nobody"});
        QCOMPARE(copy.find("from:gone", "d").unknownPeople, Texts{"gone"}); // was never in this room
    }

    void byLink()
    {
        TestCopy copy;
        LogWriter tea = copy.room("t", "tea");
        const Seq plain = tea.post("ann", "see there");
        tea.post("ann", "see https://example.org/path");
        QCOMPARE(copy.found("has:link"), Texts{"see https://example.org/path"});
        QCOMPARE(copy.found("see has:link there"), Texts());
        tea.add("ann", Edited{plain, "see there: http://localhost"});
        QCOMPARE(copy.found("see has:link there"), Texts{"see there: http://localhost"});
        tea.add("ann", Edited{plain, "see there"});
        QCOMPARE(copy.found("see has:link there"), Texts());
    }

    void byDay()
    {
        TestCopy copy;
        LogWriter tea = copy.room("t", "tea");
        LogWriter den = copy.room("d", "den");
        const base::Millis first = dayBegin(std::chrono::year(2026) / 1 / 30);
        for (int i = 0; i < 4; ++i) {
            tea.post("ann", "tea on day " + std::to_string(30 + i), first + i * day);
            den.post("ann", "den on day " + std::to_string(30 + i), first + i * day + day / 2);
        }
        QCOMPARE(copy.found("day before:2026-01-31"), (Texts{"den on day 30", "tea on day 30"}));
        QCOMPARE(copy.found("day after:2026-02-01"), (Texts{"den on day 33", "tea on day 33"}));
        QCOMPARE(copy.found("day after:2026-01-30 before:2026-02-01", "t"), Texts{"tea on day 31"});
        QCOMPARE(copy.found("after:2026-01-31 tea"), (Texts{"tea on day 33", "tea on day 32"}));
        QCOMPARE(copy.found("day after:2026-02-01 before:2026-01-31"), Texts());
        QCOMPARE(copy.found("day after:2027"), Texts());
        QCOMPARE(copy.found("day before:2026"), Texts());
        QCOMPARE(copy.found("before:2027").size(), std::size_t(8)); // days alone are a search
    }

    void newestFirstThoughRoomsArrivedOneAfterTheOther()
    {
        TestCopy copy;
        LogWriter first = copy.room("a", "first");
        LogWriter second = copy.room("b", "second");
        for (int i = 0; i < 20; ++i)
            first.post("ann", "word " + std::to_string(2 * i), 1'000 + 2 * i);
        for (int i = 0; i < 20; ++i)
            second.post("ann", "word " + std::to_string(2 * i + 1), 1'000 + 2 * i + 1);
        Texts expected;
        for (int i = 40; i-- > 0;)
            expected.push_back("word " + std::to_string(i));
        QCOMPARE(copy.found("word"), expected);

        // And page by page.
        Texts paged;
        SearchCursor end;
        for (int pages = 1;; ++pages) {
            const FoundPage page = copy.find("word", {}, end, 7);
            std::ranges::copy(textsOf(page), std::back_inserter(paged));
            end = page.end;
            QCOMPARE(page.more, pages < 6);
            if (!page.more)
                break;
        }
        QCOMPARE(paged, expected);
    }

    void pagesNeitherLoseNorRepeatWhatChangesMeanwhile()
    {
        TestCopy copy;
        LogWriter tea = copy.room("t", "tea");
        LogWriter quiet = copy.room("q", "quiet");
        for (int i = 0; i < 10; ++i)
            tea.post("ann", "word " + std::to_string(i), 10'000 + i);
        quiet.post("ann", "word of old", 5'000);
        const FoundPage first = copy.find("word", {}, {}, 4);
        tea.post("ann", "word of news", 20'000);
        tea.add("ann", Edited{10, "a word still"}); // "word 8", which was seen
        tea.add("ann", Deleted{5}); // "word 3"
        const FoundPage second = copy.find("word", {}, first.end, 4);
        QCOMPARE(textsOf(second), (Texts{"word 5", "word 4", "word 2", "word 1"}));
        QCOMPARE(textsOf(copy.find("word", {}, second.end, 4)), (Texts{"word 0", "word of old"}));
    }

    void aClockThatWasSetBackHidesNothing()
    {
        TestCopy copy;
        LogWriter tea = copy.room("t", "tea");
        LogWriter den = copy.room("d", "den");
        for (int i = 0; i < 30; ++i) {
            tea.post("ann", "word", i == 15 ? 900'000 : 10'000 + i);
            den.post("ann", "word", i == 20 ? 1 : 10'000 + i);
        }
        std::size_t count = 0;
        SearchCursor end;
        for (bool more = true; more;) {
            const FoundPage page = copy.find("word", {}, end, 8);
            count += page.hits.size();
            end = page.end;
            more = page.more;
        }
        QCOMPARE(count, std::size_t(60));
    }

    void manyOfOneTimeComeInTheOrderOfTheirArrival()
    {
        TestCopy copy;
        LogWriter tea = copy.room("t", "tea");
        Texts expected;
        for (int i = 0; i < 200; ++i) {
            tea.post("ann", "word " + std::to_string(i), i < 150 ? 10'000 : 10'001);
            expected.insert(expected.begin(), "word " + std::to_string(i));
            if (i == 70)
                copy.find("word"); // indexed in between
        }
        Texts paged;
        SearchCursor end;
        for (bool more = true; more;) {
            const FoundPage page = copy.find("word", {}, end);
            std::ranges::copy(textsOf(page), std::back_inserter(paged));
            end = page.end;
            more = page.more;
        }
        QCOMPARE(paged, expected);
    }

    void onlyPostsThatStandAreFound()
    {
        TestCopy copy;
        LogWriter tea = copy.room("t", "tea");
        const Seq deleted = tea.post("ann", "word one");
        const Seq hidden = tea.post("ann", "word two");
        const Seq edited = tea.post("ann", "word three");
        tea.add("ann", TopicSet{"word"});
        QCOMPARE(copy.found("word").size(), std::size_t(3));
        // The index is behind, and yet none of these is a hit.
        tea.add("ann", Deleted{deleted});
        tea.add("ann", Hidden{hidden, hidden, true});
        tea.add("ann", Edited{edited, "else"});
        QCOMPARE(textsOf(copy.search.find(writtenSearch("word", dayBegin))), Texts());
        QCOMPARE(copy.found("word"), Texts());
        QCOMPARE(copy.found("else"), Texts{"else"});
    }

    void tellsWhatTheIndexDoesNotHaveYet()
    {
        TestCopy copy;
        LogWriter tea = copy.room("t", "tea");
        tea.post("ann", "word");
        const FoundPage page = copy.search.find(writtenSearch("word", dayBegin));
        QVERIFY(page.hits.empty());
        QCOMPARE(page.waiting, std::int64_t(2));
        QCOMPARE(copy.find("word").waiting, std::int64_t(0));
    }

    void nothingIsFoundForNothing()
    {
        TestCopy copy;
        LogWriter tea = copy.room("t", "tea");
        tea.post("ann", "word !!!");
        for (const char *nothing : {"", "!!!", "in:tea", "\"\"", "in:tea !!!"})
            QCOMPARE(copy.found(nothing), Texts());
    }

    void whateverIsWrittenIsSearchedForAndNeverObeyed()
    {
        // Plain words against a slow search by hand, written in many ways, among everything that means something to the index.
        TestCopy copy;
        LogWriter tea = copy.room("t", "tea");
        const Texts words{"cat", "dog", "and", "or", "not", "near", "text", "marks", "r1", "東", "京", "ż"};
        base::SeededRandom random(4);
        const auto any = [&random](std::size_t n) { return static_cast<std::size_t>(random.below(n)); };
        std::vector<Texts> posts;
        for (int i = 0; i < 60; ++i) {
            Texts &post = posts.emplace_back();
            std::string text;
            for (std::size_t n = 1 + any(4); n > 0; --n) {
                post.push_back(words[any(words.size())]);
                text += post.back() + ' ';
            }
            tea.post("ann", text);
        }
        const Texts noise{"",  "*",  "\"\"",  "(",   ")",  "{", "}",      "^", ":",   "+",    "-",        "'",  "--", ";",
                          ",", "\\", "NEAR(", "OR ", "[]", "%", "text :", "$", "<b>", "\x01", "\xc2\xad", "/*", "*/", "\xff"};
        const auto sign = [&]() -> std::string {
            const std::string &piece = noise[any(noise.size())];
            const bool isWordOrQuotation = !searchTokens(piece).empty() || piece.find('"') != std::string::npos;
            return isWordOrQuotation ? std::string() : piece + (any(2) == 0 ? " " : "");
        };
        for (int round = 0; round < 300; ++round) {
            // One word with signs around it is that word.
            const std::string &asked = words[any(words.size())];
            const std::string query = sign() + sign() + asked + sign() + sign();
            const auto fits = [&](const Texts &post) {
                return std::ranges::any_of(post, [&](const std::string &word) { return word.starts_with(asked); });
            };
            const auto expected = static_cast<std::size_t>(std::ranges::count_if(posts, fits));
            QVERIFY2(copy.find(query).hits.size() == std::min<std::size_t>(expected, limits::searchPage), query.c_str());

            // Anything at all is no error, and what it finds has the words.
            std::string wild;
            for (std::size_t n = any(8); n > 0; --n)
                wild += noise[any(noise.size())] + words[any(words.size())] + (any(3) == 0 ? " " : "");
            const WrittenSearch written = writtenSearch(wild, dayBegin);
            for (const FoundMessage &hit : copy.find(wild).hits)
                QVERIFY2(placesOf(written.terms, searchTokens(hit.message.text)), wild.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestStoreFinding)
#include "store_finding_test.moc"
