// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/isolated.h"
#include "core/client/timeline_row.h"

#include <QString>

#include <vector>

/// Words for rows of a timeline.
namespace hubbub::app {

/// The sentence of a notice ("Ada joined"), or the text of a post as it was written.
QString bodyText(const client::TimelineRow &row);

/// One sentence for joins, leaves and new names: who of them is there now, who is not, and what they are called.
QString foldedText(const std::vector<client::TimelineRow> &rows);

/// The text of a post without its marks, for a preview.
QString plainText(const client::TimelineRow &row);

/// What a screen reader says: sender, time, text without marks, state.
QString spokenText(const client::TimelineRow &row);

} // namespace hubbub::app
