// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Hubbub

/// What a search may be narrowed by; each writes its filter into the search.
Flow {
    id: filters

    required property SearchController search
    signal written(int cursor)

    spacing: 6

    Repeater {
        model: {
            const all = [{
                    "filter": "from:",
                    "text": qsTr("+ From"),
                    "tip": qsTr("From a person")
                }, {
                    "filter": "has:link",
                    "text": qsTr("Link"),
                    "tip": qsTr("With a link")
                }, {
                    "filter": "after:",
                    "text": qsTr("+ After"),
                    "tip": qsTr("After a day, such as 2026-01-31")
                }, {
                    "filter": "before:",
                    "text": qsTr("+ Before"),
                    "tip": qsTr("Before a day, such as 2026-01-31")
                }];
            if (filters.search.everywhere) {
                all.splice(1, 0, {
                    "filter": "in:",
                    "text": qsTr("+ In"),
                    "tip": qsTr("In a room")
                });
            }
            return all;
        }

        delegate: T.Button {
            id: chip

            required property var modelData
            readonly property bool used: modelData.filter === "has:link" && /(^|\s)has:link(\s|$)/i.test(filters.search.text)

            implicitWidth: label.implicitWidth + 18
            implicitHeight: Math.round(25 * Theme.zoom)
            focusPolicy: Qt.TabFocus
            text: modelData.text
            Accessible.name: modelData.tip
            Accessible.checkable: modelData.filter === "has:link"
            Accessible.checked: used
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()
            onClicked: filters.written(filters.search.toggleFilter(modelData.filter))

            contentItem: Item {
                Label {
                    id: label
                    anchors.centerIn: parent
                    text: chip.text
                    color: chip.used ? Theme.accent : Theme.inkSoft
                    font.pixelSize: Theme.textTiny
                    font.weight: Font.Medium
                }
            }
            background: Rectangle {
                radius: Theme.radiusSmall
                color: chip.used ? Theme.accentSoft : chip.hovered ? Theme.hover : "transparent"
                border.width: 1
                border.color: chip.used ? Theme.accent : Theme.line

                FocusRing {
                    shown: chip.visualFocus
                    radius: parent.radius + 3
                }
            }
        }
    }
}
