// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// Everything with which others get into what is hosted here: a link, a picture of it for a camera, and the addresses.
Sheet {
    id: panel

    required property AppController app
    readonly property HostController host: app.host
    signal copied

    function copy(text: string): void {
        app.copyToClipboard(text);
        copied();
    }

    title: qsTr("Let others in")
    wantedWidth: 560

    Label {
        Layout.fillWidth: true
        visible: !panel.host.openToNetwork
        text: qsTr("This host is for this computer only. To let others in, end hosting and host again with “Others on this network may join”.")
        wrapMode: Text.Wrap
        color: Theme.inkSoft
    }
    RowLayout {
        Layout.fillWidth: true
        visible: panel.host.openToNetwork
        spacing: Theme.gapBig

        QrCode {
            id: picture

            Layout.alignment: Qt.AlignTop
            implicitWidth: 176
            implicitHeight: 176
            visible: valid
            text: panel.host.invite
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The link as a QR code")
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            ShareLine {
                Layout.fillWidth: true
                title: qsTr("Link, to send")
                text: panel.host.invite
                onWantsCopy: panel.copy(panel.host.invite)
            }
            ShareLine {
                Layout.fillWidth: true
                title: panel.host.addresses.length > 1 ? qsTr("Addresses, best first") : qsTr("Address")
                text: panel.host.addresses.join("\n")
                onWantsCopy: panel.copy(panel.host.addresses[0])
            }
        }
    }
    Label {
        Layout.fillWidth: true
        visible: panel.host.openToNetwork
        text: qsTr("The connection is encrypted. The link also proves that it is this computer, and nobody in between.")
        wrapMode: Text.Wrap
        color: Theme.inkFaint
        font.pixelSize: Theme.textSmall
    }
}
