// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/account.h"

#include "core/base/utf8_path.h"
#include "core/store/schema.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>

namespace hubbub::client {

namespace fs = std::filesystem;
using base::pathOf;
using base::textOf;
using store::StoreError;

namespace {

constexpr int mostCopies = 64;

[[noreturn]] void fail(const fs::path &path, const std::string &why)
{
    throw StoreError(StoreError::Kind::CannotOpen, textOf(path) + ": " + why);
}

/// Creates what is missing, for this user's eyes only.
void makeFolder(const fs::path &folder)
{
    std::error_code error;
    if (fs::is_directory(folder, error))
        return;
    if (folder.has_parent_path() && folder.parent_path() != folder)
        makeFolder(folder.parent_path());
    if (fs::create_directory(folder, error))
        fs::permissions(folder, fs::perms::owner_all, error); // where the system knows permissions
    if (!fs::is_directory(folder, error))
        fail(folder, "cannot be created");
}

std::string copyName(int number)
{
    return number == 1 ? "replica" : "replica-" + std::to_string(number);
}

fs::path firstCopyIn(const fs::path &folder)
{
    return folder / (copyName(1) + ".db");
}

std::vector<fs::path> firstCopies(const std::string &dataFolder)
{
    std::vector<fs::path> found;
    std::error_code error;
    for (fs::directory_iterator account(pathOf(dataFolder) / "servers", error), end; account != end; account.increment(error)) {
        const fs::path path = firstCopyIn(account->path());
        std::error_code ignored;
        if (fs::exists(path, ignored))
            found.push_back(path);
        if (error)
            break;
    }
    std::sort(found.begin(), found.end());
    return found;
}

/// The server that a copy belongs to: empty before its first answer, nothing if the copy cannot be read.
std::optional<protocol::ServerId> serverOf(const fs::path &copy)
{
    try {
        const auto replica = store::openLogFile(textOf(copy), store::Database::Access::ReadOnly);
        return protocol::ServerId(store::metaValue(*replica, "server_id"));
    } catch (const StoreError &) {
        return std::nullopt;
    }
}

} // namespace

std::string accountFolder(const std::string &dataFolder, const std::string &url)
{
    const std::size_t scheme = url.find("://");
    const bool secure = url.rfind("wss", 0) == 0 || url.rfind("https", 0) == 0;
    std::string host = scheme == std::string::npos ? url : url.substr(scheme + 3);
    host = host.substr(0, host.find_first_of("/?#"));
    host = host.substr(host.find('@') == std::string::npos ? 0 : host.find('@') + 1);
    const std::size_t colon = host.rfind(':');
    if (colon == std::string::npos || host.find(']', colon) != std::string::npos)
        host += secure ? ":443" : ":80";
    std::string name;
    for (const unsigned char c : host)
        name += std::isalnum(c) || c == '.' || c == '_' ? static_cast<char>(std::tolower(c)) : '-';
    return textOf(pathOf(dataFolder) / "servers" / name);
}

std::string accountFolderOf(const std::string &dataFolder, const protocol::ServerId &server, const std::string &url)
{
    for (const fs::path &copy : firstCopies(dataFolder)) {
        if (serverOf(copy) == server)
            return textOf(copy.parent_path());
    }
    const std::string usual = accountFolder(dataFolder, url);
    const fs::path copy = firstCopyIn(pathOf(usual));
    std::error_code error;
    const bool free = !fs::exists(copy, error) || serverOf(copy) == protocol::ServerId();
    return free ? usual : textOf(pathOf(dataFolder) / "servers" / server.value);
}

Account openAccount(const std::string &dataFolder, const std::string &url, base::Random &random, const SecretPlace &secret)
{
    return openAccountIn(accountFolder(dataFolder, url), random, secret);
}

Account openAccountIn(const std::string &folder, base::Random &random, const SecretPlace &secret)
{
    makeFolder(pathOf(folder));
    const DeviceSecret device = deviceSecretIn(folder, random, secret);
    for (int number = 1; number <= mostCopies; ++number) {
        const fs::path copy = pathOf(folder) / copyName(number);
        std::string error;
        auto lock = base::FileLock::tryLock(textOf(copy) + ".lock", &error);
        if (!lock && !error.empty())
            fail(copy, error);
        if (!lock)
            continue;
        auto replica = store::openLogFile(textOf(copy) + ".db");
        // The log can be asked for again, so only what the user wrote insists on the disk (OutboxStore::add).
        replica->setDurability(store::Database::Durability::Normal);
        return {folder, device.digits, device.inStore, std::move(replica), std::move(*lock)};
    }
    fail(pathOf(folder), "too many programs use it at once");
}

Account openArchive(const std::string &folder)
{
    const fs::path copy = firstCopyIn(pathOf(folder));
    std::error_code ignored;
    if (!fs::exists(copy, ignored))
        fail(copy, "there is no such archive");
    std::string error;
    auto lock = base::FileLock::tryLock(textOf(pathOf(folder) / (copyName(1) + ".lock")), &error);
    if (!lock && !error.empty())
        fail(copy, error);
    if (!lock)
        throw StoreError(StoreError::Kind::Busy, textOf(copy) + ": another program has it open");
    return {folder, {}, false, store::openLogFile(textOf(copy)), std::move(*lock)};
}

std::vector<std::unique_ptr<store::Database>> openReplicasForReading(const std::string &dataFolder)
{
    std::vector<std::unique_ptr<store::Database>> replicas;
    for (const fs::path &path : firstCopies(dataFolder))
        replicas.push_back(store::openLogFile(textOf(path), store::Database::Access::ReadOnly));
    return replicas;
}

} // namespace hubbub::client
