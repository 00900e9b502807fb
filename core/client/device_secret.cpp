// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/device_secret.h"

#include "core/base/file_lock.h"
#include "core/base/utf8_path.h"
#include "core/store/store_error.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace hubbub::client {

namespace fs = std::filesystem;
using base::pathOf;
using base::textOf;
using store::StoreError;

namespace {

constexpr std::size_t deviceDigits = 64;
constexpr std::size_t nameBytes = 16;
constexpr char inStoreWord[] = "keychain";
constexpr char namePrefix[] = "device-";

[[noreturn]] void fail(const fs::path &path, const std::string &why)
{
    throw StoreError(StoreError::Kind::CannotOpen, textOf(path) + ": " + why);
}

bool isHex(const std::string &text, std::size_t digits)
{
    return text.size() == digits
           && std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// Writes the whole content under another name, readable by its owner only, so that no crash leaves half of it.
fs::path drafted(const fs::path &path, const std::string &content, base::Random &random)
{
    fs::path draft = pathOf(textOf(path) + "." + random.hex(8));
    base::FileLock::tryLock(textOf(draft)); // creates the file
    std::ofstream file(draft, std::ios::binary | std::ios::trunc);
    file << content << '\n';
    file.close();
    if (!file)
        fail(draft, "cannot be written");
    return draft;
}

/// Of two processes that start together both end up with the same secret.
void makeFile(const fs::path &path, base::Random &random)
{
    const fs::path draft = drafted(path, random.hex(deviceDigits / 2), random);
    std::error_code error;
    fs::create_hard_link(draft, path, error); // fails where the other process was first
    std::error_code ignored;
    if (error && !fs::exists(path, ignored))
        fs::rename(draft, path, error); // a file system without links
    fs::remove(draft, ignored);
}

DeviceSecret readFromStore(const fs::path &path, const std::string &name, SecretStore *store)
{
    if (!store)
        fail(path, "the device's secret is in a keychain that this program cannot use");
    const auto secret = store->read(name);
    if (!secret)
        fail(path, "the keychain that holds the device's secret does not give it out; is it unlocked?");
    if (!isHex(*secret, deviceDigits))
        fail(path, "what the keychain holds is no device's secret");
    return {*secret, true};
}

/// True if the secret is in the store and the file only says so. Whatever fails, one of the two has the secret.
bool moveIn(const fs::path &path, const std::string &secret, SecretStore &store, base::Random &random)
{
    const std::string name = namePrefix + random.hex(nameBytes);
    if (!store.write(name, secret) || store.read(name) != secret)
        return false;
    const fs::path draft = drafted(path, std::string(inStoreWord) + ' ' + name, random);
    std::error_code error;
    fs::rename(draft, path, error);
    if (!error)
        return true;
    std::error_code ignored;
    fs::remove(draft, ignored);
    return false;
}

} // namespace

DeviceSecret deviceSecretIn(const std::string &folder, base::Random &random, const SecretPlace &place)
{
    const fs::path path = pathOf(folder) / "device";
    std::error_code error;
    if (!fs::exists(path, error))
        makeFile(path, random);
    std::ifstream file(path, std::ios::binary);
    std::string first;
    std::string name;
    file >> first;
    if (first == inStoreWord && file >> name)
        return readFromStore(path, name, place.store);
    if (!isHex(first, deviceDigits))
        fail(path, "cannot be read as a device's secret");
    file.close(); // so that it can be replaced everywhere
    return {first, place.store && place.movesIn && moveIn(path, first, *place.store, random)};
}

} // namespace hubbub::client
