// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// A link came from outside, maybe from a web page: nobody is taken anywhere without having agreed.
Sheet {
    id: sheet

    required property AppController app
    property string link: ""
    readonly property string nameProblem: app.language.localeName !== "" ? app.nameProblem(nameField.text) : ""
    property bool tried: false ///< to join
    signal joined

    function show(address: string): void {
        link = address;
        tried = false;
        nameField.text = app.place.userName !== "" ? app.place.userName : app.settings.personName;
        open();
    }
    function join(): void {
        tried = true;
        if (nameProblem !== "") {
            nameField.forceActiveFocus();
            return;
        }
        close();
        joined();
        app.joinPlace(nameField.text, link);
    }

    title: qsTr("Join by this link?")
    wantedWidth: 460
    onAppeared: {
        if (nameField.text === "") {
            nameField.forceActiveFocus(Qt.TabFocusReason);
        } else {
            yes.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    Words {
        Layout.fillWidth: true
        text: sheet.link
        wrapMode: Text.WrapAnywhere
        maximumLineCount: 4
        elide: Text.ElideRight
        color: Theme.ink
        font.pixelSize: Theme.textSmall
    }
    Words {
        Layout.fillWidth: true
        text: sheet.app.host.running ? qsTr("You are hosting at the moment. Your place stays open for the others.")
            : qsTr("It was opened outside of Hubbub. Join only if you know who gave it to you.")
        wrapMode: Text.Wrap
        color: Theme.inkSoft
    }
    Words {
        text: qsTr("Your name")
        color: Theme.inkSoft
        font.pixelSize: Theme.textSmall
        font.weight: Font.Medium
    }
    Field {
        id: nameField
        Layout.fillWidth: true
        problem: text !== "" || sheet.tried ? sheet.nameProblem : ""
        maximumLength: 64
        Accessible.name: qsTr("Your name")
        onAccepted: sheet.join()
    }
    RowLayout {
        Layout.topMargin: Theme.gapSmall
        Layout.alignment: Qt.AlignRight
        spacing: Theme.gapSmall

        ActionButton {
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
        ActionButton {
            id: yes
            primary: true
            text: qsTr("Join")
            onClicked: sheet.join()
        }
    }
}
