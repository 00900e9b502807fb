// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hubbub

/// Tokens of programs, by mouse and by keyboard.
Item {
    id: place

    width: 700
    height: 800

    property var copied: []

    TokensPart {
        id: part
        width: 600
        tokens: answers.tokens
        ownHost: "hubbub://192.0.2.7:4826"
        onWantsCopy: text => place.copied.push(text)
    }

    TestCase {
        name: "Tokens"
        when: windowShown

        function init() {
            place.copied = [];
            answers.listTokens(2, false);
        }
        function cleanup() {
            part.sureItem.close();
            part.sheetItem.close();
            tryVerify(() => !part.sureItem.visible && !part.sheetItem.visible);
        }
        function withText(item, text) {
            if (item.text === text && item.visible) {
                return item;
            }
            for (let i = 0; i < item.children.length; ++i) {
                const found = withText(item.children[i], text);
                if (found) {
                    return found;
                }
            }
            return null;
        }

        function test_revokingAsksFirst() {
            tryCompare(part.listItem, "count", 2);
            compare(part.moreItem.visible, false);
            part.listItem.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Delete);
            tryCompare(part.sureItem, "opened", true);
            compare(part.sureItem.tokenId, "d2");
            compare(part.sureItem.title, "Revoke this token of deploy?");
            keyClick(Qt.Key_Return); // nothing is what is offered first
            tryCompare(part.sureItem, "visible", false);
            compare(part.listItem.count, 2);
        }
        function test_moreAreOffered() {
            answers.listTokens(2, true);
            tryCompare(part.moreItem, "visible", true);
        }
        function test_aTokenIsShownOnce() {
            mouseClick(part.makeItem);
            tryCompare(part.sheetItem, "opened", true);
            verify(part.sheetItem.nameItem.activeFocus);
            verify(!part.sheetItem.makeItem.enabled);
            part.sheetItem.nameItem.text = "deploy";
            verify(!part.sheetItem.makeItem.enabled); // for no room yet
            tryCompare(part.sheetItem.roomsItem, "count", 2);
            part.sheetItem.roomsItem.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(part.sheetItem.room, "r2");
            verify(part.sheetItem.makeItem.enabled);
            mouseClick(withText(part.sheetItem.contentItem, "Take webhooks"));
            compare(part.sheetItem.purpose, TokensController.Hook);
            mouseClick(withText(part.sheetItem.contentItem, "Until it is revoked"));
            compare(part.sheetItem.days[part.sheetItem.lasts], 0);
            verify(!part.sheetItem.madeItem.visible);

            answers.makeToken(true);
            tryCompare(part.sheetItem.madeItem, "visible", true);
            compare(part.sheetItem.madeItem.text, "https://192.0.2.7:4826/hooks/1c5de6");
            verify(!part.sheetItem.makeItem.visible);
            tryCompare(part.sheetItem.madeItem.buttonItem, "activeFocus", true);
            mouseClick(place, 2, 2); // beside the sheet
            verify(part.sheetItem.visible);
            mouseClick(part.sheetItem.madeItem.buttonItem);
            compare(place.copied, ["https://192.0.2.7:4826/hooks/1c5de6"]);
            compare(part.listItem.count, 3);
            answers.makeToken(false);
            compare(part.sheetItem.madeItem.text, "1c5de6");

            part.sheetItem.close();
            tryCompare(part.sheetItem, "visible", false);
            compare(answers.tokens.made, "");
        }
    }
}
