// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search_controller.h"

#include "app/isolated.h"
#include "app/language_change.h"
#include "app/local_day.h"
#include "core/protocol/limits.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace hubbub::app {
namespace {

constexpr int restMs = 20;
constexpr int againMs = 1'000;
constexpr int patienceMs = 250;

QString quoted(const std::string &foreign)
{
    return isolated(QString::fromStdString(foreign));
}

QString problemIn(const store::WrittenSearch &written)
{
    if (!written.badDates.empty()) {
        return SearchController::tr("%1 is no date. Write 2026-01-31, 2026-01 or 2026.").arg(quoted(written.badDates.front()));
    }
    return written.isCut ? SearchController::tr("That is too long; only its beginning is searched for.") : QString();
}

QString problemOf(const FoundRows &found)
{
    if (!found.unknownRooms.empty()) {
        return SearchController::tr("No room is called %1.").arg(quoted(found.unknownRooms.front()));
    }
    if (!found.unknownPeople.empty()) {
        return SearchController::tr("Nobody here is called %1.").arg(quoted(found.unknownPeople.front()));
    }
    return problemIn(store::writtenSearch(found.wish.text, localDayBegin));
}

/// Names that none of the pages' servers knows.
std::vector<std::string> unknownToAll(const std::vector<FoundRows> &pages, std::vector<std::string> FoundRows::*unknown)
{
    std::vector<std::string> names = pages.front().*unknown;
    for (const FoundRows &page : pages) {
        const auto isKnown = [&others = page.*unknown](const std::string &name) {
            return std::find(others.begin(), others.end(), name) == others.end();
        };
        names.erase(std::remove_if(names.begin(), names.end(), isKnown), names.end());
    }
    return names;
}

} // namespace

SearchController::SearchController(QObject *parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(restMs);
    connect(&m_soon, &QTimer::timeout, this, &SearchController::ask);
    m_again.setSingleShot(true);
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, &SearchController::ask);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &SearchController::showFirst);
    onLanguageChange(this, [this] { Q_EMIT stateChanged(); });
}

void SearchController::setSession(ClientSession *session)
{
    if (m_session == session) {
        return;
    }
    m_session = session;
    if (!m_everywhere || session == nullptr) {
        setText({});
        forget();
    }
}

void SearchController::placesChanged()
{
    if (m_everywhere && m_hasWords) {
        ask();
    }
}

std::vector<SearchPlace> SearchController::places() const
{
    std::vector<SearchPlace> all;
    if (m_places) {
        all = m_places();
    } else if (m_session != nullptr) {
        all = {{0, {}, m_session}};
    }
    if (!m_everywhere && all.size() > 1) {
        all.resize(1);
    }
    return all;
}

void SearchController::expect(const protocol::RoomId &room)
{
    m_room = room;
    if (!m_everywhere) {
        setText({});
    }
}

QString SearchController::problem() const
{
    return problemOf(m_judged);
}

void SearchController::setText(const QString &text)
{
    QString kept = text;
    while (kept.toUtf8().size() > static_cast<qsizetype>(protocol::limits::queryBytes)) {
        kept.chop(1);
    }
    if (m_text != kept) {
        m_text = kept;
        Q_EMIT textChanged();
        restart();
    }
}

void SearchController::setEverywhere(bool everywhere)
{
    if (m_everywhere != everywhere) {
        m_everywhere = everywhere;
        Q_EMIT everywhereChanged();
        restart();
    }
}

void SearchController::restart()
{
    m_asked.clear();
    m_again.stop();
    m_patience.stop();
    m_hasWords = !store::writtenSearch(m_text.toStdString(), localDayBegin).isEmpty();
    if (!m_hasWords) {
        forget();
    }
    if (!m_text.trimmed().isEmpty()) {
        m_soon.start();
    }
    Q_EMIT stateChanged();
}

void SearchController::forget()
{
    m_soon.stop();
    m_again.stop();
    m_patience.stop();
    m_asked.clear();
    m_first.clear();
    m_gathering = {};
    m_model.show({});
    m_waiting = 0;
    m_judged = {};
    Q_EMIT stateChanged();
}

void SearchController::ask()
{
    if (m_hasWords && (m_everywhere || !m_room.empty())) {
        m_asked.clear();
        m_first.clear();
        for (const SearchPlace &place : places()) {
            askFor(place, {m_text.toStdString(), m_everywhere ? protocol::RoomId() : m_room, {}, place.number});
        }
        m_patience.start();
    } else {
        m_judged = {};
        m_judged.wish.text = m_text.toStdString();
    }
    Q_EMIT stateChanged();
}

void SearchController::askFor(const SearchPlace &place, SearchWish wish)
{
    connect(place.session, &ClientSession::found, this, &SearchController::take, Qt::UniqueConnection);
    m_asked.push_back(std::move(wish));
    place.session->search(m_asked.back());
}

void SearchController::loadMore()
{
    if (searching()) {
        return;
    }
    const std::vector<SearchPlace> all = places();
    for (const SearchWish &wish : m_gathering.wanting()) {
        const auto place =
            std::find_if(all.begin(), all.end(), [&wish](const SearchPlace &open) { return open.number == wish.place; });
        if (place != all.end()) {
            askFor(*place, wish);
        }
    }
    if (!m_asked.empty()) {
        Q_EMIT stateChanged();
    }
}

void SearchController::take(const FoundRows &found)
{
    const auto asked = std::find(m_asked.begin(), m_asked.end(), found.wish);
    if (asked == m_asked.end()) {
        return;
    }
    m_asked.erase(asked);
    FoundRows page = found;
    const std::vector<SearchPlace> all = places();
    for (const SearchPlace &place : all) {
        if (place.number == page.wish.place) {
            std::for_each(page.rows.begin(), page.rows.end(), [&place](FoundRow &row) {
                row.place = place.number;
                row.placeTitle = place.title;
            });
        }
    }
    if (page.wish.after) {
        m_again.stop();
        m_gathering.add(std::move(page));
        if (m_asked.empty()) {
            m_model.append(m_gathering.take());
        }
    } else {
        m_first.push_back(std::move(page));
        if (m_asked.empty() || !m_patience.isActive()) {
            showFirst();
        }
    }
    Q_EMIT stateChanged();
}

void SearchController::showFirst()
{
    if (m_first.empty()) {
        return; // nobody has answered, and what was found before is better than nothing
    }
    m_patience.stop();
    m_gathering = {};
    m_judged = {};
    m_judged.wish = m_first.front().wish;
    std::int64_t waiting = 0;
    for (const FoundRows &page : m_first) {
        m_gathering.add(page);
        waiting += page.waiting;
    }
    m_judged.unknownPeople = unknownToAll(m_first, &FoundRows::unknownPeople);
    m_judged.unknownRooms = unknownToAll(m_first, &FoundRows::unknownRooms);
    std::vector<FoundRow> rows = m_gathering.take();
    const auto isElsewhere = [this](const FoundRow &row) { return row.room != m_room; };
    m_namesRooms = m_judged.wish.room.empty() || std::any_of(rows.begin(), rows.end(), isElsewhere);
    m_model.show(std::move(rows));
    m_waiting = static_cast<int>(std::min<std::int64_t>(waiting, std::numeric_limits<int>::max()));
    // Only the first page is shown again: what is further down would jump away from under the reader.
    if (m_waiting > 0) {
        m_again.start();
    }
    Q_EMIT stateChanged();
}

int SearchController::toggleFilter(const QString &filter)
{
    QString text = m_text;
    const bool isWhole = filter == QLatin1String("has:link");
    const auto at = isWhole ? text.indexOf(filter, 0, Qt::CaseInsensitive) : -1;
    if (at >= 0) {
        text.remove(at, filter.size());
        setText(text.simplified());
    } else {
        setText(text.trimmed().isEmpty() ? filter : text.trimmed() + QLatin1Char(' ') + filter);
    }
    return static_cast<int>(m_text.size());
}

} // namespace hubbub::app
