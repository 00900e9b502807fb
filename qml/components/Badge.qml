// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// How many messages wait: strong if somebody means this user.
Rectangle {
    id: badge

    required property int count
    property bool strong: false
    property bool direct: false ///< nobody else is meant in a direct room
    property bool faint: false ///< of a muted room

    visible: count > 0
    implicitWidth: Math.max(implicitHeight, number.implicitWidth + 12)
    implicitHeight: Math.round(20 * Theme.zoom)
    radius: implicitHeight / 2
    color: strong ? Theme.accent : faint ? "transparent" : Theme.selected
    border.width: faint ? 1 : 0
    border.color: Theme.fieldLine
    Accessible.ignored: true

    Label {
        id: number
        anchors.centerIn: parent
        text: badge.strong ? (badge.direct ? "" : "@ ") + (badge.count > 99 ? "99+" : badge.count) : badge.count > 999 ? "999+" : badge.count
        color: badge.strong ? Theme.accentInk : badge.faint ? Theme.inkFaint : Theme.ink
        font.pixelSize: Theme.textTiny
        font.weight: Font.DemiBold
    }
}
