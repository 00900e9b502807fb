// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// What programs come in with: the tokens that are good, and a way to make and to revoke them.
ColumnLayout {
    id: part

    required property TokensController tokens
    property string ownHost: "" ///< see TokensController
    readonly property alias listItem: list
    readonly property alias makeItem: make
    readonly property alias moreItem: more
    readonly property alias sheetItem: sheet
    readonly property alias sureItem: sure
    signal wantsCopy(string text)

    spacing: Theme.gap

    SectionTitle {
        text: qsTr("Tokens")
    }
    Words {
        Layout.fillWidth: true
        text: qsTr("A token is what a program comes in with. Those who moderate a room make tokens, too.")
        wrapMode: Text.Wrap
        color: Theme.inkSoft
    }
    ActionList {
        id: list

        Layout.fillWidth: true
        model: part.tokens.list
        Accessible.name: qsTr("Tokens")

        delegate: ActionRow {
            required property string tokenId
            required property string name
            required property string about
            required property bool hook

            width: ListView.view.width
            iconName: hook ? "enter" : "network"
            title: name
            detail: about
            actionText: qsTr("Revoke …")
            onActed: sure.ask(tokenId, name)
        }
    }
    LinkButton {
        id: more

        visible: part.tokens.more
        text: qsTr("Show more")
        onClicked: part.tokens.seeMore()
    }
    ProblemLine {
        text: sheet.visible ? "" : part.tokens.problem
    }
    ActionButton {
        id: make

        Layout.fillWidth: true
        text: qsTr("New token …")
        onClicked: {
            part.tokens.ownHost = part.ownHost;
            sheet.open();
        }
    }
    TokenSheet {
        id: sheet
        tokens: part.tokens
        onWantsCopy: text => part.wantsCopy(text)
    }
    ConfirmSheet {
        id: sure

        property string tokenId: ""
        property string name: ""

        function ask(id: string, bot: string): void {
            tokenId = id;
            name = bot;
            open();
        }

        title: qsTr("Revoke this token of %1?").arg(name)
        text: qsTr("Whatever uses it loses the connection at once, and it never works again. The program stays in its rooms.")
        yesText: qsTr("Revoke")
        onConfirmed: part.tokens.revoke(tokenId)
    }
}
