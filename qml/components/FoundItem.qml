// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Hubbub

/// One hit: who, when, and the words around the first one that was found.
T.ItemDelegate {
    id: row

    required property var seq
    required property string author
    required property string authorId
    required property string body
    required property string time
    required property string words
    property bool keyboardAt: false
    property bool current: false
    readonly property int at: {
        const first = words.trim().split(/\s+/)[0].toLowerCase();
        return first === "" ? -1 : body.toLowerCase().indexOf(first);
    }

    implicitHeight: implicitContentHeight + 20
    padding: 10
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: author + ", " + time + ", " + body

    contentItem: ColumnLayout {
        spacing: 3

        RowLayout {
            Layout.fillWidth: true
            spacing: 8

            Label {
                Layout.fillWidth: true
                text: row.author
                elide: Text.ElideRight
                color: Theme.personColor(row.authorId)
                font.pixelSize: Theme.textSmall
                font.weight: Font.DemiBold
            }
            Label {
                text: row.time
                color: Theme.inkFaint
                font.pixelSize: Theme.textTiny
            }
        }
        Label {
            Layout.fillWidth: true
            text: row.at > 60 ? "… " + row.body.substring(row.body.lastIndexOf(" ", row.at - 24) + 1) : row.body
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
            color: Theme.ink
            font.pixelSize: Theme.textSmall + 1
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
}
