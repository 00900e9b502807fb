// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kept_values.h"

#include <QMutexLocker>
#include <QSettings>

#include <utility>

namespace hubbub::app {

KeptValues::KeptValues(const QString &path) : m_path(path)
{
    const QSettings file(path, QSettings::IniFormat);
    const QStringList keys = file.allKeys();
    for (const QString &key : keys) {
        m_values.insert(key, file.value(key));
    }
    m_writer.setMaxThreadCount(1);
}

KeptValues::~KeptValues()
{
    m_writer.waitForDone();
}

void KeptValues::setValue(const QString &key, const QVariant &value)
{
    const auto known = m_values.constFind(key);
    if (known == m_values.constEnd() || *known != value) {
        m_values.insert(key, value);
        write({key, value, false});
    }
}

void KeptValues::remove(const QString &key)
{
    const QString group = key + QLatin1Char('/');
    m_values.removeIf([&](const auto &entry) { return entry.key() == key || entry.key().startsWith(group); });
    write({key, {}, true});
}

void KeptValues::write(Change change)
{
    const QMutexLocker lock(&m_mutex);
    m_pending.push_back(std::move(change));
    if (m_pending.size() == 1) { // otherwise somebody is on the way
        m_writer.start([this] { writePending(); });
    }
}

void KeptValues::writePending()
{
    std::vector<Change> changes;
    {
        const QMutexLocker lock(&m_mutex);
        changes = std::exchange(m_pending, {});
    }
    QSettings file(m_path, QSettings::IniFormat);
    for (const Change &change : changes) {
        if (change.removes) {
            file.remove(change.key);
        } else {
            file.setValue(change.key, change.value);
        }
    }
}

} // namespace hubbub::app
