// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hubbub

Item {
    width: 700
    height: 500

    TimelineView {
        id: view

        anchors.fill: parent
        timeline: bench.room.timeline
        composer: bench.room.composer
    }

    TestCase {
        name: "Timeline"
        when: windowShown

        readonly property TimelineList list: view.list

        function init() {
            failOnWarning(/Error|assign|Binding loop/);
            view.windowActive = true;
        }
        /// The first item within `parent` that shows this text.
        function shows(parent, text) {
            if (parent.text === text && parent.visible) {
                return parent;
            }
            for (let i = 0; i < parent.children.length; ++i) {
                const found = shows(parent.children[i], text);
                if (found) {
                    return found;
                }
            }
            return null;
        }
        /// The visible button below `parent` that says this.
        function withTip(parent, tip) {
            if (parent.tip === tip && parent.visible) {
                return parent;
            }
            for (let i = 0; i < parent.children.length; ++i) {
                const found = withTip(parent.children[i], tip);
                if (found) {
                    return found;
                }
            }
            return null;
        }
        function opened(first, last, unread, more) {
            bench.open(first, last, unread === undefined ? 0 : unread, more === true);
            settled(last - first + 1);
        }
        /// Until then the list has the delegates of before the change.
        function settled(count) {
            tryVerify(() => list.count === count && !list.settling);
            wait(0);
        }
        function atEnd() {
            return Math.abs(list.distanceToEnd()) < 2;
        }
        function scrollUp(pixels) {
            list.scrollBy(-pixels);
            tryVerify(() => !list.settling);
        }
        /// Where a message stands in the view, by its lower edge: the upper one moves when the row gains or loses its author.
        function placeOf(seq) {
            const item = list.itemAtIndex(list.timelineModel.rowOfSeq(seq));
            return item ? Math.round(item.y + item.height - list.contentY) : undefined;
        }

        function test_aProgramIsMarked() {
            opened(1, 2);
            bench.receiveFrom("Weather", 3, "clear");
            settled(3);
            verify(!shows(list, "Bot"));
            bench.setBot("Weather");
            tryVerify(() => shows(list.itemAtIndex(0), "Bot") !== null);
            verify(!shows(list.itemAtIndex(1), "Bot"));
        }
        function test_opensAtTheEnd() {
            opened(1, 60);
            tryVerify(() => atEnd());
            verify(view.stuck);
        }
        function test_newMessagesScrollInWhileStuck() {
            opened(1, 60);
            for (let seq = 61; seq < 70; ++seq) {
                bench.receive(seq, "hello " + seq);
                tryVerify(() => atEnd() && placeOf(seq) !== undefined);
            }
            compare(view.waiting, 0);
        }
        function test_aLittleScrollStaysStuck() {
            opened(1, 60);
            scrollUp(60);
            verify(view.stuck);
            bench.receive(61, "hello");
            tryVerify(() => atEnd());
        }
        function test_newMessagesAreCountedWhenScrolledUp() {
            opened(1, 60);
            scrollUp(900);
            verify(!view.stuck);
            const seq = list.timelineModel.seqAt(list.topRow());
            const before = placeOf(seq);
            bench.receive(61, "one");
            bench.receive(62, "two\nwith\nmore\nlines");
            tryCompare(view, "waiting", 2);
            tryVerify(() => !list.settling);
            verify(Math.abs(placeOf(seq) - before) <= 2, "moved from " + before + " to " + placeOf(seq));
            view.toLatest();
            tryVerify(() => atEnd());
            tryCompare(view, "waiting", 0);
        }
        function test_prependingKeepsTheAnchor() {
            opened(101, 160, 0, true);
            list.positionViewAtEnd();
            list.lookAround();
            tryVerify(() => !list.settling);
            const seq = list.timelineModel.seqAt(list.topRow());
            const before = placeOf(seq);
            bench.addOlder(41, 100);
            tryVerify(() => list.count === 120 && !list.settling);
            verify(Math.abs(placeOf(seq) - before) <= 2, "moved from " + before + " to " + placeOf(seq));
        }
        function test_prependingWhileDragging() {
            opened(101, 160, 0, true);
            scrollUp(600);
            const finger = touchEvent(view);
            finger.press(0, view, 300, 100).commit();
            for (let y = 100; y < 200; y += 10) {
                finger.move(0, view, 300, y).commit();
            }
            const seq = list.timelineModel.seqAt(list.topRow());
            const before = placeOf(seq);
            bench.addOlder(41, 100);
            tryVerify(() => list.count === 120 && !list.settling);
            verify(Math.abs(placeOf(seq) - before) <= 2, "moved from " + before + " to " + placeOf(seq));
            finger.release(0, view, 300, 200).commit();
        }
        function test_confirmedPostDoesNotMove() {
            opened(1, 30);
            bench.queueOwn(31, "mine");
            settled(31);
            verify(atEnd());
            const item = list.itemAtIndex(0);
            const y = item.y;
            compare(item.sendState, "sending");
            bench.receiveOwn(31, "mine");
            settled(31);
            compare(list.itemAtIndex(0), item);
            compare(item.y, y);
            compare(item.sendState, "confirmed");
        }
        function test_ownSendScrollsDown() {
            opened(1, 60);
            scrollUp(1500);
            verify(!view.stuck);
            bench.room.composer.text = "hello";
            verify(bench.room.composer.send());
            bench.queueOwn(61, "hello");
            tryVerify(() => atEnd());
            verify(view.stuck);
        }
        function test_dividerIsPlacedAtOpeningAndFrozen() {
            opened(1, 60, 55);
            const row = list.timelineModel.firstUnreadRow();
            tryVerify(() => list.itemAtIndex(row) !== null);
            verify(list.itemAtIndex(row).firstUnread);
            bench.receive(61, "more");
            bench.room.timeline.seen(61);
            settled(61);
            verify(list.itemAtIndex(row + 1).firstUnread);
            compare(list.itemAtIndex(row + 1).seq, 55);
        }
        function test_opensAtTheDividerWhenMuchIsUnread() {
            opened(1, 60, 21);
            const item = list.itemAtIndex(list.timelineModel.firstUnreadRow());
            verify(item !== null);
            const y = item.y - list.contentY;
            verify(y >= 0 && y < list.height, "the divider stands at " + y);
            verify(!view.stuck);
        }
        function test_readOnlyWhatIsVisibleInAnActiveWindow() {
            view.windowActive = false;
            opened(1, 60);
            wait(400);
            compare(bench.room.timeline.seenSeq, 0);
            view.windowActive = true;
            tryCompare(bench.room.timeline, "seenSeq", 60);
            scrollUp(900);
            bench.receive(61, "not in sight");
            wait(400);
            compare(bench.room.timeline.seenSeq, 60);
            view.toLatest();
            tryCompare(bench.room.timeline, "seenSeq", 61);
        }
        function test_aWayToTheFirstUnread() {
            const unread = bench.room.timeline.unread;
            opened(1, 200, 100);
            tryVerify(() => unread.next > 100); // what is seen is read …
            verify(!unread.away); // … and one reads on from here
            view.toLatest();
            tryCompare(unread, "away", true);
            verify(unread.above);
            const next = unread.next;
            verify(next > 100 && next < 190);
            compare(unread.count, 201 - next);
            const pill = shows(view, unread.count + " unread, to the first");
            verify(pill);
            mouseClick(pill);
            tryCompare(bench.room.timeline, "highlighted", next);
            tryCompare(unread, "away", false);
            verify(bench.room.timeline.canGoBack);
            // Up in the history it lies below.
            scrollUp(4000);
            tryCompare(unread, "away", true);
            verify(!unread.above);
            view.toFirstUnread();
            tryCompare(unread, "away", false);
            // Who goes through all of it has read it; what comes later is none of it.
            bench.receive(201, "new");
            while (unread.next > 0) {
                const left = unread.next;
                list.scrollBy(400);
                tryVerify(() => unread.next !== left);
            }
            verify(!unread.away);
            opened(1, 200, 100);
            bench.room.timeline.markAllRead();
            compare(unread.next, 0);
        }
        function test_groupingHidesTheSecondName() {
            opened(1, 3);
            const newest = list.itemAtIndex(0);
            verify(!newest.startsGroup);
            verify(list.itemAtIndex(2).startsGroup);
            verify(list.itemAtIndex(2).dayTitle !== "");
        }
        function test_comingsAndGoingsAreOneLine() {
            opened(1, 5);
            for (const [seq, who] of [[6, "Ben"], [7, "Cy"], [8, "Di"], [9, "Ed"]]) {
                bench.receiveJoin(seq, who);
            }
            bench.receive(10, "welcome");
            settled(10);
            const said = list.itemAtIndex(1);
            tryCompare(said, "folds", 4);
            const plain = text => text.replace(/[\u2068\u2069]/g, "");
            compare(plain(said.body), "Ben, Cy and 2 others joined");
            compare(plain(said.Accessible.name), "Ben, Cy and 2 others joined");
            compare(list.itemAtIndex(2).height, 0);
            compare(list.itemAtIndex(4).height, 0);
            // The keyboard goes over what is folded, and opens it.
            view.takeFocus();
            keyClick(Qt.Key_Up);
            compare(list.currentIndex, 1);
            keyClick(Qt.Key_Up);
            compare(list.currentIndex, 5);
            keyClick(Qt.Key_Down);
            compare(list.currentIndex, 1);
            keyClick(Qt.Key_Enter);
            tryVerify(() => list.itemAtIndex(4).height > 0 && !list.settling);
            compare(plain(list.itemAtIndex(4).body), "Ben joined");
            compare(plain(list.itemAtIndex(1).body), "Ed joined");
            verify(atEnd());
            bench.receiveJoin(11, "Fay");
            bench.receiveJoin(12, "Gil");
            settled(12);
            const next = list.itemAtIndex(0);
            tryCompare(next, "folds", 2);
            tryVerify(() => atEnd() && !list.settling);
            mouseClick(next, 80, next.height / 2); // on its words
            tryCompare(next, "folds", 0);
        }
        function test_keysOnAMessage() {
            opened(1, 20);
            view.takeFocus();
            compare(list.currentIndex, 0);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Up);
            compare(list.currentIndex, 2);
            keyClick(Qt.Key_R);
            verify(bench.room.composer.replying);
            compare(bench.room.composer.targetAuthor, "ada");
            verify(bench.room.composer.cancel());
            // Somebody else's message cannot be edited.
            keyClick(Qt.Key_E);
            verify(!bench.room.composer.editing);
            bench.receiveOwn(21, "mine");
            tryVerify(() => list.count === 21 && !list.settling);
            list.moveTo(0);
            keyClick(Qt.Key_E);
            verify(bench.room.composer.editing);
            compare(bench.room.composer.text, "mine");
            bench.room.composer.cancel();
        }
        function test_othersMessagesAreDeletedByThoseWhoRunTheRoom() {
            opened(1, 5);
            view.takeFocus();
            deletions.clear();
            keyClick(Qt.Key_Delete);
            compare(deletions.count, 0);
            verify(!list.itemAtIndex(0).canDelete);
            view.moderates = true;
            keyClick(Qt.Key_Delete);
            keyClick(Qt.Key_E); // but not changed
            verify(!bench.room.composer.editing);
            compare([...deletions.signalArguments[0]], [5, "ada"]);
            mouseMove(list.itemAtIndex(0), 100, 20);
            tryVerify(() => withTip(list.itemAtIndex(0), "Delete (Del)") !== null);
            mouseClick(withTip(list.itemAtIndex(0), "Delete (Del)"));
            compare(deletions.count, 2);
            bench.receiveOwn(6, "mine");
            settled(6);
            list.moveTo(0);
            keyClick(Qt.Key_Delete);
            compare([...deletions.signalArguments[2]], [6, ""]);
            view.moderates = false;
        }
        function test_deletingSaysWhoseMessageItIs() {
            sure.ask(5, "Ada");
            tryCompare(sure, "opened", true);
            compare(sure.title, "Delete the message of \u2068Ada\u2069?");
            sure.close();
            tryCompare(sure, "visible", false);
            sure.ask(6, "");
            tryCompare(sure, "opened", true);
            compare(sure.title, "Delete this message?");
            removed.clear();
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Return);
            compare(removed.count, 1);
            compare(removed.signalArguments[0][0], 6);
            tryCompare(sure, "visible", false);
        }
        function test_plusPicksAReaction() {
            opened(1, 5);
            view.takeFocus();
            picked.clear();
            keyClick("+");
            compare(picked.count, 1);
            compare(picked.signalArguments[0][0], 5);
        }
        function test_whatLoadsSaysSo() {
            bench.openUnanswered();
            tryVerify(() => shows(view, "Loading …") !== null); // not at once: it is a local copy
            opened(101, 160, 0, true); // asks for what is older as soon as it is looked at, and gets no answer
            tryVerify(() => shows(view, "Loading …") === null);
            list.scrollBy(-100000);
            verify(bench.room.timeline.loading);
            tryVerify(() => shows(view, "Loading older messages …") !== null);
            view.toLatest();
            tryVerify(() => shows(view, "Loading older messages …") === null); // who is elsewhere does not wait for it
        }
        function test_jumpHighlightsAndOffersBack() {
            opened(1, 60);
            bench.room.timeline.jumpTo(10, view.place());
            tryVerify(() => placeOf(10) !== undefined);
            const y = placeOf(10);
            verify(y > 0 && y < list.height);
            compare(bench.room.timeline.highlighted, 10);
            verify(bench.room.timeline.canGoBack);
            bench.room.timeline.goBack();
            tryVerify(() => atEnd());
            verify(!bench.room.timeline.canGoBack);
        }
        function test_theKeyboardStartsWhereAJumpLed() {
            opened(1, 60);
            bench.room.timeline.jumpTo(10, view.place());
            tryVerify(() => placeOf(10) !== undefined);
            view.takeFocus();
            compare(list.timelineModel.seqAt(list.currentIndex), 10);
            keyClick(Qt.Key_Down);
            compare(list.timelineModel.seqAt(list.currentIndex), 11);
            keyClick(Qt.Key_Escape);
            bench.room.timeline.jumpTo(10, view.place());
            tryVerify(() => placeOf(10) !== undefined);
            list.scrollBy(3000); // and gone on by the wheel
            tryVerify(() => !list.settling);
            view.takeFocus();
            compare(list.currentIndex, list.bottomRow());
        }
        function test_failedPostOffersRetry() {
            opened(1, 3);
            bench.queueOwn(4, "refused");
            bench.setError(4, "text_too_long");
            tryVerify(() => list.count === 4 && list.itemAtIndex(0) && list.itemAtIndex(0).sendState === "failed");
            const item = list.itemAtIndex(0);
            verify(item.sendError !== "");
            verify(shows(item, "Not sent. " + item.sendError));
            retried.target = item;
            retried.clear();
            mouseClick(shows(item, "Retry"));
            compare(retried.count, 1);
            // And by keyboard it goes.
            discarded.target = item;
            discarded.clear();
            view.takeFocus();
            keyClick(Qt.Key_Delete);
            compare(discarded.count, 1);
            bench.forgetOwn(4); // as the outbox does
            settled(3);
            compare(list.currentIndex, 0);
            discarded.target = list.itemAtIndex(0);
            discarded.clear();
            keyClick(Qt.Key_Delete); // another's message
            compare(discarded.count, 0);
        }
        function test_aReplyShowsWhatItAnswersAndLeadsThere() {
            opened(1, 60);
            bench.receiveReply(61, "an answer", 30);
            settled(61);
            const item = list.itemAtIndex(0);
            verify(shows(item, "ada"));
            const quoted = shows(item, "message 30");
            verify(quoted);
            mouseClick(quoted);
            tryCompare(bench.room.timeline, "highlighted", 30);
            bench.room.timeline.goBack();
        }
        function test_reactionsAreShownAndClicked() {
            opened(1, 10);
            bench.addReaction(10, "🎉", 3);
            tryVerify(() => shows(list.itemAtIndex(0), "🎉") !== null);
            verify(shows(list.itemAtIndex(0), "3"));
            tryVerify(() => atEnd()); // the row has grown
            toggled.target = list.itemAtIndex(0);
            toggled.clear();
            mouseClick(shows(list.itemAtIndex(0), "🎉"));
            compare(toggled.count, 1);
            compare(toggled.signalArguments[0][0], "🎉");
        }
        function test_aClickOnAReactionIsNotLostToOneThatComesMeanwhile() {
            opened(1, 10);
            bench.addReaction(10, "🎉", 3);
            tryVerify(() => shows(list.itemAtIndex(0), "🎉") !== null);
            tryVerify(() => atEnd());
            toggled.target = list.itemAtIndex(0);
            toggled.clear();
            const chip = shows(list.itemAtIndex(0), "🎉");
            mousePress(chip);
            bench.addReaction(10, "🎉", 4);
            tryVerify(() => shows(list.itemAtIndex(0), "4") !== null);
            mouseRelease(shows(list.itemAtIndex(0), "🎉"));
            compare(toggled.count, 1);
            compare(toggled.signalArguments[0][0], "🎉");
        }
        function test_aMessageIsOneSpokenItem() {
            opened(1, 3);
            const item = list.itemAtIndex(0);
            verify(item.Accessible.name.startsWith("ada, "));
            compare(item.Accessible.role, Accessible.ListItem);
        }
    }
    SignalSpy {
        id: retried
        signalName: "retry"
    }
    SignalSpy {
        id: discarded
        signalName: "discard"
    }
    SignalSpy {
        id: toggled
        signalName: "toggleReaction"
    }
    DeleteSheet {
        id: sure
    }
    SignalSpy {
        id: removed
        target: sure
        signalName: "wantsDeletion"
    }
    SignalSpy {
        id: deletions
        target: view
        signalName: "askDelete"
    }
    SignalSpy {
        id: picked
        target: view
        signalName: "pickReaction"
    }
}
