// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Hubbub

/// A new token: whose, for which room, for what and for how long; then, this once, what it is.
Sheet {
    id: sheet

    required property TokensController tokens
    property string room: "" ///< its id
    property int purpose: 0
    property int lasts: 1
    readonly property bool done: tokens.made !== ""
    readonly property var days: [7, 90, 365, 0]
    readonly property alias nameItem: nameField
    readonly property alias roomsItem: rooms
    readonly property alias makeItem: make
    readonly property alias madeItem: made
    signal wantsCopy(string text)

    title: qsTr("New token")
    wantedWidth: 480
    onAboutToShow: {
        nameField.clear();
        room = "";
        purpose = 0;
        lasts = 1;
        tokens.forget();
    }
    onAppeared: nameField.forceActiveFocus(Qt.TabFocusReason)
    onClosed: tokens.forget()
    onDoneChanged: Qt.callLater(showMade) // qmllint disable
    closePolicy: done ? T.Popup.CloseOnEscape : T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside // it is not to be lost by a slip

    function showMade(): void {
        if (done && visible) {
            made.buttonItem.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: !sheet.done // what was made would be out of sight in a low window
        spacing: Theme.gap

        Field {
            id: nameField

            Layout.fillWidth: true
            placeholderText: qsTr("Name of the program, such as deploy")
            maximumLength: 64
        }
        SectionTitle {
            text: qsTr("Its room")
        }
        ActionList {
            id: rooms

            Layout.fillWidth: true
            most: Math.round(132 * Theme.zoom)
            clip: true
            model: sheet.tokens.rooms
            Accessible.name: qsTr("Its room")

            delegate: ActionRow {
                id: row

                required property string roomId
                required property string name
                readonly property bool chosen: roomId === sheet.room

                width: ListView.view.width
                iconName: chosen ? "check" : "hash"
                title: name
                actionText: chosen ? "" : qsTr("Choose")
                actionInk: Theme.accent
                Accessible.selected: chosen
                onActed: sheet.room = roomId
            }
        }
        SectionTitle {
            text: qsTr("What it may do there")
        }
        PillChoice {
            Layout.fillWidth: true
            options: [qsTr("Read and write"), qsTr("Read"), qsTr("Write"), qsTr("Take webhooks")]
            chosen: sheet.purpose
            onPicked: index => sheet.purpose = index
        }
        SectionTitle {
            text: qsTr("How long it is good")
        }
        PillChoice {
            Layout.fillWidth: true
            options: [qsTr("A week"), qsTr("90 days"), qsTr("A year"), qsTr("Until it is revoked")]
            chosen: sheet.lasts
            onPicked: index => sheet.lasts = index
        }
        ActionButton {
            id: make

            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
            primary: true
            enabled: nameField.text.trim() !== "" && sheet.room !== ""
            text: qsTr("Make the token")
            onClicked: sheet.tokens.make(nameField.text, sheet.room, [TokensController.ReadAndWrite, TokensController.Read, TokensController.Write, TokensController.Hook][sheet.purpose],
                sheet.days[sheet.lasts])
        }
    }
    ProblemLine {
        text: sheet.tokens.problem
    }
    ShareLine {
        id: made

        Layout.fillWidth: true
        title: sheet.tokens.madeForHook ? qsTr("The address to which Grafana, GitLab and the like post. It is a secret, and shown only now")
            : qsTr("The token, for the program. It is a secret, and shown only now")
        text: sheet.tokens.made
        onWantsCopy: sheet.wantsCopy(sheet.tokens.made)
    }
}
