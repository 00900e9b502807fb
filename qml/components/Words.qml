// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// Text that stands for itself: who cannot see it hears it. A plain Label belongs to something that has a name, such as a button.
Label {
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""
}
