// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/account_wishes.h"

#include <utility>

namespace hubbub::client {

using namespace protocol;

void AccountWishes::ask(RequestBody request, Client::Answered done)
{
    m_wishes.push_back({std::move(request), std::move(done)});
}

void AccountWishes::pump()
{
    if (!m_line.ready() || m_wishes.empty() || !m_question.mayAsk())
        return;
    m_question.asked();
    m_line.request(m_wishes.front().request, [this](const ReplyBody &body) { answered(body); });
}

void AccountWishes::answered(const ReplyBody &body)
{
    m_question.answered();
    const auto *error = std::get_if<Error>(&body);
    if (error && m_question.hold(*error))
        return;
    if (!m_wishes.empty())
        settle(body);
}

void AccountWishes::settle(const ReplyBody &body)
{
    m_notices.calls.emplace_back([done = std::move(m_wishes.front().done), body] { done(body); });
    m_wishes.pop_front();
}

void AccountWishes::refuseAll(const Error &error)
{
    m_question.lost();
    while (!m_wishes.empty())
        settle(error);
}

} // namespace hubbub::client
