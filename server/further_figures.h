// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace hubbub::http {
class Exposition;
}

namespace hubbub::server {

/// Adds to /metrics what others count in the process of a host. Called on its IO threads, by several at once.
using FurtherFigures = std::function<void(http::Exposition &page)>;

} // namespace hubbub::server
