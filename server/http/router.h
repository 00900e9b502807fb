// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/limits.h"
#include "server/http/peer.h"
#include "server/http/request.h"
#include "server/http/response.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace hubbub::http {

/// What is at a path.
struct Route {
    std::vector<Method> methods = {Method::Get}; ///< HEAD goes with GET
    std::function<Response(const Request &, const Peer &)> answer; ///< null: whoever owns the connection asks somebody
    std::size_t bodyBytes = limits::bodyBytes; ///< of the largest body that is taken
    bool needsBody = false;
};

/// Which route a request takes, and the refusals that need no route. Made once, then read by every IO thread.
class Router
{
public:
    /// `path` is exactly that, or with "/*" at its end also everything below it.
    void add(const std::string &path, Route route);

    /// Null if there is nothing at the path. The longest path wins.
    const Route *find(std::string_view path) const;
    /// Why this request is not to be read any further, from its head alone.
    const Route *admit(const Request &request, const Peer &peer, Response &refusal) const;

private:
    std::map<std::string, Route, std::less<>> m_exact;
    std::map<std::string, Route, std::less<>> m_below;
};

} // namespace hubbub::http
