// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// How much one wants to hear of a room, and whether it is a favourite. Only this user's own copy knows.
ActionMenu {
    id: menu

    property string level: ""
    property bool favourite: false
    signal levelChosen(string level)
    signal favouriteChosen(bool on)

    ActionMenuItem {
        text: menu.favourite ? qsTr("No longer a favourite") : qsTr("Make it a favourite")
        iconName: menu.favourite ? "star-full" : "star"
        onTriggered: menu.favouriteChosen(!menu.favourite)
    }
    ActionMenuItem {
        text: qsTr("Tell me of every message")
        iconName: "bell"
        checked: menu.level === "everything"
        Accessible.checked: checked
        onTriggered: menu.levelChosen("everything")
    }
    ActionMenuItem {
        text: qsTr("Only when I am mentioned")
        iconName: "at"
        checked: menu.level === "mentions"
        Accessible.checked: checked
        onTriggered: menu.levelChosen("mentions")
    }
    ActionMenuItem {
        text: qsTr("Only count what is unread")
        iconName: "bell-off"
        checked: menu.level === "nothing"
        Accessible.checked: checked
        onTriggered: menu.levelChosen("nothing")
    }
    ActionMenuItem {
        text: qsTr("Mute the room")
        iconName: "mute"
        checked: menu.level === "muted"
        Accessible.checked: checked
        onTriggered: menu.levelChosen("muted")
    }
}
