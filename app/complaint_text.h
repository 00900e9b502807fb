// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session_views.h"

#include <QString>

#include <string_view>

/// What a person reads when something was refused; made here from codes, so that it can be translated.
namespace hubbub::app {

/// For the name of an ErrorCode; says something sensible for names that this version does not know.
QString refusalText(std::string_view code);

QString complaintText(const Complaint &complaint);

} // namespace hubbub::app
