// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Hubbub

/// One server of the rail: its initials, and what waits there.
T.ItemDelegate {
    id: button

    required property int number
    required property string placeId
    required property string title
    required property int forMe
    required property bool unread
    required property bool online
    required property bool hosted
    required property bool shown
    required property int index
    property bool keyboardAt: false
    readonly property int side: Math.round(40 * Theme.zoom)

    implicitHeight: side + 12
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: spokenName()
    Accessible.selected: shown

    function spokenName(): string {
        return title + (forMe > 0 ? ", " + qsTr("%n for you", "", forMe) : unread ? ", " + qsTr("something unread") : "")
            + (hosted ? ", " + qsTr("hosted here") : "") + (online ? "" : ", " + qsTr("not connected"));
    }

    contentItem: Item {
        Avatar {
            id: picture

            anchors.centerIn: parent
            size: button.side
            personId: button.placeId
            name: button.title
            opacity: button.online ? 1 : 0.5

            FocusRing {
                shown: button.keyboardAt
                inset: -3
            }
        }
        Rectangle {
            anchors.right: picture.right
            anchors.top: picture.top
            anchors.margins: -5
            visible: button.hosted
            width: Theme.iconSmall + 4
            height: width
            radius: height / 2
            color: Theme.rail

            Icon {
                objectName: "hosted"
                anchors.centerIn: parent
                width: Theme.iconSmall
                height: Theme.iconSmall
                name: "home"
                color: Theme.inkSoft
                stroke: 2
            }
        }
        // Which one is shown, and whether another one has something to read.
        Rectangle {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: button.shown || button.unread || button.hovered
            width: 4
            height: button.shown ? picture.size * 0.8 : button.hovered ? picture.size * 0.45 : 8
            radius: 2
            color: button.shown ? Theme.accent : Theme.inkFaint
        }
        Badge {
            anchors.right: picture.right
            anchors.bottom: picture.bottom
            anchors.margins: -6
            count: button.forMe
            strong: true
            direct: true
        }
    }
    Tip {
        x: button.mirrored ? -implicitWidth - 4 : button.width + 4
        y: Math.round((button.height - implicitHeight) / 2)
        text: (button.index < 9 ? qsTr("%1 (Ctrl+%2)").arg(button.title).arg(button.index + 1) : button.title)
            + (button.hosted ? "\n" + qsTr("You host this.") : "")
        visible: button.hovered || button.keyboardAt
    }
}
