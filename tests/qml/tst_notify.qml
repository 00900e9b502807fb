// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hubbub

Item {
    id: place

    width: 700
    height: 620

    property var said: []

    NotifyLevelMenu {
        id: levels
        level: "mentions"
        onLevelChosen: level => place.said.push(level)
        onFavouriteChosen: on => place.said.push(on)
    }
    CloseSheet {
        id: closing
        hosting: true
        hasTray: true
        onStays: place.said.push("stays")
        onEnds: place.said.push("ends")
    }
    NotifyChoices {
        id: choices
        width: 420
        settings: bench.notifySettings
    }
    TimeField {
        id: time
        y: 560
        label: "From"
        minute: 425
        onChosen: minute => place.said.push(minute)
    }
    RoomRow {
        id: row
        y: 500
        width: 300
        roomId: "r"
        name: "Kitchen"
        unread: 3
        forMe: 0
        faint: false
        favourite: false
        draft: false
        level: "mentions"
        preset: "open"
        place: 0
        placeTitle: ""
        partner: ""
        partnerColour: 0
        onWantsMenu: place.said.push("menu")
    }

    TestCase {
        name: "Notify"
        when: windowShown

        function init() {
            place.said = [];
            closing.close();
            levels.close();
            tryCompare(closing, "visible", false);
        }
        /// The visible button or entry with this text below `item`.
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

        function test_theLevelIsMarkedAndChosenByKeys() {
            levels.popup(place, 10, 10);
            tryCompare(levels, "opened", true);
            const checked = [];
            for (let i = 0; i < levels.count; ++i) {
                if (levels.itemAt(i).checked) {
                    checked.push(levels.itemAt(i).text);
                }
            }
            compare(checked, ["Only when I am mentioned"]);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(place.said, ["everything"]);
        }
        function test_favourite() {
            levels.popup(place, 10, 10);
            tryCompare(levels, "opened", true);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(place.said, [true]);
            levels.favourite = true;
            levels.popup(place, 10, 10);
            tryCompare(levels, "opened", true);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(place.said, [true, false]);
            levels.favourite = false;
        }
        function test_closingWhileHostingAsks_data() {
            return [
                { "tag": "hosting with a tray", "hosting": true, "hasTray": true, "stay": "Keep hosting in the tray", "end": "End hosting and quit" },
                { "tag": "hosting without one", "hosting": true, "hasTray": false, "stay": "Minimise and keep hosting", "end": "End hosting and quit" },
                { "tag": "the first time", "hosting": false, "hasTray": true, "stay": "Stay in the tray", "end": "Quit" }
            ];
        }
        function test_closingWhileHostingAsks(data) {
            closing.hosting = data.hosting;
            closing.hasTray = data.hasTray;
            closing.open();
            tryCompare(closing, "opened", true);
            const stay = withText(closing.contentItem, data.stay);
            const end = withText(closing.contentItem, data.end);
            verify(stay !== null && end !== null);
            tryCompare(stay, "activeFocus", true); // Enter never ends anything
            keyClick(Qt.Key_Return);
            compare(place.said, ["stays"]);
            tryCompare(closing, "visible", false);
            closing.open();
            tryCompare(closing, "opened", true);
            mouseClick(end);
            compare(place.said, ["stays", "ends"]);
        }
        function test_escapeDecidesNothing() {
            closing.open();
            tryCompare(closing, "opened", true);
            keyClick(Qt.Key_Escape);
            tryCompare(closing, "visible", false);
            compare(place.said, []);
        }
        function test_choicesTakeEffect() {
            const settings = bench.notifySettings;
            verify(!settings.hidesContent);
            mouseClick(withText(choices, "Hide what is said"), 10, 10);
            verify(settings.hidesContent);
            mouseClick(withText(choices, "Do not disturb"), 10, 10);
            verify(settings.quiet);
            mouseClick(withText(choices, "Do not disturb"), 10, 10);
            verify(!settings.quiet);
        }
        function test_timesAreRead() {
            compare(time.minuteIn("22:00"), 1320);
            compare(time.minuteIn("7"), 420);
            compare(time.minuteIn(" 07:30 "), 450);
            compare(time.minuteIn("24:00"), -1);
            compare(time.minuteIn("7:99"), -1);
            compare(time.minuteIn("soon"), -1);
            compare(time.text, "07:05");
            time.text = "soon";
            verify(time.problem !== "");
            time.forceActiveFocus();
            time.text = "9:15";
            keyClick(Qt.Key_Return);
            compare(place.said, [555]);
        }
        function test_aRowSaysWhatItShows() {
            compare(row.spokenName(), "Kitchen, 3 unread");
            verify(row.loud);
            row.forMe = 1;
            row.favourite = true;
            row.draft = true;
            compare(row.spokenName(), "Kitchen, 3 unread, you are mentioned, favourite, has a draft");
            row.forMe = 0;
            row.favourite = false;
            row.draft = false;
            row.level = "muted";
            row.faint = true;
            compare(row.spokenName(), "Kitchen, 3 unread, muted");
            verify(!row.loud);
            row.level = "mentions";
            row.faint = false;
        }
        function test_theMenuOfARowOpensByTheOtherButton() {
            mouseClick(row, 40, 10, Qt.RightButton);
            compare(place.said, ["menu"]);
        }
    }
}
