// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// Specimens of one kind, under its name.
Column {
    id: shelf

    required property string title
    property string text: ""
    default property alias content: flow.data

    width: parent ? parent.width : 0 // qmllint disable
    spacing: Theme.gap

    Label {
        text: shelf.title
        font.pixelSize: Theme.textTitle
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Label {
        width: Math.min(parent.width, Math.round(640 * Theme.zoom))
        visible: text !== ""
        text: shelf.text
        wrapMode: Text.Wrap
        color: Theme.inkSoft
        font.pixelSize: Theme.textSmall
    }
    Flow {
        id: flow

        width: parent.width
        spacing: Theme.gapBig
    }
}
