// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/invite.h"
#include "server/host.h"

#include <optional>

namespace hubbub::server {

/// Writes down where the host of a data folder is found (`DATA/host/place.json`), so that another program of the same user can
/// tell. False if the disk does not let it, which a host can live with.
bool savePlace(const std::string &dataFolder, const HostPlace &place);

/// Where the host of this data folder runs or ran last: port, local address, id and reach of it. It may have ended since, so whoever
/// reads it must see whether somebody is there. Nothing if none ever ran.
std::optional<HostPlace> savedPlace(const std::string &dataFolder);

/// The invite of the host that runs on this data folder or ran there last; an error if none ever did.
base::Result<net::Invite, HostError> savedInvite(const std::string &dataFolder);

} // namespace hubbub::server
