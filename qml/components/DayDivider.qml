// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

Item {
    id: divider

    required property string title
    signal chosen

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1, go to another day").arg(title)
    Accessible.onPressAction: chosen()
    implicitHeight: label.implicitHeight + 28

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: 1
        color: Theme.line
    }
    Rectangle {
        anchors.centerIn: parent
        width: label.implicitWidth + 24
        height: label.implicitHeight + 8
        radius: height / 2
        color: area.containsMouse ? Theme.surface : Theme.window
        border.width: 1
        border.color: Theme.line

        Label {
            id: label
            anchors.centerIn: parent
            text: divider.title
            color: Theme.inkSoft
            font.pixelSize: Theme.textTiny
            font.weight: Font.Medium
        }
        MouseArea {
            id: area
            anchors.fill: parent
            hoverEnabled: true
            onClicked: divider.chosen()
        }
    }
}
