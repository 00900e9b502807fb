// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// The title of a pane at the side, and the way out of it.
RowLayout {
    id: header

    required property string title
    signal close

    Layout.fillWidth: true
    Layout.preferredHeight: Theme.headerHeight
    Layout.leftMargin: Theme.gapBig
    Layout.rightMargin: Theme.gap

    Label {
        Layout.fillWidth: true
        text: header.title
        elide: Text.ElideRight
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    IconButton {
        iconName: "close"
        tip: qsTr("Close (Esc)")
        onClicked: header.close()
    }
}
