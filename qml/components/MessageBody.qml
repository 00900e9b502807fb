// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// Author, text, state and reactions of one message. There are many at a time, so what most of them lack is made by a Loader.
Item {
    id: body // "item" would be the loader's own inside a Loader

    required property var message ///< the MessageDelegate; naming its type would make the two files need each other
    readonly property int gutter: Theme.gap + Theme.face + 12
    readonly property int textWidth: Math.min(width - gutter - Theme.gap - 18, Math.round(720 * Theme.zoom))

    implicitHeight: column.implicitHeight + (message.startsGroup ? Theme.groupGap : Theme.messageGap)

    // What lies beside each other is anchored, and so turns with the direction of reading.
    Loader {
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap - 6
        y: 5
        active: !body.message.startsGroup && body.message.hovered
        sourceComponent: Label {
            width: Theme.face + 12
            text: body.message.time
            horizontalAlignment: Text.AlignHCenter
            color: Theme.inkFaint
            font.pixelSize: Theme.textTiny - 1
        }
    }
    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: body.gutter
        y: body.message.startsGroup ? 7 : 2
        width: body.textWidth
        spacing: 2

        Loader {
            width: parent.width
            active: body.message.startsGroup
            visible: active
            sourceComponent: MessageHead {
                message: body.message
                gutter: body.gutter
            }
        }
        Loader {
            width: parent.width
            active: body.message.replySeq > 0
            visible: active
            sourceComponent: QuotedLine {
                author: body.message.replyAuthor
                text: body.message.replyText
                onChosen: body.message.openReplied()
            }
        }
        Item {
            id: said

            readonly property int room: width - (signs.active ? signs.width + 8 : 0)
            readonly property color ink: body.message.deleted ? Theme.inkFaint
                : body.message.sendState === "sending" ? Theme.inkSoft : Theme.ink

            width: parent.width
            height: shown.height

            Loader {
                id: shown
                anchors.left: parent.left
                sourceComponent: body.message.blocks.length > 0 ? blocks : text
            }
            Loader {
                id: signs

                readonly property bool editedHere: body.message.edited && !body.message.startsGroup
                readonly property bool sending: body.message.sendState === "sending"

                anchors.left: shown.right
                anchors.leftMargin: 8
                anchors.bottom: shown.bottom
                anchors.bottomMargin: 4
                active: editedHere || sending || body.message.pinned
                sourceComponent: MessageMarks {
                    edited: signs.editedHere
                    sending: signs.sending
                    pinned: body.message.pinned
                }
            }
        }
        Loader {
            width: parent.width
            active: body.message.sendState === "failed"
            visible: active
            sourceComponent: FailedLine {
                text: body.message.sendError
                onRetry: body.message.retry()
                onDiscard: body.message.discard()
            }
        }
        Loader {
            width: parent.width
            active: body.message.reactions.length > 0
            visible: active
            sourceComponent: Item {
                implicitHeight: strip.height + 8

                ReactionStrip {
                    id: strip
                    y: 4
                    width: parent.width
                    reactions: body.message.reactions
                    onToggled: emoji => body.message.toggleReaction(emoji)
                }
            }
        }
    }
    Component {
        id: text

        Label {
            width: Math.min(implicitWidth, said.room)
            text: body.message.body
            wrapMode: Text.Wrap
            lineHeight: 1.08
            color: said.ink
            font.pixelSize: body.message.emoji > 0 ? Theme.textEmoji : Theme.textBody
            font.italic: body.message.deleted
            Accessible.ignored: true
        }
    }
    Component {
        id: blocks

        Column {
            spacing: 4

            Repeater {
                model: body.message.blocks

                MarkupBlockView {
                    required property var modelData
                    required property int index

                    anchors.left: parent.left
                    width: Math.min(Math.ceil(implicitWidth), said.room)
                    height: Math.ceil(implicitHeight) // what follows begins at a whole pixel
                    block: modelData
                    ink: said.ink
                    spaceBelow: index + 1 < body.message.blocks.length ? 4 : 0
                    onLinkChosen: link => body.message.openLink(link)
                    onWantsCopy: code => body.message.copy(code)
                }
            }
        }
    }
}
