// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// How many messages are selected, and what can be done with them.
Rectangle {
    id: bar

    required property int count
    signal copy
    signal cancel

    implicitWidth: row.implicitWidth + Theme.gapBig + Theme.gapSmall
    implicitHeight: row.implicitHeight + Theme.gapSmall
    radius: Theme.radius
    color: Theme.surface
    border.width: 1
    border.color: Theme.fieldLine

    MouseArea {
        anchors.fill: parent // what lies below is not meant
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.gapBig
        anchors.rightMargin: Theme.gapSmall
        spacing: Theme.gapSmall

        Words {
            Layout.fillWidth: true
            text: qsTr("%n messages selected", "", bar.count)
            elide: Text.ElideRight
            font.pixelSize: Theme.textSmall
        }
        LinkButton {
            text: qsTr("Copy")
            onClicked: bar.copy()
        }
        LinkButton {
            text: qsTr("Cancel")
            ink: Theme.inkSoft
            onClicked: bar.cancel()
        }
    }
}
