// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace hubbub::protocol {

/// Walks over the code points of UTF-8.
class CodePoints
{
public:
    explicit CodePoints(std::string_view text) : m_text(text) {}
    bool atEnd() const { return m_at >= m_text.size(); }
    std::size_t at() const { return m_at; } ///< byte offset of what next() returns
    std::int32_t next(); ///< negative for bytes that are no UTF-8

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace hubbub::protocol
