// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// A few short options, of which one is chosen.
Flow {
    id: choice

    required property list<string> options
    property int chosen: -1
    signal picked(int index)

    spacing: 6

    /// To the next option, or the one before; Space or Enter picks it.
    function step(from: int, by: int): void {
        const next = pills.itemAt(from + (LayoutMirroring.enabled ? -by : by)); // qmllint disable
        if (next) {
            next.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    Repeater {
        id: pills

        model: choice.options.length // not the texts: in another language they are still the same options

        delegate: Pill {
            required property int index

            iconName: "check"
            showsIcon: strong
            strong: index === choice.chosen
            text: choice.options[index] ?? ""
            Accessible.role: Accessible.RadioButton
            Accessible.checked: strong
            Keys.onLeftPressed: choice.step(index, -1)
            Keys.onRightPressed: choice.step(index, 1)
            onClicked: choice.picked(index)
        }
    }
}
