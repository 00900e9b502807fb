// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notify/banner.h"

#include <QObject>

#include <memory>

namespace hubbub::app::desktop {

/// Shows banners. Nothing here waits for the desktop.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// In the place of the one with the same key, if that one stands.
    virtual void show(const notify::Banner &banner) = 0;
    virtual void close(const QString &key) = 0;

Q_SIGNALS:
    /// Somebody clicked it.
    void activated(const QString &key);
    /// It went away by itself or by hand; a click counts, too. A notifier that is not told may never say so.
    void gone(const QString &key);
    /// This one could not be shown.
    void failed(const hubbub::app::notify::Banner &banner);
};

/// Where a desktop has no way to show a banner.
class NoNotifier final : public Notifier
{
    Q_OBJECT

public:
    using Notifier::Notifier;
    void show(const notify::Banner &) override {}
    void close(const QString &) override {}
};

/// What the first cannot show, the second does.
class FallbackNotifier final : public Notifier
{
    Q_OBJECT

public:
    FallbackNotifier(std::unique_ptr<Notifier> first, std::unique_ptr<Notifier> second, QObject *parent = nullptr);
    void show(const notify::Banner &banner) override;
    void close(const QString &key) override;

private:
    std::unique_ptr<Notifier> m_first;
    std::unique_ptr<Notifier> m_second;
};

} // namespace hubbub::app::desktop
