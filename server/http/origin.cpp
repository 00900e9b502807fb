// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/origin.h"

#include "core/net/address.h"

#include <algorithm>

namespace hubbub::http {

namespace {

std::string_view withoutPort(std::string_view host)
{
    const auto colon = host.rfind(':');
    const bool hasPort = colon != std::string_view::npos && host.find(']', colon) == std::string_view::npos;
    return hasPort ? host.substr(0, colon) : host;
}

bool isIpAddress(std::string_view name)
{
    return name.starts_with('[') || name.find_first_not_of("0123456789.") == std::string_view::npos;
}

bool isOfMachine(std::string_view name, std::string_view machine)
{
    return !machine.empty() && name.starts_with(machine)
           && (name.size() == machine.size() || name.substr(machine.size()) == ".local");
}

// Browsers leave out the usual port, and so do they in Host; others may not.
std::string withoutUsualPort(std::string host, bool isEncrypted)
{
    const std::string_view usual = isEncrypted ? ":443" : ":80";
    if (host.ends_with(usual)) {
        host.resize(host.size() - usual.size());
    }
    return host;
}

/// The one of the peer's further origins that has this host; empty if there is none.
std::string furtherOrigin(std::string_view host, const Peer &peer)
{
    if (!peer.origins) {
        return {};
    }
    const auto found = std::find_if(peer.origins->begin(), peer.origins->end(), [host](const std::string &origin) {
        return std::string_view(origin).substr(origin.find("//") + 2) == host;
    });
    return found == peer.origins->end() ? std::string() : *found;
}

} // namespace

std::optional<std::string> asOrigin(std::string_view text)
{
    const std::string origin = lowered(text.ends_with('/') ? text.substr(0, text.size() - 1) : text);
    const bool isEncrypted = origin.starts_with("https://");
    if (!isEncrypted && !origin.starts_with("http://")) {
        return std::nullopt;
    }
    const auto begin = origin.find("//") + 2;
    const std::string host = origin.substr(begin);
    return isHost(host) ? std::optional(origin.substr(0, begin) + withoutUsualPort(host, isEncrypted)) : std::nullopt;
}

bool isOwnHost(std::string_view host, const Peer &peer)
{
    if (peer.isEncrypted || !furtherOrigin(host, peer).empty()) {
        return true;
    }
    const std::string_view name = withoutPort(host);
    if (isIpAddress(name) || name == "localhost" || name.ends_with(".localhost")) {
        return true;
    }
    if (peer.isLoopback) {
        return isOfMachine(name, peer.machine);
    }
    return name.find('.') == std::string_view::npos || name.ends_with(".local");
}

std::string ownOrigin(const Request &request, const Peer &peer)
{
    if (request.host.empty() || !isOwnHost(request.host, peer)) {
        return {};
    }
    if (std::string further = furtherOrigin(request.host, peer); !further.empty()) {
        return further;
    }
    return (peer.isEncrypted ? "https://" : "http://") + withoutUsualPort(request.host, peer.isEncrypted);
}

bool isFromOwnPage(const Request &request, const Peer &peer)
{
    // Browsers send the origin of the page that dials and cannot be kept from it; nobody else has to.
    const std::string origin = lowered(request.field("origin"));
    const bool isNamed = peer.origins && std::find(peer.origins->begin(), peer.origins->end(), origin) != peer.origins->end();
    return origin.empty() || isNamed || origin == ownOrigin(request, peer);
}

bool wantsSocket(const Request &request)
{
    return request.path == net::socketPath && lowered(request.field("upgrade")).find("websocket") != std::string::npos;
}

bool opensSocket(const Request &request, const Peer &peer)
{
    return wantsSocket(request) && request.method == Method::Get && !request.hasBody() && peer.mayTalk()
           && isFromOwnPage(request, peer);
}

} // namespace hubbub::http
