// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// Whether newcomers to the own host are asked for a password, and for which.
ColumnLayout {
    id: part

    required property HostController host
    property bool editing: false
    readonly property string problem: host.passwordUnkept ? qsTr("This cannot be kept: the password is too long, or the disk does not allow it.") : ""
    readonly property alias choiceItem: choice
    readonly property alias fieldItem: field

    function save(): void {
        if (field.text === "") {
            return;
        }
        host.setPassword(field.text);
    }

    spacing: Theme.gapSmall
    onVisibleChanged: if (host) {
        editing = false;
        field.text = host.password;
        field.shown = false;
    }

    Choice {
        id: choice

        Layout.fillWidth: true
        text: qsTr("Ask newcomers for a password")
        detail: part.host.password !== "" ? qsTr("Also those who have the link or the code. Who is in stays in, and an invite to a room lets people in without it.")
            : checked ? qsTr("Choose one, and tell it to those who may come.") : qsTr("Who finds this host may come in.")
        checked: part.host.password !== "" || part.editing
        onToggled: {
            part.editing = part.host.password === "" && !part.editing;
            if (part.editing) {
                field.forceActiveFocus();
            } else {
                part.host.setPassword("");
                field.forget();
            }
            checked = Qt.binding(() => part.host.password !== "" || part.editing);
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: choice.checked
        spacing: Theme.gapSmall

        PasswordField {
            id: field

            Layout.fillWidth: true
            text: part.host.password
            placeholderText: qsTr("Password for newcomers")
            problem: part.problem
            onAccepted: part.save()
        }
        ActionButton {
            enabled: field.text !== "" && field.text !== part.host.password
            text: part.host.password === "" ? qsTr("Set") : field.text === part.host.password ? qsTr("Is set") : qsTr("Change")
            onClicked: part.save()
        }
    }
    ProblemLine {
        text: part.problem
    }
}
