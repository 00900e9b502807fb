// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/programs.h"

#include <QByteArray>

namespace hubbub::test {

/// All that a server tells at /metrics.
QByteArray figuresOf(const ServerProcess &server);

} // namespace hubbub::test
