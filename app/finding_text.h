// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/doctor/finding.h"

#include <QList>
#include <QString>

/// What a person reads of the doctor's findings; made here from codes, so that it can be translated.
namespace hubbub::app {

/// One or two sentences: what was found.
QString findingText(const net::Finding &finding);
/// What to do about it; empty if nothing.
QString findingAction(const net::Finding &finding);

/// The one sentence that sums them up: whether others can come, or why nobody is seen.
QString verdictText(const QList<net::Finding> &findings);

} // namespace hubbub::app
