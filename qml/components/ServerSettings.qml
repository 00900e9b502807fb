// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// The servers of the window.
ColumnLayout {
    id: servers

    required property AppController app
    signal wantsAdd

    spacing: Theme.gapSmall

    // No layout: that of Qt 6.4 goes on to use rows that went.
    Column {
        Layout.fillWidth: true
        spacing: servers.spacing

        Repeater {
            model: servers.app.places

            delegate: RowLayout {
                id: server

                required property int number
                required property string placeId
                required property string title
                required property bool online
                required property bool hosted

                width: Math.max(1, servers.width)
                spacing: Theme.gap

                Avatar {
                    size: Theme.face
                    personId: server.placeId
                    name: server.title
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 1

                    Words {
                        Layout.fillWidth: true
                        text: server.title
                        elide: Text.ElideRight
                        font.weight: Font.Medium
                    }
                    Words {
                        Layout.fillWidth: true
                        text: server.hosted ? qsTr("Hosted here") : server.online ? qsTr("Connected") : qsTr("Not connected")
                        elide: Text.ElideRight
                        color: Theme.inkFaint
                        font.pixelSize: Theme.textSmall
                    }
                }
                ActionButton {
                    text: qsTr("Leave")
                    Accessible.name: qsTr("Leave %1").arg(server.title)
                    visible: !server.hosted
                    onClicked: servers.app.leave(server.number)
                }
            }
        }
    }
    Words {
        Layout.fillWidth: true
        text: qsTr("Leaving closes a server here. What was said there stays on this computer, for when you come back.")
        wrapMode: Text.Wrap
        color: Theme.inkFaint
        font.pixelSize: Theme.textSmall
    }
    ActionButton {
        Layout.topMargin: Theme.gapSmall
        text: qsTr("Add a server")
        onClicked: servers.wantsAdd()
    }
}
