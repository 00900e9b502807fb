// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hubbub

/// Everything that can be set counts at once, by mouse and by keyboard.
Item {
    id: place

    width: 900
    height: 640

    readonly property Item focused: Window.activeFocusItem

    SettingsSheet {
        id: sheet
        app: bench.app
        desktop: bench.desktop
    }

    TestCase {
        name: "Settings"
        when: windowShown

        function init() {
            sheet.show("look");
            tryCompare(sheet, "opened", true);
        }
        function cleanup() {
            sheet.close();
            tryCompare(sheet, "visible", false);
            place.width = 900;
            Theme.zoom = 1;
        }
        /// The visible item that satisfies `fits`, below `item`.
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
        function named(name) {
            const found = find(sheet.contentItem, item => item.Accessible.name === name && item.clicked !== undefined);
            verify(found, name);
            return found;
        }
        function press(name) {
            const item = named(name);
            item.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
        }

        function test_theSubjectIsInSight() {
            sheet.close();
            tryCompare(sheet, "visible", false);
            place.width = 420;
            sheet.show("keys");
            tryVerify(() => {
                const tabs = find(sheet.contentItem, item => item.Accessible.name === "Subjects");
                const tab = tabs ? tabs.currentItem : null;
                return tab && tab.x >= tabs.contentX && tab.x + tab.width <= tabs.contentX + tabs.width;
            });
        }
        function focusIsInSight() {
            const at = place.focused;
            const top = at.mapToItem(sheet.contentItem, 0, 0).y;
            return top >= 0 && top + Math.min(at.height, 60) <= sheet.contentItem.height;
        }
        function test_theKeyboardGoesWhereOneSees() {
            Theme.zoom = 2;
            for (const subject of ["look", "notifications", "storage"]) {
                sheet.show(subject);
                for (let i = 0; i < 16; ++i) {
                    keyClick(Qt.Key_Tab);
                    // A new layout may still be on its way, with the next frame.
                    tryVerify(focusIsInSight, 5000, subject + ", " + i + ": " + place.focused);
                }
            }
        }
        function test_whatHasTheFocusStaysInSightWhenTextGrows() {
            const last = named("简体中文");
            last.forceActiveFocus(Qt.TabFocusReason);
            tryVerify(focusIsInSight);
            const before = last.mapToItem(place, 0, 0).y;
            Theme.zoom = 2;
            tryVerify(() => last.mapToItem(place, 0, 0).y !== before);
            tryVerify(focusIsInSight);
        }
        function test_whoHasScrolledOnStaysThereWhenTextGrows() {
            Theme.zoom = 2;
            named("简体中文").forceActiveFocus(Qt.TabFocusReason);
            const area = find(sheet.contentItem, item => item.showFocused !== undefined && item.contentY > 0);
            verify(area);
            area.contentY = 0;
            const before = area.contentHeight;
            Theme.zoom = 2.2;
            tryVerify(() => area.contentHeight !== before);
            waitForRendering(place);
            compare(area.contentY, 0);
        }
        function test_arrowsLeadThroughOptions() {
            named("Light").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            verify(named("Dark").activeFocus);
            keyClick(Qt.Key_Right); // there is no other
            verify(named("Dark").activeFocus);
            keyClick(Qt.Key_Left);
            verify(named("Light").activeFocus);
        }
        function test_looks() {
            const settings = bench.app.settings;
            press("Dark");
            compare(settings.theme, "dark");
            press("Like the system");
            compare(settings.theme, "system");
            const before = settings.zoom;
            press("Larger (Ctrl++)");
            verify(settings.zoom > before);
            press("Smaller (Ctrl+-)");
            compare(Math.round(settings.zoom * 10), Math.round(before * 10));
            press("Compact");
            compare(settings.compact, true);
            press("Roomy");
            compare(settings.compact, false);
            press("Strong contrast");
            compare(settings.strongContrast, true);
            press("Strong contrast");
            press("Less movement");
            compare(settings.calm, true);
            press("Less movement");
            compare(settings.calm, false);
        }
        function test_whatIsSetShows() {
            const ink = String(Theme.inkFaint);
            Theme.strong = true;
            verify(String(Theme.inkFaint) !== ink);
            Theme.strong = false;
            compare(String(Theme.inkFaint), ink);
            const row = Theme.rowHeight;
            Theme.compact = true;
            verify(Theme.rowHeight < row);
            Theme.compact = false;
            Theme.calm = true;
            compare(Theme.quick, 0);
            Theme.calm = false;
        }
        function test_subjectsByKeyboard() {
            const all = sheet.subjects.map(entry => entry.key);
            sheet.show(all[0]);
            for (const key of all.slice(1)) {
                keyClick(Qt.Key_Down);
                compare(sheet.subject, key);
            }
            keyClick(Qt.Key_Down); // the last one
            compare(sheet.subject, all[all.length - 1]);
            keyClick(Qt.Key_Up);
            compare(sheet.subject, all[all.length - 2]);
            keyClick(Qt.Key_Escape);
            tryCompare(sheet, "opened", false);
        }
        function test_writing() {
            sheet.show("writing");
            press("Enter sends");
            compare(bench.app.settings.enterSends, false);
            press("Enter sends");
            compare(bench.app.settings.enterSends, true);
        }
        function test_theKeysAreThoseThatWereChosen() {
            for (const sends of [false, true]) {
                bench.app.settings.enterSends = sends;
                sheet.show("keys");
                tryVerify(() => find(sheet.contentItem, item => item.Accessible.name === (sends ? "Enter, Send" : "Shift+Enter, Send")));
            }
        }
        function test_everySubjectFits_data() {
            const rows = [];
            for (const subject of sheet.subjects) {
                rows.push({tag: subject.key, subject: subject.key});
            }
            return rows;
        }
        function test_everySubjectFits(data) {
            place.width = 380;
            Theme.zoom = 1.5;
            sheet.show(data.subject);
            tryVerify(() => sheet.narrow);
            verify(sheet.width <= 380);
            const tooWide = () => find(sheet.contentItem, item => {
                const right = item.mapToItem(sheet.contentItem, item.width, 0).x;
                return item instanceof Text && item.text !== "" && right > sheet.contentItem.width + 1 && !isTab(item);
            });
            tryVerify(() => !tooWide(), 5000, "too wide: " + tooWide()?.text); // the layout follows the width with the next frame
        }
        /// The row of subjects scrolls.
        function isTab(item) {
            for (let at = item; at; at = at.parent) {
                if (at instanceof ListView) {
                    return true;
                }
            }
            return false;
        }
    }
}
