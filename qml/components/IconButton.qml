// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Hubbub

/// A square button with an icon; `tip` names it for the eye and for a screen reader.
T.Button {
    id: control

    required property string iconName
    required property string tip
    property int side: Math.round(34 * Theme.zoom)
    property int iconSize: Theme.icon
    property color tint: Theme.inkSoft
    property bool filled: false
    property bool used: false ///< since it was pointed at: its tip would cover what it has opened

    implicitWidth: side
    implicitHeight: side
    focusPolicy: Qt.TabFocus
    opacity: enabled ? 1 : 0.4
    Accessible.name: tip
    onClicked: used = true
    onHoveredChanged: used = false
    onVisualFocusChanged: used = false
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            width: control.iconSize
            height: control.iconSize
            name: control.iconName
            color: control.filled ? Theme.accentInk : control.checked ? Theme.accent
                : control.hovered ? Theme.ink : control.tint
        }
    }
    background: Rectangle {
        radius: Theme.radiusSmall + 2
        color: control.filled ? (control.hovered ? Theme.accentHover : Theme.accent)
            : control.checked ? Theme.accentSoft : (control.hovered || control.down) ? Theme.hover : "transparent"

        FocusRing {
            shown: control.visualFocus
            inset: -2
        }
    }

    // There are many buttons, and few are ever pointed at.
    Loader {
        anchors.fill: parent
        active: (control.hovered || control.visualFocus) && control.tip !== ""
        sourceComponent: Item {
            Tip {
                text: control.tip
                visible: (control.hovered || control.visualFocus) && !control.used
            }
        }
    }
}
