// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// The keys that work anywhere on the chat page.
Item {
    id: keys

    required property ChatPage page
    readonly property AppController app: page.app
    signal wantsSwitcher

    function step(by: int, unreadOnly: bool): void {
        page.goToRoom(app.rooms.neighbour(app.room.roomId, by, unreadOnly));
    }

    Shortcut {
        sequence: "Ctrl+K"
        onActivated: keys.wantsSwitcher()
    }
    Shortcut {
        sequence: "Ctrl+F"
        enabled: keys.app.room.roomId !== ""
        onActivated: keys.page.openPane("search")
    }
    Shortcut {
        sequence: "Alt+Up"
        onActivated: keys.step(-1, false)
    }
    Shortcut {
        sequence: "Alt+Down"
        onActivated: keys.step(1, false)
    }
    Shortcut {
        sequence: "Alt+Shift+Up"
        onActivated: keys.step(-1, true)
    }
    Shortcut {
        sequence: "Alt+Shift+Down"
        onActivated: keys.step(1, true)
    }
    Shortcut {
        sequence: "F6"
        onActivated: keys.page.nextFocusPane(false)
    }
    Shortcut {
        sequence: "Shift+F6"
        onActivated: keys.page.nextFocusPane(true)
    }
    Shortcut {
        sequence: "Ctrl+Home"
        onActivated: keys.app.room.timeline.toOldest()
    }
    Shortcut {
        sequence: "Ctrl+End"
        onActivated: keys.app.room.timeline.toLatest()
    }
}
