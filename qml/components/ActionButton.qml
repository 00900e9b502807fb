// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Hubbub

/// A button with words: the one main action of a place (primary), an ordinary one, or a dangerous one.
T.Button {
    id: control

    property bool primary: false
    property bool dangerous: false
    readonly property color ground: !primary ? Theme.surface : dangerous ? Theme.danger
        : (hovered || down) ? Theme.accentHover : Theme.accent

    implicitWidth: Math.max(implicitContentWidth + leftPadding + rightPadding, 84)
    implicitHeight: Theme.controlHeight
    leftPadding: 18
    rightPadding: 18
    font.pixelSize: Theme.textBody
    font.weight: Font.Medium
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.5
    Accessible.name: text
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Label {
        text: control.text
        font: control.font
        color: control.primary ? (control.dangerous ? Theme.dangerInk : Theme.accentInk)
            : control.dangerous ? Theme.danger : Theme.ink
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.ground
        border.width: control.primary ? 0 : 1
        border.color: Theme.fieldLine

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            visible: !control.primary && (control.hovered || control.down)
            color: Theme.hover
        }
        FocusRing {
            shown: control.visualFocus
            radius: Theme.radius + 3
        }
    }
}
