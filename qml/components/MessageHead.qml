// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// Who wrote the messages that follow, and when the first of them.
Item {
    id: head

    required property var message ///< the MessageDelegate
    required property int gutter ///< how far on its side the person's face lies

    implicitHeight: who.implicitHeight

    Avatar {
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap - head.gutter
        y: 2
        personId: head.message.authorId
        name: head.message.author
        colour: head.message.authorColour
    }
    Label {
        id: who
        anchors.left: parent.left
        width: Math.min(implicitWidth, head.width - when.implicitWidth - 8 - (mark.active ? mark.width + 6 : 0))
        text: head.message.author
        elide: Text.ElideRight
        color: Theme.personColor(head.message.authorId, head.message.authorColour)
        font.weight: Font.DemiBold
    }
    Loader {
        id: mark

        anchors.left: who.right
        anchors.leftMargin: 6
        anchors.verticalCenter: who.verticalCenter
        active: head.message.authorIsBot || head.message.authorIsGuest
        sourceComponent: BotMark {
            guest: !head.message.authorIsBot
        }
    }
    Label {
        id: when
        anchors.left: mark.active ? mark.right : who.right
        anchors.leftMargin: 8
        anchors.baseline: who.baseline
        text: head.message.edited ? qsTr("%1 · edited").arg(head.message.time) : head.message.time
        color: Theme.inkFaint
        font.pixelSize: Theme.textTiny
    }
}
