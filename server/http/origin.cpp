// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/origin.h"

#include "core/net/address.h"

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

} // namespace

bool isOwnHost(std::string_view host, const Peer &peer)
{
    if (peer.isEncrypted) {
        return true;
    }
    const std::string_view name = withoutPort(host);
    return isIpAddress(name) || name.find('.') == std::string_view::npos || name.ends_with(".localhost")
           || name.ends_with(".local");
}

std::string ownOrigin(const Request &request, const Peer &peer)
{
    if (request.host.empty() || !isOwnHost(request.host, peer)) {
        return {};
    }
    // Browsers leave out the usual port, and so do they in Host; others may not.
    std::string host = request.host;
    const std::string_view usual = peer.isEncrypted ? ":443" : ":80";
    if (host.ends_with(usual)) {
        host.resize(host.size() - usual.size());
    }
    return (peer.isEncrypted ? "https://" : "http://") + host;
}

bool isFromOwnPage(const Request &request, const Peer &peer)
{
    // Browsers send the origin of the page that dials and cannot be kept from it; nobody else has to.
    const std::string origin = lowered(request.field("origin"));
    return origin.empty() || origin == ownOrigin(request, peer);
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
