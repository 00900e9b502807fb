// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace hubbub::store {

/// The disk or the database failed us. Thrown by everything in store/: a failing disk is no peer's mistake, it can strike in
/// any statement, and is handled in one place per thread (the commit queue, the client), where nothing is acked that is not stored.
class StoreError : public std::runtime_error
{
public:
    enum class Kind {
        CannotOpen, ///< missing folder, no permission, not a file
        Corrupt, ///< not a database, or a damaged one; never repaired or emptied by us
        TooNew, ///< written by a newer version
        Full, ///< no space left
        Io, ///< reading, writing or syncing failed
        Busy, ///< another process holds it
        Other,
    };

    StoreError(Kind kind, const std::string &message) : std::runtime_error(message), m_kind(kind) {}
    Kind kind() const { return m_kind; }

private:
    Kind m_kind;
};

} // namespace hubbub::store
