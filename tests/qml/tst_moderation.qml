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
        roomName: "Kitchen"
        silence: bench.room.silence
    }

    TestCase {
        id: tests

        property string direct: ""

        name: "Moderation"
        when: windowShown

        function init() {
            bench.open(1, 3);
            be("member");
            direct = "";
        }
        function cleanup() {
            pane.menuItem.close();
            tryVerify(() => !pane.menuItem.visible);
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
            if (!pane.menuItem.opened) {
                tryVerify(() => pane.menuItem.opened || name === "Ada");
            }
            const texts = [];
            for (let i = 0; i < pane.menuItem.count; ++i) {
                if (pane.menuItem.itemAt(i).visible) {
                    texts.push(pane.menuItem.itemAt(i).text);
                }
            }
            return pane.menuItem.visible ? texts.length : 0;
        }

        function test_aMemberMayOnlyTalkToAnother() {
            compare(offers("Ben"), 1);
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
        function test_keysStepOverWhatIsNotOffered() {
            be("moderator");
            offers("Ben");
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            compare(pane.menuItem.itemAt(pane.menuItem.currentIndex).text, "Mute …");
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
