// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// The sheets of the window that are there on every page. Main.qml loads them when one is asked for.
Item {
    id: sheets

    required property AppController app
    required property DesktopController desktop
    readonly property alias settings: settings
    readonly property alias sureToEnd: sureToEnd

    OnDemand {
        id: settings

        sourceComponent: SettingsSheet {
            app: sheets.app
            desktop: sheets.desktop
        }
    }
    OnDemand {
        id: sureToEnd

        sourceComponent: ConfirmSheet {
            title: qsTr("End hosting?")
            text: qsTr("The others lose the connection until you host again. Nothing that was said is lost, and what they write in the meantime is sent later.")
            yesText: qsTr("End hosting")
            onConfirmed: sheets.app.endHosting()
        }
    }
}
