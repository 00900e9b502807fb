// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// Beside the name of a program, so that nobody takes it for a person; or of a guest, who is not of the house.
Rectangle {
    id: mark

    property bool guest: false
    readonly property alias text: word.text

    implicitWidth: word.implicitWidth + 8
    implicitHeight: word.implicitHeight + 2
    radius: Theme.radiusSmall
    color: Theme.codeSurface

    Label {
        id: word

        anchors.centerIn: parent
        text: mark.guest ? qsTr("Guest") : qsTr("Bot", "a program that takes part in a room")
        color: Theme.inkSoft
        font.pixelSize: Theme.textTiny
        Accessible.ignored: true // whoever is named says it
    }
}
