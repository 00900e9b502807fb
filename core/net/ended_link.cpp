// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ended_link.h"

#include <utility>

namespace hubbub::net {

EndedLink::EndedLink(Events events, const std::string &reason)
{
    const auto tell = [this, events = std::move(events), reason] {
        // The copy outlives this object, which the callback may destroy.
        if (const auto closed = events.closed; closed && !m_closed) {
            closed(0, std::string(reason));
        }
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

EndedLink::EndedLink(Events events, const protocol::Distrust &why)
{
    const auto tell = [this, events = std::move(events), why] {
        const auto copy = events;
        if (m_closed) {
            return;
        }
        if (copy.distrusted) {
            copy.distrusted(protocol::Distrust(why));
        } else if (copy.closed) {
            copy.closed(0, std::string(why.detail));
        }
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

} // namespace hubbub::net
