// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string_view>

/// Between the core's words, which are UTF-8, and Qt's.
namespace hubbub::app {

inline QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// The one of `values` whose name on the wire (its nameOf()) this is.
template<class Value>
std::optional<Value> named(const QString &name, std::initializer_list<Value> values)
{
    const auto found = std::find_if(values.begin(), values.end(), [&name](Value value) { return name == text(nameOf(value)); });
    return found == values.end() ? std::nullopt : std::optional<Value>(*found);
}

} // namespace hubbub::app
