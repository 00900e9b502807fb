// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainterPath>
#include <QQuickPaintedItem>

namespace hubbub::app {

/// One of the window's own icons, drawn as lines in any colour and at any size. Done here and not with image files, so that
/// neither an image plug-in nor a recolouring effect is needed to run.
class IconItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Icon)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
    Q_PROPERTY(qreal stroke READ stroke WRITE setStroke NOTIFY strokeChanged)

public:
    explicit IconItem(QQuickItem *parent = nullptr);

    QString name() const { return m_name; }
    void setName(const QString &name);
    QColor color() const { return m_color; }
    void setColor(const QColor &color);
    qreal stroke() const { return m_stroke; }
    void setStroke(qreal stroke);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void nameChanged();
    void colorChanged();
    void strokeChanged();

private:
    QString m_name;
    QColor m_color = Qt::black;
    qreal m_stroke = 1.75;
    QPainterPath m_path;
    bool m_isDirected = false; ///< mirrored from right to left
};

/// The drawing of an icon on a square of 24 units; empty if there is none of this name.
QPainterPath iconPath(const QString &name);

} // namespace hubbub::app
