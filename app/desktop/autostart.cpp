// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace hubbub::app::desktop {
namespace {

/// One argument of an Exec line: in quotes, with what means something inside them escaped, twice because the line is a string of
/// its own, and without field codes.
QString quoted(const QString &argument)
{
    QString text;
    for (const QChar c : argument) {
        if (c == QLatin1Char('\\')) {
            text += QLatin1String("\\\\\\\\");
        } else if (c == QLatin1Char('"') || c == QLatin1Char('`') || c == QLatin1Char('$')) {
            text += QLatin1String("\\\\") + c;
        } else if (c == QLatin1Char('%')) {
            text += QLatin1String("%%");
        } else {
            text += c;
        }
    }
    return QLatin1Char('"') + text + QLatin1Char('"');
}

} // namespace

XdgAutostart::XdgAutostart(QString folder, QString program) : m_folder(std::move(folder)), m_program(std::move(program)) {}

QString XdgAutostart::path() const
{
    return m_folder + QStringLiteral("/hubbub.desktop");
}

bool XdgAutostart::enabled() const
{
    QFile file(path());
    // A desktop switches an entry off by marking it and not by removing it.
    return file.open(QFile::ReadOnly) && !file.read(4096).contains("\nHidden=true");
}

QString XdgAutostart::setEnabled(bool on)
{
    if (!on) {
        return !QFile::exists(path()) || QFile::remove(path()) ? QString() : QStringLiteral("%1 cannot be removed.").arg(path());
    }
    if (!QDir().mkpath(m_folder)) {
        return QStringLiteral("The folder %1 cannot be made.").arg(m_folder);
    }
    QSaveFile file(path());
    const QString entry = QStringLiteral("[Desktop Entry]\nType=Application\nName=Hubbub\nExec=%1 --hidden\nIcon=hubbub\n"
                                         "Terminal=false\nX-GNOME-Autostart-enabled=true\n")
                              .arg(quoted(m_program));
    if (!file.open(QFile::WriteOnly) || file.write(entry.toUtf8()) < 0 || !file.commit()) {
        return QStringLiteral("%1 cannot be written: %2").arg(path(), file.errorString());
    }
    return {};
}

std::unique_ptr<Autostart> systemAutostart()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QString configuration = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return std::make_unique<XdgAutostart>(configuration + QStringLiteral("/autostart"), QCoreApplication::applicationFilePath());
#else
    return nullptr;
#endif
}

} // namespace hubbub::app::desktop
