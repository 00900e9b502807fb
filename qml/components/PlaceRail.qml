// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// The servers of the window, one below the other.
Rectangle {
    id: rail

    required property AppController app

    function takeFocus(): void {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitWidth: Math.round(60 * Theme.zoom)
    color: Theme.rail

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.gapSmall
        anchors.bottomMargin: Theme.gapSmall
        spacing: Theme.gapSmall

        RowList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            activeFocusOnTab: true
            model: rail.app.places
            currentIndex: -1
            Accessible.role: Accessible.PageTabList
            Accessible.name: qsTr("Servers")
            onActiveFocusChanged: if (activeFocus && currentIndex < 0 && count > 0) {
                currentIndex = 0;
            }
            Keys.onReturnPressed: rail.app.showPlaceAt(currentIndex)
            Keys.onEnterPressed: rail.app.showPlaceAt(currentIndex)
            Keys.onSpacePressed: rail.app.showPlaceAt(currentIndex)

            delegate: PlaceButton {
                width: ListView.view.width
                keyboardAt: list.activeFocus && ListView.isCurrentItem
                onClicked: {
                    list.currentIndex = index;
                    rail.app.showPlace(number);
                }
            }
        }
        IconButton {
            Layout.alignment: Qt.AlignHCenter
            iconName: "plus"
            tip: qsTr("Add a server")
            onClicked: rail.app.addPlace()
        }
    }
}
