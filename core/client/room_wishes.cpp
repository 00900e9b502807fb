// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/room_wishes.h"

#include "core/protocol/text.h"

#include <algorithm>

namespace hubbub::client {

using namespace protocol;

RoomWishes::RoomWishes(const base::Clock &clock, base::Random &random, Copy &copy, ServerLine &line, Follower &follower,
                       Notices &notices)
    : m_clock(clock), m_random(random), m_copy(copy), m_line(line), m_follower(follower), m_notices(notices),
      m_listQuestion(clock), m_createQuestion(clock)
{}

void RoomWishes::refresh(Client::Done done)
{
    (m_listQuestion.isOpen() || !m_listAfter.empty() ? m_listeningNext : m_listening).push_back(std::move(done));
}

void RoomWishes::create(const std::string &name, const std::string &topic, Preset preset, Client::Created done)
{
    const auto checked = checkedName(name);
    const auto checkedLine = checkedTopic(topic);
    if (!checked || !checkedLine) {
        const Error error = checked ? checkedLine.error() : checked.error();
        m_notices.calls.emplace_back([done = std::move(done), error] { done(error); });
        return;
    }
    m_creations.push_back({CreateRoom{base::Uuid::makeV7(m_clock, m_random), *checked, *checkedLine, preset}, std::move(done)});
}

void RoomWishes::openDirect(const UserId &user, const std::string &name, Client::Created done)
{
    m_creations.push_back({OpenDirect{base::Uuid::makeV7(m_clock, m_random), user, name}, std::move(done)});
}

void RoomWishes::pump()
{
    if (!m_line.ready())
        return;
    pumpList();
    pumpCreations();
}

void RoomWishes::pumpList()
{
    if (m_listening.empty())
        m_listening = std::exchange(m_listeningNext, {});
    if (m_listening.empty() || !m_listQuestion.mayAsk())
        return;
    m_listQuestion.asked();
    m_line.request(GetRooms{m_listAfter, 0}, [this](const ReplyBody &body) { listed(body); });
}

void RoomWishes::pumpCreations()
{
    if (m_creations.empty() || !m_createQuestion.mayAsk())
        return;
    m_createQuestion.asked();
    m_line.request(m_creations.front().request, [this](const ReplyBody &body) { created(body); });
}

void RoomWishes::listed(const ReplyBody &body)
{
    m_listQuestion.answered();
    if (const auto *error = std::get_if<Error>(&body)) {
        if (!m_listQuestion.hold(*error))
            listDone(*error);
        return;
    }
    const auto *reply = std::get_if<RoomsReply>(&body);
    if (!reply) {
        m_line.giveUp("rooms was answered with something else");
        return;
    }
    RoomId last = m_listAfter;
    bool room = true;
    for (const RoomRow &row : reply->rooms) {
        room = room && m_copy.listed(row);
        last = std::max(last, row.id);
    }
    // A list that does not advance would never end.
    if (reply->more && room && last > m_listAfter)
        m_listAfter = last;
    else
        listDone(std::nullopt);
}

void RoomWishes::listDone(const std::optional<Error> &error)
{
    m_listAfter = {};
    for (auto &done : std::exchange(m_listening, {}))
        m_notices.calls.emplace_back([done = std::move(done), error] { done(error); });
}

void RoomWishes::created(const ReplyBody &body)
{
    m_createQuestion.answered();
    if (m_creations.empty())
        return;
    if (const auto *error = std::get_if<Error>(&body)) {
        if (!m_createQuestion.hold(*error))
            creationDone(*error);
        return;
    }
    const auto *request = std::get_if<CreateRoom>(&m_creations.front().request);
    if (const auto *direct = std::get_if<DirectReply>(&body); direct && !request) {
        const Room *known = m_copy.find(direct->room);
        if (!known || !known->listed) {
            RoomRow row{direct->room, direct->name, {}, direct->epoch, 1, 2, true};
            row.preset = Preset::Direct;
            row.with = direct->user;
            m_copy.listed(row);
        }
        m_follower.join(direct->room);
        creationDone(direct->room);
        return;
    }
    const auto *reply = std::get_if<CreateReply>(&body);
    if (!reply || !request) {
        m_line.giveUp("a new room was answered with something else");
        return;
    }
    const Room *known = m_copy.find(reply->room);
    if (!known || !known->listed)
        m_copy.listed({reply->room,
                       request->name,
                       request->topic,
                       reply->epoch,
                       reply->seq,
                       1,
                       true,
                       0,
                       0,
                       0,
                       request->preset,
                       Role::Owner,
                       {}});
    m_follower.join(reply->room);
    creationDone(reply->room);
}

void RoomWishes::creationDone(const Outcome<RoomId> &outcome)
{
    m_notices.calls.emplace_back([done = std::move(m_creations.front().done), outcome] { done(outcome); });
    m_creations.pop_front();
}

void RoomWishes::lost()
{
    m_listQuestion.lost();
    m_listAfter = {};
    m_createQuestion.lost();
}

void RoomWishes::refuseAll(const Error &error)
{
    lost();
    listDone(error);
    m_listening = std::exchange(m_listeningNext, {});
    listDone(error);
    while (!m_creations.empty())
        creationDone(error);
}

base::Millis RoomWishes::nextDeadline() const
{
    return std::min(m_listQuestion.nextDeadline(), m_createQuestion.nextDeadline());
}

} // namespace hubbub::client
