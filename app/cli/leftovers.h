// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/account.h"

namespace hubbub::app::cli {

/// Takes over what runs that were cut short left in the outboxes of this account's other copies, unless somebody uses them. An
/// item keeps its tag, so that it is in the room once even if this is cut short in turn. Throws store::StoreError.
void adoptLeftovers(client::Account &account);

} // namespace hubbub::app::cli
