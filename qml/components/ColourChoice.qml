// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Hubbub

/// The colours that a person may have, of which one is chosen; or none, which leaves it to the window.
Flow {
    id: choice

    property int chosen: 0
    readonly property list<string> names: [qsTr("Red"), qsTr("Amber"), qsTr("Olive"), qsTr("Green"), qsTr("Teal"), qsTr("Blue"), qsTr("Violet"), qsTr("Pink")]
    signal picked(int colour)

    spacing: Theme.gapSmall

    /// From one to the next by the arrows, as well as by Tab.
    function walk(from: Item, steps: int): void {
        let at = 0;
        while (children[at] !== from) {
            ++at;
        }
        for (at += steps; at >= 0 && at < children.length; at += steps) {
            if (children[at].activeFocusOnTab) { // the rest is what makes the colours
                children[at].forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
    }

    Pill {
        id: automatic

        iconName: "check"
        showsIcon: strong
        strong: choice.chosen === 0
        text: qsTr("Automatic")
        activeFocusOnTab: true
        Accessible.role: Accessible.RadioButton
        Accessible.checked: strong
        Keys.onLeftPressed: choice.walk(automatic, choice.LayoutMirroring.enabled ? 1 : -1)
        Keys.onRightPressed: choice.walk(automatic, choice.LayoutMirroring.enabled ? -1 : 1)
        onClicked: choice.picked(0)
    }
    Repeater {
        model: Theme.people.length

        delegate: T.AbstractButton {
            id: swatch

            required property int index
            readonly property bool chosen: choice.chosen === index + 1

            implicitWidth: automatic.implicitHeight
            implicitHeight: automatic.implicitHeight
            activeFocusOnTab: true
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.RadioButton
            Accessible.name: choice.names[index]
            Accessible.checked: chosen
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()
            Keys.onLeftPressed: choice.walk(swatch, choice.LayoutMirroring.enabled ? 1 : -1)
            Keys.onRightPressed: choice.walk(swatch, choice.LayoutMirroring.enabled ? -1 : 1)
            onClicked: choice.picked(index + 1)

            contentItem: Item {
                Icon {
                    anchors.centerIn: parent
                    visible: swatch.chosen
                    width: Math.round(18 * Theme.zoom)
                    height: width
                    name: "check"
                    color: Theme.personInk
                    stroke: 2.5
                }
            }
            background: Rectangle {
                radius: height / 2
                color: Theme.personColor("", swatch.index + 1)
                border.width: swatch.hovered ? 2 : 0
                border.color: Theme.ink

                FocusRing {
                    shown: swatch.visualFocus
                    radius: parent.radius + 3
                }
            }
            Tip {
                text: choice.names[swatch.index]
                visible: swatch.hovered || swatch.visualFocus
            }
        }
    }
}
