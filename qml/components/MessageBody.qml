// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// Author, text, state and reactions of one message.
Item {
    id: body // "item" would be the loader's own inside a Loader

    required property var message ///< the MessageDelegate; naming its type would make the two files need each other
    readonly property int gutter: Theme.gap + Theme.face + 12
    readonly property int textWidth: Math.min(width - gutter - Theme.gap - 18, Math.round(720 * Theme.zoom))

    implicitHeight: column.implicitHeight + (message.startsGroup ? Theme.groupGap : Theme.messageGap)

    // What lies beside each other is anchored, and so turns with the direction of reading.
    Avatar {
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        y: 9
        visible: body.message.startsGroup
        personId: body.message.authorId
        name: body.message.author
        colour: body.message.authorColour
    }
    Label {
        visible: !body.message.startsGroup && hover.hovered
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap - 6
        width: Theme.face + 12
        y: 5
        text: body.message.time
        horizontalAlignment: Text.AlignHCenter
        color: Theme.inkFaint
        font.pixelSize: Theme.textTiny - 1
    }
    HoverHandler {
        id: hover
    }
    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: body.gutter
        y: body.message.startsGroup ? 7 : 2
        width: body.textWidth
        spacing: 2

        Item {
            visible: body.message.startsGroup
            width: parent.width
            height: who.implicitHeight

            Label {
                id: who
                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width - when.implicitWidth - 8)
                text: body.message.author
                elide: Text.ElideRight
                color: Theme.personColor(body.message.authorId, body.message.authorColour)
                font.weight: Font.DemiBold
            }
            Label {
                id: when
                anchors.left: who.right
                anchors.leftMargin: 8
                anchors.baseline: who.baseline
                text: body.message.edited ? qsTr("%1 · edited").arg(body.message.time) : body.message.time
                color: Theme.inkFaint
                font.pixelSize: Theme.textTiny
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

            readonly property bool marked: body.message.blocks.length > 0
            readonly property Item shown: marked ? blocks : text
            readonly property int room: width - (state.visible ? state.width + 8 : 0)
            readonly property color ink: body.message.deleted ? Theme.inkFaint
                : body.message.sendState === "sending" ? Theme.inkSoft : Theme.ink

            width: parent.width
            height: shown.height

            Label {
                id: text
                anchors.left: parent.left
                width: Math.min(implicitWidth, said.room)
                visible: !said.marked
                text: said.marked ? "" : body.message.body
                wrapMode: Text.Wrap
                lineHeight: 1.08
                color: said.ink
                font.pixelSize: body.message.emoji > 0 ? Theme.textEmoji : Theme.textBody
                font.italic: body.message.deleted
                Accessible.ignored: true
            }
            ColumnLayout {
                id: blocks

                anchors.left: parent.left
                visible: said.marked
                spacing: 4

                Repeater {
                    model: body.message.blocks

                    MarkupBlockView {
                        required property var modelData
                        required property int index

                        Layout.alignment: Qt.AlignLeft
                        Layout.preferredWidth: Math.min(implicitWidth, said.room)
                        block: modelData
                        ink: said.ink
                        spaceBelow: index + 1 < body.message.blocks.length ? blocks.spacing : 0
                        onLinkChosen: link => body.message.openLink(link)
                        onWantsCopy: code => body.message.copy(code)
                    }
                }
            }
            Row {
                id: state

                anchors.left: said.shown.right
                anchors.leftMargin: 8
                anchors.bottom: said.shown.bottom
                anchors.bottomMargin: 4
                spacing: 4
                visible: editedHere.visible || pin.visible || body.message.sendState === "sending"

                Icon {
                    id: pin
                    anchors.verticalCenter: parent.verticalCenter
                    visible: body.message.pinned
                    width: Theme.iconTiny
                    height: Theme.iconTiny
                    name: "pin"
                    color: Theme.accent
                }
                Label {
                    id: editedHere
                    visible: body.message.edited && !body.message.startsGroup
                    text: qsTr("edited")
                    color: Theme.inkFaint
                    font.pixelSize: Theme.textTiny
                }
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: body.message.sendState === "sending"
                    width: Theme.iconTiny
                    height: Theme.iconTiny
                    name: "clock"
                    color: Theme.inkFaint
                    stroke: 2
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
}
