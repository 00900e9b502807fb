// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

ColumnLayout {
    spacing: Theme.gap

    RowLayout {
        Layout.alignment: Qt.AlignHCenter
        spacing: Theme.gap

        Rectangle {
            implicitWidth: Math.round(52 * Theme.zoom)
            implicitHeight: implicitWidth
            radius: width * 0.32
            color: Theme.accent

            Icon {
                anchors.centerIn: parent
                width: parent.width * 0.62
                height: width
                name: "logo"
                color: Theme.accentInk
                stroke: 1.6
            }
        }
        Label {
            text: "Hubbub"
            font.pixelSize: Theme.textHead
            font.weight: Font.DemiBold
            font.letterSpacing: -0.5
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
    }
    Words {
        Layout.fillWidth: true
        text: qsTr("Talk with the people around you. Every message stays on your own computers.")
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        color: Theme.inkSoft
    }
}
