// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace hubbub::app {

/// In the order of the picker.
enum class EmojiGroup { Faces, People, Nature, Food, Places, Activities, Things, Signs, Flags };

struct Emoji {
    QString text; ///< what goes into a message
    QString name; ///< English, in small letters
    QString words; ///< name and further short names, for finding: each word between spaces
    QString nicknames; ///< of those the further ones, with underscores within
    EmojiGroup group = EmojiGroup::Signs;
};

/// All that the Unicode data of this machine knows, without skin colours and most joined sequences; by group. Made at the first call.
const std::vector<Emoji> &allEmoji();

/// Empty for what is no emoji of the table.
QString emojiName(const QString &text);

/// Those for which each word of the query begins one of their words: `recent` ones first, then those that people call so, then those
/// that have a word of the query whole, then those whose name begins so. Underscores stand for spaces. An empty query finds nothing.
std::vector<const Emoji *> findEmoji(const QString &query, const QStringList &recent = {});

} // namespace hubbub::app
