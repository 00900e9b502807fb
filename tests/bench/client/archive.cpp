// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/client/archive.h"

#include "core/client/account.h"
#include "core/client/identity.h"
#include "core/store/log_store.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"
#include "core/store/timeline_store.h"
#include "tests/bench/client/talk.h"

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <memory>

namespace hubbub::bench {

using namespace protocol;

namespace {

/// Changes whenever archives would look different.
constexpr const char *edition = "1";
constexpr int batch = 2'000;
constexpr base::Millis begin = 1'700'000'000'000;
constexpr base::Millis years = 2LL * 365 * 24 * 3600 * 1000;

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

void makeRoom(store::Database &database, const ArchiveRoom &room, std::uint64_t seed)
{
    store::LogStore log(database);
    const RoomId id(room.id);
    Talk talk(seed, room.id, begin, years / room.messages);
    log.addRoom(id, Epoch("bench"));
    Seq head = 0;
    while (talk.messages() < room.messages) {
        store::Transaction transaction(database);
        for (int i = 0; i < batch && talk.messages() < room.messages; ++i) {
            const Entry entry = talk.next();
            head = entry.seq;
            log.append(id, entry);
        }
        transaction.commit();
    }
    log.setJoined(id, true);
    store::TimelineStore(database).markRead(id, UserId(Talk::me), head);
}

} // namespace

std::string makeArchive(const std::string &dataFolder, const std::vector<ArchiveRoom> &rooms)
{
    std::string wanted = edition;
    for (const ArchiveRoom &room : rooms)
        wanted += " " + room.id + ":" + std::to_string(room.messages);
    base::SeededRandom random(1);
    auto account = std::make_unique<client::Account>(client::openAccount(dataFolder, nowhere, random));
    if (store::metaValue(*account->replica, "bench") != wanted) {
        const std::string folder = account->folder;
        account.reset();
        std::filesystem::remove_all(folder);
        account = std::make_unique<client::Account>(client::openAccount(dataFolder, nowhere, random));
        client::saveIdentity(*account->replica, {ServerId("bench"), "Bench", UserId(Talk::me), "Me"});
        std::uint64_t seed = 0;
        for (const ArchiveRoom &room : rooms) {
            const auto start = std::chrono::steady_clock::now();
            makeRoom(*account->replica, room, ++seed);
            std::fprintf(stderr, "%s: %lld messages in %.1f s\n", room.id.c_str(), static_cast<long long>(room.messages),
                         secondsSince(start));
        }
        store::setMetaValue(*account->replica, "bench", wanted);
    }
    const auto start = std::chrono::steady_clock::now();
    store::SearchIndex index(*account->replica);
    while (index.catchUp(batch)) { // also after a change of the format
    }
    std::fprintf(stderr, "index: %.1f s\n", secondsSince(start));
    account->replica->checkpoint(store::Database::Checkpoint::Emptying);
    return account->replica->path();
}

} // namespace hubbub::bench
