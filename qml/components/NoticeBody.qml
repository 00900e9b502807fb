// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// Something that happened in the room, said quietly.
Item {
    id: notice

    required property string text
    required property string time

    implicitHeight: label.implicitHeight + 12

    Label {
        id: label
        x: Theme.gap + 36 + 12
        y: 6
        width: parent.width - x - Theme.gap
        text: notice.text
        wrapMode: Text.Wrap
        color: Theme.inkFaint
        font.pixelSize: Theme.textSmall
    }
}
