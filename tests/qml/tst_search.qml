// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hubbub

Item {
    width: 320
    height: 600

    SearchPane {
        id: pane

        anchors.fill: parent
        search: bench.room.search
        roomName: "Kitchen"
    }
    SignalSpy {
        id: chosen
        target: pane
        signalName: "chosen"
    }
    SignalSpy {
        id: closed
        target: pane
        signalName: "close"
    }

    TestCase {
        name: "Search"
        when: windowShown

        readonly property FoundList list: pane.listItem
        readonly property SearchController search: bench.room.search

        function init() {
            failOnWarning(/Error|assign|Binding loop/);
            bench.open(1, 3);
            search.everywhere = false;
            search.text = "";
            bench.placeTitle = "";
            chosen.clear();
            closed.clear();
            pane.takeFocus();
            tryVerify(() => pane.fieldItem.activeFocus);
        }
        /// The session's answer, as soon as one is waited for.
        function answered(rows, more) {
            tryVerify(() => {
                bench.answerSearch(rows, more === true);
                return !search.searching && list.count === rows.length;
            });
            list.forceLayout();
        }
        function hit(room, seq, text) {
            return {
                "room": room,
                "seq": seq,
                "text": text,
                "begin": 0,
                "end": 4
            };
        }
        function type(text) {
            for (const letter of text) {
                keyClick(letter);
            }
        }
        /// Every visible text within an item.
        function textsIn(item) {
            let texts = [];
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (child.visible) {
                    texts = texts.concat(child.text === undefined ? [] : [child.text], textsIn(child));
                }
            }
            return texts;
        }

        function test_typingSearchesAndKeysLeadToAHit() {
            type("word");
            compare(search.text, "word");
            answered([hit("den", 9, "word one"), hit("den", 7, "word two")]);
            keyClick(Qt.Key_Down);
            verify(list.activeFocus);
            compare(list.currentIndex, 0);
            keyClick(Qt.Key_Down);
            compare(list.currentIndex, 1);
            keyClick(Qt.Key_Return);
            compare(chosen.count, 1);
            compare(Array.from(chosen.signalArguments[0]), [0, "den", 7]);
            verify(list.activeFocus); // on to the next hit
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Up);
            verify(pane.fieldItem.activeFocus);
            keyClick(Qt.Key_Escape);
            compare(closed.count, 1);
        }
        function test_enterTakesTheNewest() {
            type("word");
            keyClick(Qt.Key_Return); // nothing yet
            compare(chosen.count, 0);
            answered([hit("den", 9, "word one")]);
            tryCompare(chosen, "count", 1);
            compare(chosen.signalArguments[0][2], 9);
            pane.takeFocus();
            keyClick(Qt.Key_Return);
            compare(chosen.count, 2);
            compare(chosen.signalArguments[1][2], 9);
        }
        function test_anEnterThatWasTakenBack() {
            for (const otherwise of [() => keyClick("s"), () => list.forceActiveFocus()]) {
                search.text = "";
                pane.takeFocus();
                type("word");
                keyClick(Qt.Key_Return);
                otherwise();
                answered([hit("den", 9, "words")]);
                compare(chosen.count, 0);
            }
        }
        function test_aClickOpensAHit() {
            type("word");
            answered([hit("den", 9, "word one"), hit("den", 7, "word two")]);
            mouseClick(list.itemAtIndex(1));
            compare(chosen.count, 1);
            compare(chosen.signalArguments[0][2], 7);
        }
        function test_aRoomThatWasLeftIsNotOpened() {
            type("word");
            const left = hit("left", 9, "word one");
            left.left = true;
            answered([left]);
            mouseClick(list.itemAtIndex(0));
            compare(chosen.count, 0);
        }
        function test_everywhereNamesTheRooms() {
            type("word");
            const rooms = index => textsIn(list.itemAtIndex(index)).filter(text => text.startsWith("The "));
            answered([hit(bench.room.roomId, 9, "word one")]);
            compare(rooms(0), []);
            search.everywhere = true;
            answered([hit("tea", 10, "word two"), hit("den", 9, "word one"), hit("den", 8, "word three")]);
            compare([0, 1, 2].map(rooms), [["The tea"], ["The den"], []]);
        }
        function test_theServerStandsBesideTheRoom() {
            bench.placeTitle = "Attic";
            search.everywhere = true;
            type("word");
            const left = hit("den", 8, "word two");
            left.left = true;
            answered([hit("tea", 9, "word one"), left]);
            for (const [index, name] of [[0, "The tea"], [1, "The den · left"]]) {
                const item = list.itemAtIndex(index);
                const texts = textsIn(item);
                verify(texts.includes(name) && texts.includes("Attic"));
                verify(item.Accessible.name.includes(name + ", Attic"));
            }
        }
        function test_theScopeIsReachedByKeys() {
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Tab);
            verify(!search.everywhere);
            keyClick(Qt.Key_Space);
            verify(search.everywhere);
        }
        function test_filtersAreWrittenByKeys() {
            type("word");
            for (let i = 0; i < 4; ++i) {
                keyClick(Qt.Key_Tab);
            }
            keyClick(Qt.Key_Space); // with a link
            compare(search.text, "word has:link");
            verify(pane.fieldItem.activeFocus);
            compare(pane.fieldItem.cursorPosition, 13);
        }
        function test_whatIsFoundStandsOutAndIsPlain() {
            type("word");
            answered([hit("den", 9, "<b>word</b> & <img src='http://localhost:1/x'>")]);
            const item = list.itemAtIndex(0);
            verify(textsIn(item).indexOf("<b>word</b> & <img src='http://localhost:1/x'>") >= 0);
        }
        function test_saysThatNothingWasFound() {
            type("word");
            answered([]);
            tryVerify(() => textsIn(pane).some(text => text.startsWith("Nothing found")));
            search.text = "";
            tryVerify(() => !textsIn(pane).some(text => text.startsWith("Nothing found")));
        }
        function test_theNextPageComesByScrolling() {
            type("word");
            const rows = [];
            for (let i = 0; i < 30; ++i) {
                rows.push(hit("den", 100 - i, "word " + i));
            }
            answered(rows, true);
            verify(!search.searching); // it lies far below
            list.positionViewAtEnd();
            tryVerify(() => search.searching);
            verify(bench.answerSearch([hit("den", 7, "word of old")], false));
            compare(list.count, 31);
        }
    }
}
