// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/source.h"

#include <optional>
#include <string>

namespace hubbub::markup {

/// An address on the web within a text: from where it was looked for to `end`.
struct Target {
    std::size_t end = 0;
    std::string host;
};

/// The address that begins at `begin` and ends no later than `end`; nothing if there is none. Only http and https count; an address
/// that names a user ("http://bank.example@evil.example") is none, because it is made to be misread. What closes a sentence or a
/// bracket around the address does not belong to it.
std::optional<Target> targetInText(const Source &source, std::size_t begin, std::size_t end);

/// The same in round brackets: `begin` is behind the opening one, and the address has to end with the closing one, where `end` of the
/// result points to.
std::optional<Target> targetInBrackets(const Source &source, std::size_t begin, std::size_t end);

} // namespace hubbub::markup
