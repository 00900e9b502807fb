// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// The keys that work anywhere on the chat page.
Item {
    id: keys

    required property AppController app
    signal wantsSwitcher
    signal wantsRoom(string id)
    signal wantsSearch(bool everywhere)
    signal wantsInbox
    signal wantsUnread
    signal wantsBack
    signal wantsNextPane(bool backwards)

    /// Where nothing is unread on this server, to the next one that has something.
    function step(by: int, unreadOnly: bool): void {
        const room = app.place.rooms.neighbour(app.room.roomId, by, unreadOnly);
        if (room === "" && unreadOnly) {
            app.showUnreadElsewhere(by);
        }
        wantsRoom(room);
    }

    Shortcut {
        sequence: "Ctrl+K"
        onActivated: keys.wantsSwitcher()
    }
    Shortcut {
        sequence: "Ctrl+U"
        onActivated: keys.wantsInbox()
    }
    Shortcut {
        sequence: "Alt+A"
        onActivated: keys.app.inbox.findNext()
    }
    Shortcut {
        sequence: "Ctrl+F"
        enabled: keys.app.room.roomId !== ""
        onActivated: keys.wantsSearch(false)
    }
    Shortcut {
        sequence: "Ctrl+Shift+F"
        onActivated: keys.wantsSearch(true)
    }
    Shortcut {
        sequence: "Ctrl+J"
        onActivated: keys.wantsUnread()
    }
    Shortcut {
        sequence: "Alt+Left"
        onActivated: keys.wantsBack()
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
        onActivated: keys.wantsNextPane(false)
    }
    Shortcut {
        sequence: "Shift+F6"
        onActivated: keys.wantsNextPane(true)
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
