// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Hubbub

T.AbstractButton {
    id: cell

    required property string emoji
    required property string name
    property bool current: false

    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: name !== "" ? name : emoji

    contentItem: Label {
        text: cell.emoji
        font.pixelSize: Math.round(cell.width * 0.58)
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: cell.current || cell.hovered ? Theme.hover : "transparent"
        border.width: cell.current ? 2 : 0
        border.color: Theme.accent
    }
}
