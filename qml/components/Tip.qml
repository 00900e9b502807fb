// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Hubbub

T.ToolTip {
    id: tip

    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: -implicitHeight - 6
    margins: 6
    padding: 6
    leftPadding: 10
    rightPadding: 10
    delay: 600
    timeout: 6000
    implicitWidth: Math.min(implicitContentWidth + leftPadding + rightPadding, Math.round(440 * Theme.zoom))
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: Label {
        text: tip.text
        wrapMode: Text.Wrap
        maximumLineCount: 4 // what is foreign may be long
        elide: Text.ElideRight
        color: Theme.tipInk
        font.pixelSize: Theme.textSmall
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: Theme.tip
    }
}
