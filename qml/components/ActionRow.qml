// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// A row of an ActionList: what it is, more about it, and the one thing that can be done with it.
Rectangle {
    id: row

    property string iconName: ""
    property string title: ""
    property string detail: ""
    property string actionText: "" ///< empty: nothing can be done
    property color actionInk: Theme.danger
    property bool keyboardAt: ListView.isCurrentItem && ListView.view.activeFocus
    readonly property alias actionItem: action
    signal acted

    implicitHeight: Math.max(texts.implicitHeight, action.implicitHeight) + 2 * Theme.gapSmall
    radius: Theme.radius
    color: hover.hovered ? Theme.hover : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: [title, detail].filter(part => part !== "").join(", ") // qmllint disable
    Accessible.description: actionText

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

        Icon {
            Layout.preferredWidth: Theme.icon
            Layout.preferredHeight: Theme.icon
            visible: row.iconName !== ""
            name: row.iconName
            color: Theme.inkFaint
        }
        ColumnLayout {
            id: texts

            Layout.fillWidth: true
            spacing: 1

            Label {
                Layout.fillWidth: true
                text: row.title
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                font.weight: Font.Medium
            }
            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: row.detail
                wrapMode: Text.Wrap
                maximumLineCount: 4
                elide: Text.ElideRight
                color: Theme.inkFaint
                font.pixelSize: Theme.textSmall
            }
        }
        LinkButton {
            id: action

            focusPolicy: Qt.NoFocus // the list has the keyboard
            visible: row.actionText !== ""
            text: row.actionText
            ink: row.actionInk
            onClicked: row.acted()
        }
    }
}
