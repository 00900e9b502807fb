// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hubbub::app {

/// Exit codes of the program: a promise to scripts (docs/operating.md, "Exit codes").
enum class ExitCode : int {
    Ok = 0,
    Failure = 1, ///< anything that has no code of its own
    Usage = 2, ///< unknown option or missing argument
    Input = 3, ///< input was refused, such as a line that is too long
    Unreachable = 4, ///< no connection within the time that was allowed
    Refused = 5, ///< the server said no
    Distrusted = 6, ///< the server is not known to be the right one; nothing was said to it
    DataFolder = 20, ///< the data folder cannot be used
    InUse = 21, ///< another process uses the data
    Corrupt = 22, ///< the database is damaged; it was left as it is
    TooNew = 23, ///< the database was written by a newer version
    DiskFull = 24,
    Listen = 25, ///< the address or port cannot be had
    Certificate = 26, ///< the certificate or its key cannot be used; both were left as they are
    Interrupted = 130, ///< ended by Ctrl+C before it was done (143: by SIGTERM), as a shell counts
};

} // namespace hubbub::app
