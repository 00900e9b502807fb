// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// Shows which control the keyboard is at.
Rectangle {
    required property bool shown
    property int inset: -3

    anchors.fill: parent
    anchors.margins: inset
    visible: shown
    color: "transparent"
    radius: Theme.radius
    border.width: 2
    border.color: Theme.accent
}
