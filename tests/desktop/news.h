// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notify/notify_rule.h"
#include "tests/support/fake_clock.h"

namespace hubbub::test {

/// A message of Ada that has just come to a room.
inline app::notify::News news(const std::string &room, protocol::Seq seq, const QString &text = QStringLiteral("hello"))
{
    app::notify::News news;
    news.place = {QStringLiteral("1"), protocol::RoomId(room)};
    news.seq = seq;
    news.at = FakeClock::defaultWall;
    news.room = QString::fromStdString(room);
    news.author = QStringLiteral("Ada");
    news.text = text;
    return news;
}

} // namespace hubbub::test
