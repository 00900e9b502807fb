// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// Name and topic of the open room, and what one can do with it.
Rectangle {
    id: header

    required property AppController app
    required property bool narrow
    required property string pane ///< "members", "search", "pins", "thread" or "": what stands at the side
    readonly property bool tight: width < 340 * Theme.zoom ///< most of what can be done is in the menu then
    signal back
    signal wantsPane(string pane)
    signal wantsRename
    signal wantsTopic
    signal wantsLeave
    signal wantsRules
    signal wantsDay
    signal wantsExport

    function showBelow(actions: ActionMenu, button: Item): void {
        actions.popup(button, button.width - actions.width, button.height + 4);
    }
    function showLevels(button: Item): void {
        showBelow(levels.made(), button);
    }

    implicitHeight: Theme.headerHeight
    color: Theme.window

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: header.narrow ? Theme.gapSmall : Theme.gapBig
        anchors.rightMargin: Theme.gap
        spacing: Theme.gapTiny

        IconButton {
            visible: header.narrow
            iconName: "back"
            tip: qsTr("Rooms")
            onClicked: header.back()
        }
        TrustMark {
            Layout.rightMargin: Theme.gapTiny
            visible: header.narrow // else the list of rooms says it
            app: header.app
            explains: true
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: header.app.room.name
                elide: Text.ElideRight
                font.pixelSize: Theme.textTitle
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: header.app.room.topic
                elide: Text.ElideRight
                color: Theme.inkSoft
                font.pixelSize: Theme.textSmall
            }
        }
        IconButton {
            visible: !header.tight
            iconName: "search"
            tip: qsTr("Find in this room (Ctrl+F)")
            checked: header.pane === "search"
            onClicked: header.wantsPane(header.pane === "search" ? "" : "search")
        }
        IconButton {
            visible: !header.tight
            iconName: "people"
            tip: qsTr("Members")
            checked: header.pane === "members"
            onClicked: header.wantsPane(header.pane === "members" ? "" : "members")
        }
        IconButton {
            id: bell
            visible: !header.tight && !header.app.room.archived
            iconName: header.app.room.level === "muted" ? "mute" : header.app.room.level === "nothing" ? "bell-off" : "bell"
            tip: qsTr("Notifications of this room")
            onClicked: header.showLevels(bell)
        }
        IconButton {
            id: more
            iconName: "more"
            tip: qsTr("More about this room")
            onClicked: header.showBelow(menu.made(), more)
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }

    OnDemand {
        id: levels

        sourceComponent: NotifyLevelMenu {
            level: header.app.room.level
            favourite: header.app.room.favourite
            onLevelChosen: level => header.app.place.setNotifyLevel(header.app.room.roomId, level)
            onFavouriteChosen: on => header.app.place.setFavourite(header.app.room.roomId, on)
        }
    }
    OnDemand {
        id: menu

        sourceComponent: ActionMenu {
            ActionMenuItem {
                text: qsTr("Find in this room (Ctrl+F)")
                iconName: "search"
                visible: header.tight
                onTriggered: header.wantsPane("search")
            }
            ActionMenuItem {
                text: qsTr("Members")
                iconName: "people"
                visible: header.tight
                onTriggered: header.wantsPane("members")
            }
            ActionMenuItem {
                text: qsTr("Notifications of this room")
                iconName: "bell"
                visible: header.tight
                onTriggered: header.showLevels(more)
            }
            ActionMenuItem {
                text: qsTr("Pinned messages")
                iconName: "pin"
                onTriggered: header.wantsPane("pins")
            }
            ActionMenuItem {
                text: qsTr("Go to a day …")
                iconName: "calendar"
                onTriggered: header.wantsDay()
            }
            ActionMenuItem {
                text: qsTr("Export …")
                iconName: "arrow-down"
                onTriggered: header.wantsExport()
            }
            ActionMenuItem {
                text: qsTr("Rules …")
                iconName: "shield"
                visible: header.app.room.canModerate
                onTriggered: header.wantsRules()
            }
            ActionMenuItem {
                text: qsTr("Set the topic …")
                iconName: "topic"
                visible: header.app.room.canSetTopic
                onTriggered: header.wantsTopic()
            }
            ActionMenuItem {
                text: qsTr("Rename …")
                iconName: "edit"
                visible: header.app.room.canModerate
                onTriggered: header.wantsRename()
            }
            ActionMenuItem {
                text: qsTr("Leave the room …")
                iconName: "door"
                visible: !header.app.room.archived
                dangerous: true
                onTriggered: header.wantsLeave()
            }
        }
    }
}
