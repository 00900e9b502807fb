// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "server/host.h"

#include <cstdint>
#include <optional>
#include <string>

/// Folders and files of backups: their owner's only, and on disk before anybody relies on them.
namespace hubbub::server {

struct FileSum {
    std::string name;
    std::int64_t bytes = 0;
    std::string sha256; ///< 64 hexadecimal digits
};

/// A folder that is being built: under another name beside the one that it will have, and gone with everything in it unless it was moved
/// there.
class Scaffold
{
public:
    explicit Scaffold(const std::string &folder);
    ~Scaffold();
    Scaffold(const Scaffold &) = delete;
    Scaffold &operator=(const Scaffold &) = delete;

    const std::string &folder() const { return m_folder; }
    std::string path(const std::string &name) const { return m_folder + "/" + name; }

private:
    std::string m_folder;
};

/// Makes a folder of mode 0700. An error if it exists.
std::optional<HostError> makeFolder(const std::string &folder);
std::optional<HostError> moveFolder(const std::string &from, const std::string &to);
/// The names in it are on disk when this returns, where a system can do that.
void syncFolder(const std::string &folder);

base::Result<FileSum, HostError> sumOf(const std::string &folder, const std::string &name);
/// Copies a file of one folder into another one, where it must not exist.
base::Result<FileSum, HostError> copyFile(const std::string &from, const std::string &to, const std::string &name);

HostError cannot(const char *done, const std::string &path, const std::string &why);

} // namespace hubbub::server
