// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/origin.h"
#include "server/http/response.h"

#include <string>
#include <string_view>

namespace hubbub::http {

/// A file of the browser client, as it lies in the program.
struct Asset {
    std::string_view contentType;
    std::string_view bytes; ///< live as long as the program
    std::string etag; ///< with its quotes; of the content
};

/// What pages of others may do with a file of ours in a browser.
struct Embedding {
    std::string framedBy = "'none'"; ///< who may show it in a frame, as a list of Content-Security-Policy
    bool loadedByAll = false; ///< as a script, say
};

/// By the end of the file's name.
std::string_view contentTypeOf(std::string_view path);

/// The answer to GET or HEAD: all of it, a part, or that the reader has it already. Always to be asked for again (no-cache): the client of
/// a page and its server change together. Never compressed: what is encrypted afterwards would tell its content by its length.
Response answerAsset(const Asset &asset, const Request &request, const Peer &peer, const Embedding &embedding = {});

/// What a page of this server may do in a browser: run and load what comes from here, talk to here, and nothing else.
std::vector<Field> pageRules(const Request &request, const Peer &peer, const Embedding &embedding = {});

} // namespace hubbub::http
