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
        model: strip.reactions.length // not the reactions: a chip that counts on is the same, also while it is pressed

        delegate: T.Button {
            id: chip

            required property int index
            readonly property var reaction: strip.reactions[index] ?? {emoji: "", count: 0, mine: false, who: ""}
            property string pressedEmoji: "" ///< what was shown then: another one may have gone meanwhile

            implicitWidth: row.implicitWidth + 18
            implicitHeight: Math.round(27 * Theme.zoom)
            focusPolicy: Qt.NoFocus
            Accessible.name: qsTr("%1, %2, reaction by %3").arg(reaction.emoji).arg(Numbers.shown(reaction.count)).arg(reaction.who)
            onPressed: pressedEmoji = reaction.emoji
            onCanceled: pressedEmoji = ""
            onClicked: {
                const emoji = pressedEmoji || reaction.emoji; // an accessible click presses nothing
                pressedEmoji = "";
                strip.toggled(emoji);
            }

            contentItem: Item {
                Row {
                    id: row
                    anchors.centerIn: parent
                    spacing: 6

                    Label {
                        anchors.verticalCenter: parent.verticalCenter
                        text: chip.reaction.emoji
                        font.pixelSize: Theme.textSmall + 1
                    }
                    Label {
                        anchors.verticalCenter: parent.verticalCenter
                        text: Numbers.shown(chip.reaction.count)
                        color: chip.reaction.mine ? Theme.accent : Theme.inkSoft
                        font.pixelSize: Theme.textSmall
                        font.weight: Font.DemiBold
                    }
                }
            }
            background: Rectangle {
                radius: height / 2
                color: chip.reaction.mine ? Theme.accentSoft : chip.hovered ? Theme.hover : Theme.surface
                border.width: 1
                border.color: chip.reaction.mine ? Theme.accent : Theme.line
            }
            Loader {
                anchors.fill: parent
                active: chip.hovered && chip.reaction.who !== ""
                sourceComponent: Item {
                    Tip {
                        text: chip.reaction.who
                        visible: chip.hovered
                    }
                }
            }
        }
    }
}
