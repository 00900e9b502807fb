// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Hubbub

/// Where the timeline stands and how it moves; what a row looks like is its user's business.
ListView {
    id: list

    required property TimelineController timeline
    required property int near
    property bool reading: true
    readonly property bool atTop: contentY - originY < near
    readonly property TimelineModel timelineModel: timeline.model
    readonly property TimelineSelection selection: timeline.selection
    property bool stuck: true
    property int waiting: 0
    signal wantsComposer
    signal wantsCopy

    // While rows come and go, movements of the content are the list's own and say nothing about the reader. What the reader looks at
    // is held by the lower edge of the topmost row: above it a row changes when its neighbour does.
    property bool settling: false
    property bool keepsEnd: false ///< while settling: the newest row stays where it is, else the anchor
    property int anchorRow: -1
    property real anchorOffset: 0
    property bool paging: false ///< has just moved at a key
    property bool rushing: false ///< moves in this moment, and the pointer means none of the rows that pass it
    property string shownDay: "" ///< of the topmost row
    property real lookedAt: 0 ///< contentY when the reader's place was last judged

    function distanceToEnd(): real {
        return originY + contentHeight - (contentY + height);
    }
    function bottomRow(): int {
        for (let y = contentY + height - 2; y > contentY; y -= 8) {
            const row = indexAt(width / 2, y);
            if (row >= 0) {
                return row;
            }
        }
        return count > 0 ? 0 : -1;
    }
    function topRow(): int {
        for (let y = contentY + 2; y < contentY + height; y += 8) {
            const row = indexAt(width / 2, y);
            if (row >= 0) {
                return row;
            }
        }
        return -1;
    }
    /// The keyboard starts at the row that it was led to or left, if that is in sight, else at the lowest one.
    function standSomewhere(): void {
        const isInSight = currentItem && currentItem.y + currentItem.height > contentY && currentItem.y < contentY + height;
        if (!isInSight) {
            currentIndex = bottomRow();
        }
    }
    function lookAround(): void {
        lookedAt = contentY;
        if (settling) {
            return;
        }
        stuck = distanceToEnd() < near;
        shownDay = stuck ? "" : timelineModel.dayAt(topRow());
        if (stuck && !timelineModel.moreNewer) {
            waiting = 0;
        }
        if (contentY - originY < 2 * height) {
            timeline.loadOlder();
        }
        if (distanceToEnd() < height) {
            timeline.loadNewer();
        }
        readSoon.restart();
    }
    function toEnd(): void {
        positionViewAtBeginning();
        stuck = true;
        keepsEnd = !timelineModel.moreNewer;
        waiting = timelineModel.moreNewer ? waiting : 0;
        readSoon.restart();
    }
    /// Heights that get known on the way look like the end for a moment, and would pull the list back to it.
    function showRow(row: int, how: int): void {
        settling = true;
        positionViewAtIndex(row, how);
        settling = false;
        stuck = false;
        lookAround();
    }
    function scrollBy(distance: real): void {
        paging = true;
        paged.restart();
        rushing = true;
        rested.restart();
        cancelFlick();
        settle();
        const top = originY;
        const bottom = Math.max(top, originY + contentHeight - height);
        contentY = Math.max(top, Math.min(bottom, contentY + distance));
        lookAround();
    }
    function beginSettling(): void {
        if (!settling) {
            settling = true;
            // At the end of what is loaded more may follow, and is not to be skipped.
            keepsEnd = stuck && !timelineModel.moreNewer;
            anchorRow = keepsEnd ? -1 : topRow();
            const item = anchorRow >= 0 ? itemAtIndex(anchorRow) : null;
            anchorOffset = item ? item.y + item.height - contentY : 0;
            Qt.callLater(settle);
        }
    }
    /// Before all rows go: what was ordered ahead of being seen cannot be taken back afterwards.
    function letGo(): void {
        settling = true;
        model = null;
    }
    function takeRows(): void {
        model = timelineModel;
        currentIndex = -1;
        settling = false;
    }
    function settle(): void {
        if (!settling) {
            return;
        }
        forceLayout();
        // Under the reader's finger the list stands still by itself, and a correction would tear it away.
        if (!moving) {
            let item = anchorRow >= 0 ? itemAtIndex(anchorRow) : null;
            if (!item && anchorRow >= 0) { // what came in has pushed it out of sight
                positionViewAtIndex(anchorRow, ListView.Contain);
                item = itemAtIndex(anchorRow);
            }
            if (keepsEnd) {
                positionViewAtBeginning();
            } else if (item) {
                contentY += item.y + item.height - contentY - anchorOffset;
            }
        }
        settling = false;
        lookAround();
    }

    model: timelineModel
    verticalLayoutDirection: ListView.BottomToTop
    clip: true
    cacheBuffer: 800
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: false
    activeFocusOnTab: true
    currentIndex: -1
    highlightFollowsCurrentItem: false
    topMargin: Theme.gap
    // From bottom to top, the header is what lies below the newest row.
    header: Item {
        implicitHeight: Theme.gap
    }
    T.ScrollBar.vertical: SlimScrollBar {}

    onContentYChanged: lookAround()
    onHeightChanged: keepEnd()
    onContentHeightChanged: keepEnd()
    onWidthChanged: keepEnd()
    onReadingChanged: readSoon.restart()
    onActiveFocusChanged: if (activeFocus) {
        standSomewhere();
    }
    Component.onCompleted: Qt.callLater(toEnd) // qmllint disable

    function keepEnd(): void {
        // Heights get known while the reader scrolls; lookAround() follows then.
        if (contentY === lookedAt && stuck && !settling && !moving && !timelineModel.moreNewer) {
            beginSettling();
        }
    }
    /// To the composer; who comes back starts at the bottom again.
    function leave(): void {
        currentIndex = -1;
        wantsComposer();
    }
    /// What stands where several rows were folded grows to both sides of what is looked at.
    function unfold(row: int): void {
        beginSettling();
        timelineModel.unfold(row);
    }
    function moveTo(row: int): void {
        const step = row < currentIndex ? -1 : 1;
        while (row > 0 && row < count && timelineModel.isFolded(row)) {
            row += step;
        }
        currentIndex = Math.max(0, Math.min(count - 1, row));
        showRow(currentIndex, ListView.Contain);
    }

    /// Where a selection goes on: the focused message if nothing is selected yet.
    function selectionStart(): var {
        return selection.count > 0 ? 0 : timelineModel.seqAt(currentIndex);
    }
    function extendTo(row: int): void {
        const from = selectionStart();
        moveTo(row);
        selection.select(from, timelineModel.seqAt(currentIndex));
    }
    function step(event: KeyEvent, by: int): void {
        if (event.modifiers & Qt.ShiftModifier) {
            extendTo(currentIndex + by);
        } else if (currentIndex + by < 0) {
            leave();
        } else {
            moveTo(currentIndex + by);
        }
    }

    Keys.onUpPressed: event => step(event, 1)
    Keys.onDownPressed: event => step(event, -1)
    Keys.onEscapePressed: selection.count > 0 ? selection.clear() : leave()
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown) {
            scrollBy((event.key === Qt.Key_PageUp ? -0.85 : 0.85) * height);
            currentIndex = bottomRow();
        } else if (event.matches(StandardKey.SelectAll)) {
            selection.selectAll();
        } else if (event.matches(StandardKey.Copy)) {
            wantsCopy();
        } else if (event.key === Qt.Key_Home) {
            timeline.toOldest();
        } else if (event.key === Qt.Key_End) {
            timeline.toLatest();
        } else {
            event.accepted = false;
        }
    }

    Connections {
        target: list.timelineModel

        function onRowsAboutToBeInserted(parent: var, first: int, last: int): void {
            list.beginSettling();
            if (first === 0 && list.anchorRow >= 0) {
                list.anchorRow += last - first + 1;
            }
        }
        function onModelAboutToBeReset(): void {
            list.letGo();
        }
        function onModelReset(): void {
            list.takeRows();
        }
        function onRowsRemoved(): void {
            if (!list.model) {
                list.takeRows();
            }
        }
        function onRowsAboutToBeRemoved(parent: var, first: int, last: int): void {
            if (last - first + 1 === list.count) {
                list.letGo();
                return;
            }
            list.beginSettling();
            if (list.anchorRow > last) {
                list.anchorRow -= last - first + 1;
            }
        }
        function onRowsAboutToBeMoved(): void {
            list.beginSettling();
        }
        function onArrived(others: int): void {
            if (!list.stuck || list.timelineModel.moreNewer) {
                list.waiting += others;
            }
            readSoon.restart();
        }
    }
    Connections {
        target: list.timeline

        function onOpened(): void {
            list.currentIndex = -1;
            list.waiting = 0;
            list.settling = false;
            list.forceLayout();
            const unread = list.timelineModel.firstUnreadRow();
            list.toEnd();
            if (unread >= 0) {
                // The divider with a little of what was read before it, unless everything new fits in anyway.
                list.showRow(unread, ListView.Contain);
                const item = list.itemAtIndex(unread);
                if (item && list.distanceToEnd() > 0) {
                    list.contentY = Math.min(list.originY + list.contentHeight - list.height, item.y - 60);
                }
            }
            list.lookAround();
        }
        function onJumped(row: int): void {
            list.settling = false;
            list.forceLayout();
            if (row === 0 && !list.timelineModel.moreNewer) {
                list.toEnd();
            } else {
                list.showRow(row, ListView.Center);
            }
            // Where the reader was led, the keyboard starts, too.
            list.currentIndex = list.activeFocus || list.timeline.highlighted !== 0 ? row : -1; // qmllint disable
            fade.restart();
        }
    }
    Timer {
        id: rested
        interval: 150
        onTriggered: list.rushing = false
    }
    Timer {
        id: paged
        interval: 1500
        onTriggered: list.paging = false
    }
    Timer {
        id: fade
        interval: 2500
        onTriggered: list.timeline.clearHighlight()
    }
    // Read is what stood before the reader's eyes for a moment.
    Timer {
        id: readSoon
        interval: 250
        onTriggered: {
            if (!list.reading || list.count === 0) {
                return;
            }
            let row = list.bottomRow();
            while (row >= 0 && row < list.count && list.timelineModel.seqAt(row) === 0) {
                ++row; // own posts that are still on their way
            }
            if (row >= 0 && row < list.count) {
                list.timeline.seen(list.timelineModel.seqAt(row));
                list.timeline.unread.look(list.timelineModel.seqAt(list.topRow()), list.timelineModel.seqAt(row));
            }
            if (list.stuck && !list.timelineModel.moreNewer) {
                list.timeline.restAtEnd();
            }
        }
    }
}
