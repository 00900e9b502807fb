// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/banner_board.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace hubbub::app::notify {
namespace {

constexpr base::Millis never = std::numeric_limits<base::Millis>::max();
const QString &summaryKey()
{
    static const QString key = QStringLiteral("summary");
    return key;
}

} // namespace

void BannerBoard::arrived(const News &news)
{
    Waiting &room = m_rooms[news.place];
    if (!room.seqs.empty() && room.seqs.back() >= news.seq) {
        return; // told twice
    }
    room.seqs.push_back(news.seq);
    room.newest = news;
    m_newest = news.place;
    const bool forMe = news.direct || news.mention;
    m_wantedSound = std::max(m_wantedSound, forMe ? Sound::Mention : Sound::Message);
    if (m_summed) {
        m_summaryChanged = true;
    } else if (std::find(m_changed.begin(), m_changed.end(), news.place) == m_changed.end()) {
        m_changed.push_back(news.place);
    }
    if (!m_summed && m_rooms.size() > mostRooms) {
        closeStanding();
        m_changed.clear();
        m_summed = true;
        m_summaryChanged = true;
    }
    show();
}

void BannerBoard::read(const Place &place, protocol::Seq upTo)
{
    const auto room = m_rooms.find(place);
    if (room == m_rooms.end()) {
        return;
    }
    std::erase_if(room->second.seqs, [&](protocol::Seq seq) { return seq <= upTo; });
    if (!room->second.seqs.empty()) {
        return; // the newest, which the banner tells of, is still unread
    }
    m_rooms.erase(room);
    std::erase(m_changed, place);
    if (m_rooms.empty()) {
        closeStanding();
        m_summed = false;
        m_summaryChanged = false;
        m_wantedSound = Sound::None;
    } else if (m_summed) {
        m_newest = m_rooms.contains(m_newest) ? m_newest : m_rooms.rbegin()->first;
    } else if (m_standing.erase(bannerKey(place)) > 0) {
        m_steps.emplace_back(Close{bannerKey(place)});
    }
}

void BannerBoard::gone(const QString &key)
{
    if (m_standing.erase(key) == 0) {
        return;
    }
    if (key == summaryKey()) {
        m_rooms.clear();
        m_summed = false;
        m_summaryChanged = false;
        return;
    }
    const auto room =
        std::find_if(m_rooms.begin(), m_rooms.end(), [&](const auto &entry) { return bannerKey(entry.first) == key; });
    if (room != m_rooms.end()) {
        std::erase(m_changed, room->first);
        m_rooms.erase(room);
    }
}

void BannerBoard::forget(const QString &server)
{
    std::vector<Place> places;
    for (const auto &[place, room] : m_rooms) {
        if (place.server == server) {
            places.push_back(place);
        }
    }
    for (const Place &place : places) {
        read(place, std::numeric_limits<protocol::Seq>::max());
    }
}

void BannerBoard::clear()
{
    closeStanding();
    m_rooms.clear();
    m_changed.clear();
    m_summed = false;
    m_summaryChanged = false;
    m_wantedSound = Sound::None;
}

std::vector<BannerBoard::Step> BannerBoard::take()
{
    return std::exchange(m_steps, {});
}

base::Millis BannerBoard::nextDeadline() const
{
    base::Millis next = never;
    const auto due = [&](const QString &key) {
        const auto shown = m_standing.find(key);
        next = std::min(next, shown == m_standing.end() ? m_clock.steadyMs() : shown->second + gather);
    };
    if (m_summaryChanged) {
        due(summaryKey());
    }
    for (const Place &place : m_changed) {
        due(bannerKey(place));
    }
    return next;
}

void BannerBoard::tick()
{
    show();
}

void BannerBoard::show()
{
    const base::Millis now = m_clock.steadyMs();
    const auto mayShow = [&](const QString &key) {
        const auto shown = m_standing.find(key);
        return shown == m_standing.end() || shown->second + gather <= now;
    };
    if (m_summaryChanged && mayShow(summaryKey())) {
        m_summaryChanged = false;
        m_standing[summaryKey()] = now;
        m_steps.emplace_back(Show{summary(), soundNow()});
    }
    std::erase_if(m_changed, [&](const Place &place) {
        const QString key = bannerKey(place);
        if (!mayShow(key)) {
            return false;
        }
        const Waiting &room = m_rooms.at(place);
        m_standing[key] = now;
        m_steps.emplace_back(Show{bannerFor(room.newest, static_cast<int>(room.seqs.size()), m_hidden), soundNow()});
        return true;
    });
}

void BannerBoard::closeStanding()
{
    for (const auto &[key, shown] : std::exchange(m_standing, {})) {
        m_steps.emplace_back(Close{key});
    }
}

Banner BannerBoard::summary() const
{
    std::size_t count = 0;
    for (const auto &[place, room] : m_rooms) {
        count += room.seqs.size();
    }
    return summaryFor(m_rooms.at(m_newest).newest, static_cast<int>(count), static_cast<int>(m_rooms.size()), m_hidden);
}

BannerBoard::Sound BannerBoard::soundNow()
{
    const Sound wanted = std::exchange(m_wantedSound, Sound::None);
    const base::Millis now = m_clock.steadyMs();
    if (wanted == Sound::None || (m_sounded && *m_sounded + soundPause > now)) {
        return Sound::None;
    }
    m_sounded = now;
    return wanted;
}

} // namespace hubbub::app::notify
