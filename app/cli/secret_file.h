// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <string>

namespace hubbub::app::cli {

/// The first line of a file, or with "-" of stdin: the way of a password into the program, because a command line can be read by
/// everybody on the machine. Throws Failure if there is none.
std::string secretIn(const QString &file);
/// The same for something else; `what` it is, for who reads of its absence, and how many bytes it has at most.
std::string secretIn(const QString &file, const QString &what, std::size_t most);

} // namespace hubbub::app::cli
