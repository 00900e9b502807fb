// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ids.h"

#include <algorithm>

namespace hubbub::protocol {

bool isIdText(std::string_view text)
{
    return !text.empty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
    });
}

} // namespace hubbub::protocol
