// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// A list of ActionRows on a sheet, by mouse and by keys: Enter or Delete does what the current row offers.
RowList {
    id: list

    property int most: Math.round(300 * Theme.zoom) ///< pixels; beyond that it scrolls

    function act(): void {
        const row = currentItem as ActionRow;
        if (row && row.actionText !== "") {
            row.acted();
        }
    }

    implicitHeight: Math.min(contentHeight, most)
    visible: count > 0
    spacing: 2
    activeFocusOnTab: true
    interactive: contentHeight > height
    keyNavigationEnabled: true // else it would need room to scroll
    currentIndex: -1
    onActiveFocusChanged: if (activeFocus && currentIndex < 0 && count > 0) {
        currentIndex = 0;
    }
    Accessible.role: Accessible.List
    Keys.onReturnPressed: act()
    Keys.onEnterPressed: act()
    Keys.onDeletePressed: act()
}
