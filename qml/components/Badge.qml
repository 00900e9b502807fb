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

    function shown(most: int): string {
        return Numbers.shown(Math.min(count, most)) + (count > most ? "+" : "");
    }

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
        text: badge.strong ? (badge.direct ? "" : "@ ") + badge.shown(99) : badge.shown(999)
        color: badge.strong ? Theme.accentInk : badge.faint ? Theme.inkFaint : Theme.ink
        font.pixelSize: Theme.textTiny
        font.weight: Font.DemiBold
    }
}
