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
    MessageMenu {
        id: menu
        timeline: bench.room.timeline
        composer: bench.room.composer
        onWantsLink: link => sheet.show(link)
    }
    OpenLinkSheet {
        id: sheet
    }
    SignalSpy {
        id: browsed
        target: sheet
        signalName: "wantsOpen"
    }
    SignalSpy {
        id: opened
        target: view
        signalName: "openLink"
    }

    TestCase {
        name: "Markup"
        when: windowShown

        readonly property TimelineList list: view.list

        function init() {
            failOnWarning(/Error|assign|Binding loop/);
            opened.clear();
        }
        /// The items within `parent` for which this is true.
        function all(parent, wanted) {
            let found = wanted(parent) ? [parent] : [];
            for (let i = 0; i < parent.children.length; ++i) {
                found = found.concat(all(parent.children[i], wanted));
            }
            return found;
        }
        function texts(row) {
            return all(row, item => item instanceof MarkupBlockView).map(item => item.block.text);
        }
        /// The row of a message with this text, alone in its room.
        function shown(text) {
            bench.open(1, 1);
            bench.receive(2, text);
            tryVerify(() => list.count === 2 && !list.settling);
            tryVerify(() => list.itemAtIndex(0) && list.itemAtIndex(0).body === text);
            wait(0);
            return list.itemAtIndex(0);
        }

        function test_aPlainMessageStaysOnThePlainPath() {
            const row = shown("just 2 * 3 words\nand a line");
            compare(row.blocks.length, 0);
            compare(texts(row).length, 0);
            compare(all(row, item => item.text === "just 2 * 3 words\nand a line").length, 1);
        }
        function test_marksAreTakenOut() {
            const row = shown("**bold** and `code`\n- item\n> quote");
            compare(texts(row), ["bold and code", "item", "quote"]);
            verify(row.Accessible.name.includes("bold and code\n• item\nquote"), row.Accessible.name);
        }
        function test_htmlIsOnlyText() {
            const html = "**x** <b>no</b> <img src='file:///etc/hostname'> &lt;";
            compare(texts(shown(html)), ["x <b>no</b> <img src='file:///etc/hostname'> &lt;"]);
            compare(all(list.itemAtIndex(0), item => item.textFormat !== undefined && item.textFormat !== TextEdit.PlainText
                && item.textFormat !== Text.PlainText).length, 0);
        }
        function test_boldIsWiderAndCodeHasItsOwnFont() {
            const plain = all(shown("MMMM iiii \\* ~~.~~"), item => item instanceof MarkupText)[0].implicitWidth;
            verify(all(shown("**MMMM iiii** \\* ~~.~~"), item => item instanceof MarkupText)[0].implicitWidth > plain);
            verify(all(shown("`MMMM iiii` \\* ~~.~~"), item => item instanceof MarkupText)[0].implicitWidth !== plain);
        }
        function test_aRowIsAsHighAsItsBlocks() {
            const one = shown("**one**").height;
            const three = shown("**one**\n*two*\nthree").height;
            verify(three > one + 30, one + " " + three);
            const narrow = all(shown("**" + "word ".repeat(80).trim() + "**"), item => item instanceof MarkupText)[0];
            verify(narrow.width < view.width && narrow.height > 60, narrow.width + " x " + narrow.height);
        }
        function test_codeIsCopied() {
            const row = shown("look\n```cpp\nint x; // *y*\n```");
            const code = all(row, item => item instanceof CodeBlock)[0];
            compare(code.text, "int x; // *y*");
            compare(code.language, "cpp");
            const button = all(code, item => item instanceof IconButton)[0];
            mouseClick(button);
            compare(bench.clipboard(), "int x; // *y*");
            compare(button.tip, "Copied");
        }
        function test_aMessageIsCopiedAsItWasWritten() {
            shown("**bold** [a](https://x.example)");
            view.takeFocus();
            keyClick(Qt.Key_C);
            compare(bench.clipboard(), "**bold** [a](https://x.example)");
        }
        function test_previewsHaveNoMarks() {
            shown("**bold** and `code`\nmore");
            bench.room.composer.startReply(2);
            compare(bench.room.composer.targetText, "bold and code");
            bench.room.composer.cancel();
        }
        function test_emojiAloneAreLarge() {
            const small = all(shown("😀 ok"), item => item.text === "😀 ok")[0].font.pixelSize;
            const large = all(shown("😀 🎉"), item => item.text === "😀 🎉")[0].font.pixelSize;
            compare(small, Theme.textBody);
            verify(large >= 2 * small);
        }
        function test_aLinkAsksFirstAndTellsWhereItLeads() {
            const row = shown("[bank.example](https://evil.example/login) and\nhttps://other.example/x");
            const text = all(row, item => item instanceof MarkupText)[0];
            verify(text.block.text.includes("evil.example"), text.block.text);
            mouseMove(text, 30, 10);
            tryCompare(text, "hoveredLink", 0);
            mouseClick(text, 30, 10);
            compare(opened.count, 1);
            compare(opened.signalArguments[0][0].target, "https://evil.example/login");
            compare(opened.signalArguments[0][0].host, "evil.example");
            mouseClick(text, 30, text.height - 8);
            compare(opened.count, 2);
            compare(opened.signalArguments[1][0].target, "https://other.example/x");
            mouseClick(text, text.width - 2, text.height - 8); // beside the shorter line
            compare(opened.count, 2);
            sheet.show(opened.signalArguments[0][0]);
            tryVerify(() => sheet.opened);
            compare(all(sheet.contentItem, item => item.text === "https://evil.example/login").length, 1);
            browsed.clear();
            keyClick(Qt.Key_Return); // the button that has the focus is the one that does nothing
            tryVerify(() => !sheet.visible);
            compare(browsed.count, 0);
        }
        function test_linksAndCodeByKeyboard() {
            const row = shown("https://a.example https://a.example\n[b](http://b.example)\n```\ncode\n```");
            menu.show(row, row, 10, 10);
            tryVerify(() => menu.opened);
            const words = [];
            for (let i = 0; i < menu.count; ++i) {
                if (menu.itemAt(i).visible) {
                    words.push(menu.itemAt(i).text);
                }
            }
            verify(words.includes("Copy code"), words.join());
            compare(words.filter(word => word.startsWith("Open ")), ["Open a.example …", "Open b.example …"]);
            for (let i = 0; i < menu.count && !(menu.itemAt(menu.currentIndex) || {text: ""}).text.includes("b.example"); ++i) {
                keyClick(Qt.Key_Down);
            }
            keyClick(Qt.Key_Return);
            tryVerify(() => sheet.opened);
            compare(sheet.target, "http://b.example");
            browsed.clear();
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Return);
            compare(browsed.count, 1);
            compare(browsed.signalArguments[0][0], "http://b.example");
            tryVerify(() => !sheet.visible);
        }
        function test_nothingButTheWebIsOpened() {
            for (const target of ["file:///etc/passwd", "javascript:alert(1)", "https://a@b.example", "http:\\\\x", "hubbub://x", ""]) {
                sheet.show({
                    "target": target,
                    "host": "x"
                });
                verify(!sheet.visible, target);
            }
        }
        function test_towersOfMarksStayInTheirRow() {
            const clipped = row => all(row, item => item.clip).length > 0;
            verify(!clipped(shown("Ha\u0323\u0302y, **\u0627\u0644\u0639\u0631\u0628\u064a\u064e\u0651\u0629**")));
            verify(clipped(shown("Z" + "\u0301\u0316".repeat(40))));
        }
        function test_anEditChangesTheLooks() {
            shown("**bold**");
            bench.receive(2, "`code` now");
            tryVerify(() => texts(list.itemAtIndex(0))[0] === "code now");
            bench.receive(2, "plain now");
            tryVerify(() => list.itemAtIndex(0).blocks.length === 0);
            compare(texts(list.itemAtIndex(0)).length, 0);
        }
    }
}
