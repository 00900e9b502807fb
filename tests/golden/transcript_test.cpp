// SPDX-License-Identifier: GPL-3.0-or-later
// The transcripts of docs/protocol.md, played against a real hub: what stands behind C is sent, what stands behind S has to come.
#include "tests/support/sim_world.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTest>

#include <algorithm>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace hubbub;
using namespace hubbub::test;
using nlohmann::json;

namespace {

/// A connection that says what it is told to and keeps what it hears.
class Peer
{
public:
    Peer(SimWorld &world, std::string name) : m_world(world), m_name(std::move(name)) { open(); }

    void open()
    {
        heard.clear();
        closeCode.reset();
        bool opened = false;
        protocol::Link::Events events;
        events.opened = [&opened] { opened = true; };
        events.received = [this](std::string_view bytes) { heard.push_back(json::parse(bytes)); };
        events.closed = [this](std::uint16_t code, const std::string &) { closeCode = code; };
        m_link = m_world.network.dial(m_name, std::move(events));
        m_world.runUntil([&opened] { return opened; }, 5'000);
    }
    void send(const json &frame) { m_link->send(frame.dump()); }
    bool waitForFrame()
    {
        return m_world.runUntil([this] { return !heard.empty(); }, 60'000);
    }
    bool waitForEnd()
    {
        return m_world.runUntil([this] { return closeCode.has_value(); }, 60'000);
    }
    /// Asks, and takes the reply from among what is heard.
    json ask(const std::string &method, const json &params)
    {
        const std::string id = "aside-" + std::to_string(++m_asides);
        send({{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", params}});
        json reply;
        m_world.runUntil(
            [&] {
                const auto found =
                    std::find_if(heard.begin(), heard.end(), [&](const json &f) { return f.value("id", json()) == id; });
                if (found == heard.end())
                    return false;
                reply = *found;
                heard.erase(found);
                return true;
            },
            60'000);
        return reply;
    }

    std::deque<json> heard;
    std::optional<std::uint16_t> closeCode;

private:
    SimWorld &m_world;
    std::string m_name;
    std::unique_ptr<protocol::Link> m_link;
    int m_asides = 0;
};

/// Whether a frame is the one of a transcript, apart from what every server chooses for itself: ids, which must stand for the same
/// thing all the way through, and times.
class Likeness
{
public:
    void bind(const std::string &shown, const std::string &real)
    {
        m_real[shown] = real;
        m_shown[real] = shown;
    }
    /// The shown frame with the ids of this server.
    json real(json shown) const
    {
        if (shown.is_string()) {
            const auto found = m_real.find(shown.get<std::string>());
            return found == m_real.end() ? shown : json(found->second);
        }
        for (auto &part : shown) {
            if (part.is_structured() || part.is_string())
                part = real(part);
        }
        return shown;
    }
    /// Where they differ, or nothing.
    std::string difference(const json &shown, const json &got, const std::string &key = {})
    {
        const auto differs = [&] { return key + ": " + shown.dump() + " is shown, and it was " + got.dump(); };
        if (shown.type() != got.type() && !(shown.is_number_integer() && got.is_number_integer()))
            return differs();
        if (shown.is_object())
            return objectsDiffer(shown, got, key);
        if (shown.is_array())
            return arraysDiffer(shown, got, key);
        static const std::vector<std::string> ids{"room", "epoch", "user", "author", "server"};
        static const std::vector<std::string> free{"at",          "now",        "lastSeen",      "retryMs",
                                                   "reconnectMs", "serverName", "serverVersion", "created"};
        if (std::find(free.begin(), free.end(), key) != free.end())
            return {};
        const bool isDevice = key == "id" && shown.is_string();
        if (!isDevice && std::find(ids.begin(), ids.end(), key) == ids.end())
            return shown == got ? std::string() : differs();
        if (!m_real.contains(shown.get<std::string>()) && !m_shown.contains(got.get<std::string>()))
            bind(shown.get<std::string>(), got.get<std::string>());
        const auto known = m_real.find(shown.get<std::string>());
        return known != m_real.end() && known->second == got ? std::string() : differs();
    }

private:
    std::string objectsDiffer(const json &shown, const json &got, const std::string &key)
    {
        for (const auto &[name, value] : got.items()) {
            if (!shown.contains(name))
                return std::string(key).append(": ").append(name).append(" is not shown: ").append(got.dump());
        }
        for (const auto &[name, value] : shown.items()) {
            if (!got.contains(name))
                return std::string(key).append(": ").append(name).append(" did not come: ").append(got.dump());
            if (auto found = difference(value, got[name], name); !found.empty())
                return found;
        }
        return {};
    }
    std::string arraysDiffer(const json &shown, const json &got, const std::string &key)
    {
        // Of a log that is sent from its beginning, a transcript shows the beginning.
        const bool begins = key == "entries" && !shown.empty() && shown[0].value("seq", 0) == 1;
        if (begins ? got.size() < shown.size() : got.size() != shown.size())
            return key + ": " + std::to_string(got.size()) + " came: " + got.dump();
        for (std::size_t i = 0; i < shown.size(); ++i) {
            if (auto found = difference(shown[i], got[i], key); !found.empty())
                return found;
        }
        return {};
    }

    std::map<std::string, std::string> m_real;
    std::map<std::string, std::string> m_shown;
};

std::string tagOf(int number)
{
    char tag[37];
    std::snprintf(tag, sizeof tag, "0193a7c4-5%03x-7b1e-9c30-5d2f86a1b%03x", static_cast<unsigned>(number) & 0xfffU,
                  static_cast<unsigned>(number) & 0xfffU);
    return tag;
}

std::string secretOf(const std::string &twoDigits)
{
    std::string secret;
    while (secret.size() < 64)
        secret += twoDigits;
    return secret;
}

/// The kitchen's server with Ann and Ben and their room, and one transcript that is played on it.
class Kitchen
{
    SimWorld m_world{1, true}; // outlives the connections

public:
    explicit Kitchen(const std::string &annsDevice, const std::string &password = {})
    {
        m_world.server.setPassword(password);
        m_world.server.start();
        ann = std::make_unique<Peer>(m_world, "ann");
        ben = std::make_unique<Peer>(m_world, "ben");
        const json annsHello = greet(*ann, "Ann", annsDevice, password);
        const json bensHello = greet(*ben, "Ben", secretOf("0c"), password);
        const json created = ann->ask("create", {{"tag", "0193a7c4-5208-7b1e-9c30-5d2f86a1b408"}, {"name", "tea"}})["result"];
        room = created["room"];
        like.bind("r7c1e", room);
        like.bind("e94b0", created["epoch"]);
        like.bind("u3f5a", annsHello["user"]);
        like.bind("u81d2", bensHello["user"]);
    }

    static json greet(Peer &peer, const std::string &name, const std::string &device, const std::string &password = {})
    {
        json hello{{"version", 1}, {"name", name}, {"device", device}};
        if (!password.empty())
            hello["serverPassword"] = password;
        return peer.ask("hello", hello)["result"];
    }
    json append(Peer &peer, const std::string &tag, json body)
    {
        body["room"] = room;
        body["tag"] = tag;
        m_world.run(1'000); // nobody is too fast
        return peer.ask("append", body);
    }
    void post(Peer &peer, int count)
    {
        for (int i = 0; i < count; ++i) {
            ++m_posts;
            append(peer, tagOf(0x800 + m_posts), {{"kind", "post"}, {"text", "No. " + std::to_string(m_posts)}});
        }
    }

    /// Happens right before the next line that contains this, after those that were planned before.
    void before(const std::string &text, std::function<void()> what) { m_plans.emplace_back(text, std::move(what)); }

    /// What went otherwise, with its line; nothing if all went as it is written.
    std::string play(const QString &transcript, std::unique_ptr<Peer> peer)
    {
        QFile file(QStringLiteral(HUBBUB_SOURCE_DIR "/tests/golden/transcripts/") + transcript);
        if (!file.open(QIODevice::ReadOnly))
            return "the transcript cannot be read";
        main = std::move(peer);
        int number = 0;
        for (const QByteArray &line : file.readAll().split('\n')) {
            ++number;
            if (const std::string wrong = step(line.toStdString()); !wrong.empty())
                return "line " + std::to_string(number) + ": " + wrong;
        }
        for (const json &frame : main->heard) {
            if (frame.value("method", "") != "presence")
                return "there is more: " + frame.dump();
        }
        return m_plans.empty() ? std::string() : "it never came to " + m_plans.front().first;
    }

    SimWorld &world() { return m_world; }

    std::unique_ptr<Peer> ann;
    std::unique_ptr<Peer> ben;
    std::unique_ptr<Peer> main; ///< whose transcript it is
    Likeness like;
    std::string room;

private:
    std::string step(const std::string &line)
    {
        if (!m_plans.empty() && line.find(m_plans.front().first) != std::string::npos) {
            const auto what = std::move(m_plans.front().second);
            m_plans.pop_front();
            what();
        }
        if (line.rfind("~ ", 0) == 0) {
            if (!main->waitForEnd())
                return "the connection lives";
            const bool restart = line.find("1012") != std::string::npos;
            if (restart != (main->closeCode == 1012))
                return "closed with " + std::to_string(*main->closeCode);
            m_ended = true;
            return {};
        }
        if (line.rfind("C ", 0) == 0) {
            if (std::exchange(m_ended, false))
                main->open();
            main->send(like.real(json::parse(line.substr(2))));
            return {};
        }
        return line.rfind("S ", 0) == 0 ? hear(json::parse(line.substr(2))) : std::string();
    }

    std::string hear(const json &shown)
    {
        // Who is there is told whenever it changes, between any other frames.
        if (shown.value("method", "") == "presence")
            return hearPresence(shown["params"]["rows"]);
        for (;;) {
            if (!main->waitForFrame())
                return "nothing came";
            const json frame = main->heard.front();
            main->heard.pop_front();
            if (frame.value("method", "") == "presence")
                m_present.push_back(frame);
            else
                return like.difference(shown, frame);
        }
    }

    std::string hearPresence(const json &rows)
    {
        m_world.run(2'000);
        for (const json &frame : main->heard) {
            if (frame.value("method", "") == "presence")
                m_present.push_back(frame);
        }
        for (const json &shown : rows) {
            const bool came = std::any_of(m_present.begin(), m_present.end(), [&](const json &frame) {
                const json &got = frame["params"]["rows"];
                return std::any_of(got.begin(), got.end(), [&](const json &row) { return like.difference(shown, row).empty(); });
            });
            if (!came)
                return "nobody told of " + shown.dump();
        }
        return {};
    }

    std::deque<std::pair<std::string, std::function<void()>>> m_plans;
    std::vector<json> m_present;
    bool m_ended = false;
    int m_posts = 0;
};

const std::string device = secretOf("0b"); ///< of whoever tells the transcript

} // namespace

class TranscriptTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBotInTenLines();
    void aLostReply();
    void aSecondDeviceAndARestoredBackup();
    void aKick();
    void aFurtherDevice();
    void aClosedServer();
    void anotherFrameIsNoticed_data();
    void anotherFrameIsNoticed();

private:
    /// As both transcripts about Ann find it: 40 entries, read up to 38, the rest her own.
    static void fill(Kitchen &kitchen)
    {
        kitchen.append(*kitchen.ben, "0193a7c4-5209-7b1e-9c30-5d2f86a1b409", {{"kind", "join"}});
        kitchen.post(*kitchen.ben, 36);
        kitchen.ann->ask("read", {{"room", kitchen.room}, {"seq", 38}});
        kitchen.post(*kitchen.ann, 2);
    }
};

void TranscriptTest::aBotInTenLines()
{
    Kitchen kitchen(secretOf("0a"));
    fill(kitchen);
    kitchen.post(*kitchen.ann, 1);
    kitchen.ann->ask("follow", {{"rooms", json::array({{{"room", kitchen.room}}})}});
    kitchen.before("!tea", [&] {
        kitchen.append(*kitchen.ann, "0193a7c4-5202-7b1e-9c30-5d2f86a1b402", {{"kind", "post"}, {"text", "!tea"}});
    });
    kitchen.before("washes up", [&] {
        // It has said too much: what is refused counts as well.
        for (int i = 0; i < 10; ++i) {
            const json reply = kitchen.main->ask(
                "append", {{"room", kitchen.room}, {"tag", tagOf(0x700 + i)}, {"kind", "delete"}, {"target", 1'000}});
            if (reply["error"]["data"]["name"] == "flood")
                break;
        }
    });
    kitchen.before("washes up", [&] { kitchen.world().run(1'000); });
    const std::string wrong = kitchen.play("ten-line-bot.txt", std::make_unique<Peer>(kitchen.world(), "bot"));
    QVERIFY2(wrong.empty(), wrong.c_str());
}

void TranscriptTest::aLostReply()
{
    Kitchen kitchen(device);
    fill(kitchen);
    kitchen.post(*kitchen.ann, 1);
    auto client = std::make_unique<Peer>(kitchen.world(), "client");
    Kitchen::greet(*client, "Ann", device);
    kitchen.before("Kettle is on", [&] { kitchen.world().server.crashAtNextCommit([] {}); });
    kitchen.before("No reply arrives", [&] {
        QVERIFY(kitchen.world().runUntil([&] { return !kitchen.world().server.isRunning(); }, 5'000));
        kitchen.world().server.start();
        kitchen.ben->open();
        Kitchen::greet(*kitchen.ben, "Ben", secretOf("0c"));
        kitchen.append(*kitchen.ben, "0193a7c4-5206-7b1e-9c30-5d2f86a1b406",
                       {{"kind", "post"}, {"text", "Coming"}, {"reply", 42}});
    });
    const std::string wrong = kitchen.play("lost-reply.txt", std::move(client));
    QVERIFY2(wrong.empty(), wrong.c_str());
}

void TranscriptTest::aSecondDeviceAndARestoredBackup()
{
    Kitchen kitchen(device); // Ann's first connection is the phone
    fill(kitchen);
    kitchen.world().server.backUp(kitchen.world().folder.file("backup.db"));
    kitchen.post(*kitchen.ann, 1);
    kitchen.post(*kitchen.ben, 2);
    kitchen.before("\"read\"", [&] { kitchen.ann->ask("read", {{"room", kitchen.room}, {"seq", 43}}); });
    kitchen.before("From the phone", [&] {
        kitchen.append(*kitchen.ann, "0193a7c4-5207-7b1e-9c30-5d2f86a1b407", {{"kind", "post"}, {"text", "From the phone"}});
    });
    kitchen.before("\"bye\"", [&] { kitchen.world().server.stop([] {}); });
    kitchen.before("The restored log", [&] {
        QVERIFY(kitchen.world().runUntil([&] { return !kitchen.world().server.isRunning(); }, 5'000));
        kitchen.world().server.restoreFrom(kitchen.world().folder.file("backup.db"));
        kitchen.world().server.start();
    });
    const std::string wrong = kitchen.play("second-device.txt", std::make_unique<Peer>(kitchen.world(), "laptop"));
    QVERIFY2(wrong.empty(), wrong.c_str());
}

void TranscriptTest::aKick()
{
    Kitchen kitchen(secretOf("0a"));
    fill(kitchen);
    kitchen.before("Ann has had enough", [&] {
        kitchen.append(*kitchen.ann, "0193a7c4-5250-7b1e-9c30-5d2f86a1b450",
                       {{"kind", "kick"}, {"user", kitchen.like.real(json("u81d2"))}, {"reason", "too loud"}});
    });
    const std::string wrong = kitchen.play("kicked.txt", std::make_unique<Peer>(kitchen.world(), "laptop"));
    QVERIFY2(wrong.empty(), wrong.c_str());
}

void TranscriptTest::aFurtherDevice()
{
    Kitchen kitchen(secretOf("0a")); // Ann's first connection is the phone
    fill(kitchen);
    const json link = kitchen.ann->ask("linkDevice", json::object())["result"];
    kitchen.like.bind("7KPDX-29QMT", link["code"]);
    const std::string wrong = kitchen.play("linked-device.txt", std::make_unique<Peer>(kitchen.world(), "laptop"));
    QVERIFY2(wrong.empty(), wrong.c_str());
    QVERIFY(kitchen.ann->waitForEnd());
    QCOMPARE(*kitchen.ann->closeCode, std::uint16_t(4502));
}

void TranscriptTest::aClosedServer()
{
    Kitchen kitchen(secretOf("0a"), "sesame");
    fill(kitchen);
    const json made = kitchen.ann->ask("makeInvite", {{"room", kitchen.room}})["result"];
    kitchen.like.bind("9c2f4be07d1853a6c0e9b7f2d4416a85", made["token"]);
    const std::string wrong = kitchen.play("closed-server.txt", std::make_unique<Peer>(kitchen.world(), "cid"));
    QVERIFY2(wrong.empty(), wrong.c_str());
}

void TranscriptTest::anotherFrameIsNoticed_data()
{
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<QByteArray>("got");
    QTest::newRow("other value") << QByteArray(R"({"head": 42})") << QByteArray(R"({"head": 43})");
    QTest::newRow("too much") << QByteArray(R"({"head": 42})") << QByteArray(R"({"head": 42, "reset": true})");
    QTest::newRow("too little") << QByteArray(R"({"head": 42, "reset": true})") << QByteArray(R"({"head": 42})");
    QTest::newRow("other type") << QByteArray(R"({"at": 42})") << QByteArray(R"({"at": "42"})");
    QTest::newRow("more entries") << QByteArray(R"({"entries": [{"seq": 2}]})")
                                  << QByteArray(R"({"entries": [{"seq": 2}, {"seq": 3}]})");
    QTest::newRow("one id for two things") << QByteArray(R"([{"user": "a"}, {"user": "b"}])")
                                           << QByteArray(R"([{"user": "x"}, {"user": "x"}])");
    QTest::newRow("two ids for one thing") << QByteArray(R"([{"user": "a"}, {"user": "a"}])")
                                           << QByteArray(R"([{"user": "x"}, {"user": "y"}])");
}

void TranscriptTest::anotherFrameIsNoticed()
{
    QFETCH(QByteArray, shown);
    QFETCH(QByteArray, got);
    QVERIFY(Likeness().difference(json::parse(shown.toStdString()), json::parse(shown.toStdString())).empty());
    QVERIFY(!Likeness().difference(json::parse(shown.toStdString()), json::parse(got.toStdString())).empty());
}

QTEST_GUILESS_MAIN(TranscriptTest)
#include "transcript_test.moc"
