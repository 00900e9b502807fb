// SPDX-License-Identifier: GPL-3.0-or-later
// What a person writes into a search, the words of a text, and the part of a text that a hit shows.
#include "core/protocol/limits.h"
#include "core/store/excerpt.h"
#include "core/store/written_search.h"

#include <QDate>
#include <QTest>

using namespace hubbub;
using namespace hubbub::store;

namespace {

base::Millis utc(int year, int month, int day)
{
    return QDate(year, month, day).startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

WrittenSearch read(const QString &text)
{
    return writtenSearch(text.toStdString(), [](std::chrono::year_month_day date) {
        return utc(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                   static_cast<int>(static_cast<unsigned>(date.day())));
    });
}

/// The terms in brackets, with a star where one may go on, then the filters.
QString told(const WrittenSearch &search)
{
    QStringList parts;
    for (const SearchTerm &term : search.terms)
        parts << '[' + QString::fromStdString(term.text) + (term.mayGoOn ? "*]" : "]");
    for (const std::string &name : search.from)
        parts << "from " + QString::fromStdString(name);
    for (const std::string &name : search.in)
        parts << "in " + QString::fromStdString(name);
    if (search.hasLink)
        parts << "link";
    for (const std::string &date : search.badDates)
        parts << "bad " + QString::fromStdString(date);
    return parts.join(' ');
}

QString shown(const std::string &text, const QString &query)
{
    const auto words = searchTokens(text);
    const auto places = placesOf(read(query).terms, words);
    if (!places)
        return "no hit";
    const Excerpt excerpt = excerptOf(text, words, *places);
    QString marked;
    std::size_t at = 0;
    for (const TextRange &place : excerpt.places) {
        marked += QString::fromStdString(excerpt.text.substr(at, place.begin - at)) + '<'
                  + QString::fromStdString(excerpt.text.substr(place.begin, place.end - place.begin)) + '>';
        at = place.end;
    }
    return marked + QString::fromStdString(excerpt.text.substr(at));
}

} // namespace

class TestStoreWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfATextAndWhereTheyStand()
    {
        const std::string text = "Żółw-ok! 日本 e\xcc\x81té"; // the last word once in parts, once whole
        const auto tokens = searchTokens(text);
        QStringList keys;
        for (const SearchToken &token : tokens)
            keys << QString::fromStdString(token.key) + '='
                        + QString::fromStdString(text.substr(token.begin, token.end - token.begin));
        QCOMPARE(keys, (QStringList{"zolw=Żółw", "ok=ok", "日=日", "本=本", QString::fromUtf8("ete=e\xcc\x81té")}));
        QCOMPARE(joinedKeys(tokens), std::string("zolw ok 日 本 ete"));
        QVERIFY(searchTokens("").empty());
        QVERIFY(searchTokens("!?.. \n — ").empty());
        QCOMPARE(searchTokens("a\xff"
                              "b")
                     .size(),
                 std::size_t(2)); // no UTF-8 is no letter
    }

    void linksAreAddressesOfTheWeb_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("link");
        QTest::newRow("https") << "see https://example.org" << true;
        QTest::newRow("http in capitals") << "HTTP://EXAMPLE.ORG" << true;
        QTest::newRow("an international one") << "(https://żółw.pl)" << true;
        QTest::newRow("nothing behind it") << "https:// is a scheme" << false;
        QTest::newRow("another scheme") << "ftp://example.org" << false;
        QTest::newRow("a bare name") << "example.org" << false;
        QTest::newRow("the second") << "x://y http://z" << true;
    }
    void linksAreAddressesOfTheWeb()
    {
        QFETCH(QString, text);
        QTEST(hasLink(text.toStdString()), "link");
    }

    void whatIsWritten_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *written, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(written) << QString::fromUtf8(expected);
        };
        row("nothing", "", "");
        row("words, and the last may go on", " kettle  on ", "[kettle] [on*]");
        row("a phrase", "\"release date\" now", "[release date] [now*]");
        row("a phrase at the end", "now \"release date\"", "[now] [release date]");
        row("a phrase that is being written", "\"release da", "[release da*]");
        row("typographic marks", "“release date”", "[release date]");
        row("an ideographic space", "東京　駅", "[東京] [駅*]");
        row("from", "from:ann kettle", "[kettle*] from ann");
        row("from with a sign", "from:@ann in:#tea", "from ann in tea");
        row("from with a space", "from:\"Ann Lee\" x", "[x*] from Ann Lee");
        row("several", "from:ann from:ben in:tea in:den", "from ann from ben in tea in den");
        row("in any case", "FROM:ann Has:LINK", "from ann link");
        row("an empty filter is a word", "from: kettle", "[from:] [kettle*]");
        row("an empty quotation", "from:\"\" x", "[from:\"\"] [x*]");
        row("an unknown filter is a word", "size:big", "[size:big*]");
        row("an unknown thing to have is a word", "has:file", "[has:file*]");
        row("an address is a word", "https://example.org", "[https://example.org*]");
        row("a colon in a word", "re:from:x", "[re:from:x*]");
        row("a date that is none", "before:yesterday x", "[x*] bad yesterday");
        row("a day that is none", "after:2026-02-30", "bad 2026-02-30");
        row("a date that is being written", "after:2026-0", "bad 2026-0");
        row("a date too many", "after:2026-01-01-01", "bad 2026-01-01-01");
        row("a minus", "after:-026-01-01", "bad -026-01-01");
        row("a date that ends in a stroke", "after:2026-", "bad 2026-");
        row("a word before a filter may go on", "kett from:ann", "[kett*] from ann");
    }
    void whatIsWritten()
    {
        QFETCH(QString, written);
        QTEST(told(read(written)), "expected");
    }

    void dates()
    {
        QCOMPARE(read("before:2026-01-31").before, std::optional(utc(2026, 1, 31)));
        QCOMPARE(read("after:2026-01-31").notBefore, std::optional(utc(2026, 2, 1)));
        QCOMPARE(read("before:2026-03").before, std::optional(utc(2026, 3, 1)));
        QCOMPARE(read("after:2026-12").notBefore, std::optional(utc(2027, 1, 1)));
        QCOMPARE(read("after:2024-02-28").notBefore, std::optional(utc(2024, 2, 29)));
        QCOMPARE(read("before:2026").before, std::optional(utc(2026, 1, 1)));
        QCOMPARE(read("after:2026").notBefore, std::optional(utc(2027, 1, 1)));
        QCOMPARE(read("before:2026 before:2025").before, std::optional(utc(2025, 1, 1)));
        QCOMPARE(read("after:2026 after:2025").notBefore, std::optional(utc(2027, 1, 1)));
        QVERIFY(!read("before:20260-1").before);
    }

    void whatIsNothingToSearchFor()
    {
        for (const char *empty : {"", "  ", "!!!", "\"\"", "in:tea", "in:tea ???", "before:nothing"})
            QVERIFY2(read(empty).isEmpty(), empty);
        for (const char *search : {"x", "from:ann", "has:link", "after:2025", "before:2025", "in:tea 🎉"})
            QVERIFY2(!read(search).isEmpty(), search);
    }

    void longSearchesAreCut()
    {
        QString words;
        for (std::size_t i = 0; i < WrittenSearch::mostWords + 3; ++i)
            words += "w ";
        QVERIFY(read(words).isCut);
        QCOMPARE(read(words).terms.size(), WrittenSearch::mostWords);
        QVERIFY(!read("w").isCut);
        const WrittenSearch cut = read(QString(static_cast<int>(protocol::limits::queryBytes) + 1, 'x'));
        QVERIFY(cut.isCut);
        QCOMPARE(cut.terms.at(0).text.size(), protocol::limits::queryBytes);
    }

    void whereTheTermsStand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *query, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(query) << QString::fromUtf8(expected);
        };
        row("every occurrence", "one two One", "one", "<one> two <One>");
        row("a whole word for its beginning", "kettles are on", "kett", "<kettles> are on");
        row("a phrase", "the release date, the date", "\"release date\"", "the <release date>, the date");
        row("a phrase that is missing", "date of release", "\"release date\"", "no hit");
        row("one word is missing", "one two", "one three", "no hit");
        row("words that touch", "東京駅", "東京 京駅", "<東京駅>");
        row("accents", "Zażółć!", "zazolc", "<Zażółć>!");
        row("lines become one", "one\n\n two\tthree", "two", "one <two> three");
        row("nothing but filters", "one two", "from:ann", "one two");
        row("markup is text", "<b>one</b>", "one", "<b><one></b>");
    }
    void whereTheTermsStand()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QTEST(shown(text.toStdString(), query), "expected");
    }

    void aLongTextIsCutAroundTheFirstPlace()
    {
        std::string text;
        for (int i = 0; i < 100; ++i)
            text += "word" + std::to_string(i) + ' ';
        QString part = shown(text, "word50");
        QVERIFY2(part.startsWith("…word4") && part.contains(" <word50> ") && part.endsWith("…"), qPrintable(part));
        QVERIFY(part.indexOf('<') <= static_cast<int>(Excerpt::before) + 1);
        QVERIFY(part.size() <= static_cast<int>(Excerpt::longest) + 4);
        part = shown(text, "word2");
        QVERIFY2(part.startsWith("word0 word1 <word2> ") && part.contains("<word20>") && part.endsWith("…"), qPrintable(part));
        part = shown(text, "word99");
        QVERIFY2(part.startsWith("…word") && part.trimmed().endsWith("<word99>"), qPrintable(part));
        QVERIFY(part.size() > 120); // as much as there is room for
    }

    void aTextWithoutSpacesIsCutBetweenCharacters()
    {
        const std::string marked = "\xc3\xa9\xcc\xa7"; // an e with an accent, and a cedilla of its own
        std::string text;
        for (int i = 0; i < 400; ++i)
            text += marked;
        const Excerpt excerpt = excerptOf(text, searchTokens(text), {});
        QCOMPARE(excerpt.text.size(), Excerpt::longest * marked.size() + std::string("…").size());
        QVERIFY(shown(text, "ee").endsWith(">…"));
    }
};

QTEST_GUILESS_MAIN(TestStoreWords)
#include "store_words_test.moc"
