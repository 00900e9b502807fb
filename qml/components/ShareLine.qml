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
    property bool grouped: false ///< it breaks between its groups only
    readonly property alias buttonItem: button
    signal wantsCopy

    visible: text !== ""
    spacing: Theme.gapSmall

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2

        Words {
            Layout.fillWidth: true
            text: line.title
            wrapMode: Text.Wrap
            color: Theme.inkFaint
            font.pixelSize: Theme.textTiny
        }
        Words {
            Layout.fillWidth: true
            text: line.text
            wrapMode: line.big ? Text.NoWrap : line.grouped ? Text.Wrap : Text.WrapAnywhere
            maximumLineCount: 3
            elide: Text.ElideRight
            font.pixelSize: line.big ? Theme.textTitle + 6 : Theme.textSmall
            font.weight: line.big ? Font.DemiBold : Font.Normal
            font.letterSpacing: line.big ? 2 : 0
        }
    }
    IconButton {
        id: button

        Layout.alignment: Qt.AlignVCenter
        iconName: done.running ? "check" : "copy"
        tip: done.running ? qsTr("Copied") : qsTr("Copy")
        Accessible.description: line.title
        onClicked: {
            line.wantsCopy();
            done.restart();
        }

        Timer {
            id: done
            interval: 2000
        }
    }
}
