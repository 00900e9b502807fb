// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// Where the user stands: hosting or visiting, at which address, and how safe the way is.
ColumnLayout {
    id: line

    required property AppController app
    readonly property HostController host: app.host
    readonly property PlaceController place: app.place
    readonly property string address: place.hosted ? (host.addresses.length > 0 ? host.addresses[0] : "") : place.address
    signal copied
    signal wantsShare
    signal wantsKey ///< to compare it

    spacing: 6

    RowLayout {
        Layout.fillWidth: true
        spacing: 8

        Rectangle {
            visible: !line.place.archive
            implicitWidth: 8
            implicitHeight: 8
            radius: 4
            color: line.place.connection.online ? Theme.online : Theme.away
        }
        Words {
            Layout.fillWidth: true
            text: line.place.archive ? qsTr("Imported room") : line.place.hosted ? qsTr("Hosting at %1").arg(line.address) : line.place.connection.online
                ? qsTr("Connected to %1").arg(line.address) : qsTr("Not connected")
            elide: Text.ElideRight
            color: Theme.inkSoft
            font.pixelSize: Theme.textSmall
        }
        IconButton {
            side: Theme.buttonSmall
            iconSize: Theme.iconSmall
            visible: line.place.hosted && line.host.openToNetwork
            iconName: "share"
            tip: qsTr("Let others in")
            onClicked: line.wantsShare()
        }
        IconButton {
            side: Theme.buttonSmall
            iconSize: Theme.iconSmall
            visible: !line.place.archive
            iconName: "copy"
            tip: qsTr("Copy the address for others")
            onClicked: {
                line.app.copyToClipboard(line.address);
                line.copied();
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 6

        TrustMark {
            id: mark
            app: line.app
        }
        Words {
            Layout.fillWidth: true
            text: mark.text
            wrapMode: Text.Wrap
            color: mark.color
            font.pixelSize: Theme.textTiny
        }
    }
    LinkButton {
        Layout.leftMargin: -leftPadding
        visible: !mark.here && !line.place.verified && line.place.keyGroups !== ""
        text: qsTr("Compare the key …")
        onClicked: line.wantsKey()
    }
}
