// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Hubbub

/// Where one writes. Enter sends, Shift+Enter breaks the line (or the other way round), Up in an empty field edits the newest own
/// message, Ctrl+Up brings back what was sent before, Esc leaves.
FocusScope {
    id: bar

    required property ComposerController composer
    required property string roomName
    property string typing: ""
    required property WindowSettings settings
    property bool enterSends: settings.enterSends
    // What is completed: people of the room, by whom spoke last, and rooms of the server.
    property MemberListModel members: null
    property TimelineModel timeline: null
    property RoomListModel rooms: null
    property string silence: "" ///< why nothing can be written here; empty if it can
    readonly property alias input: input
    readonly property alias completion: completionList
    signal wantsEmoji(Item near)
    signal wantsPage(int direction)
    signal wantsTimeline
    signal wantsOldest
    signal wantsLatest

    function takeFocus(): void {
        input.forceActiveFocus();
    }
    function insert(text: string): void {
        input.insert(input.cursorPosition, text);
        takeFocus();
    }

    implicitHeight: column.implicitHeight

    Connections {
        target: bar.composer

        function onTextChanged(): void {
            if (input.text !== bar.composer.text) {
                input.show(bar.composer.text);
            }
        }
        function onWantsFocus(): void {
            bar.takeFocus();
        }
    }

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 0

        Label {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapBig
            Layout.rightMargin: Theme.gapBig
            Layout.bottomMargin: Theme.gapSmall
            visible: bar.silence !== ""
            text: bar.silence
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            color: Theme.inkSoft
            font.pixelSize: Theme.textSmall
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapBig
            Layout.rightMargin: Theme.gapBig
            implicitHeight: card.implicitHeight
            radius: Theme.radius + 4
            color: Theme.surface
            border.width: input.activeFocus ? 2 : 1
            border.color: bar.composer.error !== "" ? Theme.danger : input.activeFocus ? Theme.accent : Theme.fieldLine

            ColumnLayout {
                id: card

                width: parent.width
                spacing: 0

                ComposerTarget {
                    Layout.fillWidth: true
                    composer: bar.composer
                }
                RowLayout {
                    Layout.fillWidth: true
                    Layout.margins: 6
                    spacing: 4

                    IconButton {
                        id: emoji
                        Layout.alignment: Qt.AlignBottom
                        iconName: "smile"
                        tip: qsTr("Emoji")
                        onClicked: bar.wantsEmoji(emoji)
                    }
                    Flickable {
                        id: flick

                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignVCenter
                        implicitHeight: Math.min(input.implicitHeight, Math.round(168 * Theme.zoom))
                        contentHeight: input.implicitHeight
                        clip: true
                        boundsBehavior: Flickable.StopAtBounds
                        T.ScrollBar.vertical: SlimScrollBar {}
                        T.TextArea.flickable: ComposerInput {
                            id: input

                            composer: bar.composer
                            completion: completionList
                            roomName: bar.roomName
                            silenced: bar.silence !== ""
                            enterSends: bar.enterSends
                            focus: true
                            onUsedEmoji: emoji => bar.settings.rememberEmoji(emoji)
                            onWantsPage: direction => bar.wantsPage(direction)
                            onWantsTimeline: bar.wantsTimeline()
                            onWantsOldest: bar.wantsOldest()
                            onWantsLatest: bar.wantsLatest()
                        }
                    }
                    IconButton {
                        Layout.alignment: Qt.AlignBottom
                        iconName: bar.composer.editing ? "check" : "send"
                        tip: bar.composer.editing ? (bar.enterSends ? qsTr("Save (Enter)") : qsTr("Save (Shift+Enter)"))
                            : bar.enterSends ? qsTr("Send (Enter)") : qsTr("Send (Shift+Enter)")
                        filled: enabled
                        enabled: bar.composer.canSend && bar.silence === ""
                        onClicked: {
                            bar.composer.send();
                            bar.takeFocus();
                        }
                    }
                }
            }
        }
        ComposerStatus {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapBig + Theme.gapSmall
            Layout.rightMargin: Theme.gapBig + Theme.gapSmall
            composer: bar.composer
            typing: bar.typing
        }
    }
    CompletionList {
        id: completionList

        x: LayoutMirroring.enabled ? column.width - Theme.gapBig - width : Theme.gapBig
        y: column.y + card.parent.y - height - 6
        width: Math.min(column.width - 2 * Theme.gapBig, Math.round(440 * Theme.zoom))
        space: bar.y
        held: input.composing
        onTaken: row => input.complete(row)
        completion: CompletionModel {
            members: bar.members
            timeline: bar.timeline
            rooms: bar.rooms
            recentEmoji: bar.settings.recentEmoji
        }
    }
}
