// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Hubbub

/// One line to write in. `problem` is what is wrong with what was written.
T.TextField {
    id: control

    property string problem: ""
    property string iconName: ""
    property bool showsFocus: activeFocus
    readonly property bool mirrors: LayoutMirroring.enabled
    readonly property int besideIcon: iconName === "" ? 12 : 12 + Theme.iconSmall + 9

    implicitWidth: 220
    implicitHeight: Theme.controlHeight + 4
    leftPadding: mirrors ? 12 : besideIcon
    rightPadding: mirrors ? besideIcon : 12
    font.pixelSize: Theme.textBody
    color: Theme.ink
    placeholderTextColor: Theme.inkFaint
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    horizontalAlignment: length === 0 && preeditText === "" ? TextInput.AlignLeft : undefined // with the hint; then as the words go
    verticalAlignment: TextInput.AlignVCenter
    selectByMouse: true
    opacity: enabled ? 1 : 0.5
    Accessible.name: placeholderText
    Accessible.description: problem

    Label {
        x: control.leftPadding
        width: control.width - control.leftPadding - control.rightPadding
        height: control.height
        visible: control.length === 0 && control.preeditText === ""
        text: control.placeholderText
        color: control.placeholderTextColor
        font: control.font
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Icon {
        x: control.mirrors ? control.width - width - 12 : 12
        anchors.verticalCenter: parent.verticalCenter
        visible: control.iconName !== ""
        width: Theme.iconSmall
        height: Theme.iconSmall
        name: control.iconName
        color: Theme.inkFaint
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: control.showsFocus ? 2 : 1
        border.color: control.problem !== "" ? Theme.danger : control.showsFocus ? Theme.accent : Theme.fieldLine
    }
}
