// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Hubbub

/// A floating button over the timeline.
T.Button {
    id: control

    property string iconName: "arrow-down"
    property bool strong: false
    property bool showsIcon: true

    implicitWidth: row.implicitWidth + 28
    implicitHeight: Math.round(34 * Theme.zoom)
    focusPolicy: Qt.TabFocus
    Accessible.name: text
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: 6

            Icon {
                visible: control.showsIcon
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.iconSmall
                height: width
                name: control.iconName
                color: label.color
                stroke: 2
            }
            Label {
                id: label
                text: control.text
                color: control.strong ? Theme.accentInk : Theme.ink
                font.pixelSize: Theme.textSmall
                font.weight: Font.DemiBold
            }
        }
    }
    background: Rectangle {
        radius: height / 2
        color: control.strong ? (control.hovered ? Theme.accentHover : Theme.accent) : Theme.surface
        border.width: control.strong ? 0 : 1
        border.color: Theme.fieldLine

        FocusRing {
            shown: control.visualFocus
            radius: parent.radius + 3
        }
    }
}
