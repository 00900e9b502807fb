// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// Finding messages, in the open room or in all rooms of all servers; works without a connection.
Rectangle {
    id: pane

    required property SearchController search
    required property string roomName ///< empty: there is no room to search in
    readonly property alias fieldItem: field
    readonly property alias listItem: list
    readonly property alias scopeItem: scope
    signal close
    signal chosen(int place, string roomId, var seq)

    function takeFocus(): void {
        field.forceActiveFocus();
        field.selectAll();
    }
    function start(everywhere: bool): void {
        search.everywhere = everywhere;
        takeFocus();
    }
    /// Back to the hits, after one of them was looked at.
    function takeListFocus(): void {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    color: Theme.window
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Search")

    Connections {
        target: pane.search

        function onStateChanged(): void {
            if (field.chooses && !pane.search.searching) {
                field.chooseFirst();
            }
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PaneHeader {
            title: pane.search.everywhere ? qsTr("Find everywhere") : qsTr("Find in %1").arg(pane.roomName)
            onClose: pane.close()
        }
        Field {
            id: field

            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            iconName: "search"
            placeholderText: qsTr("Find messages")
            problem: pane.search.problem
            text: pane.search.text
            property bool chooses: false ///< Enter came before the answer

            onTextEdited: {
                chooses = false;
                pane.search.text = text;
            }
            onActiveFocusChanged: chooses = false
            Keys.onEscapePressed: pane.close()
            Keys.onDownPressed: if (list.count > 0) {
                list.currentIndex = 0;
                pane.takeListFocus();
            }
            Keys.onReturnPressed: chooseFirst()
            Keys.onEnterPressed: chooseFirst()

            function chooseFirst(): void {
                chooses = pane.search.searching;
                list.forceLayout();
                if (list.count > 0 && !chooses) {
                    list.currentIndex = Math.max(0, list.currentIndex);
                    list.choose();
                }
            }
        }
        PillChoice {
            id: scope

            Layout.fillWidth: true
            Layout.margins: Theme.gap
            Layout.bottomMargin: 0
            visible: pane.roomName !== ""
            options: [qsTr("This room"), qsTr("Everywhere")]
            chosen: pane.search.everywhere ? 1 : 0
            onPicked: index => pane.search.everywhere = index === 1
        }
        SearchFilters {
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            Layout.topMargin: 6
            Layout.bottomMargin: 0
            search: pane.search
            onWritten: cursor => {
                field.forceActiveFocus();
                field.cursorPosition = cursor;
            }
        }
        SearchState {
            id: state

            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.leftMargin: Theme.gapBig
            Layout.rightMargin: Theme.gapBig
            Layout.topMargin: implicitHeight > 0 ? Theme.gap : 0
            search: pane.search
            hits: list.count
        }
        FoundList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.gapSmall
            Layout.leftMargin: Theme.gapSmall
            Layout.rightMargin: Theme.gapSmall
            search: pane.search
            onChosen: (place, roomId, seq) => pane.chosen(place, roomId, seq)
            onWantsField: pane.takeFocus()
            onClose: pane.close()
        }
    }
}
