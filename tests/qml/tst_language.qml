// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hubbub

/// Another language counts at once, also in what models say, and disturbs nobody who reads or writes.
Item {
    id: place

    width: 1000
    height: 560
    LayoutMirroring.enabled: Qt.application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Row {
        anchors.fill: parent

        Column {
            width: 700
            height: parent.height

            TimelineView {
                id: view
                width: parent.width
                height: parent.height - bar.height
                timeline: bench.room.timeline
                composer: bench.room.composer
            }
            ComposerBar {
                id: bar
                width: parent.width
                composer: bench.room.composer
                roomName: "Kitchen"
                settings: bench.settings
                members: bench.room.members
                timeline: bench.room.timeline.model
                rooms: bench.rooms
            }
        }
        MemberPane {
            id: pane
            width: 300
            height: parent.height
            room: bench.room
        }
    }
    SettingsSheet {
        id: sheet
        app: bench.app
        desktop: bench.desktop
    }
    Component {
        id: whole
        Main {
            app: bench.app
            desktop: bench.desktop
        }
    }

    // Loads them before they are opened, as the program does.
    Component {
        WindowSheets {
            app: bench.app
            desktop: bench.desktop
        }
    }
    LinkSheet {
        id: link
        app: bench.app
    }
    RoomFormSheet {
        id: form
        app: bench.app
    }
    Badge {
        id: badge
        count: 54
    }
    ProfileSettings {
        id: profile
        width: 300
        visible: false
        profile: bench.profile
        settings: bench.settings
    }

    TestCase {
        name: "Language"
        when: windowShown

        readonly property TimelineList list: view.list

        function init() {
            failOnWarning(/Error|assign|Binding loop/);
        }
        function cleanup() {
            bench.speakStrangely(false);
            sheet.close();
            link.close();
            form.close();
            profile.visible = false;
            tryVerify(() => !sheet.visible && !link.visible && !form.visible);
        }
        function test_countsHaveTheDigitsOfTheLanguage() {
            const english = Numbers.locale;
            verify(find(badge, item => item.text === "54"));
            Numbers.locale = Qt.locale("ar_EG");
            verify(find(badge, item => item.text === "٥٤"));
            badge.count = 1000;
            verify(find(badge, item => item.text === "٩٩٩+"));
            compare(Numbers.shown(0), "٠");
            badge.count = 54;
            Numbers.locale = english;
            verify(find(badge, item => item.text === "54"));
        }
        /// The first visible item below `item` that satisfies `fits`.
        function find(item, fits) {
            if (!item.visible) {
                return null;
            }
            if (fits(item)) {
                return item;
            }
            for (let i = 0; i < item.children.length; ++i) {
                const found = find(item.children[i], fits);
                if (found) {
                    return found;
                }
            }
            return null;
        }
        function reads(item, text) {
            return find(item, one => one.text === text) !== null;
        }
        function opened() {
            bench.open(1, 60);
            bench.setPeople("owner");
            tryVerify(() => list.count === 60 && !list.settling);
        }

        function test_viewsAndModels() {
            opened();
            bench.receiveJoin(61, "Zoe");
            tryVerify(() => find(list.contentItem, one => (one.text ?? "").endsWith("Zoe\u2069 joined")) !== null);
            tryVerify(() => reads(pane, "Here now"));
            bench.speakStrangely(true);
            tryVerify(() => find(list.contentItem, one => (one.text ?? "").endsWith("Zoe\u2069 joined»")) !== null);
            tryVerify(() => reads(pane, "«Here now»"));
            tryVerify(() => reads(pane, "«Members · 3»"));
            tryVerify(() => reads(pane, "«Owner»"));
            compare(view.Accessible.name, "«Messages»");
            bench.speakStrangely(false);
            tryVerify(() => reads(pane, "Members · 3"));
            tryVerify(() => reads(pane, "Owner"));
        }
        function test_whatIsWrongIsSaidAnew() {
            const tooLong = "x".repeat(300);
            link.show("hubbub://192.0.2.1/");
            form.show(RoomFormSheet.Purpose.Create, "", "", tooLong);
            profile.visible = true;
            const isField = item => item.problem !== undefined && item.placeholderText !== undefined;
            const problems = () => [link, form].map(one => find(one.contentItem, item => isField(item) && item.problem !== "")?.problem);
            find(link.contentItem, isField).text = "";
            link.tried = true;
            tryVerify(() => problems()[0] === "Enter a name." && problems()[1] === "A topic holds 250 characters.");
            const usual = find(profile, item => isField(item) && item.placeholderText === "Your name at new servers");
            usual.text = "";
            const before = usual.problem;
            verify(before !== "");
            bench.speakStrangely(true);
            compare(problems(), ["«Enter a name.»", "«A topic holds 250 characters.»"]);
            compare(usual.problem, "«" + before + "»");
        }
        function test_nothingIsLost() {
            opened();
            const room = bench.room.roomId;
            bar.takeFocus();
            tryVerify(() => bar.input.activeFocus);
            keyClick(Qt.Key_H);
            keyClick(Qt.Key_I);
            list.scrollBy(-900);
            tryVerify(() => !list.settling);
            const seq = list.timelineModel.seqAt(list.indexAt(list.width / 2, list.contentY + list.height / 2));
            const at = () => {
                const item = list.itemAtIndex(list.timelineModel.rowOfSeq(seq));
                return item ? Math.round(item.y - list.contentY) : -1;
            };
            const before = at();
            bench.speakStrangely(true);
            wait(0);
            tryVerify(() => !list.settling);
            compare(at(), before);
            compare(bench.room.roomId, room);
            compare(bar.input.text, "hi");
            compare(bar.input.cursorPosition, 2);
            verify(bar.input.activeFocus);
        }
        function test_theChoiceKeepsTheFocus() {
            const language = bench.app.language;
            compare(language.chosen, "");
            compare(language.codes[0], "en");
            sheet.show("look");
            tryCompare(sheet, "opened", true);
            const english = find(sheet.contentItem, one => one.text === "English" && one.clicked !== undefined);
            verify(english);
            english.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(language.chosen, "en");
            verify(english.activeFocus);
            bench.speakStrangely(true);
            verify(english.activeFocus);
            compare(sheet.title, "«Settings»");
            tryVerify(() => reads(sheet.contentItem, "«Like the system»"));
            language.chosen = "";
            compare(language.chosen, "");
            language.chosen = "xx";
            compare(language.chosen, "");
        }
        function test_rightToLeft() {
            const window = createTemporaryObject(whole, place);
            const name = find(window.contentItem, one => one.placeholderText !== undefined);
            verify(name);
            compare(name.LayoutMirroring.enabled, false);
            opened();
            verify(pane.mapToItem(place, 0, 0).x > 300);
            bench.speakStrangely(true, true);
            compare(name.LayoutMirroring.enabled, true);
            tryVerify(() => pane.mapToItem(place, 0, 0).x < 10);
            // Above the window's own content, and mirrored with it.
            window.requestActivate();
            tryCompare(window, "active", true);
            keyClick(Qt.Key_Comma, Qt.ControlModifier);
            const subjects = item => item.Accessible.name === "«Subjects»";
            tryVerify(() => find(window.contentItem.parent, subjects) !== null);
            verify(find(window.contentItem.parent, subjects).LayoutMirroring.enabled);
            bench.speakStrangely(false);
            compare(name.LayoutMirroring.enabled, false);
        }
    }
}
