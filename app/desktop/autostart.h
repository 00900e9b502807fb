// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace hubbub::app::desktop {

/// Starts the program when its user logs in. Reads and writes files: not for the GUI thread.
class Autostart
{
public:
    virtual ~Autostart() = default;
    virtual bool enabled() const = 0;
    /// An empty string, or one sentence about what went wrong.
    virtual QString setEnabled(bool on) = 0;
};

/// As the Desktop Application Autostart Specification of freedesktop.org has it: a file in `folder`, which is "autostart" in the
/// user's configuration.
class XdgAutostart final : public Autostart
{
public:
    XdgAutostart(QString folder, QString program);
    bool enabled() const override;
    QString setEnabled(bool on) override;

private:
    QString path() const;

    QString m_folder;
    QString m_program;
};

/// For the system that this runs on; null where it is not supported.
std::unique_ptr<Autostart> systemAutostart();

} // namespace hubbub::app::desktop
