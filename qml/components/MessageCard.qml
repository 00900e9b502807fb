// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Hubbub

/// A message outside of its timeline: who, when, where, and its first lines.
T.ItemDelegate {
    id: card

    required property string author
    required property string authorId
    required property int authorColour
    required property string body
    property string preview: body ///< without marks
    required property string time
    property string where: ""
    property bool unread: false
    property bool keyboardAt: false

    implicitHeight: implicitContentHeight + 20
    padding: 10
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: [unread ? qsTr("unread") : "", author, where, time, preview].filter(part => part !== "").join(", ") // qmllint disable

    contentItem: RowLayout {
        spacing: 10

        Avatar {
            Layout.alignment: Qt.AlignTop
            size: Theme.faceSmall
            personId: card.authorId
            name: card.author
            colour: card.authorColour
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            RowLayout {
                Layout.fillWidth: true
                spacing: 8

                Label {
                    Layout.fillWidth: true
                    text: card.author
                    elide: Text.ElideRight
                    color: Theme.personColor(card.authorId, card.authorColour)
                    font.pixelSize: Theme.textSmall
                    font.weight: Font.DemiBold
                }
                Label {
                    Layout.maximumWidth: card.width * 0.55
                    text: card.time
                    elide: Text.ElideRight
                    color: Theme.inkFaint
                    font.pixelSize: Theme.textTiny
                }
                Rectangle {
                    Layout.preferredWidth: 8
                    Layout.preferredHeight: 8
                    visible: card.unread
                    radius: 4
                    color: Theme.accent
                }
            }
            Label {
                Layout.fillWidth: true
                visible: card.where !== ""
                text: card.where
                elide: Text.ElideRight
                color: Theme.inkFaint
                font.pixelSize: Theme.textTiny
            }
            Label {
                Layout.fillWidth: true
                text: card.preview
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
                color: Theme.ink
                font.pixelSize: Theme.textSmall + 1
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius - 2
        color: card.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: card.keyboardAt
            inset: 0
        }
    }
}
