// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// This user, and the few things that concern the whole window.
Rectangle {
    id: strip

    required property AppController app
    signal wantsLeavePlace
    signal wantsSettings

    implicitHeight: row.implicitHeight + 2 * 10
    color: "transparent"

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.gap + 2
        anchors.rightMargin: Theme.gapSmall
        spacing: 10

        Avatar {
            size: Theme.faceSmall
            personId: strip.app.place.userId
            name: strip.app.place.userName
            colour: strip.app.place.profile.colour
            presence: strip.app.place.connection.online ? "online" : "offline"
            ground: Theme.sidebar
        }
        Words {
            Layout.fillWidth: true
            text: strip.app.place.userName !== "" ? strip.app.place.userName : qsTr("Not connected yet")
            elide: Text.ElideRight
            font.weight: Font.Medium
        }
        IconButton {
            iconName: "more"
            tip: qsTr("Settings, and leaving")
            onClicked: menu.popup(this, 0, -menu.implicitHeight - 4)
        }
    }

    OnDemand {
        id: servers

        sourceComponent: KnownServersSheet {
            pins: strip.app.knownServers
        }
    }
    OnDemand {
        id: devices

        sourceComponent: DevicesSheet {
            devices: strip.app.place.devices
            onWantsCopy: text => strip.app.copyToClipboard(text)
        }
    }
    ActionMenu {
        id: menu

        ActionMenuItem {
            text: qsTr("Do not disturb")
            iconName: "bell-off"
            checked: strip.app.notifications.settings.quiet
            onTriggered: strip.app.notifications.settings.quietByHand ? strip.app.notifications.settings.endQuiet()
                : strip.app.notifications.settings.beQuiet(0)
        }
        ActionMenuItem {
            text: qsTr("Settings …")
            iconName: "settings"
            keys: "Ctrl+,"
            onTriggered: strip.wantsSettings()
        }
        ActionMenuItem {
            text: qsTr("Your devices …")
            iconName: "person"
            onTriggered: devices.open()
        }
        ActionMenuItem {
            text: qsTr("Known servers …")
            iconName: "shield"
            onTriggered: servers.open()
        }
        ActionMenuItem {
            text: qsTr("Add a server …")
            iconName: "plus"
            onTriggered: strip.app.addPlace()
        }
        ActionMenuItem {
            text: strip.app.place.hosted ? qsTr("End hosting …") : qsTr("Leave this place")
            iconName: "door"
            dangerous: strip.app.place.hosted
            onTriggered: strip.wantsLeavePlace()
        }
    }
}
