// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// How the window looks.
ColumnLayout {
    id: look

    required property WindowSettings settings
    required property LanguageController language
    readonly property list<string> themes: ["system", "light", "dark"]

    spacing: Theme.gap

    SectionTitle {
        Layout.topMargin: 0
        text: qsTr("Colours")
    }
    PillChoice {
        Layout.fillWidth: true
        options: [qsTr("Like the system"), qsTr("Light"), qsTr("Dark")]
        chosen: look.themes.indexOf(look.settings.theme)
        onPicked: index => look.settings.theme = look.themes[index]
    }
    Choice {
        Layout.fillWidth: true
        text: qsTr("Strong contrast")
        detail: qsTr("Darker text, clearer lines.")
        checked: look.settings.strongContrast
        onToggled: look.settings.strongContrast = checked
    }
    SectionTitle {
        text: qsTr("Size of text")
    }
    RowLayout {
        spacing: Theme.gapSmall

        IconButton {
            iconName: "minus"
            tip: qsTr("Smaller (Ctrl+-)")
            enabled: look.settings.zoom > 0.8
            onClicked: look.settings.zoom -= 0.1
        }
        Words {
            Layout.minimumWidth: 60
            text: qsTr("%1 %").arg(Numbers.shown(Math.round(look.settings.zoom * 100)))
            horizontalAlignment: Text.AlignHCenter
        }
        IconButton {
            iconName: "plus"
            tip: qsTr("Larger (Ctrl++)")
            enabled: look.settings.zoom < 2
            onClicked: look.settings.zoom += 0.1
        }
    }
    SectionTitle {
        text: qsTr("Space between messages")
    }
    PillChoice {
        Layout.fillWidth: true
        options: [qsTr("Roomy"), qsTr("Compact")]
        chosen: look.settings.compact ? 1 : 0
        onPicked: index => look.settings.compact = index === 1
    }
    Choice {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        text: qsTr("Less movement")
        detail: qsTr("Things appear and go without sliding or fading.")
        checked: look.settings.calm
        onToggled: look.settings.calm = checked
    }
    SectionTitle {
        text: qsTr("Language")
    }
    PillChoice {
        Layout.fillWidth: true
        options: [qsTr("Like the system")].concat(look.language.names) // qmllint disable
        chosen: look.language.codes.indexOf(look.language.chosen) + 1 // qmllint disable
        onPicked: index => look.language.chosen = index === 0 ? "" : look.language.codes[index - 1]
    }
}
