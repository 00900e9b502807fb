// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// The message that another one answers, in one line; a click goes there.
Item {
    id: quote

    required property string author
    required property string text
    signal chosen

    implicitHeight: who.implicitHeight + 6
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("In reply to %1: %2").arg(author).arg(text)
    Accessible.onPressAction: chosen()

    Rectangle {
        id: bar
        anchors.left: parent.left
        width: 3
        height: parent.height - 6
        radius: 1.5
        color: Theme.fieldLine
    }
    Label {
        id: who
        anchors.left: bar.right
        anchors.leftMargin: 8
        width: Math.min(implicitWidth, quote.width * 0.4)
        text: quote.author
        elide: Text.ElideRight
        color: Theme.inkSoft
        font.pixelSize: Theme.textSmall
        font.weight: Font.DemiBold
    }
    Label {
        anchors.left: who.right
        anchors.leftMargin: 8
        anchors.right: parent.right
        text: quote.text !== "" ? quote.text : qsTr("This message was deleted")
        elide: Text.ElideRight
        maximumLineCount: 1
        color: area.containsMouse ? Theme.ink : Theme.inkFaint
        font.pixelSize: Theme.textSmall
    }
    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onClicked: quote.chosen()
    }
}
