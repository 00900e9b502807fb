// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hubbub

/// Choosing several messages and copying them as text.
Item {
    width: 700
    height: 500

    TimelineView {
        id: view

        anchors.fill: parent
        timeline: bench.room.timeline
        composer: bench.room.composer
        onOpenMenu: (row, near, x, y) => menu.show(row, near, x, y)
    }
    MessageMenu {
        id: menu
        timeline: bench.room.timeline
        composer: bench.room.composer
    }

    TestCase {
        name: "Selection"
        when: windowShown

        readonly property TimelineList list: view.list
        readonly property TimelineSelection selection: bench.room.timeline.selection

        function init() {
            failOnWarning(/Error|assign|Binding loop/);
            bench.open(1, 40);
            tryVerify(() => list.count === 40 && !list.settling && list.itemAtIndex(3));
            wait(0);
            bench.copy("");
        }
        function item(seq) {
            return list.itemAtIndex(list.timelineModel.rowOfSeq(seq));
        }
        /// The middle of a message's text, in the view.
        function middle(seq) {
            const row = item(seq);
            return row.mapToItem(view, 300, row.height / 2);
        }
        function drag(from, to, between) {
            const a = middle(from);
            const b = middle(to);
            mousePress(view, a.x, a.y);
            mouseMove(view, a.x, (a.y + b.y) / 2);
            mouseMove(view, b.x, b.y);
            if (between) {
                between();
            }
            mouseRelease(view, b.x, b.y);
        }
        /// The first within `at` that is wanted.
        function find(at, wanted) {
            if (wanted(at)) {
                return at;
            }
            for (let i = 0; i < at.children.length; ++i) {
                const found = find(at.children[i], wanted);
                if (found) {
                    return found;
                }
            }
            return null;
        }
        function bar() {
            return find(view, at => at instanceof SelectionBar);
        }
        function button(text) {
            return find(bar(), at => at instanceof LinkButton && at.text === text);
        }

        function test_aDragSelectsWholeMessages() {
            const before = list.contentY;
            drag(40, 37);
            compare(selection.first, 37);
            compare(selection.last, 40);
            compare(list.contentY, before); // and does not scroll
            for (let seq = 36; seq <= 40; ++seq) {
                compare(item(seq).selected, seq > 36);
                compare(item(seq).Accessible.selected, seq > 36);
                verify(item(seq).Accessible.selectable);
            }
            verify(list.activeFocus);
            const words = bar();
            verify(words.visible);
            compare(words.count, 4);
            keyClick(Qt.Key_C, Qt.ControlModifier);
            verify(bench.clipboard().startsWith("ada, "));
            verify(bench.clipboard().includes("message 37"));
            verify(bench.clipboard().endsWith("message 40"));
            verify(!words.visible);
        }
        function test_aDragWithinOneMessageSelectsNothing() {
            const at = middle(39);
            mousePress(view, at.x, at.y);
            mouseMove(view, at.x + 40, at.y + 2);
            mouseMove(view, at.x + 80, at.y);
            mouseRelease(view, at.x + 80, at.y);
            compare(selection.count, 0);
        }
        function test_aDragOverTheEdgeScrollsOn() {
            const at = middle(40);
            const before = list.contentY;
            mousePress(view, at.x, at.y);
            mouseMove(view, at.x, 100);
            mouseMove(view, at.x, 4);
            tryVerify(() => list.contentY < before - 60);
            mouseRelease(view, at.x, 4);
            verify(selection.count > 5);
            compare(selection.last, 40);
        }
        function test_clicks() {
            const click = (seq, modifiers) => {
                const at = middle(seq);
                mouseClick(view, at.x, at.y, Qt.LeftButton, modifiers);
            };
            click(39, Qt.ShiftModifier);
            compare([selection.first, selection.last], [39, 39]);
            click(37, Qt.ShiftModifier);
            compare([selection.first, selection.last], [37, 39]);
            click(40, Qt.ShiftModifier); // from where it began
            compare([selection.first, selection.last], [39, 40]);
            click(38, Qt.NoModifier);
            compare(selection.count, 0);
        }
        function test_keys() {
            view.takeFocus();
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Up, Qt.ShiftModifier);
            keyClick(Qt.Key_Up, Qt.ShiftModifier);
            compare([selection.first, selection.last], [37, 39]);
            keyClick(Qt.Key_Down, Qt.ShiftModifier);
            compare([selection.first, selection.last], [38, 39]);
            keyClick(Qt.Key_Escape);
            compare(selection.count, 0);
            verify(list.activeFocus);
            keyClick(Qt.Key_A, Qt.ControlModifier);
            compare(selection.count, 40);
            keyClick(Qt.Key_C);
            compare(bench.clipboard().split("message ").length, 41);
            compare(selection.count, 0);
            // Without a selection it is the message that has the focus.
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_C, Qt.ControlModifier);
            compare(bench.clipboard(), item(37).body);
        }
        function test_staysWhileOthersCome() {
            drag(39, 38);
            bench.receive(41, "new");
            tryVerify(() => list.count === 41 && !list.settling && item(41));
            verify(!item(41).selected);
            verify(item(39).selected);
            compare([selection.first, selection.last], [38, 39]);
            bench.open(1, 5); // another room
            compare(selection.count, 0);
        }
        function test_theBarCopiesAndCancels() {
            drag(39, 38);
            mouseClick(button("Copy"));
            verify(bench.clipboard().includes("message 39"));
            verify(list.activeFocus);
            drag(39, 38);
            mouseClick(button("Cancel"));
            compare(selection.count, 0);
        }
        function test_theMenuCopies() {
            const copies = () => {
                for (let i = 0; i < menu.count; ++i) {
                    if (menu.itemAt(i).text === "Copy selected") {
                        return menu.itemAt(i);
                    }
                }
                return null;
            };
            menu.show(item(39), item(39), 10, 10);
            verify(!copies().visible);
            menu.close();
            drag(39, 38);
            menu.show(item(39), item(39), 10, 10);
            tryVerify(() => menu.opened && copies().visible);
            copies().forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            verify(bench.clipboard().includes("message 38"));
            compare(selection.count, 0);
        }
        function test_aFingerDoesNotSelect() {
            const finger = touchEvent(view);
            finger.press(0, view, 300, 100).commit();
            for (let y = 100; y <= 300; y += 20) {
                finger.move(0, view, 300, y).commit();
            }
            finger.release(0, view, 300, 300).commit();
            compare(selection.count, 0);
            list.cancelFlick();
        }
    }
}
