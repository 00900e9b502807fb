// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hubbub

/// The line about the connection: how far a long catch-up is, how it is paused, and what is said aloud when.
Item {
    width: 700
    height: 300

    ConnectionBar {
        id: bar

        width: parent.width
        connection: toldConnection.status
        onPause: on => toldConnection.setPaused(on)
    }
    SignalSpy {
        id: retried
        target: bar
        signalName: "retry"
    }

    TestCase {
        name: "Connection"
        when: windowShown

        function init() {
            failOnWarning(/Error|assign|Binding loop/);
            toldConnection.setPaused(false);
            toldConnection.goOnline();
            toldConnection.setBehind(0);
            verify(!bar.shown);
            announcement().say("");
            retried.clear();
        }
        function find(fits, at) {
            at = at ?? bar;
            if (fits(at)) {
                return at;
            }
            for (let i = 0; i < at.children.length; ++i) {
                const found = find(fits, at.children[i]);
                if (found) {
                    return found;
                }
            }
            return null;
        }
        function button(text) {
            return find(item => item instanceof LinkButton && item.text === text && item.visible);
        }
        function line() {
            return find(item => item instanceof ProgressLine);
        }
        function announcement() {
            return find(item => item instanceof Announcement);
        }
        function said() {
            return announcement().text;
        }
        function beBehind(all, left) {
            toldConnection.catchUp();
            toldConnection.setBehind(all);
            toldConnection.wait(6000);
            toldConnection.setBehind(left);
        }

        function test_aShortCatchUpIsSilent() {
            toldConnection.catchUp();
            toldConnection.setBehind(800);
            toldConnection.wait(1000);
            verify(!bar.shown && bar.implicitHeight === 0);
            toldConnection.setBehind(0);
            toldConnection.goOnline();
            compare(said(), "");
        }
        function test_aLongCatchUpShowsHowFarItIs() {
            beBehind(2000, 1500);
            verify(bar.shown && bar.quiet);
            verify(line().visible);
            compare(line().progress, 0.25);
            compare(line().children[0].width, line().width / 4);
            compare(line().Accessible.role, Accessible.ProgressBar);
            compare(line().Accessible.name, Number(500).toLocaleString(Qt.locale(), "f", 0) + " of "
                    + Number(2000).toLocaleString(Qt.locale(), "f", 0));
            toldConnection.setBehind(500);
            compare(line().progress, 0.75);
            toldConnection.goOnline();
            toldConnection.setBehind(0);
            verify(!bar.shown && !line().visible);
        }
        function test_pausedAndGoneOnByTheKeyboard() {
            beBehind(2000, 1000);
            verify(!button("Go on"));
            button("Pause").forceActiveFocus();
            keyClick(Qt.Key_Space);
            verify(toldConnection.status.paused);
            verify(bar.shown && line().visible && !button("Pause"));
            compare(line().progress, 0.5);
            button("Go on").forceActiveFocus();
            keyClick(Qt.Key_Space);
            verify(!toldConnection.status.paused);
        }
        function test_largeTextInANarrowWindowLeavesRoomForMessages() {
            bar.width = 360;
            Theme.zoom = 2;
            toldConnection.lose();
            toldConnection.wait(6000);
            verify(bar.cramped);
            waitForRendering(bar);
            verify(bar.implicitHeight < 300, bar.implicitHeight);
            mouseClick(button("Retry now"));
            compare(retried.count, 1);
            toldConnection.goOnline();
            bar.width = 700;
            Theme.zoom = 1;
        }
        function test_onlyALossIsToldToHaveEnded() {
            toldConnection.setBehind(1000); // a room with a history was joined
            toldConnection.wait(6000);
            toldConnection.setBehind(900);
            verify(bar.shown);
            verify(said() !== "");
            announcement().say("");
            toldConnection.setBehind(0);
            verify(!bar.shown);
            compare(said(), "");

            toldConnection.lose();
            toldConnection.wait(6000);
            verify(bar.shown);
            mouseClick(button("Retry now"));
            compare(retried.count, 1);
            toldConnection.goOnline();
            compare(said(), "Connected again.");
        }
    }
}
