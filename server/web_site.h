// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/monitoring.h"

#include <memory>
#include <string>
#include <vector>

namespace hubbub::server {

/// What a host answers to HTTP: the browser client at "/", its figures, and what is said where a WebSocket should have been asked for.
/// `version` is the program's. Pages of `widgetOrigins`, as http::asOrigin() writes them, may show the conversation of a visitor
/// ("/widget", docs/browser.md). `further` is called for as long as the router is.
std::shared_ptr<const http::Router> makeWebSite(std::shared_ptr<const HostTally> tally, const std::string &version,
                                                const std::vector<std::string> &widgetOrigins, FurtherFigures further);

} // namespace hubbub::server
