// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/search_command.h"

#include "app/cli/failure.h"
#include "app/cli/local_copy.h"
#include "app/cli/output.h"
#include "app/cli/rows_as_json.h"
#include "app/cli/visit.h"
#include "app/local_day.h"
#include "core/client/account.h"
#include "core/protocol/limits.h"
#include "core/store/copy_search.h"
#include "core/store/log_store.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"

#include <QDir>

#include <algorithm>
#include <optional>
#include <set>

namespace hubbub::app::cli {
namespace {

constexpr std::int64_t defaultLimit = 20;

/// Hits in all copies, and what there is to say about the search.
struct Found {
    struct Hit {
        store::FoundMessage found;
        QString roomName;
    };
    std::vector<Hit> hits;
    std::set<std::string> unknownPeople;
    std::set<std::string> unknownRooms;
    std::int64_t waiting = 0;
    std::size_t copies = 0;
};

/// The room that --room names, empty without that option; nothing if the copy has none of that name.
std::optional<protocol::RoomId> roomNamed(const store::LogStore &log, const QString &nameOrId)
{
    const std::string name = nameOrId.toStdString();
    if (name.empty() || log.room(protocol::RoomId(name))) {
        return protocol::RoomId(name);
    }
    const auto room = log.roomNamed(name);
    return room ? std::optional(room->id) : std::nullopt;
}

/// What one copy has. A name that is unknown there may be known in another.
void search(store::Database &copy, const store::WrittenSearch &written, const QString &roomName, int limit, Found &found)
{
    const store::Snapshot snapshot(copy);
    const store::LogStore log(copy);
    const auto unknownHere = [&found](std::set<std::string> &unknown, const std::vector<std::string> &names) {
        std::set<std::string> here(names.begin(), names.end());
        if (found.copies > 0) {
            std::erase_if(here, [&unknown](const std::string &name) { return !unknown.contains(name); });
        }
        unknown = std::move(here);
    };
    const auto room = roomNamed(log, roomName);
    store::FoundPage page;
    if (room) {
        page = store::CopySearch(copy).find(written, *room, {}, limit);
    } else {
        page.unknownPeople = written.from;
        page.unknownRooms = written.in;
        page.unknownRooms.push_back(roomName.toStdString());
    }
    for (store::FoundMessage &hit : page.hits) {
        const auto in = log.room(hit.room);
        found.hits.push_back({std::move(hit), in ? QString::fromStdString(in->title.name) : QString()});
    }
    unknownHere(found.unknownPeople, page.unknownPeople);
    unknownHere(found.unknownRooms, page.unknownRooms);
    found.waiting += page.waiting;
    ++found.copies;
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

bool print(const Found::Hit &hit, bool json)
{
    const protocol::Message &message = hit.found.message;
    const std::string &known = hit.found.authorName;
    const QString author = QString::fromStdString(known.empty() ? message.author.value : known);
    if (json) {
        QJsonObject object = asJson(hit.found.room, message, author);
        object["roomName"] = hit.roomName;
        return printLine(object);
    }
    return printLine(escaped(hit.roomName) + QStringLiteral("  ") + asLine(message, author, true));
}

/// What a filter was meant to say and could not.
void complainAbout(const Found &found, const store::WrittenSearch &written)
{
    const auto each = [](const auto &names, const QString &sentence) {
        for (const std::string &name : names) {
            complain(sentence.arg(QString::fromStdString(name)));
        }
    };
    each(found.unknownPeople, QStringLiteral("Nobody is called \"%1\" there."));
    each(found.unknownRooms, QStringLiteral("No room is called \"%1\"."));
    if (written.isCut) {
        complain(QStringLiteral("The search is too long; its end was left out."));
    }
    if (found.waiting > 0) {
        complain(QStringLiteral("The index is still being made; %1 messages cannot be found yet.").arg(found.waiting));
    }
}

/// What is asked for, or Failure.
store::WrittenSearch readSearch(const CommandLine &line)
{
    const QString text = line.positional().join(QLatin1Char(' '));
    store::WrittenSearch written = store::writtenSearch(text.toStdString(), localDayBegin);
    if (!written.badDates.empty()) {
        throw Failure{ExitCode::Usage, QStringLiteral("\"%1\" is no date; write 2026-01-31, 2026-01 or 2026.")
                                           .arg(QString::fromStdString(written.badDates.front()))};
    }
    if (written.isEmpty()) {
        throw Failure{ExitCode::Usage, QStringLiteral("What is to be found? Give some words.")};
    }
    return written;
}

} // namespace

CommandDescription describeSearch()
{
    CommandDescription description{
        "search",
        "find messages in the local copy",
        "QUERY",
        "Finds messages in which all words of QUERY occur, newest first; the last word may be the beginning of one, and "
        "words in quotation marks must follow each other.\n"
        "Filters in QUERY: from:NAME, in:ROOM, has:link, before:DAY, after:DAY (2026-01-31, 2026-01 or 2026).\n"
        "Looks into the local copies of all servers, or of the one that --server names, and never uses the network.",
        "  hubbub search \"release date\"\n"
        "  hubbub search '\"release date\" from:ann after:2026-01'\n"
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
    const std::int64_t wanted = line.number("limit", 1).value_or(defaultLimit);
    const int limit = static_cast<int>(std::min<std::int64_t>(wanted, protocol::limits::searchPage));
    const store::WrittenSearch written = readSearch(line);
    try {
        const auto copies = openCopies(line);
        if (copies.empty()) {
            throw Failure{ExitCode::Failure,
                          QStringLiteral("There is no local copy in %1 yet; the window, tail and history make one.")
                              .arg(line.dataFolder())};
        }
        Found found;
        for (const auto &copy : copies) {
            finishIndex(copy->path());
            search(*copy, written, line.value("room"), limit, found);
        }
        complainAbout(found, written);
        std::ranges::stable_sort(found.hits, std::ranges::greater{}, [](const Found::Hit &hit) { return hit.found.message.at; });
        found.hits.resize(std::min(found.hits.size(), static_cast<std::size_t>(limit)));
        for (const Found::Hit &hit : found.hits) {
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
