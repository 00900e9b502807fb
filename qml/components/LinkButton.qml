// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Hubbub

/// A small action in the middle of text.
T.Button {
    id: control

    property color ink: Theme.accent

    implicitWidth: implicitContentWidth + 12
    implicitHeight: implicitContentHeight + 8
    padding: 4
    leftPadding: 6
    rightPadding: 6
    focusPolicy: Qt.TabFocus
    font.pixelSize: Theme.textSmall
    font.weight: Font.DemiBold
    Accessible.name: text
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Label {
        text: control.text
        font: control.font
        color: control.ink
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignHCenter
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: control.hovered || control.down ? Theme.hover : "transparent"

        FocusRing {
            shown: control.visualFocus
            inset: 0
        }
    }
}
