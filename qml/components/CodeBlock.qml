// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// Code of a message: as it was written, with its language and a way to copy it.
Rectangle {
    id: code

    required property string text
    required property string language
    signal wantsCopy

    implicitWidth: Math.max(content.implicitWidth, title.implicitWidth + copy.width) + 2 * content.x
    implicitHeight: content.height + content.y + 9
    radius: Theme.radiusSmall
    color: Theme.codeSurface
    Accessible.ignored: true
    LayoutMirroring.enabled: false // code is read from the left everywhere
    LayoutMirroring.childrenInherit: true

    Label {
        id: title
        x: content.x
        anchors.verticalCenter: copy.verticalCenter
        width: Math.min(implicitWidth, code.width - 2 * content.x - copy.width)
        text: code.language !== "" ? code.language : qsTr("Code")
        elide: Text.ElideRight
        color: Theme.inkFaint
        font.pixelSize: Theme.textTiny
    }
    IconButton {
        id: copy

        property bool done: false

        anchors.right: parent.right
        anchors.rightMargin: 3
        y: 3
        side: Theme.buttonSmall
        iconSize: Theme.iconSmall
        focusPolicy: Qt.NoFocus // by keyboard it is in the message's menu
        iconName: done ? "check" : "copy"
        tip: done ? qsTr("Copied") : qsTr("Copy code")
        onClicked: {
            code.wantsCopy();
            done = true;
            again.restart();
        }

        Timer {
            id: again
            interval: 2000
            onTriggered: copy.done = false
        }
    }
    Label {
        id: content
        x: 10
        y: copy.y + copy.height
        width: code.width - 2 * x
        text: code.text
        wrapMode: Text.Wrap
        color: Theme.ink
        font.family: Theme.codeFamily
        font.pixelSize: Theme.textSmall
        lineHeight: 1.15
        Accessible.ignored: true
    }
}
