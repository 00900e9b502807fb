// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Hubbub

T.MenuItem {
    id: item

    property string iconName: ""
    property string keys: ""
    property bool dangerous: false
    readonly property color ink: dangerous ? Theme.danger : Theme.ink

    implicitWidth: leftPadding + picture.width + 10 + label.implicitWidth + (keys !== "" ? shortcut.implicitWidth + Theme.gapBig : 0) + rightPadding
    implicitHeight: visible ? Math.round(34 * Theme.zoom) : 0
    leftPadding: 10
    rightPadding: 10
    opacity: enabled ? 1 : 0.45
    activeFocusOnTab: visible && enabled // the arrow keys stop where this is true, also where nothing is to be seen
    Accessible.name: text

    contentItem: Item {
        Icon {
            id: picture
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.iconSmall
            height: width
            name: item.checked ? "check" : item.iconName
            color: item.dangerous ? Theme.danger : Theme.inkSoft
        }
        Label {
            id: label
            anchors.left: picture.right
            anchors.leftMargin: 10
            anchors.right: shortcut.left
            anchors.verticalCenter: parent.verticalCenter
            text: item.text
            color: item.ink
            elide: Text.ElideRight
            font.pixelSize: Theme.textBody - 1
        }
        Label {
            id: shortcut
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: item.keys
            color: Theme.inkFaint
            font.pixelSize: Theme.textTiny
        }
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: item.highlighted || item.hovered ? Theme.hover : "transparent"
    }
}
