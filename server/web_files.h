// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/asset.h"

#include <functional>
#include <map>
#include <string>

namespace hubbub::server {

/// The browser client, by path ("/app.js"): everything of resources/web, which is in the program. Read once, then the same for all threads.
using WebFiles = std::map<std::string, http::Asset, std::less<>>;
const WebFiles &webFiles();

} // namespace hubbub::server
