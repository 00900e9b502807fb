// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Hubbub

/// The reactions below a message; a click adds one's own or takes it back.
Flow {
    id: strip

    required property var reactions
    signal toggled(string emoji)

    spacing: 6

    Repeater {
        model: strip.reactions

        delegate: T.Button {
            id: chip

            required property var modelData

            implicitWidth: row.implicitWidth + 18
            implicitHeight: Math.round(27 * Theme.zoom)
            focusPolicy: Qt.NoFocus
            Accessible.name: qsTr("%1, %2, reaction by %3").arg(modelData.emoji).arg(Numbers.shown(modelData.count)).arg(modelData.who)
            onClicked: strip.toggled(modelData.emoji)

            contentItem: Item {
                Row {
                    id: row
                    anchors.centerIn: parent
                    spacing: 6

                    Label {
                        anchors.verticalCenter: parent.verticalCenter
                        text: chip.modelData.emoji
                        font.pixelSize: Theme.textSmall + 1
                    }
                    Label {
                        anchors.verticalCenter: parent.verticalCenter
                        text: Numbers.shown(chip.modelData.count)
                        color: chip.modelData.mine ? Theme.accent : Theme.inkSoft
                        font.pixelSize: Theme.textSmall
                        font.weight: Font.DemiBold
                    }
                }
            }
            background: Rectangle {
                radius: height / 2
                color: chip.modelData.mine ? Theme.accentSoft : chip.hovered ? Theme.hover : Theme.surface
                border.width: 1
                border.color: chip.modelData.mine ? Theme.accent : Theme.line
            }
            Loader {
                anchors.fill: parent
                active: chip.hovered && chip.modelData.who !== ""
                sourceComponent: Item {
                    Tip {
                        text: chip.modelData.who
                        visible: chip.hovered
                    }
                }
            }
        }
    }
}
