// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// What opens over the list of members. MemberPane loads it when something of it is asked for.
Item {
    id: sheets

    required property MemberPane pane
    readonly property alias menu: menu
    readonly property alias newOwner: newOwner

    MemberMenu {
        id: menu
        room: sheets.pane.room
        opensDirect: sheets.pane.opensDirect
        onWantsDirect: sheets.pane.wantsDirect(userId)
        onWantsOwner: newOwner.made().ask(userId, name)
        onWantsMute: act.made().show(ModerateSheet.Act.Mute, userId, name)
        onWantsKick: act.made().show(ModerateSheet.Act.Kick, userId, name)
        onWantsBan: act.made().show(ModerateSheet.Act.Ban, userId, name)
    }
    OnDemand {
        id: newOwner

        sourceComponent: ConfirmSheet {
            property string userId: ""
            property string name: ""

            function ask(id: string, person: string): void {
                userId = id;
                name = person;
                open();
            }

            title: qsTr("Make %1 an owner?").arg(name)
            text: qsTr("An owner can do everything here that you can, and can also make you an ordinary member.")
            yesText: qsTr("Make an owner")
            onConfirmed: sheets.pane.room.moderation.setRole(userId, "owner")
        }
    }
    OnDemand {
        id: act

        sourceComponent: ModerateSheet {
            moderation: sheets.pane.room.moderation
        }
    }
}
