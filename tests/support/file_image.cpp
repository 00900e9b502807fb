// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/file_image.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace hubbub::test {

namespace {
constexpr std::size_t sector = 512;
}

FileImage::FileImage(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::copy(std::istreambuf_iterator<char>(file), {}, std::back_inserter(m_disk));
}

void FileImage::wrote(std::int64_t offset, std::span<const std::uint8_t> bytes)
{
    m_unsynced.push_back({offset, {bytes.begin(), bytes.end()}, false});
}

void FileImage::truncated(std::int64_t size)
{
    m_unsynced.push_back({size, {}, true});
}

void FileImage::apply(Bytes &disk, const Change &change)
{
    const auto offset = static_cast<std::size_t>(change.offset);
    if (change.truncation) {
        disk.resize(std::min(offset, disk.size()));
        return;
    }
    disk.resize(std::max(disk.size(), offset + change.bytes.size()));
    std::copy(change.bytes.begin(), change.bytes.end(), disk.begin() + change.offset);
}

void FileImage::synced()
{
    for (const Change &change : m_unsynced)
        apply(m_disk, change);
    m_unsynced.clear();
}

void FileImage::syncFailed(base::Random &random)
{
    for (const Change &change : m_unsynced) {
        if (change.truncation || random.below(2) == 0)
            apply(m_disk, change);
    }
    m_unsynced.clear();
}

void FileImage::cutPower(const std::string &path, base::Random &random) const
{
    Bytes disk = m_disk;
    for (const Change &written : m_unsynced) {
        Change change = written;
        switch (random.below(3)) {
        case 0:
            continue;
        case 1:
            change.bytes.resize(std::min(change.bytes.size(), sector * random.below(change.bytes.size() / sector + 1)));
            break;
        default:
            break;
        }
        apply(disk, change);
    }
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(reinterpret_cast<const char *>(disk.data()), static_cast<std::streamsize>(disk.size()));
}

} // namespace hubbub::test
