// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace hubbub::app {

/// "Ada is writing …"; empty if nobody is.
QString typingText(const std::vector<std::string> &names);

} // namespace hubbub::app
