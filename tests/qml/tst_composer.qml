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
    }

    TestCase {
        name: "Composer"
        when: windowShown

        readonly property ComposerController composer: bench.room.composer

        function init() {
            bench.open(1, 3);
            composer.cancel();
            composer.text = "";
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
            bar.input.text = "x".repeat(4000);
            compare(composer.error, "");
            verify(composer.canSend);
            bar.input.text = "x\n".repeat(200) + "x";
            verify(composer.error !== "");
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
