// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/limits.h"
#include "core/protocol/text.h"

#include <QTest>

#include <string>

using namespace hubbub::protocol;
using namespace std::string_literals;

namespace {

std::string times(std::size_t count, std::string_view unit)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += unit;
    return text;
}

/// What a check makes of a text: the text, or the name of the error in angle brackets.
std::string verdict(const Outcome<std::string> &outcome)
{
    return outcome ? outcome.value() : '<' + std::string(nameOf(outcome.error().code)) + '>';
}

const std::string family = "\U0001F468\u200D\U0001F469\u200D\U0001F467";

} // namespace

class ProtocolTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void utf8()
    {
        QVERIFY(isValidUtf8(""));
        QVERIFY(isValidUtf8("a\u00e4\u4e2d" + family));
        QVERIFY(isValidUtf8("a\0b"s));
        QVERIFY(!isValidUtf8("\xff"));
        QVERIFY(!isValidUtf8("\xc3"));
        QVERIFY(!isValidUtf8("\xc0\xaf")); // overlong
        QVERIFY(!isValidUtf8("\xed\xa0\x80")); // surrogate
        QVERIFY(!isValidUtf8("\xf4\x90\x80\x80")); // beyond Unicode
    }

    void messageTextIsCleaned()
    {
        QCOMPARE(verdict(checkedText("  hello\r\nworld\t!\n\n")), "hello\nworld\t!"s);
        QCOMPARE(verdict(checkedText("a\0b\x1b[31m\u0085\x7f"s)), "ab[31m"s);
        QCOMPARE(verdict(checkedText("\u00a0\u2003x\u3000")), "x"s);
        QCOMPARE(verdict(checkedText("e\u0301")), "e\u0301"s); // as typed, not normalized
        QCOMPARE(verdict(checkedText(family)), family); // joiners hold emoji together
        QCOMPARE(verdict(checkedText("\xff")), "<invalid_params>"s);
    }

    void messageWithoutInkIsEmpty()
    {
        for (const auto *text : {"", " \n\t ", "\u200b", "\u200d\ufe0f", "\u2060 \u00ad", "\x01\x02", "\u2066\u2069"})
            QCOMPARE(verdict(checkedText(text)), "<text_empty>"s);
    }

    void messageLimits()
    {
        const std::string longest(limits::textCodePoints, 'x');
        QVERIFY(checkedText(longest).ok());
        QVERIFY(checkedText("  " + longest + "  ").ok());
        QCOMPARE(verdict(checkedText(longest + "x")), "<text_too_long>"s);
        // Code points, not bytes: the bound in bytes leaves room for the widest ones.
        QVERIFY(checkedText(times(limits::textCodePoints, "\U0001F600")).ok());
        QCOMPARE(verdict(checkedText(times(limits::textCodePoints + 1, "\U0001F600"))), "<text_too_long>"s);
        const std::string lines = times(limits::textLines - 1, "x\n") + "x";
        QVERIFY(checkedText(lines).ok());
        QVERIFY(checkedText(lines + "\n").ok()); // trimmed
        QCOMPARE(verdict(checkedText(lines + "\nx")), "<text_too_long>"s);
    }

    void names_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *what, const std::string &given, const std::string &expected) {
            QTest::newRow(what) << QByteArray::fromStdString(given) << QByteArray::fromStdString(expected);
        };
        const std::string invalid = "<name_invalid>";
        row("plain", "Ann", "Ann");
        row("trimmed and collapsed", "  Ann \u00a0 Lee ", "Ann Lee");
        row("composed", "Zoe\u0308", "Zo\u00eb");
        row("Chinese", "\u7530\u4e2d", "\u7530\u4e2d");
        row("longest", std::string(limits::nameGraphemes, 'n'), std::string(limits::nameGraphemes, 'n'));
        row("longest in graphemes", times(32, "e\u0323\u0302"), times(32, "\u1ec7"));
        row("one too many", std::string(limits::nameGraphemes + 1, 'n'), invalid);
        row("one grapheme of many bytes", "x" + times(200, "\u0301"), invalid);
        row("too long to look at", std::string(100'000, 'n'), invalid);
        row("empty", "", invalid);
        row("blank", " \u3000 ", invalid);
        row("control", "An\x01n", invalid);
        row("newline inside", "Ann\nLee", invalid);
        row("right-to-left override", "Ann\u202e", invalid);
        row("zero-width space", "A\u200bnn", invalid);
        row("joiner", family, invalid);
        row("private", "A\ue000", invalid);
        row("unassigned", "A\U000E0FFF", invalid);
        row("invisible letters", "\u3164\u115f", invalid);
        row("not UTF-8", "A\xff", invalid);
        row("reserved", "host", invalid);
        row("reserved in any case", "ADMIN", invalid);
        row("reserved in full width", "\uff33erver", invalid);
        row("reserved for everybody", "All", invalid);
        row("not reserved", "Hostess", "Hostess");
    }
    void names()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, expected);
        QCOMPARE(verdict(checkedName(given.toStdString())), expected.toStdString());
    }

    void checkingANameTwiceChangesNothing()
    {
        for (const auto *text : {"Zoe\u0308", " a  b ", "\u1100\u1161", "\u212b"}) {
            const auto once = checkedName(text);
            QVERIFY(once.ok());
            QCOMPARE(verdict(checkedName(once.value())), once.value());
        }
    }

    void topics()
    {
        QCOMPARE(verdict(checkedTopic("")), ""s);
        QCOMPARE(verdict(checkedTopic(" a\nb\tc\x01 ")), "a b c"s);
        QVERIFY(checkedTopic(times(limits::topicCodePoints, "\u4e2d")).ok());
        QCOMPARE(verdict(checkedTopic(times(limits::topicCodePoints + 1, "x"))), "<text_too_long>"s);
        QCOMPARE(verdict(checkedTopic("\xff")), "<invalid_params>"s);
    }

    void emoji()
    {
        QCOMPARE(verdict(checkedEmoji(":+1:")), ":+1:"s);
        QCOMPARE(verdict(checkedEmoji(family)), family);
        QCOMPARE(verdict(checkedEmoji("\u2764\ufe0f")), "\u2764\ufe0f"s);
        QVERIFY(checkedEmoji(std::string(limits::emojiBytes, 'x')).ok());
        for (const auto &text : {""s, " "s, "a b"s, "a\n"s, "\x01"s, "\u200d"s, "a\u202e"s, "\xff"s, "a\u3000"s,
                                 std::string(limits::emojiBytes + 1, 'x')})
            QCOMPARE(verdict(checkedEmoji(text)), "<invalid_params>"s);
    }

    void nameKeysFoldCaseAndForm()
    {
        QCOMPARE(nameKey("Ann"), nameKey("aNN"));
        QCOMPARE(nameKey("Stra\u00dfe"), nameKey("STRASSE"));
        QCOMPARE(nameKey("\uff21nn"), nameKey("Ann"));
        QCOMPARE(nameKey("Zoe\u0308"), nameKey("Zo\u00cb"));
        QVERIFY(nameKey("Ann") != nameKey("Anna"));
        QVERIFY(nameKey("a b") != nameKey("ab"));
    }

    void mentionCandidates_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected"); // candidates joined by "|", mentions by "/"
        const auto row = [](const char *what, const char *text, const char *expected) {
            QTest::newRow(what) << QByteArray(text) << QByteArray(expected);
        };
        row("none", "hello", "");
        row("alone", "@", "");
        row("followed by space", "@ Ann", "");
        row("one word", "@Ann", "Ann");
        row("longest first", "hi @Ann Lee", "Ann Lee|Ann");
        row("punctuation", "@Ann!", "Ann!|Ann");
        row("two", "@a @b", "a @b|a @|a/b");
        row("mail address", "ann@example.org", "");
        row("after a bracket", "(@Ann)", "Ann)|Ann");
        row("not over lines", "@Ann\nLee", "Ann");
        row("Chinese before and after", "\u597d@\u7530\u4e2d", "\u7530\u4e2d|\u7530");
        row("never inside a cluster", "@Zoe\u0308", "Zoe\u0308");
    }
    void mentionCandidates()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QByteArray found;
        const std::string given = text.toStdString();
        for (const auto &candidates : hubbub::protocol::mentionCandidates(given)) {
            if (!found.isEmpty())
                found += '/';
            QByteArrayList list;
            for (const auto candidate : candidates)
                list << QByteArray(candidate.data(), static_cast<qsizetype>(candidate.size()));
            found += list.join('|');
        }
        QCOMPARE(found, expected);
    }

    void mentionsAreBounded()
    {
        const auto found = hubbub::protocol::mentionCandidates(times(limits::textCodePoints / 2, "@ ") + "@a");
        QCOMPARE(found.size(), limits::mentionsPerMessage);
    }
};

QTEST_GUILESS_MAIN(ProtocolTextTest)
#include "protocol_text_test.moc"
