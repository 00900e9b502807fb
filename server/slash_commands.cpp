// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/slash_commands.h"

#include "core/protocol/text.h"
#include "server/page_fit.h"

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace hubbub::server {

namespace limits = protocol::limits;
using protocol::ErrorCode;
using protocol::RequestId;

namespace {

bool isCommandName(std::string_view name)
{
    return !name.empty() && name.size() <= limits::commandNameBytes && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

} // namespace

void SlashCommands::set(Session &session, const RequestId &id, const protocol::SetCommands &request)
{
    if (!m_context.passesFlood(session, id, FloodKind::Account))
        return;
    if (session.user->guest)
        return m_context.speaker.refuse(session.id, id, ErrorCode::NotAllowed, "guests answer no commands");
    if (request.commands.size() > limits::commandsPerSession)
        return m_context.speaker.refuse(session.id, id, ErrorCode::InvalidParams, "too many commands");
    std::vector<protocol::Command> commands;
    for (const protocol::Command &command : request.commands) {
        const auto about = protocol::checkedTopic(command.about);
        if (!about)
            return m_context.speaker.reply(session.id, id, about.error());
        if (!isCommandName(command.name))
            return m_context.speaker.refuse(session.id, id, ErrorCode::InvalidParams, "no name of a command");
        commands.push_back({command.name, *about});
    }
    session.commands = std::move(commands);
    m_context.speaker.reply(session.id, id, protocol::DoneReply{});
}

void SlashCommands::list(Session &session, const RequestId &id, const protocol::GetCommands &request)
{
    HubRoom *const room = m_context.registry.room(request.room);
    if (!room || !session.user->isMember(room))
        return m_context.speaker.refuse(
            session.id, id, room && !room->isSecretTo(session.user->id) ? ErrorCode::NotMember : ErrorCode::NoSuchRoom);
    if (!m_context.passesFlood(session, id, FloodKind::History))
        return;
    std::vector<protocol::CommandRow> rows;
    for (const OnlineUser *const user : room->online) {
        for (const Session *const connection : user->sessions) {
            for (const protocol::Command &command : connection->commands)
                rows.push_back({command, user->id});
        }
    }
    const auto place = [](const protocol::CommandRow &row) { return std::tie(row.command.name, row.user); };
    std::stable_sort(rows.begin(), rows.end(), [&](const auto &a, const auto &b) { return place(a) < place(b); });
    // A bot may be connected twice.
    const auto same = [&](const auto &a, const auto &b) { return place(a) == place(b); };
    rows.erase(std::unique(rows.begin(), rows.end(), same), rows.end());
    m_context.speaker.replyFitting(session.id, id, rows.size(),
                                   [&](std::size_t count) { return protocol::CommandsReply{firstOf(rows, count)}; });
}

} // namespace hubbub::server
