// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bot/answer_post.h"

#include "app/bot/answer_lines.h"
#include "app/bot/answer_tag.h"
#include "core/protocol/text.h"

namespace hubbub::app::bot {
namespace {

/// Nothing if there is nothing left to say.
std::optional<protocol::Body> bodyOf(const Answer &answer, protocol::Seq about, bool aboutPost)
{
    if (!answer.react.isEmpty()) {
        const auto emoji = protocol::checkedEmoji(answer.react.toStdString());
        if (!emoji.ok() || about == 0) {
            return std::nullopt;
        }
        return protocol::Reacted{about, *emoji, true};
    }
    std::string words = fittedText(answer.text);
    if (words.empty()) {
        return std::nullopt;
    }
    return protocol::Posted{std::move(words), aboutPost ? about : 0};
}

} // namespace

std::optional<QueuedPost> postFor(const Answer &answer, const Delivery *delivery, int index, const client::Client &client,
                                  QString &complaint)
{
    QueuedPost post;
    if (!answer.room.isEmpty()) {
        const auto room = client.roomNamed(answer.room.toStdString());
        if (!room || !room->joined) {
            complaint = QStringLiteral("The bot is in no room \"%1\", so what was meant for it is dropped.").arg(answer.room);
            return std::nullopt;
        }
        post.room = room->id;
    } else if (delivery != nullptr) {
        post.room = delivery->room;
    }
    const bool sameRoom = delivery != nullptr && post.room == delivery->room;
    const protocol::Seq about = answer.reply.value_or(sameRoom ? delivery->seq : 0);
    // An answer to a notice, such as to somebody's joining, is a post by itself.
    const bool aboutPost = answer.reply || (sameRoom && delivery->message["event"] == QLatin1String("post"));
    auto body = bodyOf(answer, about, aboutPost);
    if (post.room.empty() || !body) {
        complaint = QStringLiteral("An answer without a text, or to nothing, is dropped.");
        return std::nullopt;
    }
    post.body = std::move(*body);
    if (delivery != nullptr) {
        post.tag = answerTag(delivery->room, delivery->epoch, delivery->seq, index);
    }
    return post;
}

} // namespace hubbub::app::bot
