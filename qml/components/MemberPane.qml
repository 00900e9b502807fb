// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// Who is in the open room, and who is here now.
Rectangle {
    id: pane

    required property RoomController room
    property bool online: true ///< otherwise nobody knows who is here
    property bool opensDirect: true ///< the user may open direct rooms
    readonly property alias listItem: list
    readonly property alias sheets: sheets ///< makes MemberSheets
    signal close
    signal wantsDirect(string user)

    function askAbout(member: MemberRow, x: real, y: real): void {
        if (member && !member.self && !room.archived && (opensDirect && !room.direct || member.canModerate)) {
            sheets.made().menu.show(member, x, y);
        }
    }

    function takeFocus(): void {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    color: Theme.window
    Keys.onEscapePressed: pane.close()

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PaneHeader {
            title: qsTr("Members · %1").arg(Numbers.shown(pane.room.members.count))
            onClose: pane.close()
        }
        RowList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            activeFocusOnTab: true
            model: pane.room.members
            currentIndex: -1
            onActiveFocusChanged: if (activeFocus && currentIndex < 0 && count > 0) {
                currentIndex = 0;
            }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Members")
            Keys.onReturnPressed: pane.askAbout(currentItem as MemberRow, 40, 20)
            Keys.onEnterPressed: pane.askAbout(currentItem as MemberRow, 40, 20)
            Keys.onMenuPressed: pane.askAbout(currentItem as MemberRow, 40, 20)
            Keys.onPressed: event => {
                if (event.key === Qt.Key_F10 && event.modifiers === Qt.ShiftModifier) {
                    event.accepted = true;
                    pane.askAbout(currentItem as MemberRow, 40, 20);
                }
            }

            section.property: "section"
            section.delegate: Words {
                required property string section

                leftPadding: Theme.gapBig
                topPadding: 8
                bottomPadding: 4
                text: !pane.online ? qsTr("As last known") : section === "here" ? qsTr("Here now") : qsTr("Offline")
                color: Theme.inkFaint
                font.pixelSize: Theme.textSmall
                font.weight: Font.DemiBold
            }
            delegate: MemberRow {
                width: ListView.view.width
                presenceKnown: pane.online
                keyboardAt: list.activeFocus && ListView.isCurrentItem
                onWantsMenu: (x, y) => pane.askAbout(this, x, y)
            }
        }
        Words {
            Layout.fillWidth: true
            Layout.margins: Theme.gapBig
            visible: pane.room.direct
            text: qsTr("Nobody else sees this conversation, but whoever hosts can read it.")
            wrapMode: Text.Wrap
            color: Theme.inkFaint
            font.pixelSize: Theme.textSmall
        }
    }
    OnDemand {
        id: sheets

        file: Qt.resolvedUrl("../pages/MemberSheets.qml")
        given: ({
                "pane": pane
            })
    }
}
