// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bot/answer_tag.h"

#include <QCryptographicHash>

#include <algorithm>

namespace hubbub::app::bot {

protocol::Tag answerTag(const protocol::RoomId &room, const protocol::Epoch &epoch, protocol::Seq seq, int index)
{
    // No id holds a blank, so different answers are different lines.
    const std::string line =
        "hubbub answer " + room.value + ' ' + epoch.value + ' ' + std::to_string(seq) + ' ' + std::to_string(index);
    const QByteArray hash = QCryptographicHash::hash(QByteArray::fromStdString(line), QCryptographicHash::Sha256);
    protocol::Tag tag;
    std::copy_n(hash.cbegin(), tag.bytes.size(), tag.bytes.begin());
    tag.bytes[6] = static_cast<std::uint8_t>((tag.bytes[6] & 0x0F) | 0x80);
    tag.bytes[8] = static_cast<std::uint8_t>((tag.bytes[8] & 0x3F) | 0x80);
    return tag;
}

} // namespace hubbub::app::bot
