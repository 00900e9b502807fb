// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/protocol/frames.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string_view>

namespace hubbub::client {

/// What was asked on the present link and is not answered yet. A reply does not say what it answers, so this does.
class RequestsInFlight
{
public:
    using Answer = std::function<void(const protocol::ReplyBody &)>;

    /// Gives the request its id, which no other request of this client ever had: so no reply can be taken for another's.
    protocol::Request add(protocol::RequestBody body, base::Millis deadline, Answer answer);
    /// The method that was asked with this id; empty if none was.
    std::string_view methodOf(const protocol::RequestId &id) const;
    /// The answer to call; nothing if the id is not in flight.
    std::optional<Answer> take(const protocol::RequestId &id);
    void clear() { m_requests.clear(); }

    base::Millis nextDeadline() const;
    /// The method of a request whose deadline has passed.
    std::optional<std::string_view> overdue(base::Millis now) const;
    /// Gives every request until then.
    void postpone(base::Millis deadline);
    void setDeadline(const protocol::RequestId &id, base::Millis deadline);
    /// Gives it no longer than until then.
    void hasten(const protocol::RequestId &id, base::Millis deadline);

private:
    struct Request {
        std::string_view method;
        base::Millis deadline = 0;
        Answer answer;
    };
    std::map<protocol::RequestId, Request> m_requests;
    std::uint64_t m_lastId = 0;
};

} // namespace hubbub::client
