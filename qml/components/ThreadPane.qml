// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// A message with all answers to it, and to those, apart from what else is said in the room.
Rectangle {
    id: pane

    required property RoomController room
    readonly property SideTimeline thread: room.thread
    signal close
    signal chosen(var seq)
    signal pickReaction(var seq, Item near)

    function takeFocus(): void {
        field.forceActiveFocus(Qt.TabFocusReason);
    }
    function send(): void {
        thread.text = field.text;
        if (thread.answer()) {
            list.positionViewAtBeginning();
        }
    }

    color: Theme.window
    Keys.onEscapePressed: pane.close()

    Connections {
        target: pane.thread

        function onTextChanged(): void {
            field.text = pane.thread.text;
        }
        function onOpenChanged(): void {
            if (!pane.thread.open && pane.visible) {
                pane.close();
            }
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PaneHeader {
            title: list.count > 1 ? qsTr("Answers · %1").arg(Numbers.shown(list.count - 1)) : qsTr("Answers")
            onClose: pane.close()
        }
        RowList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            activeFocusOnTab: true
            verticalLayoutDirection: ListView.BottomToTop
            model: pane.thread.model
            currentIndex: -1
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Answers")
            onActiveFocusChanged: if (activeFocus && currentIndex < 0 && count > 0) {
                currentIndex = 0;
            }
            Keys.onUpPressed: incrementCurrentIndex()
            Keys.onDownPressed: currentIndex > 0 ? decrementCurrentIndex() : pane.takeFocus()
            Keys.onReturnPressed: pane.chosen(pane.thread.model.seqAt(currentIndex))
            Keys.onEnterPressed: pane.chosen(pane.thread.model.seqAt(currentIndex))
            Keys.onDeletePressed: {
                const row = currentItem as MessageDelegate;
                if (row && row.failed && !row.inLog) {
                    row.discard();
                }
            }
            Keys.onMenuPressed: {
                const row = currentItem as MessageDelegate;
                if (row) {
                    menu.show(row, row, row.width / 2, 20);
                }
            }

            RowTaps {
                messages: list
            }

            delegate: MessageDelegate {
                id: row

                width: ListView.view.width
                archived: pane.room.archived
                keyboardAt: list.activeFocus && ListView.isCurrentItem
                onReply: pane.takeFocus()
                onEdit: pane.chosen(seq)
                onPickReaction: near => pane.pickReaction(seq, near)
                onToggleReaction: emoji => {
                    if (!archived) {
                        pane.thread.react(seq, emoji);
                    }
                }
                onOpenMenu: (near, x, y) => menu.show(row, near, x, y)
                onOpenReplied: pane.chosen(replySeq)
                onRetry: pane.room.timeline.retry(tag, seq)
                onDiscard: pane.room.timeline.discard(tag, seq)
                onOpenLink: link => openLink.show(link)
                onCopy: text => pane.room.timeline.copy(text)
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            visible: !pane.room.archived
            spacing: Theme.gapTiny

            Field {
                id: field

                Layout.fillWidth: true
                text: pane.thread.text
                enabled: pane.room.silence === ""
                placeholderText: enabled ? qsTr("Answer …") : pane.room.silence
                onTextEdited: pane.thread.text = text
                onAccepted: pane.send()
                Keys.onUpPressed: list.forceActiveFocus(Qt.TabFocusReason)
                Keys.onEscapePressed: pane.close()
            }
            IconButton {
                iconName: "send"
                tip: qsTr("Answer (Enter)")
                filled: enabled
                enabled: field.enabled && field.text.trim() !== ""
                onClicked: pane.send()
            }
        }
    }
    ActionMenu {
        id: menu

        property var seq: 0
        property string tag: ""
        property bool failed: false

        function show(row: MessageDelegate, near: Item, x: real, y: real): void {
            seq = row.seq;
            tag = row.tag;
            failed = row.failed;
            popup(near, x, y);
        }

        ActionMenuItem {
            text: qsTr("Show in the room")
            iconName: "enter"
            enabled: menu.seq > 0
            onTriggered: pane.chosen(menu.seq)
        }
        ActionMenuItem {
            text: qsTr("Try again")
            iconName: "retry"
            visible: menu.failed
            onTriggered: pane.room.timeline.retry(menu.tag, menu.seq)
        }
        ActionMenuItem {
            text: menu.seq > 0 ? qsTr("Give up the change") : qsTr("Delete")
            iconName: "trash"
            keys: menu.seq > 0 ? "" : qsTr("Del")
            dangerous: true
            visible: menu.failed
            onTriggered: pane.room.timeline.discard(menu.tag, menu.seq)
        }
    }
    OpenLinkSheet {
        id: openLink
        onWantsOpen: target => Qt.openUrlExternally(target)
        onWantsCopy: target => pane.room.timeline.copy(target)
    }
}
