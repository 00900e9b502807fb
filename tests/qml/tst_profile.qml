// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hubbub

/// The part of the settings that is about the user, by keys alone.
Item {
    id: place

    width: 620
    height: 560

    ProfileSettings {
        id: part

        width: parent.width
        profile: bench.profile
        settings: bench.app.settings
        userId: "ada"
        serverTitle: "Kitchen"
    }

    TestCase {
        name: "Profile"
        when: windowShown

        function cleanup() {
            for (let i = 0; bench.profile.busy && i < 5; ++i) {
                bench.answerProfile("");
            }
        }
        /// The visible item of this name, below `item`.
        function find(item, name) {
            if (!item.visible) {
                return null;
            }
            if (item.Accessible.name === name && item.activeFocusOnTab) {
                return item;
            }
            for (let i = 0; i < item.children.length; ++i) {
                const found = find(item.children[i], name);
                if (found) {
                    return found;
                }
            }
            return null;
        }
        function named(name) {
            const found = find(part, name);
            verify(found, name);
            return found;
        }
        function write(name) {
            const field = named("Your name here");
            field.forceActiveFocus(Qt.TabFocusReason);
            field.selectAll();
            keyClick(Qt.Key_Delete);
            for (const letter of name) {
                keyClick(letter);
            }
            return field;
        }

        function test_theNameByKeys() {
            const field = write("zoe");
            keyClick(Qt.Key_Return);
            verify(bench.profile.busy);
            compare(bench.profile.name, "zoe");
            bench.answerProfile("");
            verify(!bench.profile.busy);
            compare(field.text, "zoe");
            verify(!named("Rename").enabled); // nothing new
            write("ada");
            keyClick(Qt.Key_Tab);
            verify(named("Rename").activeFocus);
            keyClick(Qt.Key_Return);
            compare(bench.profile.name, "ada");
        }
        function test_whatIsWrongIsSaidAndStays() {
            let field = write("admin");
            verify(field.problem !== "");
            verify(!named("Rename").enabled);
            keyClick(Qt.Key_Return);
            verify(!bench.profile.busy);
            field = write("ben");
            compare(field.problem, "");
            keyClick(Qt.Key_Return);
            bench.answerProfile("name_taken");
            verify(field.problem.includes("name"));
            compare(field.text, "ben"); // to be put right
            write("benny");
            keyClick(Qt.Key_Return);
            bench.answerProfile("");
            compare(field.problem, "");
        }
        function test_aColourByKeys() {
            const automatic = named("Automatic");
            automatic.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            verify(named("Red").activeFocus);
            keyClick(Qt.Key_Tab);
            verify(named("Amber").activeFocus);
            keyClick(Qt.Key_Space);
            compare(bench.profile.colour, 2);
            verify(named("Amber").chosen && !automatic.strong);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Return);
            compare(bench.profile.colour, 1);
            keyClick(Qt.Key_Left);
            verify(automatic.activeFocus);
            keyClick(Qt.Key_Left); // the first
            verify(automatic.activeFocus);
            keyClick(Qt.Key_Return);
            compare(bench.profile.colour, 0);
        }
        function test_whatIsWrittenOutlivesAColour() {
            const field = write("half a na");
            named("Teal").clicked();
            bench.answerProfile("");
            compare(field.text, "half a na");
        }
        function test_withoutALineItSaysSo() {
            part.online = false;
            named("Pink").clicked();
            verify(bench.profile.busy);
            let told = false;
            for (let i = 0; i < part.children.length; ++i) {
                told = told || (part.children[i].visible && part.children[i].Accessible.role === Accessible.AlertMessage);
            }
            verify(told);
            part.online = true;
        }
        function test_theNameForNewServers() {
            const field = named("Your name at new servers");
            field.forceActiveFocus(Qt.TabFocusReason);
            field.selectAll();
            for (const letter of "zora") {
                keyClick(letter);
            }
            compare(bench.app.settings.personName, "zora");
            field.selectAll();
            keyClick(Qt.Key_Delete);
            verify(field.problem !== "");
            compare(bench.app.settings.personName, "zora"); // nothing is no name
        }
        function test_nowhereThereIsOnlyTheUsualName() {
            part.userId = "";
            verify(!find(part, "Your name here") && !find(part, "Automatic"));
            named("Your name at new servers");
            part.userId = "ada";
        }
        function test_aNumberMeansAColour() {
            compare(Theme.people.length, 8); // as many as the protocol has; tst_looks measures whether they can be read
            compare(String(Theme.personColor("ada", 2)), String(Qt.color(Theme.people[1])));
            compare(String(Theme.personColor("ada", 99)), String(Theme.personColor("ada", 0))); // what is not known means none
        }
    }
}
