// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/profiles.h"

#include "core/protocol/limits.h"
#include "core/protocol/text.h"

#include <utility>

namespace hubbub::server {

using protocol::ErrorCode;

void Profiles::set(Session &session, const protocol::RequestId &id, const protocol::SetProfile &request)
{
    auto name = protocol::checkedName(request.name);
    if (!name)
        return m_context.speaker.reply(session.id, id, name.error());
    if (request.colour < 0 || request.colour > protocol::limits::colours)
        return m_context.speaker.refuse(session.id, id, ErrorCode::InvalidParams, "there is no such colour");
    // A retry is never too fast. It is answered where the first one was decided, and so not before its answer.
    const bool known = m_context.accounts.profileSet(session.user->id, request.tag).has_value();
    if (!m_context.canTake(session, id) || (!known && !m_context.passesFlood(session, id, FloodKind::Profile)))
        return;
    SetProfileJob job{session.user->id, request.tag, {std::move(name).value(), request.colour}};
    m_context.submit(session, id, std::move(job), [this, id](Session *asking, const JobResult &result) {
        if (asking)
            m_context.replyDone(*asking, id, result);
    });
}

} // namespace hubbub::server
