// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// Asks before something that cannot be undone.
Sheet {
    id: sheet

    property string text: ""
    property string yesText: qsTr("OK")
    signal confirmed

    wantedWidth: 420
    onAppeared: no.forceActiveFocus(Qt.TabFocusReason)

    Words {
        Layout.fillWidth: true
        text: sheet.text
        wrapMode: Text.Wrap
        lineHeight: 1.1
        color: Theme.inkSoft
    }
    RowLayout {
        Layout.topMargin: Theme.gapSmall
        Layout.alignment: Qt.AlignRight
        spacing: Theme.gapSmall

        ActionButton {
            id: no
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
        ActionButton {
            primary: true
            dangerous: true
            text: sheet.yesText
            onClicked: {
                sheet.close();
                sheet.confirmed();
            }
        }
    }
}
