// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// What the text before the cursor may become, over the composer. It never has the focus: its user keeps on writing and hands it
/// the keys that concern it.
Elevation {
    id: popup

    required property CompletionModel completion
    property bool held: false ///< stays away although there would be something
    property real space: 300 ///< how high it may become
    readonly property bool open: completion.open && !held
    readonly property alias current: list.currentIndex
    readonly property alias list: list
    /// What the current row is, for who cannot see it.
    readonly property string spoken: open ? qsTr("%1: %2. Enter takes it, Esc closes the list.").arg(completion.title)
        .arg(completion.spoken(list.currentIndex)) : ""
    signal taken(int row)

    function step(by: int): void {
        list.currentIndex = (list.currentIndex + by + list.count) % list.count;
    }

    visible: open
    height: Math.min(list.contentHeight, 6.5 * Theme.rowHeight, space - 2 * list.anchors.margins) + 2 * list.anchors.margins

    Connections {
        target: popup.completion

        function onLooked(): void {
            list.currentIndex = 0;
            list.positionViewAtBeginning();
        }
    }
    MouseArea { // what lies beneath is not meant
        anchors.fill: parent
        hoverEnabled: true
        Accessible.ignored: true
    }
    RowList {
        id: list

        anchors.fill: parent
        anchors.margins: 6
        highlightMoveDuration: 0
        model: popup.completion
        Accessible.role: Accessible.List
        Accessible.name: popup.completion.title

        delegate: CompletionItem {
            required property int index

            width: ListView.view.width
            current: ListView.isCurrentItem
            onClicked: popup.taken(index)
        }
    }
}
