// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bot/bot_store.h"
#include "app/bot/delivery.h"
#include "core/client/client.h"

namespace hubbub::app::bot {

/// The entry that an answer becomes: in the room of the message and as a reply to it, unless it says otherwise. Without a tag if
/// `delivery`, the message that it answers, is null. Nothing if it cannot be said; `complaint` then is a sentence for a log.
std::optional<QueuedPost> postFor(const Answer &answer, const Delivery *delivery, int index, const client::Client &client,
                                  QString &complaint);

} // namespace hubbub::app::bot
