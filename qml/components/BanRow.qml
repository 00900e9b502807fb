// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// Somebody who is banned: since when, by whom, why, and a way to let them in again.
Rectangle {
    id: row

    required property string userId
    required property string name
    required property string about
    required property string reason
    required property int colour
    property bool keyboardAt: false
    signal wantsLift

    implicitHeight: texts.implicitHeight + 2 * Theme.gapSmall
    radius: Theme.radius
    color: hover.hovered ? Theme.hover : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: [name, about, reason].filter(part => part !== "").join(", ") // qmllint disable

    HoverHandler {
        id: hover
    }
    FocusRing {
        shown: row.keyboardAt
        inset: 0
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gapSmall
        anchors.rightMargin: Theme.gapSmall
        spacing: Theme.gap

        Avatar {
            size: Theme.faceSmall
            personId: row.userId
            name: row.name
            colour: row.colour
        }
        ColumnLayout {
            id: texts

            Layout.fillWidth: true
            spacing: 1

            Label {
                Layout.fillWidth: true
                text: row.name
                elide: Text.ElideRight
                font.weight: Font.Medium
            }
            Label {
                Layout.fillWidth: true
                text: row.about
                wrapMode: Text.Wrap
                color: Theme.inkFaint
                font.pixelSize: Theme.textSmall
            }
            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: row.reason
                wrapMode: Text.Wrap
                maximumLineCount: 4
                elide: Text.ElideRight
                color: Theme.inkSoft
                font.pixelSize: Theme.textSmall
            }
        }
        LinkButton {
            focusPolicy: Qt.NoFocus // the list has the keyboard
            text: qsTr("Lift the ban")
            onClicked: row.wantsLift()
        }
    }
}
