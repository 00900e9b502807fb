// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hubbub

/// Going to a day, and messages outside of their timeline.
Item {
    id: place

    width: 600
    height: 600

    property var said: []

    CalendarSheet {
        id: calendar
        onChosen: day => place.said.push(day)
    }
    MessageCard {
        id: card
        width: 300
        author: "Ada"
        authorId: "u1"
        authorColour: 0
        body: "<b>hello</b>"
        time: "14:05"
        where: "Kitchen"
        onClicked: place.said.push("clicked")
    }

    TestCase {
        name: "Lookups"
        when: windowShown

        function init() {
            place.said = [];
            calendar.show("2024-02-29");
            tryCompare(calendar, "opened", true);
        }
        function cleanup() {
            calendar.close();
            tryCompare(calendar, "visible", false);
        }
        function test_daysByKeyboard_data() {
            return [
                {tag: "itself", keys: [], day: "2024-02-29"},
                {tag: "day before", keys: [Qt.Key_Left], day: "2024-02-28"},
                {tag: "over the month's end", keys: [Qt.Key_Right], day: "2024-03-01"},
                {tag: "week before", keys: [Qt.Key_Up], day: "2024-02-22"},
                {tag: "week after", keys: [Qt.Key_Down], day: "2024-03-07"},
                {tag: "month before", keys: [Qt.Key_PageUp], day: "2024-01-29"},
                {tag: "a shorter month", keys: [Qt.Key_PageUp, Qt.Key_Right, Qt.Key_Right, Qt.Key_PageDown], day: "2024-02-29"},
                {tag: "first of the month", keys: [Qt.Key_Home], day: "2024-02-01"}
            ];
        }
        function test_daysByKeyboard(data) {
            for (const key of data.keys) {
                keyClick(key);
            }
            keyClick(Qt.Key_Return);
            compare(place.said, [data.day]);
            tryCompare(calendar, "visible", false);
        }
        function test_theFutureIsNotOffered() {
            calendar.close();
            calendar.show("");
            const today = calendar.day;
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_PageDown);
            compare(calendar.day.getTime(), today.getTime());
        }
        function test_aCardIsPlainTextAndSpeaks() {
            compare(card.Accessible.name, "Ada, Kitchen, 14:05, <b>hello</b>");
            card.unread = true;
            verify(card.Accessible.name.startsWith("unread"));
            card.unread = false;
            calendar.close();
            tryCompare(calendar, "visible", false);
            mouseClick(card);
            compare(place.said, ["clicked"]);
        }
    }
}
