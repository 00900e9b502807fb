// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// Asks how far an act against a member goes, and for a reason that everybody in the room will read.
Sheet {
    id: sheet

    enum Act {
        Mute,
        Kick,
        Ban
    }

    required property ModerationController moderation
    property int act: ModerateSheet.Act.Kick
    property string userId: ""
    property string name: ""
    property int chosen: 0
    readonly property var choices: act === ModerateSheet.Act.Mute
        ? [qsTr("For 10 minutes"), qsTr("For an hour"), qsTr("For a day"), qsTr("For good")]
        : act === ModerateSheet.Act.Ban ? [qsTr("This person"), qsTr("And the devices they use"), qsTr("And everybody at their address")] : []

    function show(wanted: int, id: string, person: string): void {
        act = wanted;
        userId = id;
        name = person;
        chosen = 0;
        reason.text = "";
        open();
        reason.forceActiveFocus(Qt.TabFocusReason);
    }
    function accept(): void {
        close();
        if (act === ModerateSheet.Act.Mute) {
            moderation.mute(userId, [10, 60, 24 * 60, 0][chosen], reason.text);
        } else if (act === ModerateSheet.Act.Ban) {
            moderation.ban(userId, ["user", "device", "address"][chosen], reason.text);
        } else {
            moderation.kick(userId, reason.text);
        }
    }

    wantedWidth: 420
    title: act === ModerateSheet.Act.Mute ? qsTr("Mute %1?").arg(name) : act === ModerateSheet.Act.Ban ? qsTr("Ban %1?").arg(name)
        : qsTr("Remove %1?").arg(name)

    Words {
        Layout.fillWidth: true
        text: sheet.act === ModerateSheet.Act.Mute ? qsTr("They can read, but not write.")
            : sheet.act === ModerateSheet.Act.Ban ? qsTr("They leave the room and cannot come back until the ban is lifted.")
            : qsTr("They leave the room. They can come back, if the room is open.")
        wrapMode: Text.Wrap
        color: Theme.inkSoft
    }
    PillChoice {
        Layout.fillWidth: true
        visible: sheet.choices.length > 0
        options: sheet.choices
        chosen: sheet.chosen
        onPicked: index => sheet.chosen = index
    }
    Field {
        id: reason

        Layout.fillWidth: true
        placeholderText: qsTr("Reason, seen by all (may be empty)")
        maximumLength: 250
        onAccepted: sheet.accept()
    }
    RowLayout {
        Layout.topMargin: Theme.gapSmall
        Layout.alignment: Qt.AlignRight
        spacing: Theme.gapSmall

        ActionButton {
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
        ActionButton {
            primary: true
            dangerous: true
            text: sheet.act === ModerateSheet.Act.Mute ? qsTr("Mute") : sheet.act === ModerateSheet.Act.Ban ? qsTr("Ban") : qsTr("Remove")
            onClicked: sheet.accept()
        }
    }
}
