// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/markup/emoji.h"
#include "core/markup/parse.h"
#include "core/protocol/limits.h"

#include <QFile>
#include <QTest>

#include <cctype>
#include <string>

using namespace hubbub::markup;
using namespace std::string_literals;

namespace {

std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

/// A run as docs/markup.md writes it.
std::string written(const Block &block, std::size_t i)
{
    const Run &run = block.runs[i];
    std::string style;
    for (const auto &[on, letter] : {std::pair(run.style.bold, 'b'), std::pair(run.style.italic, 'i'),
                                     std::pair(run.style.strike, 's'), std::pair(run.style.code, 'c')}) {
        if (on)
            style += letter;
    }
    if (run.mention != Mention::Nobody)
        style += run.mention == Mention::Self ? '!' : '@';
    const Link *link = run.link < 0 ? nullptr : &block.links.at(static_cast<std::size_t>(run.link));
    if (style.empty() && !link)
        return run.text;
    const std::string target = link ? link->target + '|' : std::string();
    std::string out = '{' + style + (style.empty() ? "" : " ") + target + run.text + '}';
    const bool ends = link && (i + 1 == block.runs.size() || block.runs[i + 1].link != run.link);
    if (ends && link->isNamed)
        out += " (" + link->host + ')';
    return out;
}

std::string written(const Block &block)
{
    std::string out;
    if (block.quote > 0)
        out += "[quote " + std::to_string(block.quote) + "] ";
    if (block.kind == Block::Kind::Item)
        out += "[item " + block.marker + (block.level > 0 ? ' ' + std::to_string(block.level) : "") + "] ";
    if (block.kind == Block::Kind::Code)
        out += "[code" + (block.language.empty() ? "" : ' ' + block.language) + "] ";
    for (std::size_t i = 0; i < block.runs.size(); ++i)
        out += written(block, i);
    return out;
}

/// What a text shows, as docs/markup.md writes it.
std::string shown(const std::string &text, const std::vector<MentionPlace> &mentions = {})
{
    const Document document = parse(text, mentions);
    if (document.blocks.empty())
        return text;
    std::string out;
    for (const Block &block : document.blocks)
        out += (out.empty() ? "" : " ¶ ") + written(block);
    return out;
}

/// The letters and digits of a text: what must survive.
std::string letters(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0 || (static_cast<unsigned char>(c) & 0x80) != 0)
            out += c;
    }
    return out;
}

/// Everything that a document holds, in the order in which it was written: of a named link the name, then the target.
std::string everything(const Document &document, const std::string &text)
{
    if (document.blocks.empty())
        return text;
    std::string out;
    for (const Block &block : document.blocks) {
        out += block.language + (block.marker == "•" ? "" : block.marker);
        for (std::size_t i = 0; i < block.runs.size(); ++i) {
            const Run &run = block.runs[i];
            out += run.text;
            const bool ends = run.link >= 0 && (i + 1 == block.runs.size() || block.runs[i + 1].link != run.link);
            if (ends && out.size() >= run.text.size()) {
                const Link &link = block.links.at(static_cast<std::size_t>(run.link));
                if (link.isNamed)
                    out += link.target;
            }
        }
    }
    return out;
}

std::string randomText(hubbub::base::Random &random, std::size_t pieces)
{
    static const std::vector<std::string> stock{"*",
                                                "**",
                                                "***",
                                                "_",
                                                "__",
                                                "~~",
                                                "~",
                                                "`",
                                                "``",
                                                "```",
                                                "[",
                                                "](",
                                                ")",
                                                "(",
                                                "\\",
                                                ">",
                                                "> ",
                                                "- ",
                                                "  ",
                                                " ",
                                                "\n",
                                                "\n\n",
                                                "1. ",
                                                "```c\n",
                                                "a",
                                                "b c",
                                                "http:",
                                                "http://x.y",
                                                "://",
                                                "@Ann",
                                                "世",
                                                "é",
                                                ".",
                                                "https://example.org/(a)",
                                                "[a](http://b.c)",
                                                "\xff",
                                                "😀",
                                                "\u202e",
                                                "\u200b",
                                                "|",
                                                "#",
                                                "!"};
    std::string text;
    for (std::size_t i = 0; i < pieces; ++i)
        text += stock[random.below(stock.size())];
    return text;
}

} // namespace

class MarkupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examplesOfThePage_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("expected");
        QFile page(QStringLiteral(HUBBUB_DOCS "/markup.md"));
        QVERIFY(page.open(QFile::ReadOnly));
        bool inside = false;
        int count = 0;
        for (const QByteArray &line : page.readAll().split('\n')) {
            const auto arrow = line.indexOf(" => ");
            if (line == "```examples" || line == "```") {
                inside = line == "```examples";
            } else if (inside && arrow >= 0) {
                ++count;
                QTest::newRow(line.left(arrow).constData()) << line.left(arrow) << line.mid(arrow + 4);
            }
        }
        QVERIFY2(count > 50, qPrintable(QString::number(count)));
    }
    void examplesOfThePage()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, expected);
        QCOMPARE(replaced(shown(replaced(given.toStdString(), "⏎", "\n")), "\n", "⏎"), expected.toStdString());
    }

    void mentionsAreWhole()
    {
        const std::string text = "hi @A_b*c, *see @Ann* `@Ann` https://x.org/@Ann";
        std::vector<MentionPlace> places;
        places.push_back({3, 9, false});
        for (std::size_t at = text.find("@Ann"); at != std::string::npos; at = text.find("@Ann", at + 1))
            places.push_back({at, at + 4, true});
        QCOMPARE(shown(text, places), "hi {@ @A_b*c}, {i see }{i! @Ann} {c @Ann} {https://x.org/@Ann|https://x.org/@Ann}"s);
        QCOMPARE(shown("@Ann", {{0, 4, true}}), "{! @Ann}"s);
        QCOMPARE(shown("> - @Ann\n@Ann", {{4, 8, false}, {9, 13, false}}), "[quote 1] [item •] {@ @Ann} ¶ {@ @Ann}"s);
        // Places that do not fit are left out.
        QCOMPARE(shown("ab", {{1, 9, true}, {2, 2, true}}), "ab"s);
    }

    void hiddenDirectionsMakeNoLink()
    {
        for (const auto *text : {"[a\u202eb](https://x.org)", "[\u2066a](https://x.org)", "[\u200b](https://x.org)",
                                 "[a](https://x.org/\u202e)", "[a](https://\u202eorg)"}) {
            for (const Block &block : parse(text).blocks) {
                for (const Link &link : block.links)
                    QVERIFY2(!link.isNamed, text);
            }
        }
        QCOMPARE(shown("https://x.org/\u202egro"), "{https://x.org/|https://x.org/}\u202egro"s);
        QCOMPARE(shown("https://x\u200b.org"), "{https://x|https://x}\u200b.org"s);
    }

    void emojiAloneAreCounted()
    {
        const std::string family = "\U0001F468\u200D\U0001F469\u200D\U0001F467";
        QCOMPARE(emojiAlone("😀"), 1);
        QCOMPARE(emojiAlone("😀 🎉\n👍🏽"), 3);
        QCOMPARE(emojiAlone(family + "❤️🇩🇪"), 3);
        QCOMPARE(emojiAlone("1️⃣"), 1);
        for (const auto &text : {""s, " "s, "😀😀😀😀"s, "😀 ok"s, "❤"s, "1"s, "#"s, "12"s, "a😀"s, "©"s, "\u200d"s, "😀."s})
            QVERIFY2(emojiAlone(text) == 0, text.c_str());
        QCOMPARE(parse("😀").emoji, 1);
        QVERIFY(parse("😀").blocks.empty());
    }

    void plainTextHasNoMarks()
    {
        QCOMPARE(plainText("**a** `b` *c* _d"), "a b c _d"s);
        QCOMPARE(plainText("> a\n- b\n```c\nd\ne\n```"), "a\n• b\nd\ne"s);
        QCOMPARE(plainText("[a **b**](https://x.org/y) https://z.org"), "a b (x.org) https://z.org"s);
        QCOMPARE(plainText("as it is"), "as it is"s);
    }

    void nothingThatIsSeenGetsLost()
    {
        hubbub::base::SeededRandom random(1);
        for (int i = 0; i < 20'000; ++i) {
            const std::string text = randomText(random, 1 + random.below(40));
            const Document document = parse(text);
            QVERIFY2(letters(everything(document, text)) == letters(text), text.c_str());
            QVERIFY2(document.blocks.size() <= maxBlocks, text.c_str());
            for (const Block &block : document.blocks) {
                QVERIFY2(!block.runs.empty() && block.quote <= maxQuote && block.level <= maxLevel, text.c_str());
                QVERIFY2(block.kind != Block::Kind::Code || block.runs.size() == 1, text.c_str());
                for (const Run &run : block.runs)
                    QVERIFY2(!run.text.empty() && run.link < static_cast<int>(block.links.size()), text.c_str());
                for (const Link &link : block.links)
                    QVERIFY2(link.target.rfind("http", 0) == 0 && link.target.find(link.host) != std::string::npos, text.c_str());
            }
        }
    }

    void partsAreBounded()
    {
        const std::vector<std::string> units{"- x\n", "> a\nb\n", "```\nx\n```\n", "> - a\n- b\n", "> ```\n"};
        for (const std::string &unit : units) {
            std::string text;
            for (int i = 0; i < 200; ++i)
                text += unit;
            const Document document = parse(text);
            QVERIFY2(document.blocks.size() <= maxBlocks && document.blocks.size() >= maxBlocks - 2, unit.c_str());
            QVERIFY2(letters(everything(document, text)) == letters(text), unit.c_str());
        }
        std::string list = "- **x**";
        for (int i = 1; i < 60; ++i)
            list += "\n- **x**";
        const Block rest = parse(list).blocks.back();
        QVERIFY(rest.kind == Block::Kind::Text && rest.runs.at(0).text == "- " && rest.runs.at(1).style.bold);
    }

    void workGrowsWithTheTextOnly()
    {
        // What has hurt other parsers, to the longest message and far beyond; counted in looks, not in seconds.
        constexpr std::size_t looksPerByte = 24;
        for (const auto *unit : {"*",
                                 "**a ",
                                 "*a_ ",
                                 "`",
                                 "` `` ``` ",
                                 "[",
                                 "[a](",
                                 "[a](http://",
                                 "[a](http://x",
                                 "](",
                                 "> ",
                                 ">",
                                 "- ",
                                 " ",
                                 "\n",
                                 "> \n",
                                 "http://",
                                 "http://a/",
                                 "http://a/.......",
                                 "http://a@",
                                 "\\",
                                 "_",
                                 "~~a~~ ",
                                 "```\n",
                                 "(((http://a/(",
                                 "***",
                                 "a*b*",
                                 "@",
                                 "1. ",
                                 "[http://a](",
                                 "*[",
                                 "\\*",
                                 "h"}) {
            for (const std::size_t bytes : {hubbub::protocol::limits::textBytes, 16 * hubbub::protocol::limits::textBytes}) {
                std::string text;
                while (text.size() < bytes)
                    text += unit;
                std::size_t looks = 0;
                parse(text, {}, &looks);
                QVERIFY2(looks <= looksPerByte * text.size(),
                         qPrintable(QStringLiteral("%1: %2 looks per byte")
                                        .arg(unit)
                                        .arg(static_cast<double>(looks) / static_cast<double>(text.size()))));
            }
        }
        hubbub::base::SeededRandom random(2);
        for (int i = 0; i < 200; ++i) {
            const std::string text = randomText(random, 4000);
            std::size_t looks = 0;
            parse(text, {}, &looks);
            QVERIFY2(looks <= looksPerByte * text.size(), text.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(MarkupTest)
#include "markup_test.moc"
