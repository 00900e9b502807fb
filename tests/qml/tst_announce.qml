// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hubbub

/// What is said aloud to who cannot see it.
Item {
    width: 900
    height: 700

    StartPage {
        id: start
        anchors.fill: parent
        app: bench.app
    }
    ConnectionBar {
        id: bar
        width: parent.width
        connection: bench.app.place.connection
    }
    Toast {
        id: toast
    }

    TestCase {
        name: "Announce"
        when: windowShown

        function announcement(at) {
            for (let i = 0; i < at.children.length; ++i) {
                if (at.children[i] instanceof Announcement) {
                    return at.children[i];
                }
            }
            return null;
        }
        function test_aToast() {
            const told = announcement(toast);
            toast.show("Saved");
            compare(told.text, "Saved");
            compare(told.Accessible.role, Accessible.AlertMessage);
            compare(told.Accessible.name, "Saved");
        }
        function test_theConnection() {
            const told = announcement(bar);
            compare(told.text, "");
            verify(!bar.shown);
            compare(bar.implicitHeight, 0);
            for (const status of galleryStage.connections) {
                bar.connection = status;
                verify(bar.shown);
                compare(told.text, status.text);
                told.say("");
                status.changed(); // as the countdown does, which is not told
                compare(told.text, "");
            }
            bar.connection = bench.app.place.connection; // another place, where nothing was wrong
            compare(told.text, "");
        }
        function test_whyOneCannotGoIn() {
            const told = announcement(start);
            bench.app.joinPlace("Ada", "no place at all", "");
            tryVerify(() => bench.app.startError !== "");
            compare(told.text, bench.app.startError);
            bench.app.clearStartError();
        }
    }
}
