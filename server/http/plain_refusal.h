// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request.h"
#include "server/http/response.h"

namespace hubbub::http {

/// The answer to everything that comes unencrypted from another machine: what to do instead, as a page for whoever reads pages.
Response plainRefusal(const Request &request);

} // namespace hubbub::http
