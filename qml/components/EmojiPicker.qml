// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Hubbub

/// All emoji: those used before and common ones first, the others by group, or by their names. The field keeps the focus, and its
/// arrow keys walk through what it found.
T.Popup {
    id: picker

    required property WindowSettings settings
    property rect place ///< beside which it opens, where there is room
    readonly property int cell: Math.round(36 * Theme.zoom)
    readonly property int mostColumns: 9
    readonly property int rows: 6
    readonly property real widest: parent ? parent.width - 16 : 400
    readonly property real highest: parent ? parent.height - 16 : 400
    readonly property int columns: Math.max(3, Math.min(mostColumns, Math.floor((widest - 2 * padding) / cell)))
    readonly property alias field: field
    readonly property alias grid: grid
    readonly property alias groups: groups
    readonly property alias emoji: choices
    signal picked(string emoji)

    function openNear(item: Item): void {
        place = item.mapToItem(parent, 0, 0, item.width, item.height);
        open();
    }
    function choose(row: int): void {
        const chosen = choices.emojiAt(row);
        if (chosen !== "") {
            close();
            settings.rememberEmoji(chosen);
            picked(chosen);
        }
    }

    parent: T.Overlay.overlay
    x: Math.max(8, Math.min(widest + 8 - width, place.x + place.width / 2 - width / 2))
    y: Math.max(8, place.y > height + 12 ? place.y - height - 6 : Math.min(highest + 8 - height, place.y + place.height + 6))
    width: columns * cell + 2 * padding
    height: Math.min(implicitContentHeight + 2 * padding, highest)
    padding: 10
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onAboutToShow: {
        choices.group = 0;
        field.text = "";
        grid.currentIndex = 0;
    }
    // Keys do not wait until it is opened.
    onVisibleChanged: if (visible) {
        field.forceActiveFocus(Qt.PopupFocusReason);
    }

    EmojiModel {
        id: choices

        filter: field.text
        recent: picker.settings.recentEmoji
        onShownChanged: {
            grid.currentIndex = 0;
            grid.positionViewAtBeginning();
        }
    }
    background: Elevation {
        radius: Theme.radius + 4
    }
    contentItem: ColumnLayout {
        spacing: 6

        Field {
            id: field

            Layout.fillWidth: true
            iconName: "search"
            placeholderText: qsTr("Find an emoji")
            Accessible.description: choices.count === 0 ? nothing.text : choices.nameAt(grid.currentIndex)
            Keys.onLeftPressed: grid.moveCurrentIndexLeft()
            Keys.onRightPressed: grid.moveCurrentIndexRight()
            Keys.onUpPressed: grid.moveCurrentIndexUp()
            Keys.onDownPressed: grid.moveCurrentIndexDown()
            Keys.onReturnPressed: picker.choose(grid.currentIndex)
            Keys.onEnterPressed: picker.choose(grid.currentIndex)
        }
        EmojiGroups {
            id: groups

            Layout.fillWidth: true
            visible: field.text === ""
            emoji: choices
            onWantsGrid: field.forceActiveFocus(Qt.TabFocusReason)
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: picker.cell
            implicitHeight: picker.rows * picker.cell + (groups.visible ? 0 : groups.height + 6)

            GridView {
                id: grid

                anchors.fill: parent
                clip: true
                cacheBuffer: 0 // see RowList
                boundsBehavior: Flickable.StopAtBounds
                cellWidth: Math.floor(width / picker.columns)
                cellHeight: picker.cell
                highlightMoveDuration: 0
                model: choices
                Accessible.role: Accessible.List
                Accessible.name: field.text !== "" ? qsTr("Found emoji") : choices.groups[choices.group]
                T.ScrollBar.vertical: SlimScrollBar {}

                delegate: EmojiCell {
                    required property int index

                    width: grid.cellWidth
                    height: grid.cellHeight
                    current: GridView.isCurrentItem
                    onHoveredChanged: grid.pointedAt = hovered ? name : ""
                    onClicked: picker.choose(index)
                }

                property string pointedAt: ""
            }
            Words {
                id: nothing

                anchors.centerIn: parent
                width: parent.width - 2 * Theme.gap
                visible: choices.count === 0
                text: qsTr("No emoji of this name. The names are English.")
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                color: Theme.inkFaint
                font.pixelSize: Theme.textSmall
            }
        }
        Label {
            Layout.fillWidth: true
            text: grid.pointedAt !== "" ? grid.pointedAt : choices.count > 0 ? choices.nameAt(grid.currentIndex) : ""
            elide: Text.ElideRight
            color: Theme.inkSoft
            font.pixelSize: Theme.textSmall
            Accessible.ignored: true
        }
    }
}
