// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// What the next few controls of a sheet are about.
Label {
    Layout.fillWidth: true
    Layout.topMargin: Theme.gapSmall
    wrapMode: Text.Wrap
    color: Theme.inkSoft
    font.pixelSize: Theme.textSmall
    font.weight: Font.DemiBold
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
