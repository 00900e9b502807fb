// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/isolated.h"
#include "app/markup_block.h"
#include "core/markup/parse.h"

#include <QtTest>

namespace hubbub::test {

using app::MarkupBlock;

class MarkupBlockTest final : public QObject
{
    Q_OBJECT

private:
    static MarkupBlock first(const char *text) { return MarkupBlock(markup::parse(text).blocks.at(0)); }
    static QString covered(const MarkupBlock &block, std::size_t span)
    {
        return block.text().mid(block.spans().at(span).begin, block.spans().at(span).length);
    }

private Q_SLOTS:
    void spansCountInUnitsOfTheirText()
    {
        const MarkupBlock block = first("😀é **fett 😀** `c`");
        QCOMPARE(block.text(), QString::fromUtf8("😀é fett 😀 c"));
        QCOMPARE(block.spans().size(), std::size_t{2});
        QCOMPARE(covered(block, 0), QString::fromUtf8("fett 😀"));
        QVERIFY(block.spans()[0].style.bold);
        QCOMPARE(covered(block, 1), QStringLiteral("c"));
        QVERIFY(block.spans()[1].style.code);
    }

    void aNamedLinkTellsItsHostAndIsIsolated()
    {
        const MarkupBlock block = first("go [to *my* bank](https://evil.example/bank.example) now");
        QCOMPARE(block.text(),
                 QStringLiteral("go ") + app::isolated("to my bank") + " (" + app::isolated("evil.example") + ") now");
        QCOMPARE(covered(block, 0), QStringLiteral("to "));
        QCOMPARE(covered(block, 1), QStringLiteral("my"));
        QVERIFY(block.spans()[1].style.italic && block.spans()[1].link == 0);
        QVERIFY(block.spans().back().isNote);
        const QVariantMap link = block.links().at(0).toMap();
        QCOMPARE(link.value("target").toString(), QStringLiteral("https://evil.example/bank.example"));
        QCOMPARE(link.value("host").toString(), QStringLiteral("evil.example"));
        QCOMPARE(first("https://a.example").text(), app::isolated("https://a.example"));
    }

    void lettersThatLookLikeOthersAreSeenInTheHost()
    {
        // The "a" is Cyrillic.
        const MarkupBlock block = first("https://b\u0430nk.example/");
        QVERIFY2(block.text().contains(QStringLiteral("xn--")), qPrintable(block.text()));
        QVERIFY(block.links().at(0).toMap().value("host").toString().startsWith(QStringLiteral("xn--")));
    }

    void blocksKeepWhatTheyAre()
    {
        const QVariantList list = app::markupBlocks(markup::parse("> q\n- i\n```cpp\nx;\n```"));
        QCOMPARE(list.size(), 3);
        const auto at = [&list](int i) { return list[i].value<MarkupBlock>(); };
        QCOMPARE(at(0).quote(), 1);
        QCOMPARE(at(1).kind(), QStringLiteral("item"));
        QCOMPARE(at(1).marker(), QString::fromUtf8("•"));
        QCOMPARE(at(2).kind(), QStringLiteral("code"));
        QCOMPARE(at(2).language(), QStringLiteral("cpp"));
        QVERIFY(app::markupBlocks(markup::parse("plain")).isEmpty());
    }
};

} // namespace hubbub::test

QTEST_GUILESS_MAIN(hubbub::test::MarkupBlockTest)
#include "markup_block_test.moc"
