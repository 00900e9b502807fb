// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Decides from the first bytes of a connection what it is. This is the one place where another kind of peer (a browser that wants
/// a page, a monitor that wants figures) would get an answer of its own.
namespace hubbub::server {

/// A request head must fit into this.
inline constexpr std::size_t headBytes = 16 * 1024;

struct HeadVerdict {
    enum class Kind {
        Incomplete, ///< more bytes are needed
        WebSocket, ///< a wish for a WebSocket at our path; the upgrade itself is still to be checked
        Refused, ///< `answer` is the whole HTTP response
    };
    Kind kind = Kind::Incomplete;
    std::string answer;
};

/// `bytes` is everything that came so far.
HeadVerdict judgeHead(std::string_view bytes);

/// A complete response, with a sentence in plain text as its body, after which the connection ends.
std::string httpAnswer(int status, std::string_view statusText, std::string_view sentence);

} // namespace hubbub::server
