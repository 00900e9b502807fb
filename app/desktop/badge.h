// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hubbub::app::desktop {

/// Shows a number at the program's icon in the desktop's launcher; 0 takes it away. Does nothing where a desktop has no such thing.
void showBadge(int count);

} // namespace hubbub::app::desktop
