// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// Author, text, state and reactions of one message.
Item {
    id: item

    required property var message ///< the MessageDelegate; naming its type would make the two files need each other
    readonly property int gutter: Theme.gap + 36 + 12
    readonly property int textWidth: Math.min(width - gutter - Theme.gap - 18, Math.round(720 * Theme.zoom))

    implicitHeight: column.implicitHeight + (message.startsGroup ? 14 : 5)

    Avatar {
        x: Theme.gap
        y: 9
        visible: item.message.startsGroup
        personId: item.message.authorId
        name: item.message.author
    }
    Label {
        visible: !item.message.startsGroup && hover.hovered
        x: Theme.gap - 6
        width: 48
        y: 5
        text: item.message.time
        horizontalAlignment: Text.AlignHCenter
        color: Theme.inkFaint
        font.pixelSize: Theme.textTiny - 1
    }
    HoverHandler {
        id: hover
    }
    Column {
        id: column

        x: item.gutter
        y: item.message.startsGroup ? 7 : 2
        width: item.textWidth
        spacing: 2

        Item {
            visible: item.message.startsGroup
            width: parent.width
            height: who.implicitHeight

            Label {
                id: who
                width: Math.min(implicitWidth, parent.width - when.implicitWidth - 8)
                text: item.message.author
                elide: Text.ElideRight
                color: Theme.personColor(item.message.authorId)
                font.weight: Font.DemiBold
            }
            Label {
                id: when
                anchors.left: who.right
                anchors.leftMargin: 8
                anchors.baseline: who.baseline
                text: item.message.time
                color: Theme.inkFaint
                font.pixelSize: Theme.textTiny
            }
        }
        Loader {
            width: parent.width
            active: item.message.replySeq > 0
            visible: active
            sourceComponent: QuotedLine {
                author: item.message.replyAuthor
                text: item.message.replyText
                onChosen: item.message.openReplied()
            }
        }
        Item {
            width: parent.width
            height: text.height

            Label {
                id: text

                readonly property int stateWidth: state.visible ? state.width + 8 : 0
                width: Math.min(implicitWidth, parent.width - stateWidth)
                text: item.message.body
                wrapMode: Text.Wrap
                lineHeight: 1.08
                color: item.message.deleted ? Theme.inkFaint : item.message.sendState === "sending" ? Theme.inkSoft : Theme.ink
                font.italic: item.message.deleted
                Accessible.ignored: true
            }
            Row {
                id: state

                anchors.left: text.right
                anchors.leftMargin: 8
                anchors.bottom: text.bottom
                anchors.bottomMargin: 4
                spacing: 4
                visible: item.message.edited || item.message.sendState === "sending"

                Label {
                    visible: item.message.edited
                    text: qsTr("edited")
                    color: Theme.inkFaint
                    font.pixelSize: Theme.textTiny
                }
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: item.message.sendState === "sending"
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
            active: item.message.sendState === "failed"
            visible: active
            sourceComponent: FailedLine {
                text: item.message.sendError
                onRetry: item.message.retry()
                onDiscard: item.message.discard()
            }
        }
        Loader {
            width: parent.width
            active: item.message.reactions.length > 0
            visible: active
            sourceComponent: Item {
                implicitHeight: strip.height + 8

                ReactionStrip {
                    id: strip
                    y: 4
                    width: parent.width
                    reactions: item.message.reactions
                    onToggled: emoji => item.message.toggleReaction(emoji)
                }
            }
        }
    }
}
