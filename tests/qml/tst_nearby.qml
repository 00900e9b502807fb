// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hubbub

Item {
    id: place

    width: 400
    height: 900

    property var chosen: []
    property int checks: 0

    NearbyList {
        id: list

        width: parent.width
        hosts: bench.nearby
        doctor: bench.doctor
        onChosen: invite => place.chosen.push(invite)
        onWantsCheck: ++place.checks
    }
    JoinCard {
        id: card

        y: 500
        width: parent.width
        height: 400
        app: bench.app
        onChosen: (address, deviceCode) => place.chosen.push(address + " " + deviceCode)
    }
    BrowseRow {
        id: found

        y: 440
        height: implicitHeight
        roomId: "r"
        name: "Kitchen"
        topic: "How long?"
        joined: false
        members: 2
        preset: "open"
    }
    SignalSpy {
        id: entered

        target: found
        signalName: "chosen"
    }
    Sheet {
        id: servers

        readonly property alias listItem: known.listItem
        readonly property alias sureItem: known.sureItem

        KnownServers {
            id: known
            pins: bench.app.knownServers
        }
    }
    DoctorLine {
        id: line

        y: 400
        width: parent.width
        doctor: bench.doctor
        onWantsCheck: ++place.checks
    }

    Component {
        id: first
        StartPage {
            width: 400
            height: 300
            app: bench.app
        }
    }

    TestCase {
        name: "Nearby"
        when: windowShown

        function init() {
            bench.setNearby([]);
            bench.setFindings("");
            place.chosen = [];
            place.checks = 0;
            list.active = true;
        }
        function test_thePageFollowsTheKeyboard() {
            const page = createTemporaryObject(first, place);
            const last = withText(page, "Known servers …");
            const isInSight = () => {
                const y = last.mapToItem(page, 0, 0).y;
                return y >= 0 && y + last.height <= page.height;
            };
            verify(!isInSight());
            last.forceActiveFocus(Qt.TabFocusReason);
            tryVerify(isInSight);
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
        function names() {
            const names = [];
            for (let i = 0; i < list.rows.count; ++i) {
                names.push(list.rows.itemAt(i).name);
            }
            return names;
        }

        function test_hostsComeAndGoInOrder() {
            bench.setNearby(["Cellar", "Attic"]);
            tryCompare(list.rows, "count", 2);
            compare(names(), ["Attic", "Cellar"]);
            bench.setNearby(["Cellar", "!Porch", "Attic"]); // one that is known stands first
            tryCompare(list.rows, "count", 3);
            compare(names(), ["Porch", "Attic", "Cellar"]);
            tryVerify(() => list.rows.itemAt(0).y < list.rows.itemAt(1).y && list.rows.itemAt(1).y < list.rows.itemAt(2).y);
            bench.setNearby(["!Porch", "Cellar"]);
            tryCompare(list.rows, "count", 2);
            compare(names(), ["Porch", "Cellar"]);
        }
        function test_aHostThatStaysKeepsTheKeyboard() {
            bench.setNearby(["Cellar"]);
            tryCompare(list.rows, "count", 1);
            const cellar = list.rows.itemAt(0);
            cellar.forceActiveFocus(Qt.TabFocusReason);
            bench.setNearby(["Attic", "Cellar"]);
            tryCompare(list.rows, "count", 2);
            compare(list.rows.itemAt(1), cellar);
            verify(cellar.activeFocus);
        }
        function test_aClickJoins() {
            bench.setNearby(["Attic", "Cellar"]);
            tryVerify(() => list.rows.count === 2 && list.rows.itemAt(1).y > 0);
            mouseClick(list.rows.itemAt(1));
            compare(place.chosen.length, 1);
            compare(place.chosen[0], list.rows.itemAt(1).invite);
            verify(place.chosen[0].startsWith("hubbub://192.0.2.1"));
        }
        function test_keysJoin_data() {
            return [
                { tag: "return", key: Qt.Key_Return },
                { tag: "enter", key: Qt.Key_Enter },
                { tag: "space", key: Qt.Key_Space }
            ];
        }
        function test_keysJoin(data) {
            bench.setNearby(["Attic", "Cellar"]);
            tryVerify(() => list.rows.count === 2 && list.rows.itemAt(1).y > 0);
            list.rows.itemAt(0).forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Tab);
            verify(list.rows.itemAt(1).activeFocus);
            keyClick(data.key);
            compare(place.chosen, [list.rows.itemAt(1).invite]);
        }
        function test_oneThatClaimsToBeAnotherIsMarked() {
            bench.setNearby(["?Attic"]);
            tryVerify(() => list.rows.count === 1 && withText(list, "Not the one you know by this name") !== null);
            bench.setNearby(["!Attic"]);
            tryVerify(() => withText(list, "tea") !== null);
        }
        function test_anotherDevicesCodeGoesAlong() {
            card.addressItem.forceActiveFocus(Qt.TabFocusReason);
            for (const key of "host") {
                keyClick(key);
            }
            keyClick(Qt.Key_Return);
            compare(place.chosen, ["host "]);
            verify(!card.codeItem.visible);
            mouseClick(withText(card, "You are there already, with another device?"));
            tryVerify(() => card.codeItem.visible && card.codeItem.activeFocus);
            for (const key of "7kpd") {
                keyClick(key);
            }
            keyClick(Qt.Key_Return);
            compare(place.chosen, ["host ", "host 7kpd"]);
        }
        function test_knownServersAreListedAndForgottenAfterAsking() {
            servers.open();
            tryCompare(servers, "opened", true);
            bench.setKnownServers();
            tryVerify(() => servers.listItem.count === 2 && servers.listItem.itemAtIndex(1) !== null);
            compare(servers.listItem.itemAtIndex(0).title, "192.0.2.9:4826"); // it has not told its name
            compare(servers.listItem.itemAtIndex(1).title, "Kitchen");
            verify(servers.listItem.itemAtIndex(1).detail.includes("verified"));
            servers.listItem.forceActiveFocus(Qt.TabFocusReason);
            servers.listItem.currentIndex = 1;
            keyClick(Qt.Key_Delete);
            tryCompare(servers.sureItem, "opened", true);
            compare(servers.sureItem.title, "Forget Kitchen?");
            keyClick(Qt.Key_Escape);
            tryCompare(servers.sureItem, "visible", false);
            servers.close();
            tryCompare(servers, "visible", false);
        }
        function test_nobodyNearbyLeadsToTheDoctor() {
            verify(withText(list, "Nobody hosts nearby so far.") !== null);
            mouseClick(withText(list, "Somebody does, and you do not see it?"));
            compare(place.checks, 1);
            bench.setFindings("problem");
            tryVerify(() => withText(list, "Nobody hosts nearby so far.") === null && withText(list, "Look again") !== null);
            bench.setNearby(["Attic"]);
            tryVerify(() => withText(list, "Look again") === null);
            bench.setNearby([]);
            list.active = false; // where nobody is looked for, nobody is missed
            tryVerify(() => !list.visible);
        }

        function test_theDoctorSaysWhatIsWrongAndWhatToDo_data() {
            return [
                { tag: "good", says: "Others can come.", todo: "", icon: "check", ink: Theme.inkSoft },
                { tag: "warning", says: "Nobody is there to try; the firewall may keep others out.",
                    todo: "If others cannot come, allow port 4826, TCP and UDP, in the firewall.", icon: "alert", ink: Theme.warning },
                { tag: "problem", says: "You cannot be reached: others try in vain.",
                    todo: "Allow port 4826, TCP and UDP, in this computer's firewall.", icon: "alert", ink: Theme.danger }
            ];
        }
        function test_theDoctorSaysWhatIsWrongAndWhatToDo(data) {
            bench.setFindings(data.tag);
            tryVerify(() => withText(line, data.says) !== null);
            compare(withText(line, data.says).color, data.ink);
            compare(data.todo !== "", withText(line, data.todo) !== null && data.todo !== "");
            compare(line.iconItem.visible, true);
            compare(line.iconItem.name, data.icon);
            compare(line.iconItem.color, data.tag === "good" ? Theme.online : data.ink);
        }
        /// The first item below `item` that satisfies `fits`.
        function find(item, fits) {
            for (let i = 0; i < item.children.length; ++i) {
                const found = fits(item.children[i]) ? item.children[i] : find(item.children[i], fits);
                if (found) {
                    return found;
                }
            }
            return null;
        }
        function test_whoeverComesFirstIsSeen() {
            bench.setNearby([]);
            tryVerify(() => list.rows.count === 0);
            waitForRendering(card);
            bench.setNearby(["Ada"]);
            tryVerify(() => {
                const row = find(card, item => item instanceof NearbyEntry);
                return row && row.visible && row.width > 300 && row.mapToItem(place, 0, row.height).y < card.y + card.height;
            });
            bench.setNearby([]);
        }
        function test_aRowWithoutRoomForItsButtonIsOne() {
            found.width = 390;
            waitForRendering(found);
            mouseClick(found, 60, 20);
            compare(entered.count, 0);
            found.width = 150;
            wait(Application.styleHints.mouseDoubleClickInterval); // the next click is one of its own
            mouseClick(found, 60, 20);
            compare(entered.count, 1);
        }
        function test_theDoctorIsAskedAgainByKeys() {
            verify(!line.iconItem.visible); // nothing was found yet, neither good nor bad
            withText(line, "Check again").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(place.checks, 1);
        }
    }
}
