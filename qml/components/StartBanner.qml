// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

ColumnLayout {
    spacing: 6

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.gapSmall
        implicitWidth: 68
        implicitHeight: 68
        radius: 22
        color: Theme.accent

        Icon {
            anchors.centerIn: parent
            width: 42
            height: 42
            name: "logo"
            color: Theme.accentInk
            stroke: 1.6
        }
    }
    Label {
        Layout.alignment: Qt.AlignHCenter
        text: "Hubbub"
        font.pixelSize: Theme.textHead
        font.weight: Font.DemiBold
        font.letterSpacing: -0.5
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Talk with the people around you. Every message stays on your own computers.")
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        color: Theme.inkSoft
    }
}
