// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// Who may come in and who may speak, for those who run the room. Every switch takes effect at once and is told in the room.
Sheet {
    id: sheet

    required property RoomController room
    property bool hosted: false ///< the room is the own host's
    property string ownHost: "" ///< the link to it, if others can come
    signal wantsCopy(string text)
    readonly property ModerationController moderation: room.moderation
    readonly property var presets: ["open", "announce", "private"]
    readonly property var slowness: [0, 10, 60, 600]
    readonly property var keepings: [0, 30, 90, 365]

    readonly property alias invitesItem: invites
    readonly property alias bansItem: bans

    title: qsTr("Rules of %1").arg(room.name)
    wantedWidth: 460
    onAppeared: takeFocus()

    InvitesSheet {
        id: invites
        room: sheet.room
        ownHost: sheet.hosted ? sheet.ownHost : ""
        onWantsCopy: text => sheet.wantsCopy(text)
    }
    BansSheet {
        id: bans
        moderation: sheet.moderation
        onWantsLift: user => sheet.moderation.unban(user)
    }

    SectionTitle {
        Layout.topMargin: 0
        text: qsTr("Who it is for")
    }
    PillChoice {
        Layout.fillWidth: true
        enabled: sheet.room.role === "owner"
        opacity: enabled ? 1 : 0.6
        options: [qsTr("Open to all"), qsTr("Announcements"), qsTr("Private, by invite")]
        chosen: sheet.presets.indexOf(sheet.room.preset)
        onPicked: index => sheet.moderation.setPreset(sheet.presets[index])
    }
    Choice {
        Layout.fillWidth: true
        text: qsTr("Locked")
        detail: qsTr("Only those who run the room write, and nobody comes in.")
        checked: sheet.room.locked
        onToggled: sheet.moderation.lock(checked)
    }
    Choice {
        Layout.fillWidth: true
        text: qsTr("Everybody muted")
        detail: qsTr("Only those who run the room write; others can still come in.")
        checked: sheet.room.allMuted
        onToggled: sheet.moderation.muteAll(checked)
    }
    SectionTitle {
        text: qsTr("Slow mode: time between two messages of one person")
    }
    PillChoice {
        Layout.fillWidth: true
        options: [qsTr("Off"), qsTr("10 seconds"), qsTr("A minute"), qsTr("10 minutes")]
        chosen: sheet.slowness.indexOf(sheet.room.slowSeconds)
        onPicked: index => sheet.moderation.setSlowMode(sheet.slowness[index])
    }
    SectionTitle {
        text: qsTr("How long messages are kept")
    }
    PillChoice {
        Layout.fillWidth: true
        enabled: sheet.room.role === "owner"
        opacity: enabled ? 1 : 0.6
        options: [qsTr("For good"), qsTr("30 days"), qsTr("90 days"), qsTr("A year")]
        chosen: sheet.keepings.indexOf(sheet.room.keepDays)
        onPicked: index => sheet.moderation.setKeepDays(sheet.keepings[index])
    }
    SectionTitle {
        text: qsTr("Take out of view")
    }
    Flow {
        Layout.fillWidth: true
        spacing: 6

        Repeater {
            model: [5, 30]

            delegate: Pill {
                required property int modelData

                iconName: "hide"
                text: qsTr("The last %n minutes", "", modelData)
                onClicked: sheet.moderation.hideLast(modelData)
            }
        }
        Pill {
            iconName: "retry"
            text: qsTr("Show again what was hidden last")
            onClicked: sheet.moderation.showHidden()
        }
    }
    SectionTitle {
        text: qsTr("Who comes in, and who does not")
    }
    Flow {
        Layout.fillWidth: true
        spacing: 6

        Pill {
            visible: !sheet.hosted || sheet.ownHost !== ""
            iconName: "enter"
            text: qsTr("Invites …")
            onClicked: invites.open()
        }
        Pill {
            iconName: "ban"
            text: qsTr("Banned people …")
            onClicked: bans.open()
        }
    }
}
