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

} // namespace

SearchController::SearchController(QObject *parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(restMs);
    connect(&m_soon, &QTimer::timeout, this, &SearchController::ask);
    m_again.setSingleShot(true);
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, &SearchController::ask);
    onLanguageChange(this, [this] { Q_EMIT stateChanged(); });
}

void SearchController::setSession(ClientSession *session)
{
    if (m_session == session) {
        return;
    }
    if (m_session != nullptr) {
        m_session->disconnect(this);
    }
    m_session = session;
    setText({});
    forget();
    if (session != nullptr) {
        connect(session, &ClientSession::found, this, &SearchController::take);
    }
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
    m_asked.reset();
    m_again.stop();
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
    m_asked.reset();
    m_model.show({});
    m_more = false;
    m_waiting = 0;
    m_judged = {};
    Q_EMIT stateChanged();
}

void SearchController::ask()
{
    if (m_hasWords && (m_everywhere || !m_room.empty())) {
        askFor({m_text.toStdString(), m_everywhere ? protocol::RoomId() : m_room});
    } else {
        m_judged = {};
        m_judged.wish.text = m_text.toStdString();
        Q_EMIT stateChanged();
    }
}

void SearchController::askFor(SearchWish wish)
{
    if (m_session != nullptr) {
        m_asked = std::move(wish);
        m_session->search(*m_asked);
        Q_EMIT stateChanged();
    }
}

void SearchController::loadMore()
{
    if (m_more && !searching()) {
        SearchWish wish = m_shown;
        wish.after = m_end;
        askFor(std::move(wish));
    }
}

void SearchController::take(const FoundRows &found)
{
    if (m_asked != found.wish) {
        return;
    }
    m_asked.reset();
    if (!found.wish.after) {
        m_shown = found.wish;
        const auto isElsewhere = [this](const FoundRow &row) { return row.room != m_room; };
        m_namesRooms = m_shown.room.empty() || std::any_of(found.rows.begin(), found.rows.end(), isElsewhere);
        m_model.show(found.rows);
        m_judged = {};
        m_judged.wish = found.wish;
        m_judged.unknownPeople = found.unknownPeople;
        m_judged.unknownRooms = found.unknownRooms;
        m_waiting = static_cast<int>(std::min<std::int64_t>(found.waiting, std::numeric_limits<int>::max()));
        // Only the first page is shown again: what is further down would jump away from under the reader.
        if (m_waiting > 0) {
            m_again.start();
        }
    } else {
        m_again.stop();
        m_model.append(found.rows);
    }
    m_end = found.end;
    m_more = found.more;
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
