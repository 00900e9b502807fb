// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host_exit_code.h"

namespace hubbub::app {

ExitCode exitCodeOf(server::HostError::Kind kind)
{
    using Kind = server::HostError::Kind;
    switch (kind) {
    case Kind::DataFolder:
        return ExitCode::DataFolder;
    case Kind::InUse:
        return ExitCode::InUse;
    case Kind::Corrupt:
        return ExitCode::Corrupt;
    case Kind::TooNew:
        return ExitCode::TooNew;
    case Kind::DiskFull:
        return ExitCode::DiskFull;
    case Kind::Listen:
        return ExitCode::Listen;
    case Kind::Certificate:
        return ExitCode::Certificate;
    case Kind::Other:
        break;
    }
    return ExitCode::Failure;
}

} // namespace hubbub::app
