// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/feed.h"

namespace hubbub::http {

void Feed::put(const std::string &bytes)
{
    if (m_isOver) {
        return;
    }
    if (m_bytes.size() + bytes.size() > m_most) {
        m_bytes.clear(); // nothing is lost: a reader comes back from what it has read
        m_isOver = true;
    } else {
        m_bytes += bytes;
    }
    if (wake) {
        wake();
    }
}

void Feed::end()
{
    m_isOver = true;
    if (wake) {
        wake();
    }
}

std::string Feed::take(std::size_t most)
{
    std::string piece = m_bytes.substr(0, most);
    m_bytes.erase(0, piece.size());
    if (!piece.empty() && taken) {
        taken();
    }
    return piece;
}

} // namespace hubbub::http
