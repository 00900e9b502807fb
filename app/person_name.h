// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hubbub::app {

/// What the operating system calls this person: the full name of the account, or else its login. Empty if it says nothing that
/// the protocol takes for a name.
QString systemPersonName();

} // namespace hubbub::app
