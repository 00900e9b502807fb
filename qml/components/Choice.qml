// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Hubbub

/// A switch with a sentence about what it means.
T.CheckBox {
    id: control

    property string detail: ""

    implicitWidth: 200
    implicitHeight: implicitContentHeight
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.5
    Accessible.name: text
    Accessible.description: detail

    indicator: Rectangle {
        x: control.mirrored ? control.width - width : 0
        y: 1
        width: Math.round(36 * Theme.zoom)
        height: Math.round(20 * Theme.zoom)
        radius: height / 2
        color: control.checked ? Theme.accent : Theme.fieldLine

        Rectangle {
            x: control.checked !== control.mirrored ? parent.width - width - 3 : 3
            anchors.verticalCenter: parent.verticalCenter
            width: parent.height - 6
            height: width
            radius: width / 2
            color: control.checked ? Theme.accentInk : Theme.surface

            Behavior on x {
                NumberAnimation {
                    duration: Theme.quick
                }
            }
        }
        FocusRing {
            shown: control.visualFocus
            radius: parent.radius + 3
        }
    }
    contentItem: Column {
        leftPadding: control.mirrored ? 0 : control.indicator.width + 10
        rightPadding: control.mirrored ? control.indicator.width + 10 : 0
        spacing: 2

        Label {
            width: control.width - control.indicator.width - 10
            text: control.text
            wrapMode: Text.Wrap
            font.pixelSize: Theme.textBody - 1
            font.weight: Font.Medium
        }
        Label {
            width: control.width - control.indicator.width - 10
            visible: text !== ""
            text: control.detail
            wrapMode: Text.Wrap
            color: Theme.inkFaint
            font.pixelSize: Theme.textSmall
        }
    }
}
