// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/admin_link.h"

#include "app/complaint_text.h"
#include "app/host_exit_code.h"
#include "app/wire_text.h"
#include "core/protocol/codec.h"
#include "core/protocol/text.h"
#include "server/admin_place.h"
#include "server/admin_stopped.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>

#include <optional>

namespace hubbub::app::cli {
namespace {

constexpr int patience = 60'000;

/// Asks a server that runs.
class SocketLink final : public AdminLink
{
public:
    explicit SocketLink(const QString &name) { m_socket.connectToServer(name); }

    bool isOpen() { return m_socket.waitForConnected(patience); }
    QLocalSocket::LocalSocketError error() const { return m_socket.error(); }

private:
    protocol::ReplyBody answerTo(const protocol::RequestBody &request) override
    {
        const protocol::RequestId id{std::to_string(++m_last)};
        const std::string frame = protocol::encode(protocol::ClientFrame(protocol::Request{id, request})) + '\n';
        m_socket.write(frame.data(), static_cast<qint64>(frame.size()));
        const QDeadlineTimer deadline(patience);
        while (!deadline.hasExpired()) {
            while (m_socket.canReadLine()) {
                const std::string line = m_socket.readLine().toStdString();
                auto heard =
                    protocol::decodeServerFrame(line, [&](const protocol::RequestId &) { return protocol::methodOf(request); });
                if (auto *reply = heard ? std::get_if<protocol::Reply>(&heard.value()) : nullptr; reply && reply->id == id) {
                    return std::move(reply->body);
                }
            }
            if (!m_socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
                break;
            }
        }
        throw Failure{ExitCode::Unreachable, QStringLiteral("The server ended before it had answered.")};
    }

    QLocalSocket m_socket;
    int m_last = 0;
};

/// Asks the folder of a server that does not run.
class StoppedLink final : public AdminLink
{
public:
    explicit StoppedLink(std::unique_ptr<server::AdminStopped> server) : m_server(std::move(server)) {}

private:
    protocol::ReplyBody answerTo(const protocol::RequestBody &request) override
    {
        try {
            return m_server->ask(request);
        } catch (const store::StoreError &error) {
            throw failureOf(error);
        }
    }

    std::unique_ptr<server::AdminStopped> m_server;
};

std::unique_ptr<SocketLink> dialled(const std::string &dataFolder)
{
    auto link = std::make_unique<SocketLink>(server::adminSocketOf(dataFolder));
    if (link->isOpen()) {
        return link;
    }
    if (link->error() == QLocalSocket::SocketAccessError) {
        throw Failure{
            ExitCode::DataFolder,
            QStringLiteral("Only the user that the server runs as, and the superuser, may run it. You are another one.")};
    }
    return nullptr;
}

} // namespace

std::unique_ptr<AdminLink> AdminLink::open(const std::string &dataFolder)
{
    if (auto link = dialled(dataFolder)) {
        return link;
    }
    try {
        auto stopped = server::AdminStopped::open(dataFolder, QCoreApplication::applicationVersion().toStdString());
        if (!stopped) {
            throw Failure{exitCodeOf(stopped.error().kind), text(stopped.error().message)};
        }
        return std::make_unique<StoppedLink>(std::move(stopped).value());
    } catch (const store::StoreError &error) {
        throw failureOf(error);
    }
}

std::unique_ptr<AdminLink> AdminLink::openRunning(const std::string &dataFolder)
{
    if (auto link = dialled(dataFolder)) {
        return link;
    }
    throw Failure{ExitCode::Unreachable, QStringLiteral("No server runs with the data folder %1.").arg(text(dataFolder))};
}

void AdminLink::fail(const protocol::ReplyBody &reply)
{
    const auto *error = std::get_if<protocol::Error>(&reply);
    if (error == nullptr) {
        throw Failure{ExitCode::Failure, QStringLiteral("The server answered something else. It may be another version.")};
    }
    throw Failure{ExitCode::Refused,
                  QStringLiteral("The server said no: %1 (%2).").arg(text(protocol::nameOf(error->code)), text(error->detail))};
}

protocol::UserRow AdminLink::userNamed(const QString &word)
{
    const std::string name = word.toStdString();
    std::optional<protocol::UserRow> found;
    const auto look = [&](const std::string &query, const auto &isIt) {
        protocol::GetUsers get;
        get.query = query;
        takeEach<protocol::UsersReply>(get, [&](const protocol::UserRow &row) {
            if (isIt(row)) {
                found = row;
            }
            return !found;
        });
    };
    look(name, [&](const protocol::UserRow &row) { return protocol::nameKey(row.name) == protocol::nameKey(name); });
    if (!found && protocol::isIdText(name)) {
        look({}, [&](const protocol::UserRow &row) { return row.user.value == name; });
    }
    if (!found) {
        throw Failure{ExitCode::Refused, QStringLiteral("There is no user \"%1\" on this server.").arg(word)};
    }
    return *found;
}

protocol::RoomRow AdminLink::roomNamed(const QString &word)
{
    const std::string name = word.toStdString();
    protocol::GetRooms get;
    get.all = true;
    std::optional<protocol::RoomRow> found;
    takeEach<protocol::RoomsReply>(get, [&](const protocol::RoomRow &row) {
        const bool isCalledSo =
            !row.name.empty() && row.preset != protocol::Preset::Direct && protocol::nameKey(row.name) == protocol::nameKey(name);
        if (row.id.value == name || isCalledSo) {
            found = row;
        }
        return !found;
    });
    if (!found) {
        throw Failure{ExitCode::Refused, QStringLiteral("There is no room \"%1\" on this server.").arg(word)};
    }
    return *found;
}

std::string adminFolder(const CommandLine &line)
{
    if (line.isSet("server")) {
        throw Failure{ExitCode::Usage,
                      QStringLiteral("admin is for the server of a data folder on this machine: --data, not --server.")};
    }
    return QDir(line.dataFolder()).absolutePath().toStdString();
}

} // namespace hubbub::app::cli
