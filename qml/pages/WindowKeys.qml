// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// The keys that work on every page of the window.
Item {
    id: keys

    signal wantsSettings(string subject) ///< empty: where one was
    signal wantsPlace(int index)
    signal wantsZoom(int steps) ///< 0: the normal size
    signal wantsQuit

    Shortcut {
        sequence: "Ctrl+,"
        onActivated: keys.wantsSettings("")
    }
    Shortcut {
        sequence: "Ctrl+/"
        onActivated: keys.wantsSettings("keys")
    }
    Instantiator {
        model: 9
        delegate: Shortcut {
            required property int index
            sequence: "Ctrl+" + (index + 1)
            onActivated: keys.wantsPlace(index)
        }
    }
    Shortcut {
        sequences: [StandardKey.ZoomIn, "Ctrl+="]
        onActivated: keys.wantsZoom(1)
    }
    Shortcut {
        sequences: [StandardKey.ZoomOut]
        onActivated: keys.wantsZoom(-1)
    }
    Shortcut {
        sequence: "Ctrl+0"
        onActivated: keys.wantsZoom(0)
    }
    Shortcut {
        sequence: "Ctrl+Q" // not every desktop has a standard key for it
        onActivated: keys.wantsQuit()
    }
}
