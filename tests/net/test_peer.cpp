// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/test_peer.h"

#include <QNetworkProxy>
#include <QTest>

namespace hubbub::test {

using namespace protocol;

static constexpr int patienceMs = 10'000;

TestPeer::TestPeer(std::uint64_t seed, Kind kind) : m_random(seed), m_kind(kind), m_device(m_random.hex(32))
{
    QObject::connect(&m_socket, &QWebSocket::binaryMessageReceived, &m_socket, [this](const QByteArray &bytes) {
        ++binaryFrames;
        receive(bytes);
    });
    QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket, [this](const QString &text) {
        ++textFrames;
        receive(text.toUtf8());
    });
}

bool TestPeer::open(const QString &url, const QString &origin)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request{QUrl(url)};
    if (!origin.isEmpty()) {
        request.setRawHeader("Origin", origin.toUtf8());
    }
    m_socket.open(request);
    return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; }, patienceMs);
}

void TestPeer::send(const ClientFrame &frame)
{
    sendRaw(QByteArray::fromStdString(encode(frame)));
}

void TestPeer::sendRaw(const QByteArray &bytes)
{
    if (m_kind == Kind::Binary) {
        m_socket.sendBinaryMessage(bytes);
    } else {
        m_socket.sendTextMessage(QString::fromUtf8(bytes));
    }
}

std::string TestPeer::request(const RequestBody &body)
{
    std::string id = std::to_string(++m_lastId);
    m_methods[id] = methodOf(body);
    send(Request{RequestId{id}, body});
    return id;
}

std::optional<ReplyBody> TestPeer::ask(const RequestBody &body)
{
    const std::string id = request(body);
    if (!QTest::qWaitFor([&] { return m_replies.contains(id) || closed(); }, patienceMs) || !m_replies.contains(id)) {
        return std::nullopt;
    }
    return m_replies.at(id);
}

bool TestPeer::hello(const std::string &name)
{
    const auto reply = ask(Hello{protocolVersion, name, m_device, "test"});
    if (!reply || !std::holds_alternative<HelloReply>(*reply)) {
        return false;
    }
    m_user = std::get<HelloReply>(*reply).user;
    return true;
}

RoomId TestPeer::makeRoom(const std::string &name, const std::string &topic, Preset preset)
{
    const auto reply = ask(CreateRoom{newTag(), name, topic, preset});
    if (!reply || !std::holds_alternative<CreateReply>(*reply)) {
        return {};
    }
    const RoomId room = std::get<CreateReply>(*reply).room;
    return follow(room) ? room : RoomId();
}

RoomId TestPeer::openDirect(const std::string &name)
{
    const auto reply = ask(OpenDirect{newTag(), {}, name});
    return reply && std::holds_alternative<DirectReply>(*reply) ? std::get<DirectReply>(*reply).room : RoomId();
}

bool TestPeer::join(const RoomId &room)
{
    const auto reply = ask(Append{room, newTag(), Joined{}});
    return reply && std::holds_alternative<AppendReply>(*reply) && follow(room);
}

bool TestPeer::follow(const RoomId &room)
{
    const auto reply = ask(Follow{{Cursor{room, {}, 0}}});
    return reply && std::holds_alternative<FollowReply>(*reply);
}

Seq TestPeer::post(const RoomId &room, const std::string &text)
{
    return append(room, Posted{text, 0});
}

void TestPeer::postAndGoOn(const RoomId &room, const std::string &text)
{
    request(Append{room, newTag(), Posted{text, 0}});
}

Seq TestPeer::append(const RoomId &room, const Body &body)
{
    const auto reply = ask(Append{room, newTag(), body});
    const auto *append = reply ? std::get_if<AppendReply>(&*reply) : nullptr;
    return append ? append->seq : 0;
}

int TestPeer::closeCode() const
{
    return m_socket.closeReason().contains(QLatin1String("close code 1002")) ? 1012 : static_cast<int>(m_socket.closeCode());
}

void TestPeer::receive(const QByteArray &bytes)
{
    const auto methodFor = [this](const RequestId &id) -> std::string_view {
        const auto found = m_methods.find(id.json);
        return found == m_methods.end() ? std::string_view() : std::string_view(found->second);
    };
    const auto frame = decodeServerFrame({bytes.constData(), static_cast<std::size_t>(bytes.size())}, methodFor);
    if (!frame) {
        qWarning("not a frame: %s", bytes.constData());
    } else if (const auto *reply = std::get_if<Reply>(&frame.value())) {
        m_replies.emplace(reply->id.json, reply->body);
    } else if (const auto *some = std::get_if<Entries>(&frame.value())) {
        entries.insert(entries.end(), some->entries.begin(), some->entries.end());
    } else if (std::holds_alternative<Bye>(frame.value())) {
        byeReceived = true;
    }
}

Tag TestPeer::newTag()
{
    return Tag::makeV7(base::SystemClock(), m_random);
}

} // namespace hubbub::test
