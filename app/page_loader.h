// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlComponent>
#include <QStringList>

#include <memory>
#include <vector>

class QQmlEngine;

namespace hubbub::app {

/// Loads what the first frame did without, one file of the window's module after the other, on the engine's own thread: so that later
/// nothing waits for it, and now nothing does either, if the files were compiled with the program. What is loaded stays loaded for as
/// long as this lives.
class PageLoader final : public QObject
{
    Q_OBJECT

public:
    /// `engine` has to outlive this.
    explicit PageLoader(QQmlEngine &engine, QObject *parent = nullptr);
    ~PageLoader() override;

    /// Whether the module's files are in the program as they are run. Otherwise loading them keeps the thread of the window waiting too
    /// often, and is better done before there is a window.
    static bool isQuick();

    void start();
    /// At once.
    void loadAll();
    bool isFinished() const { return m_files.isEmpty(); }
    /// What could not be loaded, in words for developers.
    const QStringList &problems() const { return m_problems; }

Q_SIGNALS:
    void finished();

private:
    void loadNext();
    void take();

    QQmlEngine &m_engine;
    QStringList m_files; ///< the last one is next
    QStringList m_problems;
    std::vector<std::unique_ptr<QQmlComponent>> m_loaded;
};

} // namespace hubbub::app
