// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// Everything one can do with a member of the open room.
ActionMenu {
    id: menu

    required property RoomController room
    property bool opensDirect: true ///< the user may open direct rooms
    property string userId: ""
    property string name: ""
    property string role: "" ///< guest, member, moderator or owner
    property bool muted: false
    property bool canModerate: false ///< this member stands below the user
    readonly property bool mayAppoint: room.role === "owner"
    signal wantsDirect
    signal wantsOwner
    signal wantsMute
    signal wantsKick
    signal wantsBan

    function show(member: MemberRow, x: real, y: real): void {
        userId = member.userId;
        name = member.name;
        role = member.role;
        muted = member.muted;
        canModerate = member.canModerate;
        popup(member, x, y);
    }

    ActionMenuItem {
        text: qsTr("Message directly")
        iconName: "send"
        visible: menu.opensDirect && !menu.room.direct
        onTriggered: menu.wantsDirect()
    }
    ActionMenuItem {
        text: menu.role === "moderator" ? qsTr("No longer a moderator") : qsTr("Make a moderator")
        iconName: "shield"
        visible: menu.canModerate && menu.mayAppoint && menu.role !== "guest"
        onTriggered: menu.room.moderation.setRole(menu.userId, menu.role === "moderator" ? "member" : "moderator")
    }
    ActionMenuItem {
        text: qsTr("Make a member")
        iconName: "people"
        visible: menu.canModerate && menu.role === "guest"
        onTriggered: menu.room.moderation.setRole(menu.userId, "member")
    }
    ActionMenuItem {
        text: qsTr("Make an owner, too …")
        iconName: "home"
        visible: menu.canModerate && menu.mayAppoint && menu.role === "moderator"
        onTriggered: menu.wantsOwner()
    }
    ActionMenuItem {
        text: qsTr("No longer an owner")
        iconName: "shield"
        visible: menu.mayAppoint && menu.role === "owner"
        onTriggered: menu.room.moderation.setRole(menu.userId, "moderator")
    }
    ActionMenuItem {
        text: menu.muted ? qsTr("Let speak again") : qsTr("Mute …")
        iconName: "mute"
        visible: menu.canModerate
        onTriggered: menu.muted ? menu.room.moderation.unmute(menu.userId) : menu.wantsMute()
    }
    ActionMenuItem {
        text: qsTr("Remove from the room …")
        iconName: "door"
        dangerous: true
        visible: menu.canModerate
        onTriggered: menu.wantsKick()
    }
    ActionMenuItem {
        text: qsTr("Ban …")
        iconName: "ban"
        dangerous: true
        visible: menu.canModerate
        onTriggered: menu.wantsBan()
    }
}
