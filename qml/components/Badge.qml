// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// How many messages wait: strong if somebody means this user.
Rectangle {
    id: badge

    required property int count
    property bool strong: false

    visible: count > 0
    implicitWidth: Math.max(implicitHeight, number.implicitWidth + 12)
    implicitHeight: Math.round(20 * Theme.zoom)
    radius: implicitHeight / 2
    color: strong ? Theme.accent : Theme.selected
    Accessible.ignored: true

    Label {
        id: number
        anchors.centerIn: parent
        text: badge.strong ? "@ " + (badge.count > 99 ? "99+" : badge.count) : badge.count > 999 ? "999+" : badge.count
        color: badge.strong ? Theme.accentInk : Theme.ink
        font.pixelSize: Theme.textTiny
        font.weight: Font.DemiBold
    }
}
