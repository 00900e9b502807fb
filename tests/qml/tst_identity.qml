// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hubbub

Item {
    id: place

    width: 700
    height: 700

    property var copied: []

    InvitesSheet {
        id: invites
        room: bench.room
        ownHost: "hubbub://192.0.2.7:4826"
        onWantsCopy: text => place.copied.push(text)
    }
    Sheet {
        id: devices

        readonly property alias listItem: part.listItem
        readonly property alias codeItem: part.codeItem
        readonly property alias sureItem: part.sureItem
        readonly property alias moreItem: part.moreItem

        DeviceList {
            id: part
            devices: answers.devices
            onWantsCopy: text => place.copied.push(text)
        }
    }
    SignalSpy {
        id: acted
        signalName: "acted"
    }

    TestCase {
        name: "Identity"
        when: windowShown

        function init() {
            bench.open(1, 3);
            bench.setRules("owner", "open", false, false);
            place.copied = [];
        }
        function cleanup() {
            devices.sureItem.close();
            invites.close();
            devices.close();
            tryVerify(() => !invites.visible && !devices.visible);
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

        function test_anInviteIsMadeAndCopied() {
            invites.open();
            tryCompare(invites, "opened", true);
            verify(!invites.madeItem.visible);
            verify(!invites.listItem.visible);
            mouseClick(withText(invites.contentItem, "A week"));
            compare(invites.hours[invites.chosenHours], 168);
            withText(invites.contentItem, "25").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(invites.people[invites.chosenPeople], 25);
            invites.guestsItem.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            verify(invites.guestsItem.checked);
            answers.makeInvite("9c2f");
            tryVerify(() => invites.madeItem.visible);
            compare(bench.room.invites.made, "hubbub://192.0.2.7:4826/room?t=9c2f");
            mouseClick(invites.madeItem.buttonItem);
            compare(place.copied, [bench.room.invites.made]);
        }
        function test_visitorsOfAWebsite() {
            invites.open();
            tryCompare(invites, "opened", true);
            mouseClick(invites.visitorsItem);
            verify(invites.visitorsItem.checked);
            verify(!invites.guestsItem.enabled);
            answers.makeInvite("9c2f", true);
            tryVerify(() => invites.madeItem.visible);
            compare(bench.room.invites.made, '<script src="https://192.0.2.7:4826/widget.js" data-invite="9c2f"></script>');
            verify(withText(invites.contentItem, "Put this into the pages of the website. It is shown only now") !== null);
            invites.visitorsItem.checked = false;
        }
        function test_aRefusalIsSaid() {
            invites.open();
            tryCompare(invites, "opened", true);
            answers.refuseInvite();
            verify(bench.room.invites.problem !== "");
            tryVerify(() => withText(invites.contentItem, bench.room.invites.problem) !== null);
            mouseClick(invites.makeItem);
            compare(bench.room.invites.problem, "");
        }
        function test_openInvitesAreListedAndTakenBack() {
            invites.open();
            tryCompare(invites, "opened", true);
            answers.listInvites(2);
            tryVerify(() => invites.listItem.count === 2 && invites.listItem.itemAtIndex(1) !== null);
            compare(invites.listItem.itemAtIndex(0).title, "For one guest");
            compare(invites.listItem.itemAtIndex(1).title, "For 2 people");
            acted.target = invites.listItem.itemAtIndex(1);
            acted.clear();
            invites.listItem.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Delete);
            compare(acted.count, 1);
            tryVerify(() => acted.target.actionItem.mapToItem(null, 0, 0).y < place.height - 20);
            mouseClick(acted.target.actionItem);
            compare(acted.count, 2);
            answers.listInvites(0);
            tryVerify(() => !invites.listItem.visible);
        }

        function test_thisDeviceStandsFirstAndStays() {
            devices.open();
            tryCompare(devices, "opened", true);
            answers.listDevices();
            tryVerify(() => devices.listItem.count === 2 && devices.listItem.itemAtIndex(1) !== null);
            compare(devices.listItem.itemAtIndex(0).label, "Laptop");
            compare(devices.listItem.itemAtIndex(0).detail, "This device");
            devices.listItem.currentIndex = 0;
            devices.listItem.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            verify(!devices.sureItem.visible); // nobody shuts themselves out by chance
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryCompare(devices.sureItem, "opened", true);
            compare(devices.sureItem.title, "Shut out Phone?");
            keyClick(Qt.Key_Return); // on "Cancel"
            tryCompare(devices.sureItem, "visible", false);
            mouseClick(devices.listItem.itemAtIndex(1).actionItem);
            tryCompare(devices.sureItem, "opened", true);
        }
        function test_aCodeIsShownOnlyAsLongAsTheSheet() {
            devices.open();
            tryCompare(devices, "opened", true);
            verify(!devices.codeItem.visible);
            answers.makeCode();
            tryVerify(() => devices.codeItem.visible && devices.moreItem.text === "Another code");
            compare(devices.codeItem.text, "7KPDX-29QMT");
            tryVerify(() => devices.codeItem.buttonItem.width > 0);
            mouseClick(devices.codeItem.buttonItem);
            compare(place.copied, ["7KPDX-29QMT"]);
            devices.close();
            tryCompare(devices, "visible", false);
            compare(answers.devices.code, "");
        }
    }
}
