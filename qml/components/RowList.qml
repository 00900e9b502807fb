// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Hubbub

/// A list of rows that are quickly made. None is ordered ahead of being seen, because Qt does not take an order back when the model
/// is emptied meanwhile.
ListView {
    clip: true
    cacheBuffer: 0
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: SlimScrollBar {}
}
