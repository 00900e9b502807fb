// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/router.h"

#include <memory>

namespace hubbub::server {

/// What a host answers to HTTP: the browser client at "/", and what is said where a WebSocket should have been asked for.
std::shared_ptr<const http::Router> makeWebSite();

} // namespace hubbub::server
