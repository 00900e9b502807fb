// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// A person's initials on the person's colour, with a dot for presence if it is known.
Rectangle {
    id: avatar

    required property string personId
    required property string name
    property int colour: 0 ///< the one that the person chose
    property int size: Theme.face
    property string presence: ""
    property color ground: Theme.window

    implicitWidth: size
    implicitHeight: size
    radius: size * 0.34
    color: Theme.personColor(personId, colour)
    Accessible.ignored: true

    Label {
        anchors.centerIn: parent
        text: Theme.initials(avatar.name)
        color: Theme.personInk
        font.pixelSize: avatar.size * 0.38
        font.weight: Font.DemiBold
    }

    Rectangle {
        visible: avatar.presence !== ""
        width: Math.max(12, Math.round(avatar.size * 0.36))
        height: width
        radius: width / 2
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: -3
        color: avatar.presence === "online" ? Theme.online : avatar.presence === "away" ? Theme.away : avatar.ground
        border.width: 2
        border.color: avatar.ground

        Rectangle {
            anchors.centerIn: parent
            visible: avatar.presence === "offline"
            width: parent.width - 4
            height: width
            radius: width / 2
            color: "transparent"
            border.width: 1.5
            border.color: Theme.inkFaint
        }
    }
}
