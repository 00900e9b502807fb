// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

/// What programs send that know Slack's incoming webhooks (docs/bots.md, "Incoming webhooks").
namespace hubbub::server::hooks {

/// The text of one message with everything that the payload says: its text or blocks, then its attachments. Empty if it says
/// nothing. Not longer than a message may be; what had to be left out is told at the end.
QString messageOf(const QJsonObject &payload);

/// The beginning of `text` that is short enough for a message, with a line that tells of the rest; `text` itself if that is.
QString cutToMessage(const QString &text);

} // namespace hubbub::server::hooks
