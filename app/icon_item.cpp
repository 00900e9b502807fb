// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/icon_item.h"

#include <QPainter>

namespace hubbub::app {

IconItem::IconItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setImplicitSize(20, 20);
    setAntialiasing(true);
}

void IconItem::setName(const QString &name)
{
    if (m_name != name) {
        m_name = name;
        m_path = iconPath(name);
        update();
        Q_EMIT nameChanged();
    }
}

void IconItem::setColor(const QColor &color)
{
    if (m_color != color) {
        m_color = color;
        update();
        Q_EMIT colorChanged();
    }
}

void IconItem::setStroke(qreal stroke)
{
    if (!qFuzzyCompare(m_stroke, stroke)) {
        m_stroke = stroke;
        update();
        Q_EMIT strokeChanged();
    }
}

void IconItem::paint(QPainter *painter)
{
    constexpr qreal units = 24;
    const qreal side = qMin(width(), height());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate((width() - side) / 2, (height() - side) / 2);
    painter->scale(side / units, side / units);
    painter->setPen(QPen(m_color, m_stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(m_path);
}

} // namespace hubbub::app
