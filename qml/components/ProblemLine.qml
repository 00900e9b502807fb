// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// What went wrong just now, below what it is about; nothing while nothing did. It is said aloud, too.
Label {
    Layout.fillWidth: true
    visible: text !== ""
    wrapMode: Text.Wrap
    color: Theme.danger
    font.pixelSize: Theme.textSmall
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
}
