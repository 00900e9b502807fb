// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// The messages of the open room. Row 0 is the newest and lies at the bottom, so older rows are added without moving anything.
///
/// Stuck to the bottom within `near` pixels of it: then new messages scroll in. Otherwise they are counted in a pill, and what the
/// reader looks at stays where it is.
FocusScope {
    id: view

    required property TimelineController timeline
    required property ComposerController composer
    property string roomName: ""
    property bool moderates: false ///< the user runs this room
    property bool archived: false ///< nothing is changed in this room any more
    property bool canPin: true
    property string invitation: "" ///< what to do while nobody has said anything
    property bool windowActive: true
    readonly property alias list: list
    readonly property bool stuck: list.stuck
    readonly property int waiting: list.waiting
    property string cameFrom: "" ///< the name of another room from where a jump led here
    readonly property int near: 100
    signal wantsComposer
    signal wantsBack ///< to where the reader came from
    signal pickReaction(var seq, Item near)
    signal openMenu(Item row, Item near, real x, real y)
    signal openLink(var link)
    signal wantsThread(var seq)
    signal wantsMessageLink(var seq)
    signal wantsDay(var seq) ///< to go to another one

    function takeFocus(): void {
        list.standSomewhere();
        list.forceActiveFocus(Qt.TabFocusReason);
    }
    function scrollPage(direction: int): void {
        list.scrollBy(direction * list.height * 0.85);
    }
    function toOldest(): void {
        view.timeline.toOldest();
    }
    function toFirstUnread(): void {
        view.timeline.toFirstUnread(view.place());
    }
    function toLatest(): void {
        view.timeline.toLatest();
    }
    /// The lowest row in sight, by its seq; 0 at the end.
    function place(): var {
        return list.stuck && !list.timelineModel.moreNewer ? 0 : list.timelineModel.seqAt(list.bottomRow());
    }

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Messages")

    TimelineList {
        id: list

        anchors.fill: parent
        timeline: view.timeline
        near: view.near
        reading: view.windowActive && view.visible
        onWantsComposer: view.wantsComposer()
        onWantsCopy: view.copy()

        delegate: MessageDelegate {
            id: row

            width: ListView.view.width
            moderates: view.moderates
            archived: view.archived
            highlighted: inLog && view.timeline.highlighted === seq
            keyboardAt: list.activeFocus && ListView.isCurrentItem
            passing: list.moving || list.rushing
            selected: inLog && !notice && seq >= list.selection.first && seq <= list.selection.last
            onReply: view.composer.startReply(seq)
            onEdit: view.composer.startEdit(seq)
            onAskDelete: view.askDelete(seq, mine ? "" : author)
            onPickReaction: near => view.pickReaction(seq, near)
            onToggleReaction: emoji => {
                if (!view.archived) {
                    view.timeline.react(seq, emoji);
                }
            }
            onOpenMenu: (near, x, y) => view.openMenu(row, near, x, y)
            onOpenReplied: view.timeline.jumpTo(replySeq, view.place())
            onRetry: view.timeline.retry(tag, seq)
            onDiscard: view.timeline.discard(tag, seq)
            onOpenLink: link => view.openLink(link)
            onUnfold: list.unfold(index)
            onCopy: text => view.timeline.copy(text)
            onPickDay: view.wantsDay(seq)
        }
        Keys.onPressed: event => view.act(event)

        SelectionArea {
            messages: list
        }
        RowTaps {
            messages: list
        }
    }

    /// What is selected, or else the focused message.
    function copy(): void {
        const row = list.currentItem as MessageDelegate;
        if (list.selection.count > 0) {
            view.timeline.copySelected();
        } else if (row) {
            view.timeline.copyText(row.tag);
        } else {
            return;
        }
        announcer.say(qsTr("Copied"));
    }
    function act(event: KeyEvent): void {
        const row = list.currentItem as MessageDelegate;
        if (!row || (event.modifiers & (Qt.ControlModifier | Qt.AltModifier))) {
            return;
        }
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        event.accepted = true;
        if (enter && row.folds > 0) {
            row.unfold();
        } else if (event.text === "+" && row.canAnswer) {
            view.pickReaction(row.seq, row);
        } else if (event.key === Qt.Key_R && row.canAnswer) {
            row.reply();
        } else if (event.key === Qt.Key_E && row.canEdit) {
            row.edit();
        } else if (event.key === Qt.Key_Delete && row.failed && !row.inLog) {
            row.discard();
        } else if (event.key === Qt.Key_Delete && row.canDelete) {
            row.askDelete();
        } else if (event.key === Qt.Key_T && row.hasThread) {
            view.wantsThread(row.seq);
        } else if (event.key === Qt.Key_P && row.canAnswer && view.canPin) {
            view.timeline.pin(row.seq, !row.pinned);
        } else if (event.key === Qt.Key_L && row.inLog && !view.archived) {
            view.wantsMessageLink(row.seq);
        } else if (event.key === Qt.Key_C) {
            view.copy();
        } else if (enter || event.key === Qt.Key_Menu) {
            view.openMenu(row, row, row.width / 2, 20);
        } else {
            event.accepted = false;
        }
    }
    signal askDelete(var seq, string othersName) ///< whose message it is; empty for an own one

    // What comes in before the reader's eyes is told to who cannot see it; of many at once only how many.
    Announcement {
        id: announcer
    }
    Connections {
        target: view.timeline.model

        function onArrived(others: int): void {
            if (others > 0 && view.windowActive && view.visible) {
                const model = view.timeline.model;
                announcer.say(others === 1 ? model.data(model.index(0, 0), TimelineModel.SpokenRole) : qsTr("%n new", "", others));
            }
        }
    }
    // Which day stands at the top, while the reader goes through the past.
    Rectangle {
        id: floatingDay

        readonly property string title: list.shownDay
        anchors.horizontalCenter: parent.horizontalCenter
        y: selectionBar.visible ? selectionBar.y + selectionBar.height + Theme.gapSmall : Theme.gapSmall
        width: day.implicitWidth + 24
        height: day.implicitHeight + 8
        radius: height / 2
        color: Theme.surface
        border.width: 1
        border.color: Theme.line
        opacity: (list.moving || list.paging) && title !== "" && !list.stuck && !loading.visible ? 1 : 0
        visible: opacity > 0
        Accessible.ignored: true

        Behavior on opacity {
            NumberAnimation {
                duration: 2 * Theme.quick
            }
        }
        Label {
            id: day
            anchors.centerIn: parent
            text: floatingDay.title
            color: Theme.inkSoft
            font.pixelSize: Theme.textTiny
            font.weight: Font.Medium
        }
    }
    LoadingLine {
        id: loading

        anchors.horizontalCenter: parent.horizontalCenter
        y: list.count === 0 ? (parent.height - height) / 2 : floatingDay.y
        loading: view.timeline.loading && (list.count === 0 || list.atTop)
        text: list.count === 0 ? qsTr("Loading …") : qsTr("Loading older messages …")
    }
    Loader {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(24, (parent.height - list.contentHeight - height) * 0.45)
        width: Math.min(parent.width - 2 * Theme.gapBig, 420)
        active: list.count > 0 && !list.timelineModel.moreOlder && list.contentHeight < list.height
        visible: list.contentHeight + height + 60 < list.height
        sourceComponent: EmptyState {
            iconName: "smile"
            title: qsTr("This is the beginning of %1").arg(view.roomName)
            text: view.invitation
        }
    }
    Loader {
        id: selectionBar

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.gapSmall // where it covers none of what is new
        width: Math.min(implicitWidth, parent.width - 2 * Theme.gap)
        active: list.selection.count > 0
        visible: active
        sourceComponent: SelectionBar {
            count: list.selection.count
            onCopy: {
                view.copy();
                view.takeFocus();
            }
            onCancel: {
                list.selection.clear();
                view.takeFocus();
            }
        }
    }
    Column {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap
        anchors.rightMargin: Theme.gapBig
        spacing: Theme.gapSmall

        Loader {
            anchors.right: parent.right
            active: view.timeline.unread.away
            visible: active
            sourceComponent: Pill {
                iconName: view.timeline.unread.above ? "arrow-up" : "arrow-down"
                text: view.timeline.unread.count > 0 ? qsTr("%n unread, to the first", "", view.timeline.unread.count)
                    : qsTr("To the first unread")
                onClicked: view.toFirstUnread()
            }
        }
        Loader {
            anchors.right: parent.right
            active: view.timeline.canGoBack || view.cameFrom !== ""
            visible: active
            sourceComponent: Pill {
                iconName: "back"
                text: view.cameFrom !== "" ? qsTr("Back to %1").arg(view.cameFrom) : qsTr("Back to where you were")
                onClicked: view.cameFrom !== "" ? view.wantsBack() : view.timeline.goBack()
            }
        }
        Loader {
            anchors.right: parent.right
            active: !list.stuck || list.timelineModel.moreNewer
            visible: active
            sourceComponent: Pill {
                strong: list.waiting > 0
                text: list.waiting > 0 ? qsTr("%n new", "", list.waiting) : qsTr("To the newest")
                onClicked: view.toLatest()
            }
        }
    }
}
