// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

/// Where a server listens for those who run it: the one part of that which differs between systems. On Unix a socket in DATA/host, or,
/// where that path is longer than the name of a socket may be, in the runtime folder of the server's user, which a file beside then
/// names; on Windows a named pipe.
namespace hubbub::server {

/// For the server, which holds the folder's lock: the name to listen at. What a former server left there is gone.
QString newAdminSocket(const std::string &dataFolder);

/// Where a server of this folder would listen, whether or not one does.
QString adminSocketOf(const std::string &dataFolder);

} // namespace hubbub::server
