// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/discovery/nearby_list.h"
#include "core/net/invite.h"

#include <QString>
#include <QStringList>

/// A host that was found nearby, in words for people and programs.
namespace hubbub::app {

/// `host:port`, the one to try first in front.
QStringList nearbyAddresses(const net::NearbyHost &host);
/// What one joins it with: all addresses that mean the same on other machines, and the key that it says to have.
net::Invite nearbyInvite(const net::NearbyHost &host);
/// The same as text.
QString nearbyInviteText(const net::NearbyHost &host);

} // namespace hubbub::app
