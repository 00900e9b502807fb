// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Hubbub

/// One room of the list: bold while something in it is unread, faint if it is muted.
T.ItemDelegate {
    id: row

    required property string roomId
    required property string name
    required property int unread
    required property int forMe
    required property bool faint
    required property bool favourite
    required property bool draft
    required property string level
    required property string preset
    required property int place
    required property string placeTitle
    required property string partner
    required property int partnerColour
    readonly property bool loud: unread > 0 && !faint
    property bool current: false
    property bool keyboardAt: false

    implicitHeight: Theme.rowHeight
    leftPadding: 10
    rightPadding: 8
    Accessible.role: Accessible.ListItem
    Accessible.name: spokenName()
    Accessible.selected: current

    /// Asks for the menu of the room.
    signal wantsMenu(x: real, y: real)

    function spokenName(): string {
        return name + (placeTitle !== "" ? ", " + placeTitle : "") + (unread > 0 ? ", " + qsTr("%n unread", "", unread) : "")
            + (forMe > 0 && preset !== "direct" ? ", " + qsTr("you are mentioned") : "")
            + (favourite ? ", " + qsTr("favourite") : "")
            + (level === "muted" ? ", " + qsTr("muted") : "")
            + (draft && !current ? ", " + qsTr("has a draft") : "");
    }

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: point => row.wantsMenu(point.position.x, point.position.y)
    }
    TapHandler {
        acceptedDevices: PointerDevice.TouchScreen
        onLongPressed: row.wantsMenu(point.position.x, point.position.y)
    }

    contentItem: RowLayout {
        spacing: 8

        Icon {
            Layout.preferredWidth: Theme.iconSmall
            Layout.preferredHeight: Theme.iconSmall
            visible: row.preset !== "direct"
            name: row.preset === "private" ? "lock" : "hash"
            color: row.current ? Theme.accent : Theme.inkFaint
        }
        Avatar {
            Layout.leftMargin: (Theme.iconSmall - size) / 2
            Layout.rightMargin: Layout.leftMargin
            visible: row.preset === "direct"
            size: Math.round(22 * Theme.zoom)
            personId: row.partner
            name: row.name
            colour: row.partnerColour
        }
        Label {
            Layout.fillWidth: true
            text: row.name
            elide: Text.ElideRight
            color: row.current || row.loud ? Theme.ink : row.level === "muted" ? Theme.inkFaint : Theme.inkSoft
            font.weight: row.loud ? Font.DemiBold : Font.Normal
        }
        Label {
            Layout.maximumWidth: row.width * 0.4
            visible: row.placeTitle !== "" && row.width >= 170 * Theme.zoom // else nothing is left of the name
            text: row.placeTitle
            elide: Text.ElideRight
            color: Theme.inkFaint
            font.pixelSize: Theme.textSmall
        }
        Icon {
            Layout.preferredWidth: Theme.iconTiny
            Layout.preferredHeight: Theme.iconTiny
            visible: row.draft && !row.current
            name: "edit"
            color: Theme.inkFaint
            stroke: 2
        }
        Icon {
            Layout.preferredWidth: Theme.iconTiny
            Layout.preferredHeight: Theme.iconTiny
            visible: row.favourite
            name: "star-full"
            color: Theme.inkFaint
            stroke: 2
        }
        Icon {
            Layout.preferredWidth: Theme.iconTiny
            Layout.preferredHeight: Theme.iconTiny
            visible: row.level === "muted"
            name: "mute"
            color: Theme.inkFaint
            stroke: 2
        }
        Badge {
            count: row.forMe
            strong: true
            direct: row.preset === "direct"
        }
        Badge {
            visible: row.unread > 0 && row.forMe === 0
            faint: row.faint
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
