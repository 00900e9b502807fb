// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// Who is banned from the open room, for those who run it. A lifted ban lets the person come back; it does not bring them back.
Sheet {
    id: sheet

    required property ModerationController moderation
    readonly property alias listItem: list
    signal wantsLift(string user)

    function lift(row: BanRow): void {
        if (row) {
            wantsLift(row.userId);
        }
    }

    title: qsTr("Banned people")
    wantedWidth: 460
    onAboutToShow: moderation.listBans()
    onAppeared: list.forceActiveFocus(Qt.TabFocusReason)

    RowList {
        id: list

        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(count > 0 ? 0 : nobody.implicitHeight + 2 * Theme.gapBig, Math.min(contentHeight, 360))
        spacing: 2
        activeFocusOnTab: true
        model: sheet.moderation.bans
        Accessible.role: Accessible.List
        Accessible.name: sheet.title
        Keys.onReturnPressed: sheet.lift(currentItem as BanRow)
        Keys.onEnterPressed: sheet.lift(currentItem as BanRow)
        Keys.onDeletePressed: sheet.lift(currentItem as BanRow)

        delegate: BanRow {
            width: ListView.view.width
            keyboardAt: list.activeFocus && ListView.isCurrentItem
            onWantsLift: sheet.lift(this)
        }

        EmptyState {
            id: nobody

            anchors.centerIn: parent
            width: parent.width - 40
            visible: sheet.moderation.bansKnown && list.count === 0
            iconName: "ban"
            title: qsTr("Nobody is banned")
            text: qsTr("Who is banned from this room by the menu on a member is listed here.")
        }
        LoadingLine {
            anchors.centerIn: parent
            loading: !sheet.moderation.bansKnown && list.count === 0
        }
    }
    Words {
        Layout.fillWidth: true
        visible: list.count > 0
        text: qsTr("Lifting a ban does not bring anybody back: they may join again. Everybody in the room reads that it was lifted.")
        wrapMode: Text.Wrap
        color: Theme.inkFaint
        font.pixelSize: Theme.textSmall
    }
}
