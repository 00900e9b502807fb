// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// All text in the window: plain, whatever it contains.
Text {
    textFormat: Text.PlainText
    color: Theme.ink
    font.pixelSize: Theme.textBody
    horizontalAlignment: Text.AlignLeft
    clip: Theme.towers.test(text) // nothing climbs out of its place
}
