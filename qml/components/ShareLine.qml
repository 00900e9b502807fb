// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// One thing to hand on: what it is, what it says, and a way to copy it.
RowLayout {
    id: line

    required property string title
    required property string text
    property bool big: false
    signal wantsCopy

    visible: text !== ""
    spacing: Theme.gapSmall

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2

        Label {
            Layout.fillWidth: true
            text: line.title
            color: Theme.inkFaint
            font.pixelSize: Theme.textTiny
        }
        Label {
            Layout.fillWidth: true
            text: line.text
            wrapMode: line.big ? Text.NoWrap : Text.WrapAnywhere
            maximumLineCount: 3
            elide: Text.ElideRight
            font.pixelSize: line.big ? Theme.textTitle + 6 : Theme.textSmall
            font.weight: line.big ? Font.DemiBold : Font.Normal
            font.letterSpacing: line.big ? 2 : 0
        }
    }
    IconButton {
        Layout.alignment: Qt.AlignVCenter
        iconName: "copy"
        tip: qsTr("Copy")
        onClicked: line.wantsCopy()
    }
}
