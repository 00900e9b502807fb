// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hubbub

Item {
    id: page

    width: 500
    height: 460

    Rectangle {
        id: anchor
        y: 420
        width: 30
        height: 30
    }
    EmojiPicker {
        id: picker
        settings: bench.settings
    }
    SignalSpy {
        id: picked
        target: picker
        signalName: "picked"
    }

    TestCase {
        name: "Emoji"
        when: windowShown

        function init() {
            picked.clear();
            picker.openNear(anchor);
            tryVerify(() => picker.opened && picker.field.activeFocus);
        }
        function cleanup() {
            picker.close();
            tryVerify(() => !picker.visible);
            Theme.zoom = 1;
        }
        function type(text) {
            for (const letter of text) {
                keyClick(letter);
            }
        }

        function test_aNameAndEnterPick() {
            type("rocket");
            compare(picker.emoji.emojiAt(0), "🚀");
            keyClick(Qt.Key_Return);
            compare(picked.count, 1);
            compare(picked.signalArguments[0][0], "🚀");
            tryVerify(() => !picker.visible);
            compare(bench.settings.recentEmoji[0], "🚀");
        }
        function test_whatWasUsedComesFirst() {
            bench.settings.rememberEmoji("🪐");
            bench.settings.rememberEmoji("🦥");
            compare(picker.emoji.emojiAt(0), "🦥");
            compare(picker.emoji.emojiAt(1), "🪐");
            bench.settings.rememberEmoji("👍");
            const shown = [];
            for (let row = 0; row < picker.emoji.count; ++row) {
                shown.push(picker.emoji.emojiAt(row));
            }
            compare(shown.filter(emoji => emoji === "👍").length, 1);
        }
        function test_theArrowKeysWalkThroughTheGrid() {
            const columns = picker.columns;
            keyClick(Qt.Key_Right);
            compare(picker.grid.currentIndex, 1);
            keyClick(Qt.Key_Down);
            compare(picker.grid.currentIndex, 1 + columns);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Up);
            compare(picker.grid.currentIndex, 0);
            keyClick(Qt.Key_Up);
            compare(picker.grid.currentIndex, 0);
            verify(picker.field.activeFocus);
            keyClick(Qt.Key_Right);
            const wanted = picker.emoji.emojiAt(1);
            keyClick(Qt.Key_Return);
            compare(picked.signalArguments[0][0], wanted);
        }
        function test_theArrowKeysFollowTheDirectionOfReading() {
            picker.contentItem.LayoutMirroring.enabled = true;
            picker.contentItem.LayoutMirroring.childrenInherit = true;
            keyClick(Qt.Key_Left);
            compare(picker.grid.currentIndex, 1);
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Left);
            compare(picker.emoji.group, 1);
            picker.contentItem.LayoutMirroring.enabled = false;
        }
        function test_theGroupsAreReachedByTheKeyboard() {
            keyClick(Qt.Key_Tab);
            verify(picker.groups.activeFocus);
            keyClick(Qt.Key_Right);
            compare(picker.emoji.group, 1);
            compare(picker.emoji.emojiAt(0), "😀");
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Left);
            compare(picker.emoji.group, picker.emoji.groups.length - 1);
            verify(picker.emoji.nameAt(picker.emoji.count - 1).startsWith("flag"));
            keyClick(Qt.Key_Down);
            verify(picker.field.activeFocus);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !picker.visible);
            compare(picked.count, 0);
        }
        function test_itBeginsAnewEachTime() {
            type("cat");
            picker.close();
            tryVerify(() => !picker.visible);
            picker.openNear(anchor);
            tryVerify(() => picker.opened);
            compare(picker.field.text, "");
            compare(picker.emoji.group, 0);
            compare(picker.grid.currentIndex, 0);
        }
        function test_whatIsNotFoundIsSaid() {
            type("qqqq");
            compare(picker.emoji.count, 0);
            verify(picker.field.Accessible.description !== "");
            keyClick(Qt.Key_Return);
            compare(picked.count, 0);
            verify(picker.visible);
        }
        function test_aClickPicks() {
            tryVerify(() => picker.grid.itemAtIndex(2) !== null);
            const wanted = picker.emoji.emojiAt(2);
            const cell = picker.grid.itemAtIndex(2);
            verify(cell.Accessible.name.length > 2, "a cell has a name in words");
            mouseClick(cell);
            compare(picked.signalArguments[0][0], wanted);
        }
        function test_itFitsIntoTheWindowAtAnySize() {
            for (const zoom of [1, 1.5, 2]) {
                picker.close();
                tryVerify(() => !picker.visible);
                Theme.zoom = zoom;
                picker.openNear(anchor);
                tryVerify(() => picker.opened);
                verify(picker.x >= 0 && picker.x + picker.width <= page.width, "width at " + zoom);
                verify(picker.y >= 0 && picker.y + picker.height <= page.height, "height at " + zoom);
                verify(picker.grid.height >= picker.cell, "a row of emoji at " + zoom);
            }
        }
    }
}
