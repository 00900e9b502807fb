// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operating_controller.h"

#include "app/complaint_text.h"
#include "app/language_change.h"
#include "app/size_text.h"
#include "app/wire_text.h"

namespace hubbub::app {

OperatingController::OperatingController(QObject *parent) : QObject(parent)
{
    onLanguageChange(this, [this] {
        Q_EMIT changed();
        Q_EMIT problemChanged();
    });
    connect(&m_owner, &HostOwner::granted, this, [this] { setAllowed(true, text(m_self)); });
}

void OperatingController::setSession(ClientSession *session)
{
    m_session = session;
    m_users.show({}, {});
    m_rooms.show({});
    m_tokens.setSession(session);
    m_stats.reset();
    m_moreUsers = false;
    m_moreRooms = false;
    setProblem({});
    setAllowed(false, {});
    Q_EMIT changed();
}

void OperatingController::setAllowed(bool allowed, const QString &self)
{
    m_self = self.toStdString();
    if (m_allowed != allowed) {
        m_allowed = allowed;
        Q_EMIT allowedChanged();
    }
}

void OperatingController::claim(const QString &dataFolder)
{
    if (!m_allowed && !m_self.empty()) {
        m_owner.claim(dataFolder, protocol::UserId(m_self));
    }
}

void OperatingController::setQuery(const QString &query)
{
    if (m_query != query) {
        m_query = query;
        Q_EMIT queryChanged();
        askUsers();
    }
}

QString OperatingController::problem() const
{
    return m_problem ? refusalText(*m_problem) : QString();
}

void OperatingController::setProblem(std::optional<protocol::ErrorCode> problem)
{
    if (m_problem != problem) {
        m_problem = problem;
        Q_EMIT problemChanged();
    }
}

std::optional<std::int64_t> OperatingController::figure(const char *name) const
{
    if (!m_stats) {
        return std::nullopt;
    }
    const auto found = m_stats->figures.find(protocol::FigureName(name));
    return found != m_stats->figures.end() ? std::optional(found->second) : std::nullopt;
}

QStringList OperatingController::figures() const
{
    QStringList words;
    if (!m_stats) {
        return words;
    }
    words << QStringLiteral("Hubbub %1").arg(text(m_stats->version));
    if (const auto users = figure("users")) {
        words << tr("%n users", nullptr, static_cast<int>(*users));
    }
    if (const auto online = figure("online")) {
        words << tr("%n here now", nullptr, static_cast<int>(*online));
    }
    if (const auto rooms = figure("rooms")) {
        words << tr("%n rooms", nullptr, static_cast<int>(*rooms));
    }
    if (const auto entries = figure("entries")) {
        words << tr("%n entries", nullptr, static_cast<int>(*entries));
    }
    if (const auto bytes = figure("databaseBytes")) {
        words << tr("%1 on disk").arg(sizeText(*bytes));
    }
    if (const auto bytes = figure("freeBytes")) {
        words << tr("%1 free").arg(sizeText(*bytes));
    }
    if (figure("readOnly").value_or(0) != 0) {
        words << tr("The disk takes nothing at the moment");
    }
    return words;
}

void OperatingController::ask(const protocol::RequestBody &request)
{
    if (m_session != nullptr && m_allowed) {
        setProblem({});
        m_session->askServer(request, this, [this](const protocol::ReplyBody &reply) { take(reply); });
    }
}

void OperatingController::change(const protocol::RequestBody &request)
{
    if (m_session == nullptr || !m_allowed) {
        return;
    }
    setProblem({});
    m_session->askServer(request, this, [this](const protocol::ReplyBody &reply) {
        take(reply);
        if (!std::holds_alternative<protocol::Error>(reply)) {
            askUsers(); // not before: what is asked beside a change may be answered ahead of it
        }
    });
}

void OperatingController::askUsers()
{
    ask(protocol::GetUsers{{}, 0, m_query.toStdString()});
}

void OperatingController::refresh()
{
    ask(protocol::GetStats{});
    protocol::GetRooms rooms;
    rooms.all = true;
    ask(rooms);
    askUsers();
    if (m_allowed) {
        m_tokens.refresh();
    }
}

void OperatingController::setOperator(const QString &user, bool on)
{
    change(protocol::SetUser{protocol::UserId(user.toStdString()), on, {}, {}});
}

void OperatingController::setGuest(const QString &user, bool on)
{
    change(protocol::SetUser{protocol::UserId(user.toStdString()), {}, on, {}});
}

void OperatingController::setDisabled(const QString &user, bool on)
{
    change(protocol::SetUser{protocol::UserId(user.toStdString()), {}, {}, on});
}

void OperatingController::revokeDevices(const QString &user)
{
    change(protocol::RevokeDevices{protocol::UserId(user.toStdString())});
}

void OperatingController::take(const protocol::ReplyBody &reply)
{
    if (const auto *error = std::get_if<protocol::Error>(&reply)) {
        setProblem(error->code);
    } else if (const auto *users = std::get_if<protocol::UsersReply>(&reply)) {
        m_users.show(users->users, m_self);
        m_moreUsers = users->more;
    } else if (const auto *rooms = std::get_if<protocol::RoomsReply>(&reply)) {
        m_rooms.show(rooms->rooms);
        m_tokens.showRooms(rooms->rooms);
        m_moreRooms = rooms->more;
    } else if (const auto *stats = std::get_if<protocol::StatsReply>(&reply)) {
        m_stats = *stats;
    }
    Q_EMIT changed();
}

} // namespace hubbub::app
