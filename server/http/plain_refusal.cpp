// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/plain_refusal.h"

#include "server/http/origin.h"

namespace hubbub::http {

Response plainRefusal(const Request &request)
{
    constexpr std::string_view sentence = "This server takes encrypted connections only: use wss:// instead of ws://.";
    if (wantsSocket(request) || request.host.empty() || request.field("accept").find("text/html") == std::string::npos) {
        return sentenceOf(Status::Forbidden, sentence);
    }
    // isHost() lets nothing through that would mean something here.
    const std::string place = "https://" + request.host + "/";
    std::string page = "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Hubbub</title>\n"
                       "<h1>This server takes encrypted connections only</h1>\n"
                       "<p>Please open <a href=\"";
    page += place + "\">" + place + "</a> instead.</p>\n";
    page += "<p>The browser may say that it does not know the server&#8217;s certificate, because the server has made it itself. "
            "Whoever runs the server can tell you its fingerprint to compare.</p>\n";
    return {Status::Forbidden,
            {{"Content-Type", "text/html; charset=utf-8"},
             {"Cache-Control", "no-store"},
             {"Content-Security-Policy", "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"},
             {"Referrer-Policy", "no-referrer"}},
            Body(std::move(page)),
            false};
}

} // namespace hubbub::http
