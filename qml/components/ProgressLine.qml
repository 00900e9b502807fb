// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// How far something is that takes a while, from 0 to 1. Its accessible name says it in words.
Rectangle {
    id: line

    property real progress: 0

    implicitWidth: 200
    implicitHeight: 6
    radius: 3
    color: Theme.line
    Accessible.role: Accessible.ProgressBar

    Rectangle {
        width: parent.width * line.progress
        height: parent.height
        radius: 3
        color: Theme.accent
    }
}
