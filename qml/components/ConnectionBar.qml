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
    readonly property bool cramped: width < 260 * Theme.zoom ///< a narrow window with large text
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
    ColumnLayout {
        id: row

        visible: bar.shown
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: bar.cramped ? Theme.gap : Theme.gapBig
        anchors.rightMargin: Theme.gap
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            spacing: 10

            Icon {
                Layout.preferredWidth: Theme.iconSmall
                Layout.preferredHeight: Theme.iconSmall
                visible: !bar.cramped
                name: bar.quiet ? "retry" : "alert"
                color: bar.ink
                stroke: 2
            }
            Label {
                Layout.fillWidth: true
                text: bar.connection.detail === "" ? bar.connection.text
                    : bar.cramped ? bar.connection.text + " " + bar.connection.detail
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
            ConnectionActions {
                visible: any && !bar.cramped
                connection: bar.connection
                ink: bar.ink
                onRetry: bar.retry()
                onPause: on => bar.pause(on)
            }
        }
        ConnectionActions {
            Layout.alignment: Qt.AlignRight
            visible: any && bar.cramped
            connection: bar.connection
            ink: bar.ink
            onRetry: bar.retry()
            onPause: on => bar.pause(on)
        }
    }
}
