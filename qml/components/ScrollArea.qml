// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Hubbub

/// Something higher than its place. It scrolls to whatever in it gets the focus: the keyboard never goes where nothing can be seen.
Flickable {
    id: area

    property int room: 0 ///< that is kept around what has the focus, for its ring
    readonly property Item focused: Window.activeFocusItem
    property real shownAt: 0 ///< where what has the focus was when it was last shown, in the content

    function showFocused(): void {
        let at = focused;
        while (at && at !== contentItem) {
            at = at.parent;
        }
        if (at && height > 0) {
            const top = focused.mapToItem(contentItem, 0, 0).y - room;
            const wanted = Math.min(Math.max(contentY, top + focused.height + 2 * room - height), top);
            contentY = Math.max(0, Math.min(wanted, contentHeight - height));
            shownAt = top;
        }
    }
    /// The content was laid out anew and has moved it. Who has scrolled on since then stays where they are.
    function followFocused(): void {
        if (shownAt >= contentY && shownAt <= contentY + height) {
            showFocused();
        }
    }

    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: SlimScrollBar {}
    onFocusedChanged: showFocused()
    onHeightChanged: showFocused()
    onContentHeightChanged: Qt.callLater(followFocused) // qmllint disable
}
