// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

StartCard {
    id: card

    required property AppController app
    signal chosen(bool open)

    iconName: "home"
    title: qsTr("Host a room")
    text: qsTr("This computer keeps the messages. Others can join for as long as this window is open.")

    Choice {
        id: open

        Layout.fillWidth: true
        text: qsTr("Others on this network may join")
        detail: card.app.host.running ? qsTr("Counts from the next hosting on.") : checked ? qsTr("Encrypted, and seen by people on this network. Your firewall may ask; allow it.")
            : qsTr("Off: only programs on this computer.")
        checked: card.app.settings.openToNetwork
    }
    Item {
        Layout.fillHeight: true
    }
    ActionButton {
        Layout.fillWidth: true
        primary: true
        enabled: !card.app.host.starting
        text: card.app.host.starting ? qsTr("Starting …") : qsTr("Host")
        onClicked: card.chosen(open.checked)
    }
}
