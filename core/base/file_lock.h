// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace hubbub::base {

/// An exclusive lock on a file, held until destruction or the end of the process, however it ends. Movable, not copyable.
class FileLock
{
public:
    /// Creates the file if needed (mode 0600). Nothing if another holder, in this process or any other, has it, or if the file
    /// cannot be opened: look at `error` to tell the two apart (empty: it is held).
    static std::optional<FileLock> tryLock(const std::string &path, std::string *error = nullptr);

    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    ~FileLock();

private:
    using Native = std::intptr_t; // a file descriptor, or a HANDLE
    explicit FileLock(Native native) : m_native(native) {}
    void release();

    Native m_native = -1;
};

} // namespace hubbub::base
