// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/qml/bench.h"

#include <QObject>

namespace hubbub::test {

/// A room with more messages than any window holds, all of Ada, a minute apart. It is opened in the bench's room, and hands out pages as
/// a copy on disk would: those that are asked for, later, and no more than a page at a time.
class LongRoom final : public QObject
{
    Q_OBJECT

public:
    explicit LongRoom(Bench &bench) : QObject(&bench), m_bench(bench) {}

    Q_INVOKABLE void open(int messages);
    /// Answers what the timeline has asked for while it was scrolled: the page before its oldest message, or after its newest.
    Q_INVOKABLE void answerOlder();
    Q_INVOKABLE void answerNewer();
    /// Answers a jump to a message far away, with what surrounds it; to the first one, with how the room begins.
    Q_INVOKABLE void answerJump(int seq);
    /// Answers the wish for the end.
    Q_INVOKABLE void answerLatest();

private:
    app::RowPage page(protocol::HistoryVerb verb, protocol::Seq asked, protocol::Seq first, protocol::Seq last) const;
    void answer(const app::RowPage &page);

    Bench &m_bench;
    protocol::Seq m_last = 0;
};

} // namespace hubbub::test
