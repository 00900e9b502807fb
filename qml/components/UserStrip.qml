// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// This user, and the few things that concern the whole window.
Rectangle {
    id: strip

    required property AppController app
    signal wantsLeavePlace
    signal wantsSettings(string subject) ///< an empty one: where they were left

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
            visible: !strip.app.place.archive
            size: Theme.faceSmall
            personId: strip.app.place.userId
            name: strip.app.place.userName
            colour: strip.app.place.profile.colour
            presence: strip.app.place.connection.online ? "online" : "offline"
            ground: Theme.sidebar
        }
        Words {
            Layout.fillWidth: true
            text: strip.app.place.userName !== "" ? strip.app.place.userName : strip.app.place.archive ? qsTr("Archive") : qsTr("Not connected yet")
            elide: Text.ElideRight
            font.weight: Font.Medium
        }
        IconButton {
            iconName: "more"
            tip: qsTr("Settings, and leaving")
            onClicked: {
                const actions = menu.made();
                actions.popup(this, 0, -actions.implicitHeight - 4);
            }
        }
    }

    OnDemand {
        id: menu

        sourceComponent: ActionMenu {
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
                onTriggered: strip.wantsSettings("")
            }
            ActionMenuItem {
                text: qsTr("Your devices …")
                iconName: "person"
                visible: !strip.app.place.archive
                onTriggered: strip.wantsSettings("devices")
            }
            ActionMenuItem {
                text: qsTr("Known servers …")
                iconName: "shield"
                onTriggered: strip.wantsSettings("known")
            }
            ActionMenuItem {
                text: qsTr("Add a server …")
                iconName: "plus"
                onTriggered: strip.app.addPlace()
            }
            ActionMenuItem {
                text: strip.app.place.hosted ? qsTr("End hosting …") : strip.app.place.archive ? qsTr("Close the archive") : qsTr("Leave this place")
                iconName: "door"
                dangerous: strip.app.place.hosted
                onTriggered: strip.wantsLeavePlace()
            }
        }
    }
}
