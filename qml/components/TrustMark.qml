// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// Whether the shown server is hosted here, and how safe the way to it is: in small pictures, and in words for who asks.
Row {
    id: mark

    required property AppController app
    property bool explains: false ///< its words stand nowhere beside it
    readonly property PlaceController place: app.place
    /// Nothing leaves this computer.
    readonly property bool here: place.hosted ? !app.host.openToNetwork : place.here
    readonly property string text: here && !place.archive ? qsTr("Only on this computer") : place.trustText
    readonly property color color: here || place.encrypted ? Theme.inkFaint : Theme.warning
    readonly property string words: place.hosted ? qsTr("You host this. %1").arg(text) : text

    spacing: Theme.gapTiny
    Accessible.role: Accessible.StaticText
    Accessible.name: words
    Accessible.ignored: !explains

    Icon {
        width: Theme.iconTiny
        height: Theme.iconTiny
        visible: mark.place.hosted || mark.here
        name: "home"
        color: mark.color
        stroke: 2
    }
    Icon {
        width: Theme.iconTiny
        height: Theme.iconTiny
        visible: !mark.here
        name: mark.place.verified ? "shield" : mark.place.encrypted ? "lock" : "lock-open"
        color: mark.color
        stroke: 2
    }
    HoverHandler {
        id: hover
    }
    Loader {
        active: mark.explains && hover.hovered
        sourceComponent: Item {
            Tip {
                parent: mark
                text: mark.words
                visible: hover.hovered
            }
        }
    }
}
