// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Hubbub

/// One host of the local network: a click joins it.
T.ItemDelegate {
    id: row

    required property string name
    required property string address
    required property string invite
    required property string room
    required property int rooms
    required property bool known
    required property bool otherKey

    implicitHeight: Math.round(52 * Theme.zoom)
    leftPadding: 10
    rightPadding: 10
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Join %1").arg(name)
    Accessible.description: about.text
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: RowLayout {
        spacing: 10

        Icon {
            Layout.preferredWidth: Theme.icon
            Layout.preferredHeight: Theme.icon
            name: row.otherKey ? "alert" : row.known ? "check" : "network"
            color: row.otherKey ? Theme.warning : Theme.accent
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: row.name
                elide: Text.ElideRight
                font.weight: Font.Medium
            }
            Label {
                id: about

                Layout.fillWidth: true
                text: row.otherKey ? qsTr("Not the one you know by this name") : row.rooms > 1
                    ? qsTr("%1 and %n more", "", row.rooms - 1).arg(row.room) : row.room !== "" ? row.room : row.address
                elide: Text.ElideRight
                color: row.otherKey ? Theme.warning : Theme.inkFaint
                font.pixelSize: Theme.textSmall
            }
        }
        Icon {
            Layout.preferredWidth: Theme.iconSmall
            Layout.preferredHeight: Theme.iconSmall
            name: "enter"
            color: Theme.inkFaint
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: row.hovered || row.down ? Theme.hover : "transparent"
        border.width: 1
        border.color: Theme.line

        FocusRing {
            shown: row.visualFocus
        }
    }
}
