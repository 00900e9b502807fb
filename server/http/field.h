// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hubbub::http {

/// One line of a head. Of a request, the name is in lower case and the value has no blanks at its ends.
struct Field {
    std::string name;
    std::string value;

    bool operator==(const Field &) const = default;
};

/// ASCII only, as names of fields and hosts are compared.
std::string lowered(std::string_view text);
std::string_view trimmed(std::string_view text);
/// The parts between commas, without blanks at their ends; empty ones are left out (RFC 9110, section 5.6.1).
std::vector<std::string_view> listed(std::string_view value);
/// True if `token`, in lower case, is one of the parts in whatever case.
bool lists(std::string_view value, std::string_view token);

} // namespace hubbub::http
