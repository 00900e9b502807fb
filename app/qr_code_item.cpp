// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/qr_code_item.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hubbub::app {

QrCodeItem::QrCodeItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setImplicitSize(160, 160);
    setAntialiasing(false);
}

void QrCodeItem::setText(const QString &text)
{
    if (m_text != text) {
        m_text = text;
        m_picture = text.isEmpty() ? net::QrPicture() : net::qrPicture(text.toStdString());
        update();
        Q_EMIT textChanged();
    }
}

void QrCodeItem::paint(QPainter *painter)
{
    constexpr int quietZone = 4; // modules on every side
    painter->fillRect(QRectF(0, 0, width(), height()), Qt::white);
    if (!valid()) {
        return;
    }
    // Whole pixels per module where there is room for it: blurred edges are harder to read.
    const auto modules = static_cast<qreal>(m_picture.size) + 2 * quietZone;
    const qreal exact = std::min(width(), height()) / modules;
    const qreal side = exact > 2 ? std::floor(exact) : exact;
    painter->translate((width() - side * modules) / 2 + side * quietZone, (height() - side * modules) / 2 + side * quietZone);
    for (std::size_t row = 0; row < m_picture.size; ++row) {
        for (std::size_t column = 0; column < m_picture.size; ++column) {
            if (m_picture.at(row, column)) {
                painter->fillRect(QRectF(static_cast<qreal>(column) * side, static_cast<qreal>(row) * side, side, side),
                                  Qt::black);
            }
        }
    }
}

} // namespace hubbub::app
