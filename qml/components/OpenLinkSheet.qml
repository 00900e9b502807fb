// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// Where a link in a message leads, before anything is opened.
Sheet {
    id: sheet

    property string target: ""
    property string host: ""
    signal wantsOpen(string target)
    signal wantsCopy(string target)

    function show(link: var): void {
        // Nothing else becomes a link; this stands behind that.
        if (!/^https?:\/\/[^\s\\@\/]+([\/?#]|$)/i.test(link.target)) {
            return;
        }
        target = link.target;
        host = link.host;
        open();
    }

    title: qsTr("Open this link in the browser?")
    wantedWidth: 480
    onAppeared: no.forceActiveFocus(Qt.TabFocusReason)

    Label {
        Layout.fillWidth: true
        text: sheet.host
        wrapMode: Text.WrapAnywhere
        maximumLineCount: 3
        elide: Text.ElideRight
        font.pixelSize: Theme.textTitle
        font.weight: Font.DemiBold
        Accessible.name: qsTr("It leads to %1").arg(text)
    }
    Words {
        Layout.fillWidth: true
        text: sheet.target
        wrapMode: Text.WrapAnywhere
        maximumLineCount: 8
        elide: Text.ElideRight
        color: Theme.inkSoft
        font.pixelSize: Theme.textSmall
    }
    Flow { // in a narrow window three buttons need two lines
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        spacing: Theme.gapSmall

        ActionButton {
            id: no
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
        ActionButton {
            text: qsTr("Copy link")
            onClicked: {
                sheet.close();
                sheet.wantsCopy(sheet.target);
            }
        }
        ActionButton {
            primary: true
            text: qsTr("Open")
            onClicked: {
                sheet.close();
                sheet.wantsOpen(sheet.target);
            }
        }
    }
}
