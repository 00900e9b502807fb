// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hubbub

/// A thread beside the room, from the page on which it is opened: its pane is not made before.
Item {
    width: 1100
    height: 600

    Component {
        id: pages

        ChatPage {
            width: 1100
            height: 600
            app: bench.app
        }
    }

    TestCase {
        name: "Thread"
        when: windowShown

        function test_itIsOpenOnceItsPaneIsMade() {
            failOnWarning(/Error|assign|Binding loop/);
            const page = createTemporaryObject(pages, this.parent);
            const thread = bench.app.room.thread;
            for (let time = 0; time < 2; ++time) {
                page.openThread(7);
                waitForRendering(page);
                compare(page.wantedPane, "thread");
                verify(thread.open);
                page.closePane();
                tryVerify(() => !thread.open);
            }
            page.openThread(7);
            verify(thread.open);
            page.openPane("pins"); // another pane takes its place
            tryVerify(() => !thread.open);
        }
    }
}
