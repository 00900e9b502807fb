// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// The key of a server that was reached by its address alone, for two people to compare (docs/security.md, "Who is at the other end").
Sheet {
    id: sheet

    required property string groups
    signal wantsCopy(string text)

    title: qsTr("Compare the key")
    wantedWidth: 440

    Words {
        Layout.fillWidth: true
        text: qsTr("You came by the address alone, so nothing proves yet that this is the host you mean. Whoever hosts sees the key under “Let others in”. Compare the two by phone or side by side, not in this chat: if they are the same, nobody stands in between.")
        wrapMode: Text.Wrap
        lineHeight: 1.1
        color: Theme.inkSoft
    }
    ShareLine {
        Layout.fillWidth: true
        title: qsTr("The key of this host")
        text: sheet.groups
        grouped: true
        onWantsCopy: sheet.wantsCopy(sheet.groups)
    }
}
