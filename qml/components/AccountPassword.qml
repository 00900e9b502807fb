// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// The password of one's own account at a server, with which one comes in from further devices: set, changed or taken away.
ColumnLayout {
    id: part

    required property DevicesController devices
    property string act: "" ///< "set" or "remove" while somebody is at it
    readonly property alias oldItem: oldField
    readonly property alias newItem: newField
    readonly property alias setItem: setButton
    readonly property alias removeItem: removeButton

    function begin(what: string): void {
        act = what;
        devices.forgetPasswordProblem();
        (oldField.visible ? oldField : newField).forceActiveFocus();
    }
    function leave(): void {
        act = "";
        oldField.forget();
        newField.forget();
        devices.forgetPasswordProblem();
    }
    function save(): void {
        if (act === "remove" || newField.text !== "") {
            devices.setPassword(oldField.text, act === "remove" ? "" : newField.text);
        }
    }

    spacing: Theme.gapSmall
    onVisibleChanged: if (devices) {
        leave();
    }

    Connections {
        target: part.devices

        function onPasswordSet(): void {
            part.leave();
            setButton.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapSmall

        Words {
            Layout.fillWidth: true
            text: part.devices.hasPassword ? qsTr("Your account has a password: with your name and it, you come in from any device.")
                : qsTr("Your account has no password: further devices come in with a code only.")
            wrapMode: Text.Wrap
            color: Theme.inkSoft
            font.pixelSize: Theme.textSmall
        }
        LinkButton {
            id: setButton

            visible: part.act === ""
            text: part.devices.hasPassword ? qsTr("Change …") : qsTr("Set a password …")
            onClicked: part.begin("set")
        }
        LinkButton {
            id: removeButton

            visible: part.act === "" && part.devices.hasPassword
            text: qsTr("Remove …")
            ink: Theme.danger
            onClicked: part.begin("remove")
        }
    }
    PasswordField {
        id: oldField

        Layout.fillWidth: true
        visible: part.act !== "" && part.devices.hasPassword
        placeholderText: qsTr("Present password")
        onAccepted: newField.visible ? newField.forceActiveFocus() : part.save()
        Keys.onEscapePressed: part.leave()
    }
    PasswordField {
        id: newField

        Layout.fillWidth: true
        visible: part.act === "set"
        placeholderText: qsTr("New password, 8 characters or more")
        onAccepted: part.save()
        Keys.onEscapePressed: part.leave()
    }
    ProblemLine {
        text: part.devices.passwordProblem
    }
    RowLayout {
        Layout.alignment: Qt.AlignRight
        visible: part.act !== ""
        spacing: Theme.gapSmall

        ActionButton {
            text: qsTr("Cancel")
            onClicked: part.leave()
        }
        ActionButton {
            primary: true
            dangerous: part.act === "remove"
            enabled: !part.devices.settingPassword
            text: part.act === "remove" ? qsTr("Remove the password") : qsTr("Save")
            onClicked: part.save()
        }
    }
}
