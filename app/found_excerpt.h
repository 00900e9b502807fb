// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/copy_search.h"

namespace hubbub::app {

/// What a list of hits shows of a message that was found by these terms: its words without marks, unless what was found is not
/// among them, as in the target of a link with a name.
store::Excerpt foundExcerpt(const store::FoundMessage &found, const std::vector<store::SearchTerm> &terms);

} // namespace hubbub::app
