// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/isolated.h"
#include "core/client/timeline_row.h"

#include <QString>
#include <QStringList>

#include <vector>

/// Words for rows of a timeline.
namespace hubbub::app {

/// The sentence of a notice ("Ada joined"), or the text of a post as it was written.
QString bodyText(const client::TimelineRow &row);

/// One sentence for joins, leaves and new names: who of them is there now, who is not, and what they are called.
QString foldedText(const std::vector<client::TimelineRow> &rows);

/// The text of a post without its marks, for a preview.
QString plainText(const client::TimelineRow &row);

/// What a screen reader says: sender, time, what it answers, text without marks, state, and these reactions in words.
QString spokenText(const client::TimelineRow &row, const QStringList &reactions = {}, bool isByGuest = false);

/// "👍 from Ada, Ben"; how many if nobody's name is known.
QString reactionText(const QString &emoji, const QString &who, int count);

} // namespace hubbub::app
