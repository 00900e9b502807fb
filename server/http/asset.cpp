// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/asset.h"

#include "server/http/conditional.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hubbub::http {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 12> types{{{".html", "text/html; charset=utf-8"},
                                                                               {".js", "text/javascript; charset=utf-8"},
                                                                               {".mjs", "text/javascript; charset=utf-8"},
                                                                               {".css", "text/css; charset=utf-8"},
                                                                               {".json", "application/json"},
                                                                               {".webmanifest", "application/manifest+json"},
                                                                               {".svg", "image/svg+xml"},
                                                                               {".png", "image/png"},
                                                                               {".ico", "image/x-icon"},
                                                                               {".webp", "image/webp"},
                                                                               {".woff2", "font/woff2"},
                                                                               {".txt", "text/plain; charset=utf-8"}}};

Response partOf(Response response, const Asset &asset, const Request &request)
{
    const std::string ifRange = request.field("if-range");
    if (request.method != Method::Get || !request.has("range") || (!ifRange.empty() && ifRange != asset.etag)) {
        return response;
    }
    const std::string size = std::to_string(asset.bytes.size());
    const RangeWish wish = readRange(request.field("range"), asset.bytes.size());
    if (wish.kind == RangeWish::Kind::Unsatisfiable) {
        Response none = sentenceOf(Status::RangeNotSatisfiable, "It is not that long.");
        none.fields.push_back({"Content-Range", "bytes */" + size});
        return none;
    }
    if (wish.kind == RangeWish::Kind::Part) {
        response.status = Status::PartialContent;
        response.body = response.body.part(static_cast<std::size_t>(wish.first), static_cast<std::size_t>(wish.count));
        response.fields.push_back({"Content-Range", "bytes " + std::to_string(wish.first) + "-"
                                                        + std::to_string(wish.first + wish.count - 1) + "/" + size});
    }
    return response;
}

} // namespace

std::string_view contentTypeOf(std::string_view path)
{
    const auto *const found =
        std::find_if(types.begin(), types.end(), [path](const auto &type) { return path.ends_with(type.first); });
    return found == types.end() ? "application/octet-stream" : found->second;
}

Response answerAsset(const Asset &asset, const Request &request, const Peer &peer, const Embedding &embedding)
{
    Response response;
    response.fields = pageRules(request, peer, embedding);
    response.fields.push_back({"ETag", asset.etag});
    response.fields.push_back({"Cache-Control", "no-cache"});
    if (namesEntity(request.field("if-none-match"), asset.etag)) {
        response.status = Status::NotModified;
        return response;
    }
    response.fields.push_back({"Content-Type", std::string(asset.contentType)});
    response.fields.push_back({"Accept-Ranges", "bytes"});
    response.body = Body::constant(asset.bytes);
    return partOf(std::move(response), asset, request);
}

std::vector<Field> pageRules(const Request &request, const Peer &peer, const Embedding &embedding)
{
    // 'self' means the own WebSocket, too, but not in every browser.
    std::string socket = ownOrigin(request, peer);
    if (!socket.empty()) {
        socket = " ws" + socket.substr(4);
    }
    return {{"Content-Security-Policy",
             "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'" + socket
                 + "; img-src 'self' data: blob:; manifest-src 'self'; worker-src 'self'; base-uri 'none'; "
                   "form-action 'none'; frame-ancestors "
                 + embedding.framedBy},
            {"Referrer-Policy", "no-referrer"},
            {"Cross-Origin-Opener-Policy", "same-origin"},
            {"Cross-Origin-Resource-Policy", embedding.loadedByAll ? "cross-origin" : "same-origin"},
            {"Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), midi=(), display-capture=()"}};
}

} // namespace hubbub::http
