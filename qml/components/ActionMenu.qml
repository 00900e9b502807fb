// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Hubbub

T.Menu {
    id: menu

    implicitWidth: 220
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
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: 1
        border.color: Theme.line
    }
}
