// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hubbub

/// Passwords by keyboard: asked for by a server, of one's own account, and of the own host.
Item {
    id: place

    width: 700
    height: 640

    PasswordSheet {
        id: sheet
        place: bench.app.place
    }
    Sheet {
        id: devices

        readonly property alias passwordItem: part.passwordItem

        DeviceList {
            id: part
            devices: answers.devices
        }
    }
    SharePanel {
        id: share
        host: bench.host
        doctor: bench.doctor
        room: bench.room
    }
    SignalSpy {
        id: givenUp
        target: bench.app.place.admission
        signalName: "givenUp"
    }

    TestCase {
        name: "Password"
        when: windowShown

        function init() {
            bench.answerHello(""); // the door is open
            givenUp.clear();
        }
        function cleanup() {
            bench.answerHello("");
            devices.close();
            share.close();
            tryVerify(() => !sheet.visible && !devices.visible && !share.visible);
            bench.stopHost();
        }
        function write(text) {
            for (const letter of text) {
                keyClick(letter);
            }
        }

        function test_aServerAsksAndLetsIn() {
            const admission = bench.app.place.admission;
            verify(!sheet.visible);
            bench.answerHello("password_required");
            tryCompare(sheet, "opened", true);
            verify(sheet.fieldItem.activeFocus);
            compare(sheet.problem, "");
            keyClick(Qt.Key_Return); // nothing is no password
            verify(!admission.checking);
            write("sesame");
            compare(sheet.fieldItem.text, "sesame");
            compare(sheet.fieldItem.displayText.indexOf("s"), -1);
            keyClick(Qt.Key_Return);
            verify(admission.checking && !admission.ofAccount);
            bench.answerHello("password_wrong");
            verify(!admission.checking && sheet.problem !== "");
            verify(sheet.fieldItem.activeFocus);
            compare(sheet.fieldItem.selectedText.length, 6); // so that one can write anew at once
            write("barley");
            keyClick(Qt.Key_Return);
            bench.answerHello("flood");
            verify(sheet.problem.includes(":"), sheet.problem); // when to come back
            verify(sheet.opened && sheet.fieldItem.activeFocus);
            bench.answerHello("");
            tryCompare(sheet, "visible", false);
            compare(sheet.fieldItem.text, "");
            compare(givenUp.count, 0);
        }
        function test_escapeGivesUp() {
            bench.answerHello("password_required");
            tryCompare(sheet, "opened", true);
            write("ses");
            keyClick(Qt.Key_Escape);
            tryCompare(sheet, "visible", false);
            compare(givenUp.count, 1);
            compare(sheet.fieldItem.text, "");
        }
        function test_thePasswordCanBeSeen() {
            bench.answerHello("password_required");
            tryCompare(sheet, "opened", true);
            write("abc");
            verify(sheet.fieldItem.displayText !== "abc");
            keyClick(Qt.Key_Tab);
            verify(sheet.fieldItem.eyeItem.activeFocus);
            compare(sheet.fieldItem.eyeItem.Accessible.name, "Show the password");
            keyClick(Qt.Key_Space);
            compare(sheet.fieldItem.displayText, "abc");
            compare(sheet.fieldItem.eyeItem.Accessible.name, "Hide the password");
            keyClick(Qt.Key_Space);
            verify(sheet.fieldItem.displayText !== "abc");
        }
        function test_orThePasswordOfAnAccount() {
            bench.answerHello("password_required");
            tryCompare(sheet, "opened", true);
            verify(!sheet.ofAccount);
            sheet.otherItem.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            verify(sheet.ofAccount && sheet.fieldItem.activeFocus);
            write("horse");
            keyClick(Qt.Key_Return);
            verify(bench.app.place.admission.ofAccount);
            bench.answerHello("password_wrong");
            verify(sheet.problem.includes("Ada"), sheet.problem);
            verify(sheet.ofAccount);
        }

        function test_theOwnPasswordIsSetAndTakenAway() {
            const part = devices.passwordItem;
            answers.acceptPassword(false);
            devices.open();
            tryCompare(devices, "opened", true);
            verify(!part.oldItem.visible && !part.newItem.visible && !part.removeItem.visible);
            part.setItem.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            verify(part.newItem.activeFocus && !part.oldItem.visible);
            write("correct horse");
            keyClick(Qt.Key_Return);
            answers.acceptPassword(true);
            verify(!part.newItem.visible);
            compare(part.newItem.text, "");
            verify(part.removeItem.visible && part.setItem.activeFocus);
            part.removeItem.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            verify(part.oldItem.activeFocus && !part.newItem.visible);
            write("wrong");
            keyClick(Qt.Key_Return);
            answers.refusePassword();
            verify(answers.devices.passwordProblem !== "");
            verify(part.oldItem.visible);
            keyClick(Qt.Key_Escape);
            verify(!part.oldItem.visible && devices.opened);
            compare(answers.devices.passwordProblem, "");
            answers.acceptPassword(false);
        }

        function test_theOwnHostAsksForAPassword() {
            bench.setFindings("good");
            bench.startHost(true);
            tryCompare(bench.host, "running", true);
            share.open();
            tryCompare(share, "opened", true);
            const part = share.passwordItem;
            verify(!part.choiceItem.checked && !part.fieldItem.visible);
            part.choiceItem.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            verify(part.choiceItem.checked && part.fieldItem.activeFocus);
            compare(bench.host.password, ""); // not yet
            write("sesame");
            keyClick(Qt.Key_Return);
            tryCompare(bench.host, "password", "sesame");
            verify(part.choiceItem.checked);
            part.choiceItem.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            tryCompare(bench.host, "password", "");
            verify(!part.choiceItem.checked && !part.fieldItem.visible);
        }
    }
}
