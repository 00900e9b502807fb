// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/history.h"

#include <cstddef>
#include <string>

namespace hubbub::test {

/// Adds what a server has left in its file, to be called when it has ended: every entry, and the fold of every room. Returns the
/// number of entries. Throws store::StoreError.
std::size_t recordServerLog(const std::string &file, base::Millis now, History &history);

} // namespace hubbub::test
