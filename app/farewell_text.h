// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session_views.h"

#include <QString>

namespace hubbub::app {

/// What somebody reads who was put out of a room: from where, by whom and why, as far as it is known.
QString farewellText(const Farewell &farewell);

} // namespace hubbub::app
