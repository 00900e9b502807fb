// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

Item {
    implicitHeight: label.implicitHeight + 18

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: label.left
        anchors.rightMargin: 10
        height: 1
        color: Theme.accent
        opacity: 0.6
    }
    Label {
        id: label
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("New")
        color: Theme.accent
        font.pixelSize: Theme.textTiny
        font.weight: Font.DemiBold
    }
}
