// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// For who may run the server: how it does, who is there, and what rooms there are.
ColumnLayout {
    id: all

    required property OperatingController operating
    property string ownHost: "" ///< the link to it, if it is this program that runs it
    readonly property alias usersItem: users
    readonly property alias menuItem: menu
    readonly property alias sureItem: sure
    readonly property alias tokensItem: tokens
    signal wantsCopy(string text)

    spacing: Theme.gap
    onVisibleChanged: look()
    Component.onCompleted: look()

    function look(): void {
        if (operating && visible) {
            operating.refresh();
        }
    }

    Words {
        Layout.fillWidth: true
        text: qsTr("You run this server: you see who is there and what rooms there are, but not what is said in those that you are not in.")
        wrapMode: Text.Wrap
        color: Theme.inkSoft
    }
    Words {
        Layout.fillWidth: true
        visible: all.operating.figures.length > 0
        // Numbers stay with their words; the line goes as the language does, which no isolated word tells.
        text: (Qt.application.layoutDirection === Qt.RightToLeft ? "\u200f" : "") + "\u2068" + all.operating.figures.join("\u2069 · \u2068") + "\u2069" // qmllint disable
        wrapMode: Text.Wrap
        color: Theme.ink
    }
    ProblemLine {
        text: all.operating.problem
    }
    SectionTitle {
        Layout.topMargin: 0
        text: qsTr("People and programs")
    }
    Field {
        id: query

        Layout.fillWidth: true
        placeholderText: qsTr("Part of a name")
        text: all.operating.query
        Accessible.name: qsTr("Part of a name")
        onTextEdited: soon.restart()
        onAccepted: all.operating.query = text

        Timer {
            id: soon
            interval: 250
            onTriggered: all.operating.query = query.text
        }
    }
    ActionList {
        id: users

        Layout.fillWidth: true
        model: all.operating.users
        Accessible.name: qsTr("People and programs")

        delegate: ActionRow {
            id: row

            required property string userId
            required property string name
            required property string about
            required property bool runs
            required property bool guest
            required property bool disabled
            required property bool bot
            required property bool self

            width: ListView.view.width
            iconName: bot ? "network" : disabled ? "ban" : runs ? "shield" : "person"
            title: name
            detail: about
            actionText: self ? "" : qsTr("More …")
            actionInk: Theme.accent
            onActed: menu.show(row)
        }
    }
    Words {
        Layout.fillWidth: true
        visible: all.operating.moreUsers
        text: qsTr("There are more. Write part of a name to find somebody.")
        wrapMode: Text.Wrap
        color: Theme.inkFaint
        font.pixelSize: Theme.textSmall
    }
    TokensPart {
        id: tokens

        Layout.fillWidth: true
        tokens: all.operating.tokens
        ownHost: all.ownHost
        onWantsCopy: text => all.wantsCopy(text)
    }
    SectionTitle {
        text: qsTr("Rooms")
    }
    ActionList {
        Layout.fillWidth: true
        model: all.operating.rooms
        Accessible.name: qsTr("Rooms")

        delegate: ActionRow {
            required property string name
            required property string about

            width: ListView.view.width
            iconName: "hash"
            title: name
            detail: about
        }
    }
    Words {
        Layout.fillWidth: true
        text: all.operating.moreRooms ? qsTr("There are more rooms. “hubbub admin” on the server's machine lists all, and does what is not to be done here: backups, checks.")
            : qsTr("“hubbub admin” on the server's machine does what is not to be done here: backups, checks.")
        wrapMode: Text.Wrap
        color: Theme.inkFaint
        font.pixelSize: Theme.textSmall
    }
    ActionMenu {
        id: menu

        property string userId: ""
        property string name: ""
        property bool runs: false
        property bool guest: false
        property bool disabled: false
        property bool bot: false

        function show(row: ActionRow): void {
            userId = row.userId; // qmllint disable
            name = row.name; // qmllint disable
            runs = row.runs; // qmllint disable
            guest = row.guest; // qmllint disable
            disabled = row.disabled; // qmllint disable
            bot = row.bot; // qmllint disable
            popup(row, row.width - implicitWidth, row.height);
        }

        ActionMenuItem {
            text: menu.runs ? qsTr("Take the running of the server away") : qsTr("Let them run the server, too …")
            iconName: "shield"
            visible: !menu.bot
            onTriggered: menu.runs ? all.operating.setOperator(menu.userId, false)
                : sure.ask("operator", qsTr("Let %1 run the server?").arg(menu.name), qsTr("They can do all that you can do here, and take it from you, too."), qsTr("Let them"))
        }
        ActionMenuItem {
            text: menu.guest ? qsTr("No guest any more") : qsTr("Make a guest")
            iconName: "person"
            visible: !menu.bot
            onTriggered: all.operating.setGuest(menu.userId, !menu.guest)
        }
        ActionMenuItem {
            text: qsTr("Let in again")
            iconName: "enter"
            visible: menu.disabled
            onTriggered: all.operating.setDisabled(menu.userId, false)
        }
        ActionMenuItem {
            text: qsTr("Shut all devices out …")
            iconName: "lock"
            dangerous: true
            onTriggered: sure.ask("devices", qsTr("Shut out all devices of %1?").arg(menu.name), qsTr("They lose the connection at once and never come back as this person. Only the password of the account lets new ones in."), qsTr("Shut out"))
        }
        ActionMenuItem {
            text: qsTr("Keep out …")
            iconName: "ban"
            dangerous: true
            visible: !menu.disabled
            onTriggered: sure.ask("disabled", qsTr("Keep %1 out of this server?").arg(menu.name), qsTr("They lose the connection at once, and are not let in until you say so. What they have written stays."), qsTr("Keep out"))
        }
    }
    ConfirmSheet {
        id: sure

        property string wish: ""

        function ask(what: string, question: string, words: string, yes: string): void {
            wish = what;
            title = question;
            text = words;
            yesText = yes;
            open();
        }

        onConfirmed: {
            if (wish === "operator") {
                all.operating.setOperator(menu.userId, true);
            } else if (wish === "devices") {
                all.operating.revokeDevices(menu.userId);
            } else {
                all.operating.setDisabled(menu.userId, true);
            }
        }
    }
}
