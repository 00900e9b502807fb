// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// How one wants to be told of messages, on all servers.
ColumnLayout {
    id: choices

    required property NotifySettings settings

    spacing: Theme.gap

    Choice {
        Layout.fillWidth: true
        text: qsTr("Show notifications")
        detail: qsTr("For direct messages and mentions; each room can have more, or less.")
        checked: choices.settings.banners
        onToggled: choices.settings.banners = checked
    }
    Choice {
        Layout.fillWidth: true
        text: qsTr("Play a sound")
        checked: choices.settings.sounds
        onToggled: choices.settings.sounds = checked
    }
    Choice {
        Layout.fillWidth: true
        text: qsTr("Hide what is said")
        detail: qsTr("A notification then tells only that something came.")
        checked: choices.settings.hidesContent
        onToggled: choices.settings.hidesContent = checked
    }
    Choice {
        Layout.fillWidth: true
        text: qsTr("Do not disturb")
        detail: choices.settings.quiet && !choices.settings.quietByHand ? qsTr("On at the moment, by the hours below.")
            : qsTr("Until you switch it off. What comes is counted and waits.")
        checked: choices.settings.quietByHand
        onToggled: checked ? choices.settings.beQuiet(0) : choices.settings.endQuiet()
    }
    Choice {
        Layout.fillWidth: true
        text: qsTr("Do not disturb at certain hours")
        checked: choices.settings.quietScheduled
        onToggled: choices.settings.quietScheduled = checked
    }
    RowLayout {
        visible: choices.settings.quietScheduled
        spacing: Theme.gapSmall

        Label {
            text: qsTr("From")
            color: Theme.inkSoft
            Accessible.ignored: true // the field says it
        }
        TimeField {
            label: qsTr("From")
            minute: choices.settings.quietFrom
            onChosen: minute => choices.settings.quietFrom = minute
        }
        Label {
            text: qsTr("to")
            color: Theme.inkSoft
            Accessible.ignored: true // the field says it
        }
        TimeField {
            label: qsTr("To")
            minute: choices.settings.quietTo
            onChosen: minute => choices.settings.quietTo = minute
        }
    }
}
