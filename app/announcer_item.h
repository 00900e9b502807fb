// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>
#include <QTimer>

namespace hubbub::app {

/// Tells a screen reader what has just happened, wherever its user is. It takes no place and is nowhere to be seen. QML gives it the
/// role of an alert and the name `text`.
class AnnouncerItem : public QQuickItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Announcer)
    Q_PROPERTY(QString text READ text NOTIFY textChanged)

public:
    explicit AnnouncerItem(QQuickItem *parent = nullptr);

    QString text() const { return m_text; } ///< what was said last; empty a moment later
    Q_INVOKABLE void say(const QString &text);

Q_SIGNALS:
    void textChanged();

private:
    void show(const QString &text);

    QString m_text;
    QTimer m_moment;
};

} // namespace hubbub::app
