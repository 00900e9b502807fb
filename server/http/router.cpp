// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/router.h"

#include "server/http/origin.h"

#include <algorithm>
#include <utility>

namespace hubbub::http {

namespace {

constexpr std::string_view below = "/*";

bool takes(const Route &route, Method method)
{
    const Method asked = method == Method::Head ? Method::Get : method;
    return std::find(route.methods.begin(), route.methods.end(), asked) != route.methods.end();
}

Response wrongMethod(const Route &route)
{
    std::string allowed;
    for (const Method method : route.methods) {
        allowed += allowed.empty() ? "" : ", ";
        allowed += method == Method::Get ? "GET, HEAD" : textOf(method);
    }
    Response response = sentenceOf(Status::MethodNotAllowed, "This is not done here.");
    response.fields.push_back({"Allow", allowed});
    return response;
}

} // namespace

void Router::add(const std::string &path, Route route)
{
    if (path.ends_with(below)) {
        m_below[path.substr(0, path.size() - below.size())] = std::move(route);
    } else {
        m_exact[path] = std::move(route);
    }
}

const Route *Router::find(std::string_view path) const
{
    const auto exact = m_exact.find(path);
    if (exact != m_exact.end()) {
        return &exact->second;
    }
    while (!path.empty()) {
        const auto found = m_below.find(path);
        if (found != m_below.end()) {
            return &found->second;
        }
        path = path.substr(0, path.rfind('/'));
    }
    const auto root = m_below.find(path);
    return root == m_below.end() ? nullptr : &root->second;
}

const Route *Router::admit(const Request &request, const Peer &peer, Response &refusal) const
{
    if (!isOwnHost(request.host, peer) && !wantsSocket(request)) {
        refusal = sentenceOf(Status::MisdirectedRequest, "This server does not go by this name.");
        return nullptr;
    }
    const Route *const route = find(request.path);
    if (!route) {
        refusal = sentenceOf(Status::NotFound, "This is a Hubbub server; there is nothing at this address.");
    } else if (!takes(*route, request.method)) {
        refusal = wrongMethod(*route);
    } else if (route->needsBody && request.framing == Request::Framing::None && !request.has("content-length")) {
        refusal = sentenceOf(Status::LengthRequired, "This needs a body.");
    } else if (request.length > route->bodyBytes) {
        refusal = sentenceOf(Status::ContentTooLarge, "The body is too long.");
    } else {
        return route;
    }
    return nullptr;
}

} // namespace hubbub::http
