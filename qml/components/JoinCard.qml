// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

StartCard {
    id: card

    required property AppController app
    property bool tried: false
    signal chosen(string address)

    function join(): void {
        tried = true;
        if (app.finder.problem(address.text) === "") {
            chosen(address.text);
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
        onChosen: invite => card.chosen(invite)
        onWantsCheck: card.app.doctor.examineNetwork()
    }
    Field {
        id: address

        Layout.fillWidth: true
        placeholderText: qsTr("Link, code or address")
        problem: card.tried ? card.app.finder.problem(text) : ""
        inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText | Qt.ImhUrlCharactersOnly
        onTextEdited: card.app.clearStartError()
        onAccepted: card.join()
    }
    Label {
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
                onClicked: card.chosen(modelData)
            }
        }
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
