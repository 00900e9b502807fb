// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/icon_item.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStringList>

namespace hubbub::app {
namespace {

/// Whether it points where reading comes from or goes to, and so the other way where one reads from the right.
bool isDirected(const QString &name)
{
    static const QStringList names{QStringLiteral("back"), QStringLiteral("reply"), QStringLiteral("enter"),
                                   QStringLiteral("door"), QStringLiteral("topic"), QStringLiteral("thread")};
    return names.contains(name);
}

} // namespace

IconItem::IconItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setImplicitSize(20, 20);
    setAntialiasing(true);
    connect(qGuiApp, &QGuiApplication::layoutDirectionChanged, this, [this] { update(); });
}

void IconItem::setName(const QString &name)
{
    if (m_name != name) {
        m_name = name;
        m_path = iconPath(name);
        m_isDirected = isDirected(name);
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
    if (m_isDirected && QGuiApplication::layoutDirection() == Qt::RightToLeft) {
        painter->translate(units, 0);
        painter->scale(-1, 1);
    }
    painter->setPen(QPen(m_color, m_stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(m_path);
}

} // namespace hubbub::app
