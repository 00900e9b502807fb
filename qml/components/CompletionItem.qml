// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Hubbub

/// One way to complete what is being written: a person, a room or an emoji.
T.ItemDelegate {
    id: row

    required property string subjectId
    required property string insertion
    required property string kind
    required property string title
    required property string detail
    required property string presence
    required property int colour
    required property string spoken
    property bool current: false

    implicitHeight: Theme.rowHeight
    leftPadding: 10
    rightPadding: 10
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.selectable: true
    Accessible.selected: current

    background: Rectangle {
        radius: Theme.radiusSmall
        color: row.current ? Theme.selected : row.hovered ? Theme.hover : "transparent"
    }
    contentItem: RowLayout {
        spacing: 12

        Item {
            Layout.preferredWidth: Math.round(26 * Theme.zoom)
            Layout.preferredHeight: Layout.preferredWidth

            Avatar {
                anchors.centerIn: parent
                visible: row.kind === "person"
                size: Math.round(25 * Theme.zoom)
                personId: row.subjectId
                name: row.kind === "person" ? row.title : ""
                colour: row.colour
                presence: row.presence
                ground: row.current ? Theme.selected : Theme.surface
            }
            Icon {
                anchors.centerIn: parent
                visible: row.kind === "room" || row.kind === "everyone"
                width: Theme.icon
                height: width
                name: row.kind === "room" ? "hash" : "people"
                color: Theme.inkSoft
            }
            Label {
                anchors.centerIn: parent
                visible: row.kind === "emoji"
                text: row.kind === "emoji" ? row.insertion : ""
                font.pixelSize: Math.round(20 * Theme.zoom)
            }
        }
        Label {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            text: row.title
            elide: Text.ElideRight
            font.weight: row.current ? Font.Medium : Font.Normal
        }
        Label {
            Layout.fillWidth: true
            Layout.minimumWidth: 0
            text: row.detail
            elide: Text.ElideRight
            color: Theme.inkFaint
            font.pixelSize: Theme.textSmall
        }
    }
}
