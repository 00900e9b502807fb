// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/host_files.h"

#include "core/base/utf8_path.h"
#include "core/store/schema.h"

#include <filesystem>
#include <optional>
#include <system_error>

namespace hubbub::server {

namespace fs = std::filesystem;
using base::pathOf;

namespace {

constexpr std::size_t serverIdBytes = 16;

// Only what we create is made private: a folder that the user chose keeps the rights that the user gave it.
std::optional<HostError> makePrivateFolder(const fs::path &folder)
{
    std::error_code error;
    const bool created = fs::create_directories(folder, error);
    if (!error && created) {
        fs::permissions(folder, fs::perms::owner_all, error);
    }
    if (!error && !fs::is_directory(folder, error) && !error) {
        error = std::make_error_code(std::errc::not_a_directory);
    }
    if (!error) {
        return std::nullopt;
    }
    const bool full = error == std::errc::no_space_on_device;
    return HostError{full ? HostError::Kind::DiskFull : HostError::Kind::DataFolder,
                     "the data folder " + folder.string() + " cannot be used: " + error.message()};
}

net::IdentityResult identityOf(const HostOptions &options, const std::string &folder)
{
    const bool own = options.certificateFile.empty() && options.keyFile.empty();
    return own ? net::hostIdentity(folder) : net::identityFromFiles(options.certificateFile, options.keyFile);
}

HostFiles opened(base::FileLock lock, net::ServerIdentity identity, const std::string &database, base::Random &random)
{
    auto writer = store::openLogFile(database);
    std::string server = store::metaValue(*writer, "server_id");
    if (server.empty()) {
        server = random.hex(serverIdBytes);
        writer->setDurability(store::Database::Durability::Full);
        store::setMetaValue(*writer, "server_id", server);
    }
    auto reader = store::openLogFile(database, store::Database::Access::ReadOnly);
    return HostFiles{std::move(lock), std::move(writer), std::move(reader), protocol::ServerId(server), std::move(identity)};
}

} // namespace

base::Result<HostFiles, HostError> openHostFiles(const HostOptions &options, base::Random &random)
{
    const std::string &dataFolder = options.dataFolder;
    if (auto error = makePrivateFolder(pathOf(dataFolder))) {
        return std::move(*error);
    }
    const std::string folder = dataFolder + "/host";
    if (auto error = makePrivateFolder(pathOf(folder))) {
        return std::move(*error);
    }
    std::string lockError;
    auto lock = base::FileLock::tryLock(folder + "/lock", &lockError);
    if (!lock) {
        if (lockError.empty()) {
            return HostError{HostError::Kind::InUse, "another server uses the data folder " + dataFolder};
        }
        return HostError{HostError::Kind::DataFolder, "the data folder cannot be used: " + lockError};
    }
    auto identity = identityOf(options, folder);
    if (!identity) {
        return HostError{HostError::Kind::Certificate, identity.error().message};
    }
    try {
        return opened(std::move(*lock), std::move(identity).value(), folder + "/hub.db", random);
    } catch (const store::StoreError &error) {
        return hostErrorOf(error);
    }
}

HostError hostErrorOf(const store::StoreError &error)
{
    using Kind = store::StoreError::Kind;
    const std::string what = error.what();
    switch (error.kind()) {
    case Kind::CannotOpen:
        return {HostError::Kind::DataFolder, "the database cannot be opened: " + what};
    case Kind::Corrupt:
        return {HostError::Kind::Corrupt, "the database is damaged and was left as it is: " + what};
    case Kind::TooNew:
        return {HostError::Kind::TooNew, "the database belongs to a newer version of this program: " + what};
    case Kind::Full:
        return {HostError::Kind::DiskFull, "the disk is full: " + what};
    case Kind::Busy:
        return {HostError::Kind::InUse, "another program uses the database: " + what};
    case Kind::Io:
        return {HostError::Kind::DataFolder, "the disk fails: " + what};
    case Kind::Other:
        break;
    }
    return {HostError::Kind::Other, "the database failed: " + what};
}

} // namespace hubbub::server
