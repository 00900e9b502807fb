// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// What closing the window should mean: asked while something is hosted, and once when the program could stay in the tray.
Sheet {
    id: sheet

    required property bool hosting
    required property bool hasTray
    signal stays ///< in the tray, or where there is none as a small window
    signal ends

    title: hosting ? qsTr("Go on hosting?") : qsTr("Stay within reach?")
    wantedWidth: 440
    onAppeared: keep.forceActiveFocus(Qt.TabFocusReason)

    Words {
        Layout.fillWidth: true
        text: sheet.hosting ? (sheet.hasTray
            ? qsTr("Hubbub can go on hosting without its window; its icon in the tray brings the window back. If you end it, the others lose the connection until you host again. Nothing that was said is lost.")
            : qsTr("Hubbub can go on hosting with its window minimised. If you end it, the others lose the connection until you host again. Nothing that was said is lost."))
            : qsTr("Hubbub can stay in the tray, so that messages still reach you. Its icon brings the window back. You are asked this only once; the settings change it.")
        wrapMode: Text.Wrap
        lineHeight: 1.1
        color: Theme.inkSoft
    }
    Flow {
        Layout.topMargin: Theme.gapSmall
        Layout.fillWidth: true
        layoutDirection: Qt.RightToLeft
        spacing: Theme.gapSmall

        ActionButton {
            id: keep
            primary: true
            text: !sheet.hosting ? qsTr("Stay in the tray") : sheet.hasTray ? qsTr("Keep hosting in the tray") : qsTr("Minimise and keep hosting")
            onClicked: {
                sheet.close();
                sheet.stays();
            }
        }
        ActionButton {
            dangerous: sheet.hosting
            text: sheet.hosting ? qsTr("End hosting and quit") : qsTr("Quit")
            onClicked: {
                sheet.close();
                sheet.ends();
            }
        }
    }
}
