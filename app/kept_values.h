// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMutex>
#include <QString>
#include <QThreadPool>
#include <QVariant>

#include <vector>

namespace hubbub::app {

/// The values of an INI file, for a thread that must not wait for a disk: read once, at hand from then on, and written behind on
/// another thread, within milliseconds and in order. Several may share a file, each with keys of its own. The destructor waits until
/// everything is written.
class KeptValues
{
public:
    explicit KeptValues(const QString &path);
    ~KeptValues();
    KeptValues(const KeptValues &) = delete;
    KeptValues &operator=(const KeptValues &) = delete;

    /// Keys of a group begin with `group/`.
    QVariant value(const QString &key, const QVariant &usual = {}) const { return m_values.value(key, usual); }
    void setValue(const QString &key, const QVariant &value);
    /// The key and everything in the group of that name.
    void remove(const QString &key);

private:
    struct Change {
        QString key;
        QVariant value;
        bool removes = false;
    };
    void write(Change change);
    void writePending();

    QString m_path;
    QHash<QString, QVariant> m_values;
    QMutex m_mutex;
    std::vector<Change> m_pending; ///< guarded by m_mutex
    QThreadPool m_writer; ///< of one thread
};

} // namespace hubbub::app
