// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify_settings.h"

#include <algorithm>

namespace hubbub::app {
namespace {

constexpr int lastMinute = 24 * 60 - 1;
constexpr qint64 longestWait = 3'600'000; // then it is looked at again, since a wall clock may be set

QString keyOf(const char *name)
{
    return QLatin1String("notify/") + QLatin1String(name);
}

int minuteOfDay(const QVariant &value)
{
    return std::clamp(value.toInt(), 0, lastMinute);
}

} // namespace

NotifySettings::NotifySettings(const QString &dataFolder, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_file(dataFolder + QStringLiteral("/window.ini"))
{
    m_quiet.until = m_file.value(QStringLiteral("notify/quietUntil"), 0).toLongLong();
    m_quiet.scheduled = m_file.value(QStringLiteral("notify/quietScheduled"), false).toBool();
    m_quiet.from = minuteOfDay(m_file.value(QStringLiteral("notify/quietFrom"), m_quiet.from));
    m_quiet.to = minuteOfDay(m_file.value(QStringLiteral("notify/quietTo"), m_quiet.to));
    m_change.setSingleShot(true);
    connect(&m_change, &QTimer::timeout, this, [this] {
        awaitChange();
        Q_EMIT quietChanged();
    });
    awaitChange();
}

bool NotifySettings::isOn(const char *key, bool usual) const
{
    return m_file.value(keyOf(key), usual).toBool();
}

void NotifySettings::setOn(const char *key, bool on)
{
    m_file.setValue(keyOf(key), on);
    Q_EMIT changed();
}

bool NotifySettings::banners() const
{
    return isOn("banners", true);
}

void NotifySettings::setBanners(bool on)
{
    setOn("banners", on);
}

bool NotifySettings::sounds() const
{
    return isOn("sounds", true);
}

void NotifySettings::setSounds(bool on)
{
    setOn("sounds", on);
}

bool NotifySettings::hidesContent() const
{
    return isOn("hidesContent", false);
}

void NotifySettings::setHidesContent(bool hides)
{
    setOn("hidesContent", hides);
}

QDateTime NotifySettings::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.wallMs());
}

bool NotifySettings::quiet() const
{
    return notify::isQuiet(m_quiet, now());
}

bool NotifySettings::quietByHand() const
{
    return notify::byHand(m_quiet, m_clock.wallMs());
}

void NotifySettings::beQuiet(int minutes)
{
    notify::QuietTime quiet = m_quiet;
    quiet.until = minutes <= 0 ? notify::QuietTime::untilFurtherNotice : m_clock.wallMs() + base::Millis(minutes) * 60'000;
    setQuiet(quiet);
}

void NotifySettings::endQuiet()
{
    notify::QuietTime quiet = m_quiet;
    quiet.until = 0;
    setQuiet(quiet);
}

void NotifySettings::setQuietScheduled(bool on)
{
    notify::QuietTime quiet = m_quiet;
    quiet.scheduled = on;
    setQuiet(quiet);
}

void NotifySettings::setQuietFrom(int minute)
{
    notify::QuietTime quiet = m_quiet;
    quiet.from = minuteOfDay(minute);
    setQuiet(quiet);
}

void NotifySettings::setQuietTo(int minute)
{
    notify::QuietTime quiet = m_quiet;
    quiet.to = minuteOfDay(minute);
    setQuiet(quiet);
}

void NotifySettings::setQuiet(const notify::QuietTime &quiet)
{
    if (m_quiet == quiet) {
        return;
    }
    m_quiet = quiet;
    m_file.setValue(QStringLiteral("notify/quietUntil"), qlonglong(quiet.until));
    m_file.setValue(QStringLiteral("notify/quietScheduled"), quiet.scheduled);
    m_file.setValue(QStringLiteral("notify/quietFrom"), quiet.from);
    m_file.setValue(QStringLiteral("notify/quietTo"), quiet.to);
    awaitChange();
    Q_EMIT quietChanged();
}

void NotifySettings::awaitChange()
{
    const qint64 wait = now().msecsTo(notify::nextChange(m_quiet, now())) + 1;
    m_change.start(static_cast<int>(std::clamp<qint64>(wait, 1, longestWait)));
}

} // namespace hubbub::app
