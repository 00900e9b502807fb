// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// Something that happened in the room, said quietly; or several comings and goings in one line, which a click shows one by one.
Item {
    id: notice

    required property string text
    required property string time
    property bool isFold: false
    signal unfold

    implicitHeight: label.implicitHeight + 12

    Label {
        id: label
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap + Theme.face + 12
        y: 6
        width: parent.width - Theme.face - 3 * Theme.gap - (notice.isFold ? more.width + 4 : 0)
        text: notice.text
        wrapMode: Text.Wrap
        color: area.containsMouse ? Theme.ink : Theme.inkFaint
        font.pixelSize: Theme.textSmall
    }
    Icon {
        id: more
        anchors.left: label.left
        anchors.leftMargin: label.contentWidth + 4
        anchors.verticalCenter: label.verticalCenter
        visible: notice.isFold
        width: Theme.iconTiny
        height: Theme.iconTiny
        name: "arrow-down"
        color: label.color
    }
    MouseArea {
        id: area
        anchors.left: label.left
        width: label.contentWidth + 4 + more.width
        height: notice.height
        enabled: notice.isFold
        visible: enabled
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("Show each")
        Accessible.onPressAction: notice.unfold()
        onClicked: notice.unfold()

        Loader {
            anchors.fill: parent
            active: area.containsMouse
            sourceComponent: Item {
                Tip {
                    text: area.Accessible.name
                    visible: area.containsMouse
                }
            }
        }
    }
}
