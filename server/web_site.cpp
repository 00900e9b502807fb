// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/web_site.h"

#include "core/net/address.h"
#include "core/protocol/limits.h"
#include "server/hooks/hook_calls.h"
#include "server/http/origin.h"
#include "server/web_files.h"

#include <utility>

namespace hubbub::server {

using http::Method;
using http::Peer;
using http::Request;
using http::Response;
using http::Route;
using http::Status;

namespace {

Response withoutSocket(const Request &request, const Peer &peer)
{
    if (!http::isFromOwnPage(request, peer)) {
        return http::sentenceOf(Status::Forbidden, "Web pages may not connect to this server.");
    }
    Response response = http::sentenceOf(Status::UpgradeRequired, "This is the WebSocket of a Hubbub server.");
    response.fields.push_back({"Upgrade", "websocket"});
    response.fields.push_back({"Connection", "Upgrade"});
    return response;
}

Route fileRoute(const http::Asset &file, const http::Embedding &embedding = {})
{
    return {{Method::Get}, [&file, embedding](const Request &request, const Peer &peer) {
                return http::answerAsset(file, request, peer, embedding);
            }};
}

/// Other sites load the one, which frames the other. The WebSocket behind it is asked for by our own page, as ever.
void addWidget(http::Router &router, const std::vector<std::string> &origins)
{
    const auto page = webFiles().find("/widget.html");
    const auto script = webFiles().find("/widget.js");
    if (origins.empty() || page == webFiles().end() || script == webFiles().end()) {
        return;
    }
    http::Embedding framed;
    framed.framedBy.clear();
    for (const std::string &origin : origins) {
        framed.framedBy += (framed.framedBy.empty() ? "" : " ") + origin;
    }
    router.add("/widget", fileRoute(page->second, framed));
    router.add("/widget.js", fileRoute(script->second, {"'none'", true}));
}

} // namespace

std::shared_ptr<const http::Router> makeWebSite(std::shared_ptr<const HostTally> tally, const std::string &version,
                                                const std::vector<std::string> &widgetOrigins, FurtherFigures further)
{
    auto router = std::make_shared<http::Router>();
    for (const auto &[path, file] : webFiles()) {
        if (!path.starts_with("/widget.")) {
            router->add(path, fileRoute(file));
        }
    }
    addWidget(*router, widgetOrigins);
    // What people hand to each other leads here; the browser keeps what is behind "#" to itself.
    if (const auto index = webFiles().find("/index.html"); index != webFiles().end()) {
        for (const char *const path : {"/", "/join", "/join/*"}) {
            router->add(path, fileRoute(index->second));
        }
    }
    addMonitoring(*router, std::move(tally), version, std::move(further));
    // Answered by the hub; a request must fit into a frame of it.
    router->add(
        "/api/v1/*",
        {{Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete}, nullptr, protocol::limits::frameBytes / 2});
    router->add("/hooks/*", {{Method::Post}, nullptr, hooks::bodyBytes});
    router->add(net::socketPath, {{Method::Get}, withoutSocket});
    return router;
}

} // namespace hubbub::server
