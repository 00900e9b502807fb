// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// What is asked when the window comes and goes; DesktopLife loads it when it is needed.
Item {
    id: sheets

    required property DesktopLife life
    readonly property alias closing: closing
    readonly property alias quitting: quitting
    readonly property alias link: link

    OnDemand {
        id: closing

        sourceComponent: CloseSheet {
            hosting: sheets.life.app.host.running
            hasTray: sheets.life.desktop.trayAvailable
            onStays: {
                if (!sheets.life.app.host.running) {
                    sheets.life.desktop.closing = "tray";
                }
                sheets.life.hide();
            }
            onEnds: {
                if (!sheets.life.app.host.running) {
                    sheets.life.desktop.closing = "quit";
                }
                sheets.life.leave();
            }
        }
    }
    OnDemand {
        id: quitting

        sourceComponent: ConfirmSheet {
            title: qsTr("End hosting?")
            text: qsTr("The others lose the connection until you host again. Nothing that was said is lost, and what they write in the meantime is sent later.")
            yesText: qsTr("End hosting and quit")
            onConfirmed: sheets.life.leave()
        }
    }
    OnDemand {
        id: link

        sourceComponent: LinkSheet {
            app: sheets.life.app
            onClosed: sheets.life.lookAtLink()
        }
    }
}
