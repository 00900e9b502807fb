// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <cstdint>
#include <string>
#include <vector>

namespace hubbub::bench {

/// A room of an archive and how many messages its timeline has.
struct ArchiveRoom {
    std::string id;
    std::int64_t messages = 0;
};

/// Where nobody listens: a window that goes there shows its copy.
inline constexpr const char *nowhere = "ws://127.0.0.1:9/ws";

/// Makes a user's copy of these rooms below a data folder, by the store's own code, indexed, read to the end; what is there already is
/// used again. The room's conversations go on beside each other for two years, but came one after the other, as in a first
/// synchronization. Returns the path of the copy. Throws store::StoreError.
std::string makeArchive(const std::string &dataFolder, const std::vector<ArchiveRoom> &rooms);

} // namespace hubbub::bench
