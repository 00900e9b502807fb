// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// Something of the gallery, and below it what it is.
Column {
    id: specimen

    required property string caption
    default property alias content: place.data

    spacing: Theme.gapSmall

    Item {
        id: place

        width: children.length > 0 ? children[0].width : 0
        height: children.length > 0 ? children[0].height : 0
    }
    Label {
        text: specimen.caption
        color: Theme.inkFaint
        font.pixelSize: Theme.textTiny
    }
}
