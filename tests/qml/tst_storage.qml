// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hubbub

/// What this computer keeps, by keyboard.
Item {
    id: place

    width: 760
    height: 720

    property var opened: []

    Sheet {
        id: sheet

        wantedWidth: 600

        StorageSettings {
            id: storage
            app: bench.app
            onWantsArchive: folder => place.opened.push(folder)
        }
    }

    TestCase {
        name: "Storage"
        when: windowShown

        function init() {
            place.opened = [];
            sheet.open();
            tryCompare(sheet, "opened", true);
            tryCompare(bench.app.storage, "looking", false); // there is nothing in its folder
            bench.setStorage();
            tryVerify(() => storage.listItem.count === 3 && storage.listItem.itemAtIndex(2) !== null);
            storage.listItem.currentIndex = 0;
            storage.listItem.forceActiveFocus(Qt.TabFocusReason);
        }
        function cleanup() {
            storage.menuItem.close();
            storage.sureItem.close();
            sheet.close();
            tryVerify(() => !sheet.visible && !storage.menuItem.visible && !storage.sureItem.visible);
        }
        function entry(text) {
            for (let i = 0; i < storage.menuItem.count; ++i) {
                if (storage.menuItem.itemAt(i).text === text) {
                    return storage.menuItem.itemAt(i);
                }
            }
            return null;
        }
        function menuOf(row) {
            for (let i = 0; i < row; ++i) {
                keyClick(Qt.Key_Down);
            }
            keyClick(Qt.Key_Return);
            tryCompare(storage.menuItem, "opened", true);
        }

        function test_roomsAreListedWithTheirSizes() {
            const kitchen = storage.listItem.itemAtIndex(0);
            compare(kitchen.title, "Kitchen");
            verify(kitchen.detail.includes("3.4 MB"), kitchen.detail);
            verify(kitchen.Accessible.name.includes("Kitchen"));
            verify(storage.listItem.itemAtIndex(1).detail.includes("left"), storage.listItem.itemAtIndex(1).detail);
            verify(storage.listItem.itemAtIndex(2).detail.includes("Old home"));
            compare(storage.listItem.itemAtIndex(2).ListView.section, "Archives");
            verify(kitchen.ListView.section.includes("Home"));
            verify(bench.app.storage.total !== "");
        }
        function test_aRoomThatOneIsInIsNotDeleted() {
            menuOf(0);
            verify(!entry("Delete …").enabled);
            verify(!entry("Open").visible);
        }
        function test_deletingAsksBefore() {
            menuOf(1);
            entry("Delete …").triggered();
            tryCompare(storage.sureItem, "opened", true);
            verify(storage.sureItem.title.includes("Attic"));
            verify(storage.sureItem.text.includes("join the room again"));
            keyClick(Qt.Key_Return); // on "Cancel"
            tryCompare(storage.sureItem, "visible", false);
            verify(!bench.app.storage.deleting);
            compare(storage.listItem.count, 3);
        }
        function test_anArchiveIsOpenedAndItsEndIsForGood() {
            menuOf(2);
            entry("Open").triggered();
            compare(place.opened.length, 1);
            verify(place.opened[0].includes("archive-cellar"));
            entry("Delete …").triggered();
            tryCompare(storage.sureItem, "opened", true);
            verify(storage.sureItem.text.includes("for good"));
        }
        function test_aFileThatIsNoRoomIsExplained() {
            const part = storage.importItem;
            part.fieldItem.forceActiveFocus(Qt.TabFocusReason);
            part.fieldItem.text = bench.makeFile("tea.jsonl", "no room\n");
            keyClick(Qt.Key_Return);
            tryVerify(() => bench.app.importer.problem !== "");
            tryCompare(part.fieldItem, "enabled", true);
            verify(!part.openItem.visible);
            compare(part.fieldItem.Accessible.description, bench.app.importer.problem);
        }
    }
}
