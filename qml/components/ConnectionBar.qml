// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// What is wrong with the connection, when the next attempt is made, and a way to make it now; or how far a long catch-up is, and a way
/// to pause it. Never in the way of reading or writing.
Rectangle {
    id: bar

    required property ConnectionStatus connection
    readonly property bool quiet: !connection.refused && !connection.canRetry && connection.detail === "" ///< nothing is wrong
    readonly property bool shown: connection.shown
    property string told: ""
    property bool wasAway: false ///< and that was told
    readonly property color ink: connection.refused ? Theme.danger : quiet ? Theme.inkSoft : Theme.warning
    signal retry
    signal pause(on: bool)

    /// The cause is told once and not at every second of the countdown; and that it is over, but not that a catch-up is.
    function tell(): void {
        if (connection.text === told) {
            return;
        }
        told = connection.text;
        if (told !== "") {
            wasAway = wasAway || !connection.online;
            announcement.say(told);
        } else if (connection.online) {
            if (wasAway) {
                announcement.say(qsTr("Connected again."));
            }
            wasAway = false;
        }
    }

    implicitHeight: shown ? row.implicitHeight + 14 : 0
    color: !shown ? "transparent" : connection.refused ? Theme.dangerSoft : quiet ? Theme.codeSurface : Theme.warningSoft
    Accessible.role: Accessible.StaticText
    Accessible.ignored: !shown
    Accessible.name: connection.text + " " + connection.detail

    onConnectionChanged: {
        told = ""; // that of another place
        wasAway = false;
        tell();
    }
    Connections {
        target: bar.connection

        function onChanged(): void {
            bar.tell();
        }
    }
    Announcement {
        id: announcement
    }
    RowLayout {
        id: row

        visible: bar.shown
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.gapBig
        anchors.rightMargin: Theme.gap
        spacing: 10

        Icon {
            Layout.preferredWidth: Theme.iconSmall
            Layout.preferredHeight: Theme.iconSmall
            name: bar.quiet ? "retry" : "alert"
            color: bar.ink
            stroke: 2
        }
        Label {
            Layout.fillWidth: true
            text: bar.connection.detail === "" ? bar.connection.text
                : qsTr("%1 %2 What you write is sent later.").arg(bar.connection.text).arg(bar.connection.detail)
            wrapMode: Text.Wrap
            color: bar.ink
            font.pixelSize: Theme.textSmall
        }
        Label {
            visible: bar.connection.progressText !== ""
            text: bar.connection.progressText
            color: bar.ink
            font.pixelSize: Theme.textSmall
        }
        ProgressLine {
            visible: bar.connection.progress >= 0
            Layout.preferredWidth: 120
            progress: Math.max(0, bar.connection.progress)
            Accessible.name: bar.connection.progressText
        }
        LinkButton {
            visible: bar.connection.canPause
            text: qsTr("Pause")
            ink: bar.ink
            onClicked: bar.pause(true)
        }
        LinkButton {
            visible: bar.connection.paused
            text: qsTr("Go on")
            ink: bar.ink
            onClicked: bar.pause(false)
        }
        LinkButton {
            visible: bar.connection.canRetry
            text: qsTr("Retry now")
            ink: bar.ink
            onClicked: bar.retry()
        }
    }
}
