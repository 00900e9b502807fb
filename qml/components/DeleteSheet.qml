// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// Asks before a message goes for everybody, and says whose it is if it is another's.
ConfirmSheet {
    id: sheet

    property var seq: 0
    property string othersName: "" ///< empty for an own one
    signal wantsDeletion(var seq)

    function ask(message: var, author: string): void {
        seq = message;
        othersName = author;
        open();
    }

    title: othersName === "" ? qsTr("Delete this message?") : qsTr("Delete the message of %1?").arg("\u2068" + othersName + "\u2069")
    text: qsTr("It disappears for everybody. A line that it was deleted remains.")
    yesText: qsTr("Delete")
    onConfirmed: wantsDeletion(seq)
}
