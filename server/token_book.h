// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/log_store.h"
#include "server/commit_jobs.h"

namespace hubbub::server {

/// Who may have which token (docs/protocol.md, "Bots and tokens"), decided and written inside the Committer's transaction. What is
/// refused has written nothing. Throws StoreError.
class TokenBook
{
public:
    /// Both must outlive the book.
    TokenBook(store::Database &database, store::LogStore &log, base::Millis now) : m_database(database), m_log(log), m_now(now) {}

    /// The bot of the new token, whom the caller brings into the rooms: that it may join them was asked.
    protocol::Outcome<store::StoredUser> make(const MakeTokenJob &job);
    /// The bot whose token it was.
    protocol::Outcome<protocol::UserId> revoke(const RevokeTokenJob &job);

private:
    bool moderates(const protocol::UserId &user, const protocol::RoomId &room) const;
    std::optional<protocol::Error> refusal(const MakeTokenJob &job, const store::StoredUser *known) const;
    bool mayBorrow(const MakeTokenJob &job, const store::StoredUser &bot) const;
    std::optional<protocol::Error> mayNotJoin(const protocol::UserId &bot, const protocol::RoomId &room) const;

    store::Database &m_database;
    store::LogStore &m_log;
    base::Millis m_now;
};

} // namespace hubbub::server
