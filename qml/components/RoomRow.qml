// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Hubbub

/// One room of the list: bold while something in it is unread.
T.ItemDelegate {
    id: row

    required property string roomId
    required property string name
    required property int unread
    required property int mentions
    required property string preset
    property bool current: false
    property bool keyboardAt: false

    implicitHeight: Theme.rowHeight
    leftPadding: 10
    rightPadding: 8
    Accessible.role: Accessible.ListItem
    Accessible.name: unread === 0 ? name
        : mentions > 0 ? qsTr("%1, %2 unread, you are mentioned").arg(name).arg(unread) : qsTr("%1, %2 unread").arg(name).arg(unread)
    Accessible.selected: current

    contentItem: RowLayout {
        spacing: 8

        Icon {
            Layout.preferredWidth: 16
            Layout.preferredHeight: 16
            name: row.preset === "direct" ? "person" : row.preset === "private" ? "lock" : "hash"
            color: row.current ? Theme.accent : Theme.inkFaint
        }
        Label {
            Layout.fillWidth: true
            text: row.name
            elide: Text.ElideRight
            color: row.current || row.unread > 0 ? Theme.ink : Theme.inkSoft
            font.weight: row.unread > 0 ? Font.DemiBold : Font.Normal
        }
        Badge {
            count: row.mentions
            strong: true
        }
        Badge {
            visible: row.unread > 0 && row.mentions === 0
            count: row.unread
        }
    }
    background: Rectangle {
        radius: Theme.radius - 2
        color: row.current ? Theme.selected : row.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: row.keyboardAt
            inset: 0
        }
    }
}
