// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Hubbub

/// The groups of emoji, of which one is shown; one stop for the Tab key, then Left and Right.
Item {
    id: groups

    required property EmojiModel emoji
    readonly property real cell: width / emoji.groups.length
    signal wantsGrid ///< by the keyboard

    function step(by: int): void {
        const count = emoji.groups.length;
        emoji.group = (emoji.group + by + count) % count;
    }

    implicitHeight: Math.round(34 * Theme.zoom)
    activeFocusOnTab: true
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Groups of emoji")
    Accessible.description: emoji.groups[emoji.group]
    Accessible.focusable: true
    Keys.onLeftPressed: step(LayoutMirroring.enabled ? 1 : -1)
    Keys.onRightPressed: step(LayoutMirroring.enabled ? -1 : 1)
    Keys.onDownPressed: wantsGrid()
    Keys.onReturnPressed: wantsGrid()
    Keys.onEnterPressed: wantsGrid()

    Row {
        anchors.fill: parent

        Repeater {
            model: groups.emoji.signs

            delegate: T.AbstractButton {
                id: tab

                required property int index
                required property string modelData

                width: groups.cell
                height: groups.height
                checked: groups.emoji.group === index
                focusPolicy: Qt.NoFocus
                Accessible.role: Accessible.PageTab
                Accessible.name: groups.emoji.groups[index]
                Accessible.selected: checked
                onClicked: groups.emoji.group = index

                contentItem: Label {
                    text: tab.modelData
                    opacity: tab.checked || tab.hovered ? 1 : 0.6
                    font.pixelSize: Math.round(Math.min(17 * Theme.zoom, groups.cell * 0.62))
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                }
                background: Item {
                    Rectangle {
                        anchors.bottom: parent.bottom
                        width: parent.width
                        height: 2
                        radius: 1
                        visible: tab.checked
                        color: Theme.accent
                    }
                }

                Tip {
                    text: tab.Accessible.name
                    visible: tab.hovered
                }
            }
        }
    }
    FocusRing {
        shown: groups.activeFocus
        inset: -1
    }
}
