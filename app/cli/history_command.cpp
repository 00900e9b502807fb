// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/history_command.h"

#include "app/cli/local_copy.h"
#include "app/cli/output.h"
#include "app/cli/rows_as_json.h"
#include "app/cli/task.h"
#include "app/cli/visit.h"
#include "core/protocol/limits.h"
#include "core/store/log_store.h"
#include "core/store/timeline_store.h"

#include <deque>

namespace hubbub::app::cli {
namespace {

using protocol::HistoryVerb;

constexpr std::int64_t defaultLimit = 50;

/// Which part of a room is wanted.
struct Part {
    HistoryVerb verb = HistoryVerb::Latest;
    protocol::Seq seq = 0;
    std::int64_t limit = defaultLimit;
};

Part wantedPart(const CommandLine &line)
{
    Part part;
    const auto before = line.number("before", 1);
    const auto after = line.number("after", 0);
    if (before && after) {
        throw Failure{ExitCode::Usage, QStringLiteral("Either --before or --after, not both.")};
    }
    if (before) {
        part = {HistoryVerb::Before, *before, defaultLimit};
    } else if (after) {
        part = {HistoryVerb::After, *after, defaultLimit};
    }
    part.limit = line.number("limit", 1).value_or(defaultLimit);
    return part;
}

/// The messages in rising seq. The limit may be far beyond one page, but what is asked for is what is held.
std::deque<protocol::Message> messagesOf(const store::TimelineStore &timeline, const protocol::RoomId &room, Part part)
{
    const bool forwards = part.verb == HistoryVerb::After;
    std::deque<protocol::Message> messages;
    bool more = true;
    while (more && part.limit > 0) {
        const int limit = static_cast<int>(std::min<std::int64_t>(part.limit, protocol::limits::historyPage));
        auto page = timeline.page(room, {part.verb, part.seq, 0, limit});
        more = page.more && !page.messages.empty();
        part.limit -= static_cast<std::int64_t>(page.messages.size());
        messages.insert(forwards ? messages.end() : messages.begin(), std::make_move_iterator(page.messages.begin()),
                        std::make_move_iterator(page.messages.end()));
        if (more) {
            part = {forwards ? HistoryVerb::After : HistoryVerb::Before, forwards ? messages.back().seq : messages.front().seq,
                    part.limit};
        }
    }
    return messages;
}

void print(store::Database &copy, const CommandLine &line)
{
    const store::Snapshot snapshot(copy);
    const store::LogStore log(copy);
    const store::StoredRoom room = copiedRoom(copy, line.required("room"));
    for (const protocol::Message &message : messagesOf(store::TimelineStore(copy), room.id, wantedPart(line))) {
        const auto author = log.member(room.id, message.author);
        const QString name = QString::fromStdString(author ? author->name : message.author.value);
        const QString text = line.json() ? QString() : asLine(message, name, true);
        const bool silent = !line.json() && text.isEmpty();
        if (!silent && !(line.json() ? printLine(asJson(room.id, message, name)) : printLine(text))) {
            return;
        }
    }
}

class HistoryTask final : public Task
{
public:
    explicit HistoryTask(const CommandLine &line) : m_line(line), m_visit(line, true)
    {
        connect(&m_visit, &Visit::reached, this, [this] {
            guarded([this] {
                print(m_visit.database(), m_line);
                finish(ExitCode::Ok);
            });
        });
        connect(&m_visit, &Visit::failed, this,
                [this](const Failure &failure) { guarded([this, &failure] { fallBack(failure); }); });
    }

private:
    void begin() override
    {
        connect(&m_visit.client(), &client::Client::messagesChanged, &m_visit, &Visit::progress);
        m_visit.setPatience(m_line.timeout(patienceToRead));
        m_visit.start();
    }

    void fallBack(const Failure &failure)
    {
        const auto copy = failure.code == ExitCode::Unreachable ? openLocalCopy(m_line) : nullptr;
        if (copy == nullptr || store::LogStore(*copy).rooms().empty()) {
            fail(failure);
            return;
        }
        complain(failure.sentence + QStringLiteral(" This is the local copy."));
        print(*copy, m_line);
        finish(ExitCode::Ok);
    }

    const CommandLine &m_line;
    Visit m_visit;
};

int printOffline(const CommandLine &line)
{
    const auto copy = line.isSet("archive") ? openArchive(line, line.required("room")) : openLocalCopy(line);
    if (copy == nullptr) {
        throw Failure{ExitCode::Failure, QStringLiteral("There is no local copy of this server in %1.").arg(line.dataFolder())};
    }
    try {
        print(*copy, line);
    } catch (const store::StoreError &error) {
        throw failureOf(error);
    }
    return static_cast<int>(ExitCode::Ok);
}

} // namespace

CommandDescription describeHistory()
{
    return {
        "history",
        "print what was said in a room",
        "",
        "Prints messages of a room from the local copy, in the order of the room. The copy is brought up to date first\n"
        "if the server is reached within five seconds. Edits are applied; deleted messages are left out, or have\n"
        "\"deleted\" with --json.",
        "  hubbub history --room lobby\n"
        "  hubbub history --room lobby --before 1200 --limit 100\n"
        "  hubbub history --room lobby --offline --json",
        {{"room", "The room, by name or id.", "R"},
         {"before", "Only messages before this number.", "SEQ"},
         {"after", "Only messages after this number.", "SEQ"},
         {"limit", "At most so many (default: 50).", "N"},
         {"offline", "Do not ask the server."},
         {"archive", "An imported room, not one of the server."}},
    };
}

int runHistory(QCoreApplication &application, const CommandLine &line)
{
    if (!line.positional().isEmpty()) {
        throw Failure{ExitCode::Usage,
                      QStringLiteral("history takes options only, not \"%1\".").arg(line.positional().constFirst())};
    }
    // Before anything is dialled, so that a mistake shows at once.
    static_cast<void>(line.required("room"));
    static_cast<void>(wantedPart(line));
    if (line.isSet("offline") || line.isSet("archive")) {
        return printOffline(line);
    }
    HistoryTask task(line);
    return task.run(application);
}

} // namespace hubbub::app::cli
