// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Hubbub

T.Menu {
    id: menu

    /// As wide as its widest entry.
    readonly property real widest: {
        let most = Math.round(208 * Theme.zoom);
        for (let i = 0; i < count; ++i) {
            const item = itemAt(i);
            most = Math.max(most, item && item.visible ? item.implicitWidth : 0);
        }
        return most;
    }

    implicitWidth: Math.min(widest, Math.round(420 * Theme.zoom)) + leftPadding + rightPadding
    implicitHeight: contentHeight + topPadding + bottomPadding
    padding: 6
    margins: 8
    overlap: 1

    delegate: ActionMenuItem {}
    contentItem: ListView {
        implicitHeight: contentHeight
        model: menu.contentModel
        interactive: false
        currentIndex: menu.currentIndex
    }
    background: Elevation {}
}
