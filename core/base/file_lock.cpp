// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_lock.h"

#include <utility>

#ifdef _WIN32
#include <windows.h>
#else
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace hubbub::base {

#ifdef _WIN32

std::optional<FileLock> FileLock::tryLock(const std::string &path, std::string *error)
{
    // No sharing: a second CreateFile fails for as long as the first handle is open.
    const std::wstring wide(path.begin(), path.end());
    const HANDLE handle =
        CreateFileW(wide.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        if (error && GetLastError() != ERROR_SHARING_VIOLATION)
            *error = "cannot open " + path;
        return std::nullopt;
    }
    return FileLock(reinterpret_cast<Native>(handle));
}

void FileLock::release()
{
    if (m_native != -1)
        CloseHandle(reinterpret_cast<HANDLE>(m_native));
    m_native = -1;
}

#else

std::optional<FileLock> FileLock::tryLock(const std::string &path, std::string *error)
{
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) {
        if (error)
            *error = path + ": " + std::strerror(errno);
        return std::nullopt;
    }
    // flock(), not fcntl(): it belongs to the open file, so that it also excludes a second holder in this process.
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        if (error && errno != EWOULDBLOCK)
            *error = path + ": " + std::strerror(errno);
        ::close(file);
        return std::nullopt;
    }
    return FileLock(file);
}

void FileLock::release()
{
    if (m_native != -1)
        ::close(static_cast<int>(m_native));
    m_native = -1;
}

#endif

FileLock::FileLock(FileLock &&other) noexcept : m_native(std::exchange(other.m_native, -1)) {}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    if (this != &other) {
        release();
        m_native = std::exchange(other.m_native, -1);
    }
    return *this;
}

FileLock::~FileLock()
{
    release();
}

} // namespace hubbub::base
