// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// Below the composer: what is wrong with the text, or who else is writing; and how much of a limit is used when it comes near.
Item {
    id: status

    required property ComposerController composer
    required property string typing
    readonly property bool wrong: composer.error !== ""

    implicitHeight: Math.round(26 * Theme.zoom)

    Label {
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -1
        anchors.left: parent.left
        anchors.right: counter.visible ? counter.left : parent.right
        anchors.rightMargin: counter.visible ? Theme.gapSmall : 0
        text: status.wrong ? status.composer.error : status.typing
        elide: Text.ElideRight
        color: status.wrong ? Theme.danger : Theme.inkFaint
        font.pixelSize: Theme.textTiny
        Accessible.role: status.wrong ? Accessible.AlertMessage : Accessible.StatusBar
        Accessible.name: text
    }
    Label {
        id: counter

        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -1
        anchors.right: parent.right
        visible: text !== "" && !status.wrong
        text: status.composer.counter
        color: Theme.inkSoft
        font.pixelSize: Theme.textTiny
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
