// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session_views.h"
#include "core/markup/parse.h"

#include <QByteArray>

#include <string>
#include <utility>
#include <vector>

/// Rows as a client would hand them out.
namespace hubbub::test {

inline constexpr base::Millis rowsStart = 1'767'323'045'000; // 2026-01-02 03:04:05 UTC

inline protocol::Tag tagOf(std::int64_t number)
{
    protocol::Tag tag;
    for (std::size_t i = 0; i < 8; ++i) {
        tag.bytes[15 - i] = static_cast<std::uint8_t>(number >> (8 * i));
    }
    return tag;
}

inline client::TimelineRow row(protocol::Seq seq, const std::string &author, const std::string &text, base::Millis at = rowsStart)
{
    client::TimelineRow row;
    row.message.seq = seq;
    row.message.author = protocol::UserId{author};
    row.message.tag = tagOf(seq);
    row.message.at = at;
    row.message.text = text;
    row.marks = markup::parse(text);
    row.authorName = author;
    row.mine = author == "me";
    return row;
}

/// A post of "me" that is not in the log yet; its tag is that of row(number).
inline client::TimelineRow sending(std::int64_t number, const std::string &text, base::Millis at = rowsStart)
{
    client::TimelineRow pending = row(0, "me", text, at);
    pending.message.tag = tagOf(number);
    pending.state = client::RowState::Sending;
    return pending;
}

/// Posts first … last, a minute apart.
inline std::vector<client::TimelineRow> run(protocol::Seq first, protocol::Seq last, const std::string &author = "ada")
{
    std::vector<client::TimelineRow> rows;
    for (protocol::Seq seq = first; seq <= last; ++seq) {
        rows.push_back(row(seq, author, "message " + std::to_string(seq), rowsStart + seq * 60'000));
    }
    return rows;
}

inline app::RowPage page(std::vector<client::TimelineRow> rows, bool moreOlder = false, bool moreNewer = false)
{
    app::RowPage page;
    page.room = protocol::RoomId{"room"};
    page.rows = std::move(rows);
    page.moreOlder = moreOlder;
    page.moreNewer = moreNewer;
    return page;
}

} // namespace hubbub::test
