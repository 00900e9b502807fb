// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/chatter.h"

#include "core/store/schema.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <stdexcept>

namespace hubbub::test {

namespace {

/// A kill in the middle of writing leaves half a line, which must not run into the next one.
void cutHalfLine(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        throw std::runtime_error("cannot open " + path.toStdString());
    file.resize(file.readAll().lastIndexOf('\n') + 1);
}

const char *nameOf(client::Connection::Phase phase)
{
    using Phase = client::Connection::Phase;
    switch (phase) {
    case Phase::Idle:
        return "idle";
    case Phase::Dialing:
        return "dialing";
    case Phase::Greeting:
        return "greeting";
    case Phase::CatchingUp:
        return "catching-up";
    case Phase::Online:
        return "online";
    case Phase::Waiting:
        return "waiting";
    case Phase::Refused:
        break;
    }
    return "refused";
}

void print(const QByteArray &line)
{
    std::fprintf(stdout, "%s\n", line.constData());
    std::fflush(stdout);
}

} // namespace

Chatter::Chatter(ChatterOptions options) : m_options(std::move(options)), m_random(m_options.seed)
{
    const std::string base = m_options.folder + "/" + m_options.name;
    cutHalfLine(QString::fromStdString(base + ".jsonl"));
    History before;
    if (const auto error = before.load(base + ".jsonl"))
        throw std::runtime_error(*error);
    m_history = std::make_unique<HistoryFile>(base + ".jsonl");
    m_recorder = std::make_unique<ClientRecorder>(m_options.name, m_dialer, m_clock,
                                                  [this](const Event &event) { m_history->add(event); });
    m_recorder->remember(before);

    m_database = store::openLogFile(base + ".db");
    client::ClientOptions wanted;
    wanted.url = m_options.url;
    wanted.name = m_options.person;
    wanted.device = m_options.device;
    wanted.program = "chatter";
    m_client = std::make_unique<client::Client>(std::move(wanted), m_clock, m_secrets, *m_database, *m_recorder);
    m_recorder->attach(*m_client, *m_database);
    m_recorder->recoverSends();

    connect(m_client.get(), &client::Client::acked, this, [] { print("ack"); });
    connect(m_client.get(), &client::Client::connectionChanged, this, &Chatter::tellState);
    connect(m_client.get(), &client::Client::connectionChanged, this, &Chatter::tellConnection);
    connect(m_client.get(), &client::Client::roomsChanged, this, &Chatter::tellState);
    connect(m_client.get(), &client::Client::outboxChanged, this, &Chatter::tellState);
    connect(m_client.get(), &client::Client::messagesChanged, this, &Chatter::tellState);
    m_nextAct.setSingleShot(true);
    connect(&m_nextAct, &QTimer::timeout, this, &Chatter::chat);
    m_driver = std::make_unique<app::ClientDriver>(*m_client, m_clock);
    m_client->start();
}

Chatter::~Chatter()
{
    m_driver.reset();
    m_recorder->detach();
}

void Chatter::obey(const QByteArray &command)
{
    if (command.startsWith("create ")) {
        m_client->createRoom(command.mid(7).toStdString(), "", [this](const auto &) { tellState(); });
    } else if (command == "gather") {
        gather();
    } else if (command.startsWith("go")) {
        if (const auto pause = command.mid(3).toULongLong(); pause > 0)
            m_longestPause = pause;
        m_resting = false;
        m_nextAct.start(0);
    } else if (command == "rest") {
        m_resting = true;
        ++m_rests;
        m_nextAct.stop();
        dropRefused();
        m_told.clear();
        tellState();
    } else if (command == "end") {
        if (m_client->connection().phase == client::Connection::Phase::Online)
            m_recorder->recordEnd();
        m_recorder->recordCopies();
        Q_EMIT ended();
    }
}

// ---- Chatting -------------------------------------------------------------------------------------------------------------

void Chatter::chat()
{
    m_nextAct.start(static_cast<int>(below(m_longestPause)));
    constexpr std::size_t muchPending = 50;
    if (m_client->pending().size() >= muchPending)
        return;
    const auto rooms = m_client->rooms();
    if (rooms.empty())
        return;
    const auto &room = rooms[below(rooms.size())];
    const base::Millis since = m_clock.steadyMs();
    if (room.joined)
        record(room.id, doSomethingIn(room), since);
    else if (below(4) == 0)
        join(room);
    dropRefused();
}

protocol::Outcome<protocol::Tag> Chatter::doSomethingIn(const client::RoomView &room)
{
    const auto text = [this] { return m_options.name + " says " + std::to_string(++m_texts); };
    const std::uint64_t what = below(100);
    if (what < 55)
        return m_client->post(room.id, text());
    if (what < 62)
        return m_client->post(room.id, "@all " + text(), recentMessage(room.id, false));
    if (what < 64)
        return m_client->setTopic(room.id, text());
    if (what < 65)
        return m_client->leave(room.id);
    if (what < 66)
        return m_client->post(room.id, std::string(3'000, 'x') + text());
    if (what < 74 && room.head > 0)
        m_client->markRead(room.id, 1 + static_cast<protocol::Seq>(below(static_cast<std::uint64_t>(room.head))));
    return changeSomethingIn(room.id);
}

protocol::Outcome<protocol::Tag> Chatter::changeSomethingIn(const protocol::RoomId &room)
{
    const std::uint64_t what = below(10);
    const bool own = what < 5;
    const protocol::Seq target = recentMessage(room, own);
    if (target == 0)
        return protocol::Error{protocol::ErrorCode::NoSuchMessage, {}, 0};
    if (what < 4)
        return m_client->edit(room, target, "edited " + std::to_string(++m_texts));
    if (what < 5)
        return m_client->remove(room, target);
    if (what < 9)
        return m_client->react(room, target, what < 7 ? "+1" : "heart", below(3) != 0);
    return m_client->pin(room, target, below(2) == 0);
}

protocol::Seq Chatter::recentMessage(const protocol::RoomId &room, bool own)
{
    std::vector<protocol::Seq> found;
    for (const auto &row : m_client->rows(room, {protocol::HistoryVerb::Latest, 0, 0, 10}).rows) {
        if (row.message.seq > 0 && row.message.kind == protocol::MessageKind::Post && (!own || row.mine))
            found.push_back(row.message.seq);
    }
    return found.empty() ? 0 : found[below(found.size())];
}

void Chatter::join(const client::RoomView &room)
{
    const base::Millis since = m_clock.steadyMs();
    record(room.id, m_client->join(room.id), since);
}

void Chatter::gather()
{
    m_client->refreshRooms([this](const auto &) {
        for (const auto &room : m_client->rooms()) {
            if (!room.joined)
                join(room);
        }
        tellState();
    });
}

void Chatter::record(const protocol::RoomId &room, const protocol::Outcome<protocol::Tag> &tag, base::Millis since)
{
    if (tag)
        m_recorder->sent(room, tag.value(), since);
}

/// Such an entry would need a person's decision.
void Chatter::dropRefused()
{
    for (const store::OutboxItem &item : m_client->pending()) {
        if (item.state == store::OutboxState::Failed)
            m_client->discard(item.tag);
    }
}

void Chatter::tellState()
{
    if (!m_resting)
        return;
    int pending = 0;
    for (const store::OutboxItem &item : m_client->pending())
        pending += item.state != store::OutboxState::Failed;
    QJsonObject heads;
    for (const client::RoomView &room : m_client->rooms()) {
        if (room.joined)
            heads[QString::fromStdString(room.id.value)] = static_cast<qint64>(room.head);
    }
    const QJsonObject state{{"online", m_client->connection().phase == client::Connection::Phase::Online},
                            {"pending", pending},
                            {"heads", heads},
                            {"rests", m_rests}};
    const QByteArray told = QJsonDocument(state).toJson(QJsonDocument::Compact);
    if (told == m_told)
        return;
    m_told = told;
    print(told);
}

void Chatter::tellConnection()
{
    const client::Connection &connection = m_client->connection();
    const QJsonObject told{{"phase", nameOf(connection.phase)},
                           {"attempts", connection.attempts},
                           {"reason", QString::fromStdString(connection.reason)}};
    print(QJsonDocument(told).toJson(QJsonDocument::Compact));
}

} // namespace hubbub::test
