// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <string>

namespace hubbub::store {

/// Copies a database as it is at one moment, while others read and write it, which they may go on doing: the copy has exactly what was
/// committed when this began. (What others commit meanwhile stays in the write-ahead log until it ends.) The copy is new, one file, of
/// mode 0600, and on disk when this returns. Throws StoreError; then there may be a part of a copy.
void backUpFile(const std::string &from, const std::string &to);

/// Makes the logs of all rooms other logs than those that they are copies of (docs/protocol.md, "Epochs"): who knows them takes them
/// anew. Throws StoreError.
void beginEpochs(Database &database);

} // namespace hubbub::store
