// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hubbub

Item {
    width: 700
    height: 500

    MemberPane {
        id: pane

        width: 300
        height: parent.height
        room: bench.room
        onWantsDirect: user => tests.direct = user
    }
    ComposerBar {
        id: bar

        x: 300
        width: 400
        anchors.bottom: parent.bottom
        composer: bench.room.composer
        settings: bench.settings
        roomName: "Kitchen"
        silence: bench.room.silence
    }

    PinsPane {
        id: pins
        width: 300
        height: parent.height
        visible: false
        room: bench.room
    }
    RoomRulesSheet {
        id: rules
        room: bench.room
    }
    BansSheet {
        id: bans
        moderation: bench.room.moderation
        onWantsLift: user => tests.lifted.push(user)
    }

    TestCase {
        id: tests

        property MemberMenu menu: null
        property string direct: ""
        property var lifted: []

        name: "Moderation"
        when: windowShown

        function initTestCase() {
            menu = pane.sheets.made().menu;
        }
        function init() {
            bench.open(1, 3);
            be("member");
            direct = "";
            lifted = [];
        }
        function cleanup() {
            tests.menu.close();
            bans.close();
            rules.bansItem.close();
            rules.close();
            tryVerify(() => !tests.menu.visible && !bans.visible && !rules.visible);
        }
        /// The visible item with this text below `item`.
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
        function be(role) {
            bench.setRules(role, "open", false, false);
            bench.setPeople(role);
            tryCompare(pane.listItem, "count", 3);
        }
        /// Opens the menu about a member by keys, and returns what it offers.
        function offers(name, key, modifier) {
            pane.takeFocus();
            for (let i = 0; i < 3; ++i) {
                pane.listItem.currentIndex = i;
                if (pane.listItem.currentItem.name === name) {
                    break;
                }
            }
            keyClick(key ?? Qt.Key_Menu, modifier ?? Qt.NoModifier);
            if (!tests.menu.opened) {
                tryVerify(() => tests.menu.opened || name === "Ada");
            }
            const texts = [];
            for (let i = 0; i < tests.menu.count; ++i) {
                if (tests.menu.itemAt(i).visible) {
                    texts.push(tests.menu.itemAt(i).text);
                }
            }
            return tests.menu.visible ? texts.length : 0;
        }

        /// Goes down the open menu to an entry, and takes it.
        function choose(text) {
            for (let i = 0; i < tests.menu.count; ++i) {
                keyClick(Qt.Key_Down);
                const at = tests.menu.itemAt(tests.menu.currentIndex);
                if (at && at.text === text) {
                    break;
                }
            }
            keyClick(Qt.Key_Return);
        }

        function test_aProgramIsMarked() {
            verify(!withText(pane, "Bot"));
            bench.setBot("Weather");
            tryCompare(pane.listItem, "count", 1);
            tryVerify(() => withText(pane.listItem, "Bot") !== null);
            compare(pane.listItem.itemAtIndex(0).Accessible.name, "Weather, Bot, Online");
        }
        function test_aMemberMayOnlyTalkToAnother() {
            compare(offers("Ben"), 1);
        }
        function test_aGuestOfTheServerIsNotOfferedWhatIsRefused() {
            pane.opensDirect = false;
            pane.takeFocus();
            pane.listItem.currentIndex = 1;
            keyClick(Qt.Key_Menu);
            verify(!tests.menu.visible);
            be("moderator"); // of this room
            compare(offers("Ben"), 3);
            pane.opensDirect = true;
        }
        function test_nobodyIsAskedAboutThemselves() {
            compare(offers("Ada"), 0);
        }
        function test_aModeratorActsOnMembersAndRaisesGuests() {
            be("moderator");
            compare(offers("Ben"), 4); // talk, mute, remove, ban
            cleanup();
            compare(offers("Gus", Qt.Key_F10, Qt.ShiftModifier), 5); // and make a member
        }
        function test_anOwnerAppointsModerators() {
            be("owner");
            compare(offers("Ben", Qt.Key_Return), 5);
        }
        function test_anOwnerTakesRolesBack_data() {
            return [
                { tag: "moderator", ben: "moderator", offered: ["No longer a moderator", "Make an owner, too …"] },
                { tag: "owner", ben: "owner", offered: ["No longer an owner"] }
            ];
        }
        function test_anOwnerTakesRolesBack(data) {
            be("owner");
            bench.setPeople("owner", false, data.ben);
            tryVerify(() => (pane.listItem.itemAtIndex(1) ?? {}).role === data.ben);
            offers("Ben");
            const texts = [];
            for (let i = 0; i < tests.menu.count; ++i) {
                if (tests.menu.itemAt(i).visible) {
                    texts.push(tests.menu.itemAt(i).text);
                }
            }
            compare(texts.filter(text => text.includes("owner") || text.includes("moderator")), data.offered);
            // Nobody acts against an equal: an owner is removed only once they are none.
            compare(texts.some(text => text.includes("Ban")), data.ben !== "owner");
        }
        function test_ownershipIsGivenAfterAsking() {
            be("owner");
            bench.setPeople("owner", false, "moderator");
            tryVerify(() => (pane.listItem.itemAtIndex(1) ?? {}).role === "moderator");
            offers("Ben");
            choose("Make an owner, too …");
            tryCompare(pane.sheets.made().newOwner.item, "opened", true);
            compare(pane.sheets.made().newOwner.item.title, "Make Ben an owner?");
            keyClick(Qt.Key_Escape);
            tryCompare(pane.sheets.made().newOwner.item, "visible", false);
        }

        function test_aDirectRoomSaysThatTheHostCanReadIt() {
            const words = "Nobody else sees this conversation, but whoever hosts can read it.";
            verify(withText(pane, words) === null);
            bench.setRules("member", "direct", false, false);
            tryVerify(() => withText(pane, words) !== null);
        }
        function test_onlyWhatIsAllowedIsOffered_data() {
            return [
                { tag: "guest", role: "guest", preset: "open", locked: false, pins: false, topic: false, renames: false },
                { tag: "member", role: "member", preset: "open", locked: false, pins: true, topic: true, renames: false },
                { tag: "reader", role: "member", preset: "announce", locked: false, pins: false, topic: false, renames: false },
                { tag: "locked", role: "member", preset: "open", locked: true, pins: false, topic: false, renames: false },
                { tag: "direct", role: "member", preset: "direct", locked: false, pins: true, topic: false, renames: false },
                { tag: "moderator", role: "moderator", preset: "announce", locked: true, pins: true, topic: true, renames: true }
            ];
        }
        function test_onlyWhatIsAllowedIsOffered(data) {
            bench.setRules(data.role, data.preset, data.locked, false);
            compare(bench.room.canPin, data.pins);
            compare(bench.room.canSetTopic, data.topic);
            compare(bench.room.canModerate, data.renames);
        }
        function test_theRulesBeginAtTheTop() {
            be("owner");
            rules.parent.height = 260; // not all of it is in sight
            rules.open();
            tryCompare(rules, "opened", true);
            const banned = withText(rules.contentItem, "Banned people …");
            banned.forceActiveFocus(Qt.TabFocusReason);
            const flick = rules.contentItem.children[1];
            tryVerify(() => flick.contentY > 0);
            rules.close();
            tryVerify(() => !rules.visible);
            rules.open();
            tryCompare(rules, "opened", true);
            verify(withText(rules.contentItem, "Open to all").activeFocus);
            compare(flick.contentY, 0);
            rules.parent.height = 500;
        }
        function test_thePinsHaveACurrentOneWhenTheyCome() {
            pins.visible = true;
            pins.takeFocus();
            verify(pins.listItem.activeFocus && pins.listItem.currentIndex < 0);
            bench.answerPins(1, 3);
            tryCompare(pins.listItem, "count", 3);
            compare(pins.listItem.currentIndex, 0);
            pins.visible = false;
        }
        function test_theBannedAreListedWithTheReason() {
            rules.open();
            tryCompare(rules, "opened", true);
            withText(rules.contentItem, "Banned people …").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            tryCompare(rules.bansItem, "opened", true);
            compare(rules.bansItem.listItem.count, 0);
            verify(withText(rules.bansItem.contentItem, "Nobody is banned") === null); // nobody has said so yet
            tryVerify(() => withText(rules.bansItem.contentItem, "Loading …") !== null);
            bench.setBans([]);
            verify(withText(rules.bansItem.contentItem, "Nobody is banned") !== null);
            bench.setBans(["Cid", "Dan"]);
            tryCompare(rules.bansItem.listItem, "count", 2);
            tryVerify(() => withText(rules.bansItem.contentItem, "spam") !== null);
            verify(withText(rules.bansItem.contentItem, "Nobody is banned") === null);
            compare(rules.bansItem.listItem.itemAtIndex(1).Accessible.name.startsWith("Dan, By "), true);
        }
        function test_aBanIsLiftedByKeysAndByMouse() {
            bans.open();
            tryCompare(bans, "opened", true);
            bench.setBans(["Cid", "Dan"]);
            tryVerify(() => bans.listItem.activeFocus && bans.listItem.itemAtIndex(1) !== null);
            keyClick(Qt.Key_Return);
            compare(lifted, ["cid"]);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Delete);
            compare(lifted, ["cid", "dan"]);
            mouseClick(withText(bans.listItem.itemAtIndex(0), "Lift the ban"));
            compare(lifted, ["cid", "dan", "cid"]);
            bench.setBans(["Dan"]);
            tryCompare(bans.listItem, "count", 1);
        }

        function test_keysStepOverWhatIsNotOffered() {
            be("moderator");
            offers("Ben");
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            compare(tests.menu.itemAt(tests.menu.currentIndex).text, "Mute …");
        }
        function test_aDirectRoomIsAskedForByKeys() {
            offers("Ben");
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryCompare(tests, "direct", "ben");
        }

        function test_theComposerSaysWhyNothingCanBeWritten_data() {
            return [
                { tag: "open", role: "member", preset: "open", locked: false, allMuted: false, muted: false, silent: false },
                { tag: "announce", role: "member", preset: "announce", locked: false, allMuted: false, muted: false, silent: true },
                { tag: "announcer", role: "moderator", preset: "announce", locked: false, allMuted: false, muted: false, silent: false },
                { tag: "locked", role: "member", preset: "open", locked: true, allMuted: false, muted: false, silent: true },
                { tag: "locked owner", role: "owner", preset: "open", locked: true, allMuted: false, muted: false, silent: false },
                { tag: "all muted", role: "member", preset: "open", locked: false, allMuted: true, muted: false, silent: true },
                { tag: "muted", role: "member", preset: "open", locked: false, allMuted: false, muted: true, silent: true }
            ];
        }
        function test_theComposerSaysWhyNothingCanBeWritten(data) {
            bench.setRules(data.role, data.preset, data.locked, data.allMuted);
            bench.setPeople(data.role, data.muted);
            compare(bench.room.silence !== "", data.silent);
            const before = bench.posts;
            bar.takeFocus();
            tryVerify(() => bar.input.activeFocus);
            keyClick("a");
            keyClick(Qt.Key_Return);
            compare(bench.posts, before + (data.silent ? 0 : 1));
            compare(bar.input.text, data.silent ? "a" : ""); // what was written stays
            bench.room.composer.text = "";
        }
    }
}
