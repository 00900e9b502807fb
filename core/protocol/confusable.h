// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace hubbub::protocol {

/// Two names look alike if their skeletons are equal (docs/protocol.md, "Text"): the skeleton of Unicode's confusables, case-folded,
/// so that neither Cyrillic letters nor an I in place of an l make another name. For comparing only, never for showing. Stored with
/// each account: a change needs a migration.
std::string nameSkeleton(std::string_view name);

} // namespace hubbub::protocol
