// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace hubbub::app {

/// What this device is called in the list of its user's devices (docs/protocol.md, "hello"): the program, and the computer as its system
/// names it. One clean line within the protocol's limit.
std::string deviceLabel();

/// The same for a computer of this name; `system` says what it is if that name says nothing.
std::string deviceLabelOf(const QString &computer, const QString &system);

} // namespace hubbub::app
