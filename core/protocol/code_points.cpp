// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/code_points.h"

#include <unicode/utf8.h>

namespace hubbub::protocol {

std::int32_t CodePoints::next()
{
    UChar32 c = 0;
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(m_text.data());
    auto i = static_cast<std::int64_t>(m_at);
    U8_NEXT(bytes, i, static_cast<std::int64_t>(m_text.size()), c);
    m_at = static_cast<std::size_t>(i);
    return c;
}

} // namespace hubbub::protocol
