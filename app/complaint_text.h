// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session_views.h"

#include <QString>

#include <string_view>

/// What a person reads when something was refused; made here from codes, so that it can be translated.
namespace hubbub::app {

QString refusalText(protocol::ErrorCode code);
/// For the name of an ErrorCode, as it is stored; says something sensible for names that this version does not know.
QString refusalText(std::string_view code);

/// Why a server does not greet yet.
QString postponementText(const protocol::Error &why);

QString complaintText(const Complaint &complaint);

/// Why nothing was said to a server, with both keys in groups where it has the wrong one.
QString distrustText(const protocol::Distrust &why);
/// The same for the window, with the way out if there is one.
QString distrustAdvice(const protocol::Distrust &why);

} // namespace hubbub::app
