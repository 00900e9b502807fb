// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/protocol/codec.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QWebSocket>

#include <map>
#include <optional>
#include <string>

namespace hubbub::test {

/// A chat client of few words: one WebSocket, frames in and out, nothing remembered for it. Waits by running the event loop.
class TestPeer
{
public:
    enum class Kind { Binary, Text };

    explicit TestPeer(std::uint64_t seed, Kind kind = Kind::Binary);

    [[nodiscard]] bool open(const QString &url, const QString &origin = {});
    void send(const protocol::ClientFrame &frame);
    void sendRaw(const QByteArray &bytes);
    /// Sends and waits for the reply; nothing if none came.
    std::optional<protocol::ReplyBody> ask(const protocol::RequestBody &body);
    [[nodiscard]] bool hello(const std::string &name);
    /// Before hello(), whose name then does not matter: the bot to which this token belongs.
    void useToken(const std::string &secret) { m_device = secret; }

    /// Creates a room and follows it; its id, empty on failure.
    protocol::RoomId makeRoom(const std::string &name, const std::string &topic = {},
                              protocol::Preset preset = protocol::Preset::Open);
    /// The direct room with the person of this name; empty on failure.
    protocol::RoomId openDirect(const std::string &name);
    [[nodiscard]] bool join(const protocol::RoomId &room);
    [[nodiscard]] bool follow(const protocol::RoomId &room);
    /// The seq of the post, 0 on failure.
    protocol::Seq post(const protocol::RoomId &room, const std::string &text);
    /// Does not wait for the reply.
    void postAndGoOn(const protocol::RoomId &room, const std::string &text);
    /// The seq of any entry, 0 on failure.
    protocol::Seq append(const protocol::RoomId &room, const protocol::Body &body);
    /// Its secret, which is also a token for the HTTP API.
    const std::string &device() const { return m_device; }
    const protocol::UserId &user() const { return m_user; } ///< empty before hello()

    QWebSocket &socket() { return m_socket; }
    bool closed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    /// Also where Qt, which does not know 1012, only complains about the server's code.
    int closeCode() const;

    /// Every entry received so far.
    std::vector<protocol::Entry> entries;
    bool byeReceived = false;
    int binaryFrames = 0;
    int textFrames = 0;

private:
    /// Its id.
    std::string request(const protocol::RequestBody &body);
    void receive(const QByteArray &bytes);
    protocol::Tag newTag();

    base::SeededRandom m_random;
    Kind m_kind;
    std::string m_device;
    protocol::UserId m_user;
    QWebSocket m_socket;
    int m_lastId = 0;
    std::map<std::string, std::string> m_methods; // by id
    std::map<std::string, protocol::ReplyBody> m_replies;
};

} // namespace hubbub::test
