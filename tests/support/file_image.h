// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace hubbub::test {

/// What a disk holds of one file, as distinct from what the operating system shows of it.
class FileImage
{
public:
    /// Everything that is in the file now counts as synced.
    explicit FileImage(const std::string &path);

    void wrote(std::int64_t offset, std::span<const std::uint8_t> bytes);
    void truncated(std::int64_t size);
    void synced();
    /// Of the writes since the last sync each is on the disk or lost for good.
    void syncFailed(base::Random &random);
    /// Puts into the file what a power cut leaves: each unsynced write wholly, up to some sector, or not.
    void cutPower(const std::string &path, base::Random &random) const;

private:
    struct Change {
        std::int64_t offset = 0; ///< or the new size
        std::vector<std::uint8_t> bytes;
        bool truncation = false;
    };
    using Bytes = std::vector<std::uint8_t>;
    static void apply(Bytes &disk, const Change &change);

    Bytes m_disk;
    std::vector<Change> m_unsynced;
};

} // namespace hubbub::test
