// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client_driver.h"
#include "core/net/ws_dialer.h"
#include "core/store/log_store.h"
#include "core/store/schema.h"
#include "tests/scenarios/stage.h"
#include "tests/support/child_process.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTemporaryDir>

#include <limits>
#include <utility>

namespace hubbub::test {

namespace {

/// A real WebSocket with a plug in it.
class PluggedDialer final : public protocol::Dialer
{
public:
    std::unique_ptr<protocol::Link> dial(const std::string &url, protocol::Link::Events events) override;

    /// The open link, if any, is lost, and the client hears of it.
    void cut();
    void setPlugged(bool plugged) { m_plugged = plugged; }

private:
    class PluggedLink;
    net::WsDialer m_dialer;
    bool m_plugged = true;
    PluggedLink *m_link = nullptr;
};

class PluggedDialer::PluggedLink final : public protocol::Link
{
public:
    PluggedLink(PluggedDialer &dialer, std::function<void(std::uint16_t, const std::string &)> closed)
        : m_dialer(dialer), m_closed(std::move(closed))
    {}
    ~PluggedLink() override
    {
        if (m_dialer.m_link == this)
            m_dialer.m_link = nullptr;
    }
    void setInner(std::unique_ptr<protocol::Link> inner) { m_inner = std::move(inner); }
    void send(std::string bytes) override
    {
        if (m_inner)
            m_inner->send(std::move(bytes));
    }
    void close() override
    {
        m_inner.reset();
        m_closed = {};
    }
    void lose()
    {
        m_inner.reset();
        if (const auto closed = std::exchange(m_closed, {}))
            closed(0, "unplugged");
    }

private:
    PluggedDialer &m_dialer;
    std::unique_ptr<protocol::Link> m_inner;
    std::function<void(std::uint16_t, const std::string &)> m_closed;
};

std::unique_ptr<protocol::Link> PluggedDialer::dial(const std::string &url, protocol::Link::Events events)
{
    // Port 9 of this machine refuses, as a host does that is out of reach.
    auto link = std::make_unique<PluggedLink>(*this, events.closed);
    link->setInner(m_dialer.dial(m_plugged ? url : "ws://127.0.0.1:9/ws", std::move(events)));
    m_link = link.get();
    return link;
}

void PluggedDialer::cut()
{
    if (m_link)
        m_link->lose();
}

class OffsetClock final : public base::Clock
{
public:
    base::Millis wallMs() const override { return m_clock.wallMs() + offset; }
    base::Millis steadyMs() const override { return m_clock.steadyMs(); }
    base::Millis offset = 0;

private:
    base::SystemClock m_clock;
};

struct Person {
    std::string secret;
    OffsetClock clock;
    PluggedDialer dialer;
    std::unique_ptr<ClientRecorder> recorder;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<client::Client> client;
    std::unique_ptr<app::ClientDriver> driver;
};

/// The real server program, killed and started at will, and clients of this process over real sockets.
class RealStage final : public Stage
{
public:
    ~RealStage() override
    {
        for (const auto &[name, person] : m_people)
            drop(*person);
    }

    bool open() override { return m_server.start(); }

    client::Client &client(const std::string &name) override { return *person(name).client; }
    store::Database &database(const std::string &name) override { return *person(name).database; }
    ClientRecorder &recorder(const std::string &name) override { return *person(name).recorder; }
    std::vector<std::string> people() const override
    {
        std::vector<std::string> names;
        for (const auto &[name, person] : m_people) {
            if (person->client)
                names.push_back(name);
        }
        return names;
    }

    void kill(const std::string &name) override
    {
        note("crash", name);
        drop(person(name));
    }
    void start(const std::string &name) override { run(name, *m_people.at(name)); }
    void cut(const std::string &name) override
    {
        note("cut", name);
        person(name).dialer.cut();
    }
    void unplug(const std::string &name) override
    {
        note("unplugged", name);
        person(name).dialer.setPlugged(false);
        person(name).dialer.cut();
    }
    void plug(const std::string &name) override
    {
        person(name).dialer.setPlugged(true);
        person(name).client->retryNow();
    }
    void setWallOffset(const std::string &name, base::Millis offset) override { person(name).clock.offset = offset; }

    void crashServer() override
    {
        note("server crash", {});
        m_server.kill();
    }
    void startServer() override
    {
        if (!m_server.start())
            throw std::runtime_error("the server does not start: " + m_server.errors().toStdString());
        for (const auto &[name, one] : m_people) {
            if (one->client)
                one->client->retryNow(); // no need to wait for the backoff
        }
    }
    void stopServer() override
    {
        note("server stops", {});
        m_server.stop();
    }

    bool waitUntil(const std::function<bool()> &isTrue) override
    {
        const QDeadlineTimer deadline(30'000);
        while (!isTrue()) {
            if (deadline.hasExpired())
                return false;
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
        }
        return true;
    }

    std::vector<Violation> verdict() override
    {
        for (const auto &[name, one] : m_people) {
            if (one->client)
                one->recorder->recordCopies();
        }
        m_server.kill();
        recordLogs();
        return check(m_history);
    }

private:
    Person &person(const std::string &name)
    {
        auto &one = m_people[name];
        if (!one) {
            one = std::make_unique<Person>();
            one->secret = m_random.hex(32);
            one->recorder = std::make_unique<ClientRecorder>(name, one->dialer, one->clock,
                                                             [this](Event event) { m_history.add(std::move(event)); });
            run(name, *one);
        }
        return *one;
    }

    void run(const std::string &name, Person &one)
    {
        one.database = store::openLogFile(m_folder.filePath(QString::fromStdString(name + ".db")).toStdString());
        client::ClientOptions options;
        options.url = m_server.url().toStdString();
        options.name = name;
        options.device = one.secret;
        options.program = "scenario";
        one.client = std::make_unique<client::Client>(std::move(options), one.clock, m_random, *one.database, *one.recorder);
        one.recorder->attach(*one.client, *one.database);
        one.driver = std::make_unique<app::ClientDriver>(*one.client, one.clock);
        one.client->start();
    }

    static void drop(Person &one)
    {
        one.driver.reset();
        one.recorder->detach();
        one.client.reset();
        one.database.reset();
    }

    void note(const std::string &what, const std::string &name)
    {
        Event event;
        event.kind = EventKind::Fault;
        event.t = m_clock.steadyMs();
        event.client = name;
        event.note = what;
        m_history.add(std::move(event));
    }

    void recordLogs()
    {
        const auto database = store::openLogFile(m_server.database());
        const store::LogStore log(*database);
        for (const store::StoredRoom &room : log.rooms()) {
            for (const protocol::Entry &entry :
                 log.entriesAfter(room.id, 0, std::numeric_limits<int>::max(), std::numeric_limits<std::size_t>::max())) {
                Event event;
                event.kind = EventKind::LogEntry;
                event.t = m_clock.steadyMs();
                event.room = room.id;
                event.epoch = room.epoch;
                event.entry = entry;
                m_history.add(std::move(event));
            }
        }
    }

    base::SystemClock m_clock;
    base::SystemRandom m_random;
    QTemporaryDir m_folder;
    QTemporaryDir m_serverFolder;
    HostProcess m_server{HUBBUB_PROGRAM, m_serverFolder.path()};
    History m_history;
    std::map<std::string, std::unique_ptr<Person>> m_people;
};

} // namespace

std::unique_ptr<Stage> makeRealStage()
{
    return std::make_unique<RealStage>();
}

} // namespace hubbub::test
