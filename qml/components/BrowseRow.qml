// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

Rectangle {
    id: row

    required property string roomId
    required property string name
    required property string topic
    required property bool joined
    required property int members
    required property string preset
    property bool keyboardAt: false
    readonly property bool cramped: width < 200 * Theme.zoom ///< has no place for a button, and is one
    readonly property string size: members === 1 ? qsTr("1 member") : qsTr("%n members", "", members)
    signal chosen

    implicitHeight: Math.round(58 * Theme.zoom)
    radius: Theme.radius - 2
    color: hover.hovered ? Theme.hover : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: [name, topic, about.text].filter(part => part !== "").join(", ") // qmllint disable

    HoverHandler {
        id: hover
    }
    TapHandler {
        onSingleTapped: if (row.cramped) {
            row.chosen();
        }
        onDoubleTapped: if (!row.cramped) {
            row.chosen();
        }
    }
    FocusRing {
        shown: row.keyboardAt
        inset: 0
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        Icon {
            Layout.preferredWidth: Theme.icon
            Layout.preferredHeight: Theme.icon
            name: row.preset === "direct" ? "person" : row.preset === "private" ? "lock" : "hash"
            color: Theme.inkFaint
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1

            Label {
                Layout.fillWidth: true
                text: row.name
                elide: Text.ElideRight
                font.weight: Font.Medium
            }
            Label {
                id: about
                Layout.fillWidth: true
                text: row.topic !== "" ? row.size + " · \u2068" + row.topic + "\u2069" : row.size
                elide: Text.ElideRight
                color: Theme.inkFaint
                font.pixelSize: Theme.textSmall
            }
        }
        Icon {
            Layout.preferredWidth: Theme.icon
            Layout.preferredHeight: Theme.icon
            visible: row.cramped && !row.joined
            name: "enter"
            color: Theme.accent
        }
        ActionButton {
            visible: !row.cramped
            text: row.joined ? qsTr("Open") : qsTr("Join")
            primary: !row.joined
            implicitHeight: Math.round(34 * Theme.zoom)
            onClicked: row.chosen()
        }
    }
}
