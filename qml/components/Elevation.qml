// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// What floats over the page: a surface with a line around it and a soft shadow, made of a few faint rectangles, which every renderer can draw.
Rectangle {
    id: surface

    color: Theme.surface
    radius: Theme.radius
    border.width: 1
    border.color: Theme.line

    Repeater {
        model: 5

        delegate: Rectangle {
            required property int index

            z: -1
            x: -1 - 2 * index
            y: 2 - index
            width: surface.width + 2 + 4 * index
            height: surface.height + 2 + 3 * index
            radius: surface.radius + 2 * index
            color: Theme.shadow
        }
    }
}
