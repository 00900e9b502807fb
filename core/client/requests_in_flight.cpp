// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/requests_in_flight.h"

#include "core/client/deadline.h"
#include "core/protocol/codec.h"

#include <algorithm>
#include <string>

namespace hubbub::client {

using base::Millis;
using protocol::RequestId;

protocol::Request RequestsInFlight::add(protocol::RequestBody body, Millis deadline, Answer answer)
{
    protocol::Request request{RequestId{std::to_string(++m_lastId)}, std::move(body)};
    m_requests[request.id] = {protocol::methodOf(request.body), deadline, std::move(answer)};
    return request;
}

std::string_view RequestsInFlight::methodOf(const RequestId &id) const
{
    const auto request = m_requests.find(id);
    return request == m_requests.end() ? std::string_view{} : request->second.method;
}

std::optional<RequestsInFlight::Answer> RequestsInFlight::take(const RequestId &id)
{
    auto request = m_requests.extract(id);
    return request.empty() ? std::nullopt : std::optional(std::move(request.mapped().answer));
}

Millis RequestsInFlight::nextDeadline() const
{
    Millis deadline = never;
    for (const auto &[id, request] : m_requests)
        deadline = std::min(deadline, request.deadline);
    return deadline;
}

std::optional<std::string_view> RequestsInFlight::overdue(Millis now) const
{
    for (const auto &[id, request] : m_requests) {
        if (request.deadline <= now)
            return request.method;
    }
    return std::nullopt;
}

void RequestsInFlight::postpone(Millis deadline)
{
    for (auto &[id, request] : m_requests)
        request.deadline = deadline;
}

void RequestsInFlight::setDeadline(const RequestId &id, Millis deadline)
{
    if (const auto request = m_requests.find(id); request != m_requests.end())
        request->second.deadline = deadline;
}

void RequestsInFlight::hasten(const RequestId &id, Millis deadline)
{
    if (const auto request = m_requests.find(id); request != m_requests.end())
        request->second.deadline = std::min(request->second.deadline, deadline);
}

} // namespace hubbub::client
