// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hubbub

Item {
    id: place

    width: 700
    height: 620

    property var copied: []

    SharePanel {
        id: panel
        host: bench.host
        doctor: bench.doctor
        room: bench.room
        ownsRoom: true
        onWantsCopy: text => place.copied.push(text)
    }

    KeySheet {
        id: key
        groups: ""
    }
    RoomHeader {
        id: header
        width: parent.width
        app: bench.app
        narrow: false
        pane: ""
    }
    PlaceButton {
        id: button
        y: 100
        width: 60
        number: 1
        placeId: "a"
        title: "Kitchen"
        forMe: 0
        unread: false
        online: true
        hosted: false
        shown: false
        index: 0
    }

    TestCase {
        name: "Share"
        when: windowShown

        function init() {
            bench.setFindings("good"); // nobody needs to be asked
            place.copied = [];
        }
        function cleanup() {
            panel.close();
            tryCompare(panel, "visible", false);
            bench.stopHost();
            place.width = 700;
            place.height = 620;
            Theme.zoom = 1;
        }
        function open(openToNetwork) {
            bench.startHost(openToNetwork);
            tryCompare(bench.host, "running", true);
            panel.open();
            tryCompare(panel, "opened", true);
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
        /// The line of the panel with this title.
        function line(title) {
            let at = withText(panel.contentItem, title);
            while (at && at.buttonItem === undefined) {
                at = at.parent;
            }
            return at;
        }

        function test_anOpenHostHandsOutLinkPictureAndAddress() {
            open(true);
            verify(bench.host.invite.startsWith("hubbub://"));
            verify(withText(panel.contentItem, bench.host.invite) !== null);
            tryVerify(() => line("Link, to send") !== null);
            mouseClick(line("Link, to send").buttonItem);
            compare(place.copied, [bench.host.invite]);
            compare(line("Link, to send").buttonItem.tip, "Copied");
            const address = line(bench.host.addresses.length > 1 ? "Addresses, best first" : "Address");
            address.buttonItem.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(place.copied, [bench.host.invite, bench.host.addresses[0]]);
            compare(panel.pictureItem.text, bench.host.invite);
            compare(panel.pictureItem.visible, panel.pictureItem.valid);
            verify(withText(panel.contentItem, "Others can come.") !== null);
        }
        function test_theCodeIsForThoseWhoCanSeeTheHost() {
            open(true);
            tryVerify(() => bench.host.code !== "");
            verify(line("Code, to say to somebody on this network") === null);
            bench.stopHost(); // so that nobody is told
            const nearby = withText(panel.contentItem, "Visible nearby");
            verify(!nearby.checked);
            mouseClick(nearby, 10, 10);
            verify(bench.host.visibleNearby);
            verify(nearby.checked);
            nearby.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            verify(!bench.host.visibleNearby);
        }
        function test_aClosedHostSaysHowToOpenIt() {
            open(false);
            compare(line("Link, to send"), null);
            compare(withText(panel.contentItem, "Visible nearby"), null);
            verify(!panel.pictureItem.visible);
            verify(withText(panel.contentItem, "Others can come.") === null);
        }
        function test_theKeyIsShownOnBothSides() {
            open(true);
            const shown = line("Key, to compare with those who came by the address alone").text;
            verify(/^([0-9A-F]{4} ){15}[0-9A-F]{4}$/.test(shown), shown);
            panel.close();
            tryCompare(panel, "visible", false);
            key.groups = shown;
            key.open();
            tryCompare(key, "opened", true);
            verify(withText(key.contentItem, shown) !== null);
            key.close();
            tryCompare(key, "visible", false);
        }
        /// What can be heard of the way to the server, in the header.
        function heardInHeader() {
            const marks = [];
            const look = item => {
                if (item instanceof TrustMark && item.visible && !item.Accessible.ignored) {
                    marks.push(item.Accessible.name);
                }
                for (let i = 0; i < item.children.length; ++i) {
                    look(item.children[i]);
                }
            };
            look(header);
            return marks;
        }
        function test_theHeaderTellsInANarrowWindowWhoHosts() {
            compare(heardInHeader(), []);
            header.narrow = true;
            compare(heardInHeader(), ["Not connected yet"]);
            bench.setHosted(true);
            compare(heardInHeader(), ["You host this. Only on this computer"]);
            bench.setHosted(false);
            header.narrow = false;
        }
        function test_theRailMarksWhatIsHosted() {
            const mark = findChild(button, "hosted");
            verify(!mark.visible);
            button.hosted = true;
            verify(mark.visible);
            button.hosted = false;
        }
        function test_invitesAreForThoseWhoRunTheRoom() {
            bench.open(1, 3);
            bench.setRules("member", "open", false, false);
            open(true);
            compare(withText(panel.contentItem, "Invites to Kitchen …"), null);
            bench.setRules("moderator", "open", false, false);
            tryVerify(() => withText(panel.contentItem, "Invites to Kitchen …") !== null);
            withText(panel.contentItem, "Invites to Kitchen …").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            tryCompare(panel.invitesItem, "opened", true);
            compare(bench.room.invites.ownHost, bench.host.invite);
            panel.invitesItem.close();
            tryCompare(panel.invitesItem, "visible", false);
        }
        function test_whatDoesNotFitIsReachedByKeys() {
            place.width = 360;
            place.height = 300;
            Theme.zoom = 2;
            open(true);
            const check = withText(panel.contentItem, "Check again");
            const seen = () => {
                const top = check.mapToItem(panel.contentItem, 0, 0).y;
                return top >= 0 && top + check.height <= panel.contentItem.height;
            };
            tryVerify(() => panel.height <= panel.parent.height);
            verify(!seen());
            check.forceActiveFocus(Qt.TabFocusReason);
            tryVerify(seen);
        }
    }
}
