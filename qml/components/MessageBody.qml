// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// Author, text, state and reactions of one message.
Item {
    id: message

    required property var row ///< the MessageDelegate; naming its type would make the two files need each other
    readonly property int gutter: Theme.gap + 36 + 12
    readonly property int textWidth: Math.min(width - gutter - Theme.gap - 18, Math.round(720 * Theme.zoom))

    implicitHeight: column.implicitHeight + (row.startsGroup ? 14 : 5)

    Avatar {
        x: Theme.gap
        y: 9
        visible: message.row.startsGroup
        personId: message.row.authorId
        name: message.row.author
    }
    Label {
        visible: !message.row.startsGroup && hover.hovered
        x: Theme.gap - 6
        width: 48
        y: 5
        text: message.row.time
        horizontalAlignment: Text.AlignHCenter
        color: Theme.inkFaint
        font.pixelSize: Theme.textTiny - 1
    }
    HoverHandler {
        id: hover
    }
    Column {
        id: column

        x: message.gutter
        y: message.row.startsGroup ? 7 : 2
        width: message.textWidth
        spacing: 2

        Item {
            visible: message.row.startsGroup
            width: parent.width
            height: who.implicitHeight

            Label {
                id: who
                width: Math.min(implicitWidth, parent.width - when.implicitWidth - 8)
                text: message.row.author
                elide: Text.ElideRight
                color: Theme.personColor(message.row.authorId)
                font.weight: Font.DemiBold
            }
            Label {
                id: when
                anchors.left: who.right
                anchors.leftMargin: 8
                anchors.baseline: who.baseline
                text: message.row.time
                color: Theme.inkFaint
                font.pixelSize: Theme.textTiny
            }
        }
        Loader {
            width: parent.width
            active: message.row.replySeq > 0
            visible: active
            sourceComponent: QuotedLine {
                author: message.row.replyAuthor
                text: message.row.replyText
                onChosen: message.row.openReplied()
            }
        }
        Item {
            width: parent.width
            height: text.height

            Label {
                id: text

                readonly property int stateWidth: state.visible ? state.width + 8 : 0
                width: Math.min(implicitWidth, parent.width - stateWidth)
                text: message.row.body
                wrapMode: Text.Wrap
                lineHeight: 1.22
                color: message.row.deleted ? Theme.inkFaint : message.row.sendState === "sending" ? Theme.inkSoft : Theme.ink
                font.italic: message.row.deleted
                Accessible.ignored: true
            }
            Row {
                id: state

                anchors.left: text.right
                anchors.leftMargin: 8
                anchors.bottom: text.bottom
                anchors.bottomMargin: 4
                spacing: 4
                visible: message.row.edited || message.row.sendState === "sending"

                Label {
                    visible: message.row.edited
                    text: qsTr("edited")
                    color: Theme.inkFaint
                    font.pixelSize: Theme.textTiny
                }
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: message.row.sendState === "sending"
                    width: 13
                    height: 13
                    name: "clock"
                    color: Theme.inkFaint
                    stroke: 2
                }
            }
        }
        Loader {
            width: parent.width
            active: message.row.sendState === "failed"
            visible: active
            sourceComponent: FailedLine {
                text: message.row.sendError
                onRetry: message.row.retry()
                onDiscard: message.row.discard()
            }
        }
        Loader {
            width: parent.width
            active: message.row.reactions.length > 0
            visible: active
            sourceComponent: Item {
                implicitHeight: strip.height + 8

                ReactionStrip {
                    id: strip
                    y: 4
                    width: parent.width
                    reactions: message.row.reactions
                    onToggled: emoji => message.row.toggleReaction(emoji)
                }
            }
        }
    }
}
