// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/entry.h"
#include "core/roomlog/room_facts.h"

#include <QString>
#include <QStringList>

namespace hubbub::app::bot {

/// Which entries of others a bot is given. Its own never are.
struct Interest {
    bool everything = false; ///< also edits, deletions, reactions, who came and went …
    QStringList triggers; ///< "/deploy": posts whose first word it is
    bool mentions = false; ///< posts that mention the bot
};

/// How an entry concerns the bot.
struct Concern {
    bool wanted = false;
    bool mentionsBot = false;
    QString command; ///< the trigger, if the post begins with one
    QString arguments; ///< what follows it
};

Concern concernOf(const protocol::Entry &entry, const protocol::UserId &bot, const Interest &interest,
                  const roomlog::RoomFacts &facts);

} // namespace hubbub::app::bot
