// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// What there is to say about a search beside its hits: how to write one, that nothing was found, what was wrong with it, and
/// that not everything can be found yet.
ColumnLayout {
    id: state

    required property SearchController search
    required property int hits
    readonly property bool nothing: search.asked && hits === 0 && !search.searching

    spacing: Theme.gapSmall

    component Line: Words {
        Layout.fillWidth: true
        visible: text !== ""
        wrapMode: Text.Wrap
        lineHeight: 1.1
        color: Theme.inkFaint
        font.pixelSize: Theme.textSmall
    }

    Line {
        id: problem
        text: state.search.problem
        color: Theme.danger
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Line {
        text: state.search.waiting > 0
            ? qsTr("Older messages are still being made ready for searching: %Ln to go.", "", state.search.waiting) : ""
        color: Theme.warning
    }
    Line {
        text: !state.search.asked ? qsTr("Write words, “words in a row” or the beginning of a word. This computer’s copy is searched, also without a connection.")
            : state.hits === 0 && state.search.searching ? qsTr("Searching …") : ""
    }
    Line {
        text: !state.nothing || problem.visible ? "" : state.search.waiting > 0 ? qsTr("Nothing found so far.")
            : state.search.everywhere ? qsTr("Nothing found. Try fewer or shorter words.")
            : qsTr("Nothing found in this room. Try fewer or shorter words, or search everywhere.")
    }
}
