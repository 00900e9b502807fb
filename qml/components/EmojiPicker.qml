// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Hubbub

/// A small set of emoji, the ones used before on top.
T.Popup {
    id: picker

    required property WindowSettings settings
    readonly property int columns: 8
    readonly property int cell: Math.round(36 * Theme.zoom)
    readonly property var common: ["👍", "👎", "❤️", "😂", "😊", "🎉", "👏", "🙏", "😍", "😮", "😢", "😡", "🤔", "😅", "😎", "🥳", "🔥",
        "✨", "💯", "✅", "❌", "👀", "🙌", "💪", "🤝", "👋", "🤷", "🚀", "💡", "☕", "🍰", "🌻", "🐛", "🧪", "📌", "⏰", "❓", "❗", "➕", "🎯"]
    signal picked(string emoji)

    function openNear(item: Item): void {
        const above = item.mapToItem(parent, 0, 0);
        x = Math.max(8, Math.min(parent.width - width - 8, above.x + item.width / 2 - width / 2));
        y = above.y > height + 12 ? above.y - height - 6 : Math.min(parent.height - height - 8, above.y + item.height + 6);
        open();
    }
    function choose(emoji: string): void {
        settings.rememberEmoji(emoji);
        close();
        picked(emoji);
    }

    parent: T.Overlay.overlay
    width: columns * cell + 2 * padding
    height: column.implicitHeight + 2 * padding
    padding: 10
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: grid.itemAt(0).forceActiveFocus(Qt.TabFocusReason)

    background: Rectangle {
        radius: Theme.radius + 4
        color: Theme.surface
        border.width: 1
        border.color: Theme.line
    }
    component Cell: T.Button {
        id: cell

        required property string modelData

        implicitWidth: picker.cell
        implicitHeight: picker.cell
        focusPolicy: Qt.TabFocus
        Accessible.name: modelData
        onClicked: picker.choose(modelData)
        Keys.onReturnPressed: clicked()
        contentItem: Label {
            text: cell.modelData
            font.pixelSize: Math.round(20 * Theme.zoom)
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
        background: Rectangle {
            radius: Theme.radiusSmall
            color: cell.hovered || cell.activeFocus ? Theme.hover : "transparent"
            border.width: cell.activeFocus ? 2 : 0
            border.color: Theme.accent
        }
    }
    contentItem: Column {
        id: column

        spacing: 6

        Row {
            visible: picker.settings.recentEmoji.length > 0

            Repeater {
                model: picker.settings.recentEmoji

                delegate: Cell {}
            }
        }
        Rectangle {
            visible: picker.settings.recentEmoji.length > 0
            width: picker.columns * picker.cell
            height: 1
            color: Theme.line
        }
        Grid {
            columns: picker.columns

            Repeater {
                id: grid
                model: picker.common

                delegate: Cell {
                    required property int index

                    Keys.onLeftPressed: picker.step(index - 1)
                    Keys.onRightPressed: picker.step(index + 1)
                    Keys.onUpPressed: picker.step(index - picker.columns)
                    Keys.onDownPressed: picker.step(index + picker.columns)
                }
            }
        }
    }
    function step(to: int): void {
        if (to >= 0 && to < grid.count) {
            grid.itemAt(to).forceActiveFocus(Qt.TabFocusReason);
        }
    }
}
