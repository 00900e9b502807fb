// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hubbub::app {

/// Sets the font of the application. The toolkit falls back to a wide screen font where a desktop names none; a humanist one reads
/// better, if it is there.
void chooseFont();

} // namespace hubbub::app
