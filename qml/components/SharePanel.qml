// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// Everything with which others get into what is hosted here: by looking, by a code, by a link or a picture of it, by address; and
/// whether they can.
Sheet {
    id: panel

    required property HostController host
    required property DoctorController doctor
    required property RoomController room
    property bool ownsRoom: false ///< the open room is the own host's
    readonly property alias pictureItem: picture
    readonly property alias invitesItem: invites
    readonly property alias passwordItem: password
    signal wantsCopy(string text)

    title: qsTr("Let others in")
    wantedWidth: 560
    onAppeared: {
        if (host.openToNetwork && doctor.verdict === "" && !doctor.running) {
            doctor.examineHost();
        }
    }

    Choice {
        Layout.fillWidth: true
        visible: panel.host.openToNetwork
        text: qsTr("Visible nearby")
        detail: checked ? qsTr("People on this network see it on their first page and join with one click.")
            : qsTr("Only who has the link or the address finds it.")
        checked: panel.host.visibleNearby
        onToggled: panel.host.visibleNearby = checked
    }
    HostPassword {
        id: password

        Layout.fillWidth: true
        visible: panel.host.openToNetwork
        host: panel.host
    }
    Words {
        Layout.fillWidth: true
        visible: !panel.host.openToNetwork
        text: qsTr("This host is for this computer only. To let others in, end hosting and host again with “Others on this network may join”.")
        wrapMode: Text.Wrap
        color: Theme.inkSoft
    }
    GridLayout {
        Layout.fillWidth: true
        visible: panel.host.openToNetwork
        columns: panel.width < 460 * Theme.zoom ? 1 : 2
        columnSpacing: Theme.gapBig
        rowSpacing: Theme.gap

        QrCode {
            id: picture

            Layout.alignment: Qt.AlignTop | Qt.AlignHCenter
            implicitWidth: 200
            implicitHeight: 200
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
                visible: panel.host.code !== "" && panel.host.visibleNearby
                title: qsTr("Code, to say to somebody on this network")
                text: panel.host.code
                big: true
                onWantsCopy: panel.wantsCopy(panel.host.code)
            }
            ShareLine {
                Layout.fillWidth: true
                title: qsTr("Link, to send")
                text: panel.host.invite
                onWantsCopy: panel.wantsCopy(panel.host.invite)
            }
            ShareLine {
                Layout.fillWidth: true
                title: panel.host.addresses.length > 1 ? qsTr("Addresses, best first") : qsTr("Address")
                text: panel.host.addresses.join("\n") // qmllint disable
                onWantsCopy: panel.wantsCopy(panel.host.addresses[0])
            }
            ShareLine {
                Layout.fillWidth: true
                title: qsTr("Key, to compare with those who came by the address alone")
                text: panel.host.keyGroups
                grouped: true
                onWantsCopy: panel.wantsCopy(panel.host.keyGroups)
            }
        }
    }
    Words {
        Layout.fillWidth: true
        visible: panel.host.openToNetwork
        text: qsTr("The connection is encrypted. Code and link also prove that it is this computer, and nobody in between.")
        wrapMode: Text.Wrap
        color: Theme.inkFaint
        font.pixelSize: Theme.textSmall
    }
    Pill {
        visible: panel.host.openToNetwork && panel.ownsRoom && panel.room.canModerate
        iconName: "enter"
        text: qsTr("Invites to %1 …").arg(panel.room.name)
        onClicked: invites.open()
    }
    InvitesSheet {
        id: invites
        room: panel.room
        ownHost: panel.host.invite
        onWantsCopy: text => panel.wantsCopy(text)
    }
    DoctorLine {
        Layout.fillWidth: true
        visible: panel.host.openToNetwork
        doctor: panel.doctor
        onWantsCheck: panel.doctor.examineHost()
    }
}
