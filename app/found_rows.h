// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session_views.h"

namespace hubbub::app {

/// A page of hits as the window shows it: with the names of the rooms, and without the marks of the messages.
FoundRows foundRows(const SearchWish &wish, const store::WrittenSearch &written, store::FoundPage page,
                    const client::Client &client);

} // namespace hubbub::app
