// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/peer.h"
#include "server/http/request.h"

#include <optional>
#include <string>
#include <string_view>

/// Which web pages may speak to this server from within somebody's browser (docs/protocol.md, "Connecting").
namespace hubbub::http {

/// `https://host`, `http://host:port` as browsers write an origin: lower case, without the usual port. Nothing for anything else.
std::optional<std::string> asOrigin(std::string_view text);

/// Whether a page that was loaded by this host name was loaded from this server. Over TLS the certificate sees to that. Without it, a page of
/// a stranger can have its own name lead to this machine once it is loaded (DNS rebinding), so only what is nobody's name in the
/// DNS counts: IP addresses, localhost, names of the local network (one word, or of .local); and what the peer's `origins` name. For this
/// machine itself, of the local network's names only its own does: whoever else is there can have any other lead here.
bool isOwnHost(std::string_view host, const Peer &peer);

/// `http://host:port` or `https://host`, as a browser writes the origin of a page that it got by this request's host; empty if the host is not
/// ours.
std::string ownOrigin(const Request &request, const Peer &peer);

/// Whether a page behind the request, if there is one, is a page of this server.
bool isFromOwnPage(const Request &request, const Peer &peer);

/// Whether this is a wish for a WebSocket at our path that may be granted; the upgrade itself is still to be checked.
bool opensSocket(const Request &request, const Peer &peer);
/// Whether it wishes for a WebSocket at all.
bool wantsSocket(const Request &request);

} // namespace hubbub::http
