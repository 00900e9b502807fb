// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/announcer_item.h"

#include <QAccessible>

namespace hubbub::app {

AnnouncerItem::AnnouncerItem(QQuickItem *parent) : QQuickItem(parent)
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(3'000);
    // Who looks around later finds the message in its place only.
    connect(&m_moment, &QTimer::timeout, this, [this] { show({}); });
}

void AnnouncerItem::say(const QString &text)
{
    show(text);
    m_moment.start();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, text);
    QAccessible::updateAccessibility(&event);
#else
    // Before there were announcements: Windows speaks an alert, and readers on Linux one that begins to show.
    for (const QAccessible::Event kind : {QAccessible::Alert, QAccessible::ObjectShow}) {
        QAccessibleEvent event(this, kind);
        QAccessible::updateAccessibility(&event);
    }
#endif
}

void AnnouncerItem::show(const QString &text)
{
    if (m_text != text) {
        m_text = text;
        Q_EMIT textChanged();
    }
}

} // namespace hubbub::app
