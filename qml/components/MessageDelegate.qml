// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// A row of the timeline: dividers above it where they belong, then a message or a notice.
Item {
    id: row

    required property int index
    required property var seq
    required property string tag
    required property bool notice
    required property string authorId
    required property string author
    required property int authorColour
    required property bool authorIsBot
    required property bool authorIsGuest
    required property string body
    required property var blocks
    required property int emoji
    required property string time
    required property string moment
    required property bool mine
    required property bool mentionsMe
    required property string sendState
    required property string sendError
    required property var replySeq
    required property string replyAuthor
    required property string replyText
    required property bool edited
    required property bool deleted
    required property bool pinned
    required property var reactions
    required property bool startsGroup
    required property string dayTitle
    required property int folds
    required property bool firstUnread
    required property string spoken

    property bool moderates: false ///< the user runs this room
    property bool highlighted: false
    property bool keyboardAt: false
    property bool passing: false ///< the list moves, and the pointer means no row
    property bool selected: false
    property bool menuOpen: false
    property bool archived: false ///< of a room that nothing is changed in any more
    readonly property bool hovered: hover.hovered && !passing
    readonly property bool inLog: seq > 0
    readonly property bool failed: sendState === "failed"
    readonly property bool hasThread: inLog && !notice && !deleted
    readonly property bool canAnswer: hasThread && !archived
    readonly property bool canEdit: canAnswer && mine
    readonly property bool canDelete: canAnswer && (mine || moderates)
    signal reply
    signal edit
    signal askDelete
    signal pickReaction(Item near)
    signal toggleReaction(string emoji)
    signal openMenu(Item near, real x, real y)
    signal openReplied
    signal pickDay
    signal retry
    signal discard
    signal openLink(var link)
    signal copy(string text)
    signal unfold

    /// Where its links lead: list of {target, host}, each target once.
    function links(): var {
        const found = [];
        for (const block of blocks) {
            for (const link of block.links) {
                if (!found.some(known => known.target === link.target)) {
                    found.push(link);
                }
            }
        }
        return found;
    }
    /// The code in it.
    function code(): string {
        return blocks.filter(block => block.kind === "code").map(block => block.text).join("\n");
    }

    implicitHeight: above.height + body.height
    height: implicitHeight
    z: hovered || menuOpen ? 1 : 0 // its bar reaches into the row above
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.focusable: true
    Accessible.ignored: folds < 0 // another row says it
    Accessible.focused: keyboardAt
    Accessible.selectable: inLog && !notice
    Accessible.selected: selected

    // There are many rows at a time, so what most of them lack is made by a Loader.
    Loader {
        id: above

        width: parent.width
        active: row.dayTitle !== "" || row.firstUnread
        sourceComponent: Column {
            Loader {
                width: parent.width
                active: row.dayTitle !== ""
                visible: active
                sourceComponent: DayDivider {
                    title: row.dayTitle
                    onChosen: row.pickDay()
                }
            }
            Loader {
                width: parent.width
                active: row.firstUnread
                visible: active
                sourceComponent: UnreadDivider {}
            }
        }
    }
    Rectangle {
        id: body

        y: above.height
        width: parent.width
        height: content.height
        visible: row.folds >= 0
        radius: Theme.radius
        clip: Theme.towers.test(row.author + row.body) // they stay within their own row
        color: row.highlighted ? Theme.highlightSoft : row.selected ? Theme.accentSoft : row.mentionsMe && !row.deleted ? Theme.mentionSoft
            : (row.hovered || row.menuOpen) && !row.notice ? Theme.rowHover : Qt.alpha(Theme.rowHover, 0)

        Behavior on color {
            ColorAnimation {
                duration: Theme.quick
            }
        }
        Loader {
            id: content
            width: parent.width
            active: row.folds >= 0
            sourceComponent: row.notice ? noticeBody : messageBody
        }
        HoverHandler {
            id: hover
        }
        Loader {
            anchors.fill: parent
            active: row.hovered || row.menuOpen || row.keyboardAt
            sourceComponent: Item {
                FocusRing {
                    shown: row.keyboardAt
                    inset: 0
                }
                Loader {
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.gap
                    y: -implicitHeight / 2
                    active: !row.notice && (row.hovered || row.menuOpen)
                    sourceComponent: HoverBar {
                        canEdit: row.canEdit
                        canDelete: row.canDelete
                        canAnswer: row.canAnswer
                        onReact: row.pickReaction(this)
                        onReply: row.reply()
                        onEdit: row.edit()
                        onAskDelete: row.askDelete()
                        onMore: row.openMenu(this, width - 220, height + 2)
                    }
                }
            }
        }
    }
    Component {
        id: messageBody
        MessageBody {
            message: row
        }
    }
    Component {
        id: noticeBody
        NoticeBody {
            text: row.body
            time: row.time
            isFold: row.folds > 0
            onUnfold: row.unfold()
        }
    }
}
