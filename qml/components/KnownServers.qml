// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// The servers whose keys are known. One that was set up anew on purpose is let in again by forgetting what it was.
ColumnLayout {
    id: known

    required property PinsController pins
    readonly property alias listItem: list
    readonly property alias sureItem: sure

    spacing: Theme.gap
    onVisibleChanged: look()
    Component.onCompleted: look()

    function look(): void {
        if (pins && visible) {
            pins.refresh();
        }
    }

    Words {
        Layout.fillWidth: true
        text: qsTr("A server is recognised by its key. One that comes with another key is not spoken to, because somebody may stand in between.")
        wrapMode: Text.Wrap
        color: Theme.inkSoft
    }
    ProblemLine {
        text: known.pins.problem
        font.pixelSize: Theme.textBody
    }
    Words {
        Layout.fillWidth: true
        visible: list.count === 0 && known.pins.problem === ""
        text: qsTr("None so far: a server is remembered at the first visit.")
        wrapMode: Text.Wrap
        color: Theme.inkFaint
    }
    ActionList {
        id: list

        Layout.fillWidth: true
        model: known.pins.list
        Accessible.name: qsTr("Known servers")

        delegate: ActionRow {
            required property string fingerprint
            required property string name
            required property string about
            required property string groups
            required property bool verified

            width: ListView.view.width
            iconName: verified ? "shield" : "lock"
            title: name
            detail: about + "\n" + groups
            actionText: qsTr("Forget …")
            onActed: sure.ask(fingerprint, name)
        }
    }
    ConfirmSheet {
        id: sure

        property string fingerprint: ""
        property string name: ""

        function ask(key: string, server: string): void {
            fingerprint = key;
            name = server;
            open();
        }

        title: qsTr("Forget %1?").arg(name)
        text: qsTr("The next visit is a first one again: whatever key is found there is trusted. Do this only if whoever runs the server says that its key was changed.")
        yesText: qsTr("Forget")
        onConfirmed: known.pins.forget(fingerprint)
    }
}
