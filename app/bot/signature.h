// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hubbub::app::bot {

/// The value of the header `Hubbub-Signature`: `t=SECONDS,v1=HEX`, where HEX is HMAC-SHA256(secret, "SECONDS.BODY"). `seconds` since
/// 1970 in UTC, so that a receiver can refuse what is old (docs/bots.md, "Signed").
QByteArray signatureOf(const QByteArray &body, qint64 seconds, const QByteArray &secret);

} // namespace hubbub::app::bot
