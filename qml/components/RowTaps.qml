// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// Lies below the messages of a list and asks for the menu of the one that is clicked with the right button, or that a finger rests on.
Item {
    id: taps

    required property ListView messages

    function rowAt(y: real): MessageDelegate {
        return messages.itemAt(messages.width / 2, messages.contentY + y) as MessageDelegate;
    }

    parent: messages.contentItem
    y: messages.contentY
    z: -1
    width: messages.width
    height: messages.height

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: point => {
            const row = taps.rowAt(point.position.y);
            if (row) {
                row.openMenu(row, point.position.x, point.position.y + taps.y - row.y);
            }
        }
    }
    TapHandler {
        acceptedDevices: PointerDevice.TouchScreen
        onLongPressed: {
            const row = taps.rowAt(point.position.y);
            if (row) {
                row.openMenu(row, row.width / 2, row.height / 2);
            }
        }
    }
}
