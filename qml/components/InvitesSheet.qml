// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// Invites to the open room, for those who run it: for a time, for a number of people, for guests, for visitors of a website; and the ones that are still good.
Sheet {
    id: sheet

    required property RoomController room
    /// The own host's link, if this is its room.
    property string ownHost: ""
    readonly property InvitesController invites: room.invites
    readonly property var hours: [1, 24, 7 * 24, 30 * 24]
    readonly property var people: [1, 5, 25, 100, 1000]
    property int chosenHours: 1
    property int chosenPeople: 0
    readonly property alias listItem: list
    readonly property alias makeItem: make
    readonly property alias madeItem: made
    readonly property alias guestsItem: guests
    readonly property alias visitorsItem: visitors
    signal wantsCopy(string text)

    title: qsTr("Invites to %1").arg(room.name)
    wantedWidth: 480
    onAboutToShow: {
        invites.ownHost = ownHost;
        invites.refresh();
    }
    onAppeared: make.forceActiveFocus(Qt.TabFocusReason)

    SectionTitle {
        Layout.topMargin: 0
        text: qsTr("How long it is good")
    }
    PillChoice {
        Layout.fillWidth: true
        options: [qsTr("An hour"), qsTr("A day"), qsTr("A week"), qsTr("30 days")]
        chosen: sheet.chosenHours
        onPicked: index => sheet.chosenHours = index
    }
    SectionTitle {
        text: qsTr("How many people it is for")
    }
    PillChoice {
        Layout.fillWidth: true
        options: people.map(count => Numbers.shown(count))
        chosen: sheet.chosenPeople
        onPicked: index => sheet.chosenPeople = index
    }
    Choice {
        id: guests

        Layout.fillWidth: true
        enabled: !visitors.checked // who are guests anyway
        text: qsTr("As guests")
        detail: qsTr("Guests read, write and react; they pin nothing, set no topic, and never come to own the room.")
    }
    Choice {
        id: visitors

        Layout.fillWidth: true
        text: qsTr("For visitors of a website")
        detail: qsTr("Each visitor comes as a guest, into a room of their own with the members of this one. The server has to allow the website.")
    }
    ActionButton {
        id: make

        Layout.fillWidth: true
        primary: true
        text: qsTr("Make an invite")
        onClicked: sheet.invites.make(sheet.hours[sheet.chosenHours], sheet.people[sheet.chosenPeople],
            visitors.checked ? InvitesController.Visitors : guests.checked ? InvitesController.Guests : InvitesController.Members)
    }
    ProblemLine {
        text: sheet.invites.problem
    }
    ShareLine {
        id: made

        Layout.fillWidth: true
        title: sheet.invites.madeForSite ? qsTr("Put this into the pages of the website. It is shown only now")
            : qsTr("The new invite, to send. It is a secret, and shown only now")
        text: sheet.invites.made
        onWantsCopy: sheet.wantsCopy(sheet.invites.made)
    }
    SectionTitle {
        visible: list.count > 0
        text: qsTr("Still good")
    }
    ActionList {
        id: list

        Layout.fillWidth: true
        model: sheet.invites.list
        Accessible.name: qsTr("Invites that are still good")

        delegate: ActionRow {
            required property string inviteId
            required property string forWhom
            required property string until

            width: ListView.view.width
            iconName: "enter"
            title: forWhom
            detail: until
            actionText: qsTr("Take back")
            onActed: sheet.invites.revoke(inviteId)
        }
    }
}
