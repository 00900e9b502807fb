// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

Item {
    id: row

    required property string userId
    required property string name
    required property string roleName
    required property string role
    required property bool muted
    required property bool canModerate
    required property string presence
    required property string presenceText
    required property bool self
    required property int colour
    required property bool bot
    property bool presenceKnown: true
    property bool keyboardAt: false
    signal wantsMenu(real x, real y)
    readonly property bool away: presenceKnown && presence === "offline"

    implicitHeight: Math.round(46 * Theme.zoom)
    Accessible.role: Accessible.ListItem
    Accessible.name: [name, bot ? mark.text : "", roleName, presenceKnown ? presenceText : ""].filter(part => part !== "").join(", ") // qmllint disable

    Rectangle {
        anchors.fill: parent
        anchors.margins: 2
        radius: Theme.radius
        visible: pointer.hovered && !row.self
        color: Theme.hover
    }
    HoverHandler {
        id: pointer
    }
    TapHandler {
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        enabled: !row.self
        onTapped: point => row.wantsMenu(point.position.x, point.position.y)
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gapBig
        anchors.rightMargin: Theme.gap
        spacing: 12

        Avatar {
            size: Theme.faceSmall
            personId: row.userId
            name: row.name
            colour: row.colour
            presence: row.presenceKnown ? row.presence : ""
            opacity: row.away ? 0.6 : 1
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            RowLayout {
                Layout.fillWidth: true
                spacing: 6

                Label {
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                    text: row.self ? qsTr("%1 (you)").arg(row.name) : row.name
                    elide: Text.ElideRight
                    color: row.away ? Theme.inkSoft : Theme.ink
                    font.pixelSize: Theme.textBody - 1
                }
                BotMark {
                    id: mark

                    visible: row.bot
                }
                Item {
                    Layout.fillWidth: true
                }
            }
            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: row.muted ? qsTr("Muted") : row.roleName !== "" ? row.roleName : row.presence === "online" || !row.presenceKnown ? "" : row.presenceText
                elide: Text.ElideRight
                color: Theme.inkFaint
                font.pixelSize: Theme.textTiny
            }
        }
    }
    FocusRing {
        shown: row.keyboardAt
        inset: 1
    }
}
