// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hubbub

/// What the list of keys promises of those that work anywhere, each line of it.
Item {
    id: place

    width: 1100
    height: 700

    property var heard: []
    readonly property Item focused: Window.activeFocusItem

    function hear(what: string): void {
        heard.push(what);
    }

    Loader {
        id: part
        anchors.fill: parent
    }
    Component {
        id: keys

        Item {
            ChatKeys {
                app: galleryStage.app
                onWantsSwitcher: place.hear("switcher")
                onWantsRoom: id => place.hear("room " + id)
                onWantsSearch: everywhere => place.hear(everywhere ? "search everywhere" : "search")
                onWantsInbox: place.hear("inbox")
                onWantsUnread: place.hear("unread")
                onWantsBack: place.hear("back")
                onWantsNextPane: backwards => place.hear(backwards ? "pane before" : "pane")
            }
            WindowKeys {
                onWantsSettings: subject => place.hear("settings " + subject)
                onWantsPlace: index => place.hear("server " + index)
                onWantsZoom: steps => place.hear("zoom " + steps)
                onWantsQuit: place.hear("quit")
            }
        }
    }
    Component {
        id: page

        ChatPage {
            app: galleryStage.app
        }
    }
    // The program loads all types before there is a window, and so does this; what is made of them is made when a key asks for it.
    Component {
        ChatSheets {}
    }
    Component {
        SidePanes {}
    }
    Component {
        RoomSheets {}
    }
    Connections {
        target: galleryStage.app.inbox

        function onNothingUnread(): void {
            place.hear("mention");
        }
    }
    Connections {
        target: galleryStage.app.room.timeline

        function onJumped(row: int): void {
            place.hear(row === 0 ? "newest" : "oldest");
        }
    }
    KeyTable {
        id: table
        visible: false
    }

    TestCase {
        id: test

        name: "Keys"
        when: windowShown

        function init() {
            failOnWarning(/Error|assign|ambiguous/i);
            show(keys);
            place.heard = [];
        }
        function cleanup() {
            part.sourceComponent = undefined;
        }
        /// Until then the keys of what was shown before are there as well.
        function show(what) {
            part.sourceComponent = undefined;
            wait(0);
            part.sourceComponent = what;
        }
        function neighbour(by, unread) {
            return "room " + galleryStage.app.place.rooms.neighbour(galleryStage.app.room.roomId, by, unread);
        }
        function test_anywhere_data() {
            const ctrl = Qt.ControlModifier;
            const alt = Qt.AltModifier;
            const shift = Qt.ShiftModifier;
            const servers = [];
            for (let i = 0; i < 9; ++i) {
                servers.push([Qt.Key_1 + i, ctrl, "server " + i]);
            }
            // The line of the list; keys, modifiers and what is heard then.
            return [
                {tag: "Ctrl+K", keys: [[Qt.Key_K, ctrl, "switcher"]]},
                {tag: "Ctrl+U", keys: [[Qt.Key_U, ctrl, "inbox"]]},
                {tag: "Alt+A", keys: [[Qt.Key_A, alt, "mention"]]},
                {tag: "Alt+↑  Alt+↓", keys: [[Qt.Key_Up, alt, neighbour(-1, false)], [Qt.Key_Down, alt, neighbour(1, false)]]},
                {
                    tag: "Alt+Shift+↑  ↓",
                    keys: [[Qt.Key_Up, alt | shift, neighbour(-1, true)], [Qt.Key_Down, alt | shift, neighbour(1, true)]]
                },
                {tag: "Ctrl+1 … 9", keys: servers},
                {tag: "Ctrl+F", keys: [[Qt.Key_F, ctrl, "search"]]},
                {tag: "Ctrl+Shift+F", keys: [[Qt.Key_F, ctrl | shift, "search everywhere"]]},
                {tag: "Ctrl+J", keys: [[Qt.Key_J, ctrl, "unread"]]},
                {tag: "Alt+←", keys: [[Qt.Key_Left, alt, "back"]]},
                {tag: "F6  Shift+F6", keys: [[Qt.Key_F6, 0, "pane"], [Qt.Key_F6, shift, "pane before"]]},
                {
                    tag: "Ctrl++  Ctrl+-  Ctrl+0",
                    keys: [[Qt.Key_Plus, ctrl, "zoom 1"], [Qt.Key_Equal, ctrl, "zoom 1"], [Qt.Key_Minus, ctrl, "zoom -1"],
                        [Qt.Key_0, ctrl, "zoom 0"]]
                },
                {tag: "Ctrl+,", keys: [[Qt.Key_Comma, ctrl, "settings "]]},
                {tag: "Ctrl+/", keys: [[Qt.Key_Slash, ctrl, "settings keys"]]},
                {tag: "Ctrl+Q", keys: [[Qt.Key_Q, ctrl, "quit"]]},
                {tag: "Ctrl+Home  Ctrl+End", keys: [[Qt.Key_Home, ctrl, "oldest"], [Qt.Key_End, ctrl, "newest"]]}
            ];
        }
        function test_anywhere(data) {
            for (const [key, modifiers, heard] of data.keys) {
                place.heard = [];
                keyClick(key, modifiers);
                tryVerify(() => place.heard.length > 0);
                compare(place.heard, [heard]);
            }
        }
        function test_noLineIsForgotten() {
            const tested = test_anywhere_data().map(line => line.tag).concat(["Esc"]); // see test_escMakesAllRead()
            for (const [line] of table.groups[0].keys) {
                verify(tested.includes(line), line);
            }
        }
        function test_neighboursAreOthers() {
            verify(neighbour(1, false) !== "room ");
            verify(neighbour(1, true) !== "room ");
        }
        function test_thePageAnswers_data() {
            return [
                {tag: "Ctrl+F", key: Qt.Key_F, modifiers: Qt.ControlModifier, pane: "search", everywhere: false},
                {tag: "Ctrl+Shift+F", key: Qt.Key_F, modifiers: Qt.ControlModifier | Qt.ShiftModifier, pane: "search", everywhere: true}
            ];
        }
        function test_thePageAnswers(data) {
            show(page);
            part.item.forceActiveFocus();
            keyClick(data.key, data.modifiers);
            tryCompare(part.item, "wantedPane", data.pane);
            compare(galleryStage.app.room.search.everywhere, data.everywhere);
            part.item.closePane();
        }
        /// Whatever has to be made first, and before anything is painted.
        function test_lettersDoNotWait_data() {
            const ctrl = Qt.ControlModifier;
            return [
                {tag: "switcher", keys: [[Qt.Key_K, ctrl]]},
                {tag: "search", keys: [[Qt.Key_F, ctrl]]},
                {tag: "search everywhere", keys: [[Qt.Key_F, ctrl | Qt.ShiftModifier]]},
                {tag: "emoji", keys: [[Qt.Key_F6, Qt.ShiftModifier], [Qt.Key_Up, 0], [Qt.Key_Up, 0], ["+", 0]]}
            ];
        }
        function test_lettersDoNotWait(data) {
            show(page);
            waitForRendering(part.item);
            part.item.enterRoom();
            const composer = place.focused;
            verify(composer.placeholderText.startsWith("Write"));
            for (const [key, modifiers] of data.keys) {
                keyClick(key, modifiers);
            }
            for (const letter of "tea") {
                keyClick(letter);
            }
            verify(place.focused !== composer);
            compare(place.focused.text, "tea");
            compare(galleryStage.app.room.composer.text, "");
            keyClick(Qt.Key_Escape);
        }
        function test_escMakesAllRead() {
            show(page);
            part.item.forceActiveFocus();
            keyClick(Qt.Key_Escape);
            compare(galleryStage.app.room.timeline.unread.next, 0);
        }
    }
}
