// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/person_name.h"

#include "core/protocol/text.h"

#include <QStringList>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace hubbub::app {
namespace {

QString fullName()
{
#ifdef Q_OS_UNIX
    const passwd *entry = getpwuid(getuid());
    // The first field of the comment is the name; rooms, telephone numbers and the like follow behind commas.
    return entry == nullptr ? QString() : QString::fromLocal8Bit(entry->pw_gecos).section(QLatin1Char(','), 0, 0).trimmed();
#else
    return {};
#endif
}

QString loginName()
{
    QString login = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    if (!login.isEmpty()) {
        login[0] = login[0].toUpper();
    }
    return login;
}

} // namespace

QString systemPersonName()
{
    for (const QString &name : {fullName(), loginName()}) {
        const auto checked = protocol::checkedName(name.toStdString());
        if (checked.ok() && name.compare(QLatin1String("root"), Qt::CaseInsensitive) != 0) {
            return QString::fromStdString(checked.value());
        }
    }
    return {};
}

} // namespace hubbub::app
