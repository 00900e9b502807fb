// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/long_room.h"

#include <algorithm>

namespace hubbub::test {

using protocol::HistoryVerb;
using protocol::Seq;

namespace {

constexpr Seq pageRows = 60; // as a client reads them

/// Of all lengths: heights that differ are what a list has to cope with.
std::string textOf(Seq seq)
{
    std::string text = "message " + std::to_string(seq);
    for (Seq line = 0; line < seq * 7 % 6; ++line) {
        text += line % 3 == 2 ? "\n> and a quoted line of it"
                              : "\nand another line of it, which may well be long enough to be broken";
    }
    return text;
}

} // namespace

void LongRoom::open(int messages)
{
    m_last = messages;
    m_bench.open(1, 0);
    const app::RowPage end = page(HistoryVerb::Latest, 0, m_last - pageRows + 1, m_last);
    m_bench.room()->timeline()->model()->show(end, {}, 0);
    Q_EMIT m_bench.room()->timeline()->opened();
}

app::RowPage LongRoom::page(HistoryVerb verb, Seq asked, Seq first, Seq last) const
{
    app::RowPage page;
    page.room = m_bench.room()->room();
    page.query = {verb, asked, 0, 0};
    first = std::max<Seq>(1, first);
    last = std::min(m_last, last);
    for (Seq seq = first; seq <= last; ++seq) {
        page.rows.push_back(row(seq, "ada", textOf(seq), rowsStart + seq * 60'000));
    }
    page.moreOlder = first > 1;
    page.moreNewer = last < m_last;
    return page;
}

void LongRoom::answer(const app::RowPage &page)
{
    Q_EMIT m_bench.session()->pageLoaded(page);
}

void LongRoom::answerOlder()
{
    const Seq oldest = m_bench.room()->timeline()->model()->oldestSeq();
    answer(page(HistoryVerb::Before, oldest, oldest - pageRows, oldest - 1));
}

void LongRoom::answerNewer()
{
    const Seq newest = m_bench.room()->timeline()->model()->newestSeq();
    answer(page(HistoryVerb::After, newest, newest + 1, newest + pageRows));
}

void LongRoom::answerJump(int seq)
{
    if (seq == 1) {
        answer(page(HistoryVerb::After, 0, 1, pageRows));
    } else {
        answer(page(HistoryVerb::Around, seq, seq - pageRows / 2, seq + pageRows / 2));
    }
}

void LongRoom::answerLatest()
{
    answer(page(HistoryVerb::Latest, 0, m_last - pageRows + 1, m_last));
}

} // namespace hubbub::test
