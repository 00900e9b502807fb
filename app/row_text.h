// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/timeline_row.h"

#include <QString>

/// Words for rows of a timeline.
namespace hubbub::app {

/// Keeps a name or another foreign text from changing the direction of the sentence around it.
QString isolated(const QString &foreign);

/// The sentence of a notice ("Ada joined"), or the text of a post.
QString bodyText(const client::TimelineRow &row);

/// What a screen reader says: sender, time, text, state.
QString spokenText(const client::TimelineRow &row);

} // namespace hubbub::app
