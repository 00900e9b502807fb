// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bot/signature.h"

#include <QMessageAuthenticationCode>

namespace hubbub::app::bot {

QByteArray signatureOf(const QByteArray &body, qint64 seconds, const QByteArray &secret)
{
    const QByteArray time = QByteArray::number(seconds);
    const QByteArray code = QMessageAuthenticationCode::hash(time + '.' + body, secret, QCryptographicHash::Sha256);
    return "t=" + time + ",v1=" + code.toHex();
}

} // namespace hubbub::app::bot
