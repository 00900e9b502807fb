// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// One of the two choices on the first page.
Rectangle {
    id: card

    required property string iconName
    required property string title
    required property string text
    default property alias content: inner.data

    implicitHeight: column.implicitHeight + 2 * (Theme.gapBig + 2)
    radius: Theme.radiusBig
    color: Theme.surface
    border.width: 1
    border.color: Theme.line

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gapBig + 2
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Rectangle {
                implicitWidth: Math.round(40 * Math.min(Theme.zoom, 1.4))
                implicitHeight: implicitWidth
                radius: width / 3
                color: Theme.accentSoft

                Icon {
                    anchors.centerIn: parent
                    width: Math.round(parent.width * 0.55)
                    height: width
                    name: card.iconName
                    color: Theme.accent
                }
            }
            Words {
                Layout.fillWidth: true
                text: card.title
                elide: Text.ElideRight
                font.pixelSize: Theme.textTitle
                font.weight: Font.DemiBold
            }
        }
        Words {
            Layout.fillWidth: true
            text: card.text
            wrapMode: Text.Wrap
            lineHeight: 1.1
            color: Theme.inkSoft
            font.pixelSize: Theme.textBody - 1
        }
        ColumnLayout {
            id: inner

            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gapSmall
        }
    }
}
