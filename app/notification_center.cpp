// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notification_center.h"

#include "app/notify/room_mark.h"
#include "app/row_text.h"

#include <algorithm>
#include <limits>

namespace hubbub::app {

using notify::BannerBoard;

NotificationCenter::NotificationCenter(const QString &dataFolder, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_settings(dataFolder, clock), m_board(clock)
{
    useNotifier(std::make_unique<desktop::NoNotifier>());
    m_board.setHidden(m_settings.hidesContent());
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, [this] {
        m_board.tick();
        follow();
    });
    connect(&m_settings, &NotifySettings::changed, this, [this] {
        m_board.setHidden(m_settings.hidesContent());
        if (!m_settings.banners()) {
            m_board.clear();
            follow();
        }
    });
}

NotificationCenter::~NotificationCenter()
{
    m_board.clear(); // what nobody can click any more should not stand there
    follow();
}

void NotificationCenter::useNotifier(std::unique_ptr<desktop::Notifier> notifier)
{
    m_notifier = std::move(notifier);
    connect(m_notifier.get(), &desktop::Notifier::activated, this, &NotificationCenter::click);
    connect(m_notifier.get(), &desktop::Notifier::gone, this, [this](const QString &key) {
        m_standing.remove(key);
        m_board.gone(key);
        follow();
    });
}

void NotificationCenter::watch(ClientSession &session)
{
    const QString server = QString::number(++m_watched);
    m_servers[server].session = &session;
    connect(&session, &ClientSession::messagesArrived, this,
            [this, server](const Arrival &arrival) { takeArrival(server, arrival); });
    connect(&session, &ClientSession::roomsChanged, this, [this, server](const RoomsView &view) { takeRooms(server, view); });
    connect(&session, &QObject::destroyed, this, [this, server] { forget(server); });
}

void NotificationCenter::setOpenRoom(ClientSession *session, const protocol::RoomId &room)
{
    m_open = {};
    for (auto server = m_servers.cbegin(); server != m_servers.cend(); ++server) {
        if (session != nullptr && server->session == session) {
            m_open = {server.key(), room};
        }
    }
}

void NotificationCenter::setWindowActive(bool active)
{
    if (m_windowActive != active) {
        m_windowActive = active;
        Q_EMIT windowActiveChanged();
    }
}

void NotificationCenter::takeArrival(const QString &server, const Arrival &arrival)
{
    const client::RoomView &room = arrival.room;
    const bool looking = m_windowActive && m_open == notify::Place{server, room.id};
    const notify::Situation situation{m_clock.wallMs(), looking, m_settings.quiet()};
    for (const client::TimelineRow &row : arrival.rows) {
        const notify::News news{{server, room.id},
                                row.message.seq,
                                row.message.at,
                                QString::fromStdString(room.name),
                                QString::fromStdString(row.authorName),
                                plainText(row),
                                row.mine,
                                room.settings.preset == protocol::Preset::Direct,
                                row.mentionsMe,
                                room.choice.level};
        if (m_settings.banners() && notify::disturbs(news, situation)) {
            m_board.arrived(news);
        }
    }
    follow();
}

void NotificationCenter::takeRooms(const QString &server, const RoomsView &view)
{
    Server &state = m_servers[server];
    std::int64_t count = 0;
    state.unread = false;
    for (const client::RoomView &room : view.rooms) {
        if (!room.joined) {
            m_board.read({server, room.id}, std::numeric_limits<protocol::Seq>::max());
            continue;
        }
        const bool direct = room.settings.preset == protocol::Preset::Direct;
        const notify::RoomMark mark = notify::markOf(room.read.unread, room.read.mentions, room.choice.level, direct);
        count += mark.forMe;
        state.unread = state.unread || mark.unread;
        m_board.read({server, room.id}, room.read.seq);
    }
    state.count = static_cast<int>(std::min<std::int64_t>(count, std::numeric_limits<int>::max() / 64));
    recount();
    follow();
}

void NotificationCenter::forget(const QString &server)
{
    m_servers.remove(server);
    m_board.forget(server);
    recount();
    follow();
}

void NotificationCenter::recount()
{
    int count = 0;
    bool unread = false;
    for (const Server &server : std::as_const(m_servers)) {
        count += server.count;
        unread = unread || server.unread;
    }
    if (count != m_count || unread != m_unread) {
        m_count = count;
        m_unread = unread;
        Q_EMIT countChanged();
    }
}

void NotificationCenter::click(const QString &key)
{
    const notify::Banner banner = m_standing.value(key);
    ClientSession *session = m_servers.value(banner.place.server).session;
    if (session != nullptr) {
        Q_EMIT messageWanted(session, banner.place.room, banner.seq);
    }
}

void NotificationCenter::follow()
{
    for (const BannerBoard::Step &step : m_board.take()) {
        if (const auto *shown = std::get_if<BannerBoard::Show>(&step)) {
            m_standing[shown->banner.key] = shown->banner;
            m_notifier->show(shown->banner);
            if (m_sounds && m_settings.sounds()) {
                m_sounds->play(shown->sound);
            }
        } else {
            const QString &key = std::get<BannerBoard::Close>(step).key;
            m_standing.remove(key);
            m_notifier->close(key);
        }
    }
    const base::Millis due = m_board.nextDeadline();
    if (due == std::numeric_limits<base::Millis>::max()) {
        m_due.stop();
    } else {
        m_due.start(static_cast<int>(std::max<base::Millis>(0, due - m_clock.steadyMs())));
    }
}

} // namespace hubbub::app
