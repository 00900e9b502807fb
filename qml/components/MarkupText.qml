// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// One block of a message with its looks: plain text, over which MarkupFormat lays bold, links and the rest.
Item {
    id: view

    required property var block ///< a MarkupBlock
    property color ink: Theme.ink
    readonly property int hoveredLink: area.containsMouse ? looks.linkAt(area.mouseX, area.mouseY) : -1
    signal linkChosen(var link)

    implicitWidth: text.implicitWidth
    implicitHeight: text.implicitHeight

    TextEdit {
        id: text

        width: view.width
        enabled: false // it is drawn, not used: the pointer's business is the area's
        readOnly: true
        textFormat: TextEdit.PlainText
        text: view.block.text
        wrapMode: TextEdit.Wrap
        horizontalAlignment: TextEdit.AlignLeft
        color: view.ink
        font.pixelSize: Theme.textBody
        Accessible.ignored: true
    }
    MarkupFormat {
        id: looks

        textDocument: text.textDocument
        block: view.block
        linkInk: Theme.accent
        noteInk: Theme.inkFaint
        codeSurface: Theme.codeSurface
        mentionInk: Theme.accent
        mentionSurface: Theme.accentSoft
        selfInk: Theme.accent
        selfSurface: Theme.highlightSoft
        codeFamily: Theme.codeFamily
        smallSize: Theme.textSmall
        lineHeight: 1.08
    }
    MouseArea {
        id: area

        anchors.fill: parent
        enabled: view.block.links.length > 0
        hoverEnabled: true
        acceptedButtons: Qt.LeftButton
        cursorShape: view.hoveredLink >= 0 ? Qt.PointingHandCursor : Qt.ArrowCursor
        onPressed: mouse => mouse.accepted = looks.linkAt(mouse.x, mouse.y) >= 0 // else it is the row's
        onClicked: mouse => {
            const link = looks.linkAt(mouse.x, mouse.y);
            if (link >= 0) {
                view.linkChosen(view.block.links[link]);
            }
        }
    }
    Loader {
        active: view.hoveredLink >= 0
        sourceComponent: Item {
            Tip {
                x: Math.min(area.mouseX, Math.max(0, view.width - implicitWidth))
                y: area.mouseY - implicitHeight - 10
                text: view.block.links[view.hoveredLink]?.target ?? ""
                visible: true
            }
        }
    }
}
