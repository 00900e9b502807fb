// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// What is said aloud as soon as it happens, wherever its listener is.
Announcer {
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    Accessible.ignored: text === ""
}
