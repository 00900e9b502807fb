// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bot/interest.h"

#include "app/wire_text.h"
#include "core/roomlog/rules.h"

#include <algorithm>

namespace hubbub::app::bot {

Concern concernOf(const protocol::Entry &entry, const protocol::UserId &bot, const Interest &interest,
                  const roomlog::RoomFacts &facts)
{
    Concern concern;
    if (entry.author == bot) {
        return concern;
    }
    const auto *post = std::get_if<protocol::Posted>(&entry.body);
    if (post == nullptr) {
        concern.wanted = interest.everything;
        return concern;
    }
    const auto mentioned = roomlog::mentionsIn(post->text, entry.author, facts);
    concern.mentionsBot = std::find(mentioned.begin(), mentioned.end(), bot) != mentioned.end();
    const QString said = text(post->text);
    for (const QString &trigger : interest.triggers) {
        if (said.startsWith(trigger) && (said.size() == trigger.size() || said.at(trigger.size()).isSpace())) {
            concern.command = trigger;
            concern.arguments = said.mid(trigger.size()).trimmed();
        }
    }
    const bool picky = interest.mentions || !interest.triggers.isEmpty();
    concern.wanted = interest.everything || !picky || !concern.command.isEmpty() || (interest.mentions && concern.mentionsBot);
    return concern;
}

} // namespace hubbub::app::bot
