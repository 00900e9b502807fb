// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

StartCard {
    id: card

    required property AppController app
    property bool tried: false
    property bool linksDevice: false
    readonly property alias addressItem: address
    readonly property alias codeItem: code
    readonly property alias passwordItem: password
    signal chosen(string address, string deviceCode, string password)

    function choose(place: string): void {
        chosen(place, linksDevice ? code.text : "", linksDevice ? password.text : "");
    }

    function join(): void {
        tried = true;
        if (app.finder.problem(address.text) === "") {
            choose(address.text);
        } else {
            address.forceActiveFocus();
        }
    }

    iconName: "enter"
    title: qsTr("Join")
    text: qsTr("Rooms on this network show up here. From elsewhere, take the link that the host sends you.")

    NearbyList {
        Layout.fillWidth: true
        active: card.app.finder.active
        hosts: card.app.finder.hosts
        doctor: card.app.doctor
        onChosen: invite => card.choose(invite)
        onWantsCheck: card.app.doctor.examineNetwork()
    }
    Field {
        id: address

        Layout.fillWidth: true
        placeholderText: qsTr("Link, code or address")
        // In words, which are others in another language.
        problem: card.tried && card.app.language.localeName !== "" ? card.app.finder.problem(text) : ""
        inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText | Qt.ImhUrlCharactersOnly
        onTextEdited: card.app.clearStartError()
        onAccepted: card.join()
    }
    Words {
        Layout.fillWidth: true
        visible: address.problem !== ""
        text: address.problem
        wrapMode: Text.Wrap
        color: Theme.danger
        font.pixelSize: Theme.textSmall
    }
    Flow {
        Layout.fillWidth: true
        visible: card.app.settings.recentPlaces.length > 0
        spacing: 6

        Repeater {
            model: card.app.settings.recentPlaces.slice(0, 3) // qmllint disable

            delegate: Pill {
                required property string modelData

                iconName: "clock"
                text: modelData
                onClicked: card.choose(modelData)
            }
        }
    }
    LinkButton {
        Layout.leftMargin: -leftPadding
        visible: !code.visible
        text: qsTr("You are there already, with another device?")
        onClicked: {
            card.linksDevice = true;
            code.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    Field {
        id: code

        Layout.fillWidth: true
        visible: card.linksDevice
        placeholderText: qsTr("Code from the other device")
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase
        onAccepted: card.join()
    }
    PasswordField {
        id: password

        Layout.fillWidth: true
        visible: card.linksDevice
        placeholderText: qsTr("Or the password of your account there")
        onAccepted: card.join()
    }
    Item {
        Layout.fillHeight: true
    }
    ActionButton {
        Layout.fillWidth: true
        primary: true
        enabled: !card.app.finder.looking
        text: card.app.finder.looking ? qsTr("Looking for the code …") : qsTr("Join")
        onClicked: card.join()
    }
}
