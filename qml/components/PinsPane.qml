// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// What is pinned in the open room, the newest first.
Rectangle {
    id: pane

    required property RoomController room
    readonly property alias listItem: list
    signal close
    signal chosen(var seq)

    function takeFocus(): void {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    color: Theme.window
    onVisibleChanged: look()
    Component.onCompleted: look()
    Keys.onEscapePressed: pane.close()

    function look(): void {
        if (visible) {
            room.pins.show();
        } else {
            room.pins.close();
        }
    }

    Connections {
        target: pane.room

        function onRoomChanged(): void {
            pane.look();
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PaneHeader {
            title: pane.room.pins.known ? qsTr("Pinned · %1").arg(Numbers.shown(list.count)) : qsTr("Pinned")
            onClose: pane.close()
        }
        Words {
            Layout.fillWidth: true
            Layout.margins: Theme.gapBig
            visible: pane.room.pins.known && list.count === 0
            text: qsTr("Nothing is pinned here. Pin what everybody should find again: in the menu of a message, or with P.")
            wrapMode: Text.Wrap
            lineHeight: 1.1
            color: Theme.inkFaint
            font.pixelSize: Theme.textSmall
        }
        RowList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.gapSmall
            Layout.rightMargin: Theme.gapSmall
            spacing: 2
            activeFocusOnTab: true
            model: pane.room.pins.model
            currentIndex: -1
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Pinned messages")
            onActiveFocusChanged: standSomewhere()
            onCountChanged: standSomewhere() // the pins may come later than the focus
            function standSomewhere(): void {
                if (activeFocus && currentIndex < 0 && count > 0) {
                    currentIndex = 0;
                }
            }

            Keys.onReturnPressed: if (currentItem) {
                (currentItem as MessageCard).clicked();
            }
            Keys.onEnterPressed: if (currentItem) {
                (currentItem as MessageCard).clicked();
            }
            Keys.onDeletePressed: if (currentIndex >= 0 && pane.room.canPin) {
                pane.room.timeline.pin(pane.room.pins.model.seqAt(currentIndex), false);
            }

            LoadingLine {
                anchors.horizontalCenter: parent.horizontalCenter
                y: Theme.gapBig
                loading: pane.visible && !pane.room.pins.known
            }

            delegate: MessageCard {
                required property int index
                required property var seq
                required property string moment
                required property string plain

                width: ListView.view.width
                time: moment
                preview: plain
                keyboardAt: list.activeFocus && ListView.isCurrentItem
                onClicked: {
                    list.currentIndex = index;
                    pane.chosen(seq);
                }

                IconButton {
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    anchors.margins: 4
                    visible: pane.room.canPin && (parent.hovered || hovered) // qmllint disable
                    side: Theme.buttonSmall
                    iconSize: Theme.iconSmall
                    iconName: "close"
                    tip: qsTr("Unpin (Del)")
                    focusPolicy: Qt.NoFocus
                    onClicked: pane.room.timeline.pin(parent.seq, false) // qmllint disable
                }
            }
        }
    }
}
