// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/qr_picture.h"

#include <QQuickPaintedItem>

namespace hubbub::app {

/// The QR picture of a text, with the quiet zone that cameras need: dark on white whatever the theme, because many readers do not
/// understand the opposite.
class QrCodeItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(QrCode)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    /// False if the text does not fit, or if this program was built without a QR library.
    Q_PROPERTY(bool valid READ valid NOTIFY textChanged)

public:
    explicit QrCodeItem(QQuickItem *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    bool valid() const { return m_picture.size > 0; }
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
    net::QrPicture m_picture;
};

} // namespace hubbub::app
