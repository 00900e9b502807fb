// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Hubbub

/// One hit: who, when, and the words around what was found.
T.ItemDelegate {
    id: row

    required property int place
    required property string placeTitle
    required property string roomId
    required property string room
    required property bool beginsRoom
    required property bool openable
    required property var seq
    required property string author
    required property string authorId
    required property int authorColour
    required property string excerpt
    required property var places
    required property string time
    required property string moment
    property bool namesRoom: false ///< above itself
    property bool keyboardAt: false
    property bool current: false

    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: 10
    topInset: namesRoom ? heading.height : 0
    topPadding: padding + topInset
    opacity: openable ? 1 : 0.6
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: [author, heading.Accessible.name, moment, excerpt].join(", ") // qmllint disable
    Accessible.selected: current
    Accessible.onPressAction: clicked()

    contentItem: ColumnLayout {
        spacing: 3

        RowLayout {
            Layout.fillWidth: true
            spacing: 8

            Label {
                Layout.fillWidth: true
                text: row.author
                elide: Text.ElideRight
                color: Theme.personColor(row.authorId, row.authorColour)
                font.pixelSize: Theme.textSmall
                font.weight: Font.DemiBold
            }
            Label {
                text: row.time
                color: Theme.inkFaint
                font.pixelSize: Theme.textTiny
            }
        }
        TextEdit {
            id: words

            Layout.fillWidth: true
            enabled: false // the row takes clicks and keys
            readOnly: true
            textFormat: TextEdit.PlainText
            text: row.excerpt
            wrapMode: TextEdit.Wrap
            horizontalAlignment: TextEdit.AlignLeft
            color: Theme.ink
            font.pixelSize: Theme.textSmall + 1
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius - 2
        color: row.current ? Theme.selected : row.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: row.keyboardAt
            inset: 0
        }
    }
    RowLayout {
        id: heading

        x: row.mirrored ? row.rightPadding : row.leftPadding
        width: row.width - row.leftPadding - row.rightPadding
        height: implicitHeight + 14
        visible: row.namesRoom
        spacing: 8
        Accessible.role: Accessible.Heading
        Accessible.name: row.placeTitle === "" ? roomName.text : roomName.text + ", " + row.placeTitle

        Label {
            id: roomName

            Layout.fillWidth: true
            Layout.topMargin: 6
            text: row.openable ? row.room : qsTr("%1 · left").arg(row.room)
            elide: Text.ElideRight
            color: Theme.inkSoft
            font.pixelSize: Theme.textSmall
            font.weight: Font.DemiBold
        }
        Label {
            Layout.maximumWidth: heading.width * 0.5
            Layout.topMargin: 6
            visible: row.placeTitle !== ""
            text: row.placeTitle
            elide: Text.ElideRight
            color: Theme.inkFaint
            font.pixelSize: Theme.textSmall
        }
    }
    MatchHighlighter {
        textDocument: words.textDocument
        places: row.places
        background: Theme.highlightSoft
    }
}
