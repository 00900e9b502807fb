// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data_folder.h"

#include <QStandardPaths>

namespace hubbub::app {

QString defaultDataFolder()
{
    // Not AppDataLocation: that one depends on names which the command line and the window would have to set alike.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/hubbub");
}

} // namespace hubbub::app
