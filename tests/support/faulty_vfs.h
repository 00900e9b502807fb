// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <functional>
#include <memory>
#include <string>

namespace hubbub::test {

/// A file layer of SQLite over the real one that fails on command, and that knows at any time what a power cut would leave of
/// its files. For one thread. Open databases with `name()`; they must be closed before this goes away.
///
/// What a write changed is on the disk after a sync that succeeded. A sync that failed leaves of each write before it, at random,
/// either everything or nothing on the disk, and no later sync will make up for it, although the file can still be read as
/// written: that is how Linux treats an I/O error. Only writing the same place again helps.
class FaultyVfs
{
public:
    enum class Operation { Read, Write, Sync, Truncate, Open, Delete };
    /// A result code of SQLite: SQLITE_OK lets the operation happen. A write that fails has written a part, at random.
    using Faults = std::function<int(Operation operation)>;

    explicit FaultyVfs(std::uint64_t seed);
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    const char *name() const;

    void setFaults(Faults faults);
    void heal() { setFaults({}); }

    /// The process is killed: from now on nothing reaches the files any more. Then close the databases and call restart() or
    /// cutPower().
    void kill();
    /// After kill(): the files are as they were last written, synced or not.
    void restart();
    /// After kill(): the files are as the disk has them, with any part of what was written since the last sync.
    void cutPower();

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace hubbub::test
