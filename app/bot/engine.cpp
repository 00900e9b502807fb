// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bot/engine.h"

#include "app/complaint_text.h"
#include "app/wire_text.h"

#include <QJsonDocument>
#include <QPointer>

#include <algorithm>
#include <limits>

namespace hubbub::app::bot {
namespace {

/// A cursor that moved over what does not concern the bot is written at the latest after so many entries.
constexpr protocol::Seq mostUnstored = 200;
constexpr int lookAgainMs = 2'000;

} // namespace

Engine::Engine(cli::Visit &visit, BotStore &store, End &end, EngineOptions options)
    : m_visit(visit), m_store(store), m_end(end), m_options(std::move(options))
{
    connect(&m_visit, &cli::Visit::reached, this, [this] { guarded([this] { reached(); }); });
    connect(&m_visit, &cli::Visit::failed, this, &Engine::failed);
    connect(&m_end, &End::handled, this,
            [this](const Delivery &delivery, const QList<Answer> &answers) { guarded([&] { take(delivery, answers); }); });
    connect(&m_end, &End::failed, this,
            [this](const Delivery &delivery, const Trouble &trouble) { guarded([&] { refuse(delivery, trouble); }); });
    connect(&m_end, &End::said, this, [this](const Answer &answer) { guarded([&] { say(answer); }); });
    connect(&m_end, &End::freed, this, &Engine::pumpSoon);
    connect(&m_end, &End::gone, this, &Engine::gone);
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &Engine::pumpSoon);
    connect(&m_look, &QTimer::timeout, this, &Engine::pumpSoon);
}

Engine::~Engine()
{
    try {
        for (auto &[room, lane] : m_lanes) {
            remember(lane);
        }
    } catch (const store::StoreError &) {
        // Then the next run looks through some entries again.
    }
}

template<class Step>
void Engine::guarded(Step step)
{
    if (m_ended) {
        return;
    }
    try {
        step();
    } catch (const store::StoreError &error) {
        m_ended = true;
        Q_EMIT failed(cli::failureOf(error));
    }
}

void Engine::pumpSoon()
{
    if (!std::exchange(m_pumpIsDue, true)) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_pumpIsDue = false;
                guarded([this] { pump(); });
            },
            Qt::QueuedConnection);
    }
}

void Engine::start()
{
    m_end.start();
    m_look.start(lookAgainMs);
    m_visit.start();
}

void Engine::reached()
{
    m_visit.setPatience(std::nullopt);
    if (m_sender == nullptr) {
        enterRooms();
    }
    tellCommands();
    pumpSoon();
}

/// Each connection anew.
void Engine::tellCommands()
{
    if (m_options.commands.empty()) {
        return;
    }
    m_visit.client().ask(protocol::SetCommands{m_options.commands}, [self = QPointer(this)](const protocol::ReplyBody &body) {
        const auto *error = std::get_if<protocol::Error>(&body);
        if (self && error != nullptr) {
            Q_EMIT self->noted(
                QStringLiteral("The server does not tell others of the commands: %1").arg(refusalText(error->code)));
        }
    });
}

void Engine::enterRooms()
{
    client::Client &client = m_visit.client();
    m_sender = std::make_unique<PostSender>(client, m_store, m_clock, m_options.unwanted);
    connect(m_sender.get(), &PostSender::answered, this, &Engine::pumpSoon);
    connect(m_sender.get(), &PostSender::refused, this, [this](const protocol::RoomId &room, const QString &why) {
        Q_EMIT noted(QStringLiteral("The server refused an answer in %1: %2").arg(nameOf(room), why));
    });
    connect(m_sender.get(), &PostSender::held, this, [this](const protocol::RoomId &room, const QString &why) {
        Q_EMIT noted(QStringLiteral("%1 takes nothing now, which is tried again until it does: %2").arg(nameOf(room), why));
    });
    connect(&client, &client::Client::roomsChanged, this, &Engine::pumpSoon);
    connect(&client, &client::Client::messagesChanged, this, &Engine::pumpSoon);
    connect(&client, &client::Client::roomReset, this, [this](const protocol::RoomId &room) {
        if (const auto lane = m_lanes.find(room); lane != m_lanes.end()) {
            lane->second.wasReset = true;
        }
        pumpSoon();
    });
    connect(
        &client, &client::Client::outboxChanged, this, [this] { guarded([this] { lookAtJoins(); }); }, Qt::QueuedConnection);
    for (const QString &name : m_options.rooms) {
        enter(name, true);
    }
    for (const QString &name : m_options.mouthOnly) {
        enter(name, false);
    }
    m_lanes.try_emplace(protocol::RoomId(), m_random);
}

QString Engine::nameOf(const protocol::RoomId &room) const
{
    const auto view = m_visit.client().room(room);
    return text(view ? view->name : room.value);
}

void Engine::enter(const QString &name, bool listens)
{
    auto entrance = std::make_unique<cli::RoomEntrance>(m_visit.client(), name, m_options.create, m_options.invite);
    connect(entrance.get(), &cli::RoomEntrance::entered, this, [this, name, listens](const protocol::RoomId &room) {
        guarded([&] {
            if (listens) {
                listenTo(name, room);
            }
            m_end.entered(name, room);
        });
    });
    connect(entrance.get(), &cli::RoomEntrance::refused, this, &Engine::failed);
    entrance->enter();
    m_entrances.push_back(std::move(entrance));
}

void Engine::pump()
{
    if (m_sender == nullptr) {
        return;
    }
    m_sender->pump();
    // Where posts are held, they come from elsewhere: nothing that is handed on adds to them.
    if (m_options.unwanted == PostSender::Unwanted::Held || m_store.queuedCount() < mostQueued) {
        // Every room gets its turn, the one after the last one first.
        const auto first = m_lanes.upper_bound(m_lastServed);
        bool goOn = true;
        for (auto lane = first; goOn && lane != m_lanes.end(); ++lane) {
            goOn = offerFrom(lane->second);
        }
        for (auto lane = m_lanes.begin(); goOn && lane != first; ++lane) {
            goOn = offerFrom(lane->second);
        }
    }
    arm();
}

/// False if the end takes no more.
bool Engine::offerFrom(Lane &lane)
{
    if (!m_end.isFree()) {
        return false;
    }
    if (!lane.mayGo(m_clock.steadyMs())) {
        return true;
    }
    if (lane.feed == nullptr) {
        return offerAgain(lane);
    }
    if (!findPlace(lane)) {
        return true;
    }
    const auto found = lane.feed->next(lane.cursor->seq, m_visit.client().user(), m_options.interest);
    lane.cursor->seq = found.passed;
    if (lane.cursor->seq >= lane.stored + mostUnstored) {
        remember(lane);
    }
    if (found.delivery) {
        hand(lane, *found.delivery);
    } else if (found.more) {
        pumpSoon(); // between two pages the connection gets its turn
    }
    return true;
}

bool Engine::offerAgain(Lane &lane)
{
    if (const auto letter = m_store.nextAgain()) {
        lane.letter = letter->id;
        hand(lane, {letter->room, letter->epoch, letter->seq, letter->tag,
                    QJsonDocument::fromJson(QByteArray::fromStdString(letter->message)).object()});
    }
    return true;
}

void Engine::hand(Lane &lane, const Delivery &delivery)
{
    m_lastServed = lane.room;
    lane.inFlight = delivery;
    if (lane.tried != delivery.seq) {
        lane.tried = delivery.seq;
        lane.firstTry = m_clock.steadyMs();
        lane.tries = 0;
    }
    m_end.take(delivery);
    pumpSoon(); // there may be room for one of another lane
}

Engine::Backlog Engine::backlog() const
{
    Backlog backlog;
    for (const auto &[room, lane] : m_lanes) {
        const auto view = lane.feed != nullptr && lane.cursor ? m_visit.client().room(room) : std::nullopt;
        if (view && view->joined) {
            const protocol::Seq head = std::max(view->head, view->serverHead);
            backlog.waiting += static_cast<std::uint64_t>(std::max<protocol::Seq>(head - lane.cursor->seq, 0));
        }
        if (lane.tried != 0 && lane.tries > 0) {
            backlog.failing = std::max(backlog.failing, m_clock.steadyMs() - lane.firstTry);
        }
    }
    return backlog;
}

void Engine::arm()
{
    const base::Millis now = m_clock.steadyMs();
    base::Millis next = std::numeric_limits<base::Millis>::max();
    for (const auto &[room, lane] : m_lanes) {
        if (!lane.inFlight && lane.notBefore > now) {
            next = std::min(next, lane.notBefore);
        }
    }
    if (next != std::numeric_limits<base::Millis>::max()) {
        m_wake.start(static_cast<int>(std::clamp<base::Millis>(next - now, 1, longestWait)));
    }
}

} // namespace hubbub::app::bot
