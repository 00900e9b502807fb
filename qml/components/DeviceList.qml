// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// The devices that are this user at a server, a code that makes another device one of them, and the password of their account.
ColumnLayout {
    id: all

    required property DevicesController devices
    readonly property alias listItem: list
    readonly property alias codeItem: code
    readonly property alias sureItem: sure
    readonly property alias moreItem: more
    readonly property alias passwordItem: password
    signal wantsCopy(string text)

    spacing: Theme.gap
    onDevicesChanged: look()
    onVisibleChanged: look()
    Component.onCompleted: look()

    function look(): void {
        if (devices && visible) {
            devices.refresh();
        } else if (devices) {
            devices.forgetCode();
        }
    }

    Words {
        Layout.fillWidth: true
        text: qsTr("Each of them is you at this server. Shut out one that you have lost.")
        wrapMode: Text.Wrap
        color: Theme.inkSoft
    }
    ActionList {
        id: list

        Layout.fillWidth: true
        model: all.devices.list
        Accessible.name: qsTr("Your devices")

        delegate: ActionRow {
            required property string deviceId
            required property string label
            required property string seen
            required property bool current

            width: ListView.view.width
            iconName: current ? "check" : "network"
            title: label
            detail: seen
            actionText: current ? "" : qsTr("Shut out …")
            onActed: sure.ask(deviceId, label)
        }
    }
    ShareLine {
        id: code

        Layout.fillWidth: true
        title: qsTr("For one new device, good until %1").arg(all.devices.codeUntil)
        text: all.devices.code
        big: true
        onWantsCopy: all.wantsCopy(all.devices.code)
    }
    Words {
        Layout.fillWidth: true
        visible: code.visible
        text: qsTr("On the other device choose Join and “You are there already”, and type it there. Whoever has the code can become you: tell it to nobody else.")
        wrapMode: Text.Wrap
        color: Theme.inkFaint
        font.pixelSize: Theme.textSmall
    }
    ProblemLine {
        text: all.devices.problem
    }
    ActionButton {
        id: more

        Layout.fillWidth: true
        text: code.visible ? qsTr("Another code") : qsTr("Add a device …")
        onClicked: all.devices.makeCode()
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 1
        color: Theme.line
    }
    AccountPassword {
        id: password

        Layout.fillWidth: true
        devices: all.devices
    }
    ConfirmSheet {
        id: sure

        property string deviceId: ""
        property string label: ""

        function ask(id: string, name: string): void {
            deviceId = id;
            label = name;
            open();
        }

        title: qsTr("Shut out %1?").arg(label)
        text: qsTr("It loses the connection at once and cannot come back as you. What it has stored stays on it.")
        yesText: qsTr("Shut out")
        onConfirmed: all.devices.revoke(deviceId)
    }
}
