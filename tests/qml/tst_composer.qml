// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hubbub

Item {
    width: 500
    height: 300

    ComposerBar {
        id: bar
        width: parent.width
        anchors.bottom: parent.bottom
        composer: bench.room.composer
        roomName: "Kitchen"
        settings: bench.settings
        members: bench.room.members
        timeline: bench.room.timeline.model
        rooms: bench.rooms
    }

    TestCase {
        name: "Composer"
        when: windowShown

        readonly property ComposerController composer: bench.room.composer

        function init() {
            bench.open(1, 3);
            composer.cancel();
            composer.text = "";
            bar.enterSends = true;
            bar.silence = "";
            bar.takeFocus();
            tryVerify(() => bar.input.activeFocus);
        }
        function type(text) {
            for (const letter of text) {
                keyClick(letter);
            }
        }

        function test_enterSends() {
            const before = bench.posts;
            type("hello");
            compare(composer.text, "hello");
            keyClick(Qt.Key_Return);
            compare(bench.posts, before + 1);
            compare(bar.input.text, "");
        }
        function test_shiftEnterBreaksTheLine() {
            const before = bench.posts;
            type("a");
            keyClick(Qt.Key_Return, Qt.ShiftModifier);
            type("b");
            compare(composer.text, "a\nb");
            compare(bench.posts, before);
        }
        function test_enterAndShiftEnterCanBeSwapped() {
            const before = bench.posts;
            bar.enterSends = false;
            type("a");
            keyClick(Qt.Key_Return);
            type("b");
            compare(composer.text, "a\nb");
            compare(bench.posts, before);
            keyClick(Qt.Key_Return, Qt.ShiftModifier);
            compare(bench.posts, before + 1);
            type("c");
            keyClick(Qt.Key_Return, Qt.ControlModifier); // sends in either case
            compare(bench.posts, before + 2);
        }
        function test_enterOfAnInputMethodDoesNotSend_data() {
            return [{
                    "tag": "Enter sends",
                    "enterSends": true,
                    "modifier": Qt.NoModifier
                }, {
                    "tag": "Shift+Enter sends",
                    "enterSends": false,
                    "modifier": Qt.ShiftModifier
                }, {
                    "tag": "Ctrl+Enter",
                    "enterSends": true,
                    "modifier": Qt.ControlModifier
                }];
        }
        function test_enterOfAnInputMethodDoesNotSend(data) {
            const before = bench.posts;
            bar.enterSends = data.enterSends;
            type("x");
            bench.compose(bar.input, "ni");
            compare(bar.input.preeditText, "ni");
            keyClick(Qt.Key_Return, data.modifier);
            compare(bench.posts, before);
            bench.compose(bar.input, "", "你");
            verify(composer.text.endsWith("你"));
            compare(bench.posts, before);
            keyClick(Qt.Key_Return, data.modifier);
            compare(bench.posts, before + 1);
        }
        function test_nothingIsNotSent() {
            const before = bench.posts;
            type("   ");
            keyClick(Qt.Key_Return);
            compare(bench.posts, before);
            verify(!composer.canSend);
        }
        function test_upEditsTheNewestOwnAndEscapeLeaves() {
            bench.receiveOwn(4, "my words");
            keyClick(Qt.Key_Up);
            verify(composer.editing);
            compare(bar.input.text, "my words");
            keyClick(Qt.Key_Escape);
            verify(!composer.editing);
            compare(bar.input.text, "");
        }
        function test_upInAWrittenTextMovesTheCursor() {
            bench.receiveOwn(4, "my words");
            type("x");
            keyClick(Qt.Key_Up);
            verify(!composer.editing);
        }
        function test_anEditGivesBackWhatWasBeingWritten() {
            bench.receiveOwn(4, "my words");
            type("half a th");
            composer.startEdit(4);
            compare(bar.input.text, "my words");
            keyClick(Qt.Key_Escape);
            compare(bar.input.text, "half a th");
        }
        function test_whatWasSentIsRecalled() {
            bench.receiveOwn(4, "the first");
            bench.receiveOwn(5, "the second");
            bench.receiveOwn(6, "the second");
            bench.queueOwn(7, "not sent yet");
            type("half a thought");
            const back = ["not sent yet", "the second", "the first", "the first"];
            for (const text of back) {
                keyClick(Qt.Key_Up, Qt.ControlModifier);
                compare(bar.input.text, text);
            }
            for (const text of ["the second", "not sent yet", "half a thought", "half a thought"]) {
                keyClick(Qt.Key_Down, Qt.ControlModifier);
                compare(bar.input.text, text);
            }
            verify(!composer.editing);
        }
        function test_aRecalledTextIsSentAnewAndTheDraftComesBack() {
            const before = bench.posts;
            bench.receiveOwn(4, "again");
            type("half a thought");
            keyClick(Qt.Key_Up, Qt.ControlModifier);
            keyClick(Qt.Key_Return);
            compare(bench.posts, before + 1);
            compare(bar.input.text, "half a thought");
        }
        function test_aChangedRecallIsATextOfItsOwn() {
            bench.receiveOwn(4, "again");
            keyClick(Qt.Key_Up, Qt.ControlModifier);
            type("!");
            keyClick(Qt.Key_Up, Qt.ControlModifier);
            compare(bar.input.text, "again");
            keyClick(Qt.Key_Down, Qt.ControlModifier);
            compare(bar.input.text, "again!");
        }
        function test_recallLeavesAnEditAlone() {
            bench.receiveOwn(4, "my words");
            keyClick(Qt.Key_Up);
            verify(composer.editing);
            type(" and more");
            keyClick(Qt.Key_Up, Qt.ControlModifier);
            compare(bar.input.text, "my words and more");
        }
        function test_whatCannotBeSentStays() {
            bar.silence = "This room is locked.";
            const before = bench.posts;
            type("for later");
            keyClick(Qt.Key_Return);
            compare(bench.posts, before);
            compare(bar.input.text, "for later");
        }
        function titles() {
            const found = [];
            for (let row = 0; row < bar.completion.list.count; ++row) {
                found.push(bar.completion.completion.spoken(row).split(",")[0]);
            }
            return found;
        }
        function test_anAtOffersThePeople() {
            bench.setPeople("member");
            type("hi @");
            verify(bar.completion.open);
            compare(titles(), ["Ben", "Gus", "all"]);
            type("g");
            compare(titles(), ["Gus"]);
            verify(bar.input.Accessible.description.includes("Gus"));
            type("x");
            verify(!bar.completion.open);
        }
        function test_whoeverSpokeLastIsOfferedFirst() {
            bench.setPeople("member");
            bench.receiveFrom("gus", 4, "me!");
            type("@");
            compare(titles(), ["Gus", "Ben", "all"]);
        }
        function test_enterAndTabTakeAndNeverSend_data() {
            const row = (tag, key, modifier) => ({
                        "tag": tag,
                        "key": key,
                        "modifier": modifier
                    });
            return [row("Tab", Qt.Key_Tab, Qt.NoModifier), row("Return", Qt.Key_Return, Qt.NoModifier), row("Enter", Qt.Key_Enter, Qt.KeypadModifier),
                row("Shift", Qt.Key_Return, Qt.ShiftModifier), row("Ctrl", Qt.Key_Return, Qt.ControlModifier)];
        }
        function test_enterAndTabTakeAndNeverSend(data) {
            bench.setPeople("member");
            const before = bench.posts;
            type("hi @b");
            keyClick(data.key, data.modifier);
            compare(bar.input.text, "hi @Ben ");
            compare(bar.input.cursorPosition, 8);
            verify(!bar.completion.open);
            compare(bench.posts, before);
            verify(bar.input.activeFocus);
            keyClick(Qt.Key_Return);
            compare(bench.posts, before + 1);
        }
        function test_arrowsChooseInTheList() {
            bench.setPeople("member");
            bench.receiveOwn(4, "my words");
            type("@");
            compare(bar.completion.current, 0);
            keyClick(Qt.Key_Down);
            compare(bar.completion.current, 1);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Up);
            compare(bar.completion.current, 2);
            verify(!composer.editing);
            keyClick(Qt.Key_Return);
            compare(bar.input.text, "@all ");
        }
        function test_escapeClosesTheListFirst() {
            bench.setPeople("member");
            composer.startReply(2);
            const before = bench.posts;
            type("@b");
            keyClick(Qt.Key_Escape);
            verify(!bar.completion.open);
            verify(composer.replying);
            type("e");
            verify(!bar.completion.open);
            keyClick(Qt.Key_Return);
            compare(bench.posts, before + 1);
        }
        function test_aClickTakes() {
            bench.setPeople("member");
            type("@");
            tryVerify(() => bar.completion.list.itemAtIndex(1) !== null);
            mouseClick(bar.completion.list.itemAtIndex(1));
            compare(bar.input.text, "@Gus ");
            verify(bar.input.activeFocus);
        }
        function test_nothingIsOfferedWithinAWord() {
            bench.setPeople("member");
            type("ada@b");
            verify(!bar.completion.open);
            type(" c#k");
            verify(!bar.completion.open);
        }
        function test_whatIsTakenFitsIntoTheText() {
            bench.setPeople("member");
            type("hello  there");
            bar.input.cursorPosition = 6;
            type("@b");
            keyClick(Qt.Key_Tab);
            compare(bar.input.text, "hello @Ben there");
            compare(bar.input.cursorPosition, 11);
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            verify(bar.input.text !== "hello @Ben there");
        }
        function test_movingTheCursorAwayClosesTheList() {
            bench.setPeople("member");
            type("a @b");
            verify(bar.completion.open);
            bar.input.cursorPosition = 0;
            verify(!bar.completion.open);
        }
        function test_theListBeginsWhereTheFieldDoes() {
            bench.setPeople("member");
            type("@");
            const left = bar.completion.x;
            bar.LayoutMirroring.enabled = true;
            bar.LayoutMirroring.childrenInherit = true;
            compare(bar.completion.x, bar.width - left - bar.completion.width);
            bar.LayoutMirroring.enabled = false;
            compare(bar.completion.x, left);
        }
        function test_aDraftOpensNoList() {
            bench.setPeople("member");
            composer.text = "hi @b";
            compare(bar.input.text, "hi @b");
            verify(!bar.completion.open);
        }
        function test_theListWaitsForTheInputMethod() {
            bench.setPeople("member");
            type("@b");
            verify(bar.completion.open);
            bench.compose(bar.input, "ni");
            verify(!bar.completion.open);
            bench.compose(bar.input, "");
            verify(bar.completion.open);
        }
        function test_roomsAndEmojiAreOffered() {
            type("in #bo");
            compare(titles(), ["Book club"]);
            keyClick(Qt.Key_Return);
            type(":t");
            verify(!bar.completion.open);
            type("a");
            verify(bar.completion.open);
            type("da");
            keyClick(Qt.Key_Return);
            compare(bar.input.text, "in #Book club 🎉 ");

        }
        function test_replyIsShownAndLeft() {
            composer.startReply(2);
            verify(composer.replying);
            compare(composer.targetAuthor, "ada");
            keyClick(Qt.Key_Escape);
            verify(!composer.replying);
        }
        function test_tooLongSaysSo() {
            const before = bench.posts;
            bar.input.text = "x".repeat(4001);
            verify(composer.error !== "");
            verify(!composer.canSend);
            keyClick(Qt.Key_Return);
            compare(bench.posts, before);
            compare(bar.input.length, 4001);
            bar.input.text = "x".repeat(4000);
            compare(composer.error, "");
            verify(composer.canSend);
            bar.input.text = "x\n".repeat(200) + "x";
            verify(composer.error !== "");
        }
        function test_theCounterComesNearALimitOnly() {
            bar.input.text = "x".repeat(3500);
            compare(composer.counter, "");
            bar.input.text = "x".repeat(3600);
            verify(composer.counter.includes("3,600"), composer.counter);
            bar.input.text = "x\n".repeat(189) + "x";
            verify(composer.counter.includes("190"), composer.counter);
        }
        function test_aHugePasteIsRefusedAtOnce() {
            type("mine");
            bench.copy("x".repeat(100000));
            const before = Date.now();
            keyClick(Qt.Key_V, Qt.ControlModifier);
            verify(Date.now() - before < 500);
            verify(composer.error.includes("100,000"), composer.error);
            compare(composer.text, "mine");
            verify(composer.canSend);
            type("!");
            compare(composer.error, "");
        }
        function test_aLongPasteStaysQuick() {
            bench.copy("some words and a line\n".repeat(900));
            const before = Date.now();
            keyClick(Qt.Key_V, Qt.ControlModifier);
            type("!");
            waitForRendering(bar);
            compare(bar.input.length, 900 * 22 + 1);
            verify(composer.error !== "");
            verify(Date.now() - before < 2000);
        }
        function test_eachRoomHasItsOwnText() {
            type("for the first");
            bench.open(1, 3);
            compare(bar.input.text, "");
        }
        function test_aForeignTextIsPlain() {
            bar.input.text = "<b>bold</b> <img src='http://example.org/x.png'>";
            compare(bar.input.textFormat, TextEdit.PlainText);
            verify(bar.input.text.includes("<b>"));
        }
    }
}
