// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hubbub

/// A room of 100,000 messages: the list goes through it without losing its place, and holds only what is near.
Item {
    id: stage

    readonly property int messages: 100000
    property bool upwards: true ///< where pages are missing if any are asked for
    property bool answers: true

    width: 700
    height: 500

    TimelineView {
        id: view

        anchors.fill: parent
        timeline: bench.room.timeline
        composer: bench.room.composer
    }
    Connections {
        target: bench.room.timeline

        function onLoadingChanged() {
            Qt.callLater(stage.answer);
        }
    }
    function answer() {
        if (!answers || !bench.room.timeline.loading) {
            return;
        }
        if (upwards) {
            longRoom.answerOlder();
        } else {
            longRoom.answerNewer();
        }
    }

    TestCase {
        name: "LongRoom"
        when: windowShown

        readonly property TimelineList list: view.list

        function init() {
            failOnWarning(/Error|assign|Binding loop/);
            stage.answers = true;
            stage.upwards = true;
            longRoom.open(stage.messages);
            settle();
            compare(seqAbove(), lastSeqs() - rowsInSight() + 1);
        }
        function lastSeqs() {
            return list.timelineModel.seqAt(list.bottomRow());
        }
        function rowsInSight() {
            return list.topRow() - list.bottomRow() + 1;
        }
        function settle() {
            tryVerify(() => !list.settling && !list.moving && (!stage.answers || !bench.room.timeline.loading));
            wait(0);
        }
        function seqAbove() {
            return list.timelineModel.seqAt(list.topRow());
        }
        /// Where a message stands in the view, by its lower edge.
        function placeOf(seq) {
            const item = list.itemAtIndex(list.timelineModel.rowOfSeq(seq));
            return item ? Math.round(item.y + item.height - list.contentY) : undefined;
        }
        /// What is in sight stands in order, one below the other without gap or overlap, and little else is made.
        function checkSight() {
            const top = list.topRow();
            const bottom = list.bottomRow();
            verify(top >= bottom && bottom >= 0, "nothing is in sight");
            for (let row = top; row > bottom; --row) {
                const upper = list.itemAtIndex(row);
                const lower = list.itemAtIndex(row - 1);
                verify(upper && lower, "a row in sight has no delegate");
                compare(lower.seq, upper.seq + 1);
                verify(Math.abs(upper.y + upper.height - lower.y) < 1.5, "a gap at " + lower.seq);
            }
            verify(list.count <= 700, "the list holds " + list.count + " rows");
            verify(list.contentItem.children.length < 150, list.contentItem.children.length + " items are kept");
        }
        /// Goes on by pages for so many messages, and checks each step.
        function scroll(direction, many) {
            stage.upwards = direction < 0;
            const start = seqAbove();
            let before = start;
            for (let step = 0; Math.abs(seqAbove() - start) < many; ++step) {
                verify(step < many, "the list goes nowhere at " + before);
                list.scrollBy(direction * list.height * 0.85);
                settle();
                const now = seqAbove();
                verify(direction < 0 ? now < before : now > before, "from " + before + " to " + now);
                // A page is less than what was in sight, so no message is passed over.
                verify(Math.abs(now - before) <= list.height / 20, "from " + before + " to " + now);
                before = now;
                checkSight();
            }
        }

        function test_scrollsThroughByPages() {
            scroll(-1, 400);
            scroll(1, 200);
        }
        function test_aFlickThroughManyPages() {
            for (let flicks = 0; flicks < 3; ++flicks) {
                const before = seqAbove();
                list.flick(0, 9000);
                tryVerify(() => list.moving);
                tryVerify(() => !list.moving, 20000);
                settle();
                checkSight();
                verify(seqAbove() < before - 5, "from " + before + " to " + seqAbove());
            }
        }
        function test_theWheelIsTurnedWhilePagesCome() {
            let before = seqAbove();
            for (let turn = 0; turn < 60; ++turn) {
                mouseWheel(view, 300, 200, 0, 240);
                if (turn % 20 === 19) {
                    settle();
                    checkSight();
                    verify(seqAbove() < before);
                    before = seqAbove();
                }
            }
        }
        function test_pagesThatComeWhileDraggingLeaveTheMessageUnderTheFinger() {
            scroll(-1, 60);
            stage.answers = false;
            const finger = touchEvent(view);
            let y = 60;
            finger.press(0, view, 300, y).commit();
            tryVerify(() => {
                finger.move(0, view, 300, ++y).commit();
                return list.dragging;
            });
            for (let page = 0; page < 3; ++page) {
                const seq = seqAbove();
                const before = placeOf(seq);
                longRoom.answerOlder();
                tryVerify(() => !list.settling);
                wait(0);
                verify(Math.abs(placeOf(seq) - before) <= 2, "moved from " + before + " to " + placeOf(seq));
                checkSight();
                for (let move = 0; move < 5; ++move) {
                    const from = list.contentY;
                    y += 10;
                    finger.move(0, view, 300, y).commit();
                    tryVerify(() => list.contentY !== from);
                }
                const moved = placeOf(seq) - before;
                verify(Math.abs(moved - 50) <= 10, "dragged by 50, and it moved by " + moved);
            }
            verify(list.dragging);
            finger.release(0, view, 300, y).commit();
            list.cancelFlick();
            tryVerify(() => !list.moving);
            checkSight();
        }
        function test_farJumpsAndOnFromThere() {
            stage.answers = false;
            view.timeline.jumpTo(50000, view.place());
            longRoom.answerJump(50000);
            stage.answers = true;
            settle();
            verify(placeOf(50000) > 0 && placeOf(50000) < list.height + 100);
            checkSight();
            scroll(-1, 100);
            scroll(1, 200);

            stage.answers = false;
            view.toOldest();
            longRoom.answerJump(1);
            stage.upwards = false;
            stage.answers = true;
            settle();
            compare(seqAbove(), 1);
            checkSight();
            scroll(1, 100);

            stage.answers = false;
            view.toLatest();
            longRoom.answerLatest();
            tryVerify(() => view.stuck && lastSeqs() === stage.messages);
            checkSight();
        }
        function test_messagesComeInWhileTheReaderIsFarUp() {
            scroll(-1, 700); // the end is not loaded any more
            verify(list.timelineModel.moreNewer);
            const seq = seqAbove();
            const before = placeOf(seq);
            bench.receiveFrom("ben", stage.messages + 1, "are you there?");
            tryCompare(view, "waiting", 1);
            tryVerify(() => !list.settling);
            compare(placeOf(seq), before);
            checkSight();
        }
    }
}
