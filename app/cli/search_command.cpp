// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/search_command.h"

#include "app/cli/failure.h"
#include "app/cli/local_copy.h"
#include "app/cli/output.h"
#include "app/cli/rows_as_json.h"
#include "app/cli/visit.h"
#include "core/client/account.h"
#include "core/protocol/limits.h"
#include "core/store/log_store.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"

#include <QDir>

#include <algorithm>

namespace hubbub::app::cli {
namespace {

constexpr std::int64_t defaultLimit = 20;

struct Hit {
    store::StoredRoom room;
    protocol::Message message;
    QString name;
};

/// Hits in one copy, newest first.
std::vector<Hit> search(store::Database &copy, const protocol::SearchQuery &query, const QString &roomName)
{
    const store::Snapshot snapshot(copy);
    const store::LogStore log(copy);
    std::vector<protocol::RoomId> rooms;
    for (const store::StoredRoom &room : log.rooms()) {
        const bool wanted = roomName.isEmpty() || room.id.value == roomName.toStdString();
        if (room.joined && wanted) {
            rooms.push_back(room.id);
        }
    }
    if (rooms.empty() && !roomName.isEmpty()) {
        if (const auto named = log.roomNamed(roomName.toStdString())) {
            rooms.push_back(named->id);
        }
    }
    std::vector<Hit> hits;
    for (const protocol::SearchHit &hit : store::SearchIndex(copy).search(query, rooms).hits) {
        const auto room = log.room(hit.room);
        const auto author = log.member(hit.room, hit.message.author);
        hits.push_back({room.value_or(store::StoredRoom{}), hit.message,
                        QString::fromStdString(author ? author->name : hit.message.author.value)});
    }
    return hits;
}

/// The index is written behind what it is about. Whoever follows a room does that in a moment; a run that has ended may have
/// left it undone, and then nobody holds the lock.
void finishIndex(const std::string &path)
{
    const std::string lockPath = path.substr(0, path.size() - std::string_view(".db").size()) + ".lock";
    if (const auto lock = base::FileLock::tryLock(lockPath)) {
        const auto copy = store::openLogFile(path);
        store::SearchIndex index(*copy);
        while (index.catchUp()) {
        }
    }
}

std::vector<std::unique_ptr<store::Database>> openCopies(const CommandLine &line)
{
    std::vector<std::unique_ptr<store::Database>> copies;
    if (!line.isSet("server")) {
        return client::openReplicasForReading(QDir(line.dataFolder()).absolutePath().toStdString());
    }
    if (auto copy = openLocalCopy(line)) {
        copies.push_back(std::move(copy));
    }
    return copies;
}

bool print(const Hit &hit, bool json)
{
    const QString roomName = QString::fromStdString(hit.room.title.name);
    if (json) {
        QJsonObject object = asJson(hit.room.id, hit.message, hit.name);
        object["roomName"] = roomName;
        return printLine(object);
    }
    return printLine(escaped(roomName) + QStringLiteral("  ") + asLine(hit.message, hit.name, true));
}

} // namespace

CommandDescription describeSearch()
{
    CommandDescription description{
        "search",
        "find messages in the local copy",
        "QUERY",
        "Finds messages in which all words of QUERY occur, newest first; the last word may be the beginning of one.\n"
        "Looks into the local copies of all servers, or of the one that --server names, and never uses the network.",
        "  hubbub search \"release date\"\n"
        "  hubbub search --room builds --limit 5 --json error",
        {{"room", "Only in this room, by name or id.", "R"}, {"limit", "At most so many, up to 50 (default: 20).", "N"}},
    };
    description.dialsServer = false;
    return description;
}

int runSearch(QCoreApplication &, const CommandLine &line)
{
    if (line.positional().isEmpty()) {
        throw Failure{ExitCode::Usage, QStringLiteral("What is to be found? Give some words.")};
    }
    const std::int64_t limit = line.number("limit", 1).value_or(defaultLimit);
    protocol::SearchQuery query;
    query.text = line.positional().join(QLatin1Char(' ')).toStdString();
    query.limit = static_cast<int>(std::min<std::int64_t>(limit, protocol::limits::searchPage));
    try {
        const auto copies = openCopies(line);
        if (copies.empty()) {
            throw Failure{ExitCode::Failure,
                          QStringLiteral("There is no local copy in %1 yet; the window, tail and history make one.")
                              .arg(line.dataFolder())};
        }
        std::vector<Hit> hits;
        for (const auto &copy : copies) {
            finishIndex(copy->path());
            std::ranges::move(search(*copy, query, line.value("room")), std::back_inserter(hits));
        }
        std::ranges::stable_sort(hits, std::ranges::greater{}, [](const Hit &hit) { return hit.message.at; });
        hits.resize(std::min(hits.size(), static_cast<std::size_t>(query.limit)));
        for (const Hit &hit : hits) {
            if (!print(hit, line.json())) {
                break;
            }
        }
    } catch (const store::StoreError &error) {
        throw failureOf(error);
    }
    return static_cast<int>(ExitCode::Ok);
}

} // namespace hubbub::app::cli
