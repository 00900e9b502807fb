// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// Says something once, for a few seconds, without taking the keyboard.
Rectangle {
    id: toast

    property string text: ""

    function show(what: string): void {
        text = what;
        visible = true;
        announcement.say(what);
        gone.restart();
    }

    visible: false
    implicitWidth: Math.min(label.implicitWidth + 40, parent.width - 40)
    implicitHeight: label.implicitHeight + 22
    radius: Theme.radius
    color: Theme.tip
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Label {
        id: label
        anchors.centerIn: parent
        width: Math.min(implicitWidth, toast.parent.width - 80)
        text: toast.text
        wrapMode: Text.Wrap
        color: Theme.tipInk
        font.pixelSize: Theme.textSmall + 1
    }
    Announcement {
        id: announcement
    }
    TapHandler {
        onTapped: toast.visible = false
    }
    Timer {
        id: gone
        interval: 5000
        onTriggered: toast.visible = false
    }
}
