// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// What is to be known of a message beside its text, in small signs.
Row {
    id: marks

    required property bool pinned
    required property bool edited
    required property bool sending

    spacing: 4

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        visible: marks.pinned
        width: Theme.iconTiny
        height: Theme.iconTiny
        name: "pin"
        color: Theme.accent
    }
    Label {
        visible: marks.edited
        text: qsTr("edited")
        color: Theme.inkFaint
        font.pixelSize: Theme.textTiny
    }
    Icon {
        anchors.verticalCenter: parent.verticalCenter
        visible: marks.sending
        width: Theme.iconTiny
        height: Theme.iconTiny
        name: "clock"
        color: Theme.inkFaint
        stroke: 2
    }
}
