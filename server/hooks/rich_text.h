// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace hubbub::server::hooks {

/// A block of Slack's kind "rich_text" in the marks of a message.
QString fromRichText(const QJsonObject &block);

} // namespace hubbub::server::hooks
