// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Hubbub

T.ApplicationWindow {
    id: window

    required property AppController app
    required property DesktopController desktop

    width: 1120
    height: 740
    minimumWidth: 380
    minimumHeight: 480
    visible: !(desktop.startsHidden && desktop.trayAvailable)
    color: Theme.window
    title: (app.notifications.count > 0 ? "(" + app.notifications.count + ") " : "")
        + (app.connected && app.room.name !== "" ? app.room.name + " – Hubbub" : "Hubbub")
    locale: Qt.locale(app.language.localeName)
    LayoutMirroring.enabled: Qt.application.layoutDirection === Qt.RightToLeft // qmllint disable
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "mode"
        value: window.app.settings.theme
    }
    Binding {
        target: Theme
        property: "zoom"
        value: window.app.settings.zoom
    }

    Binding {
        target: Theme
        property: "compact"
        value: window.app.settings.compact
    }
    Binding {
        target: Theme
        property: "strong"
        value: window.app.settings.strongContrast
    }
    Binding {
        target: Theme
        property: "calm"
        value: window.app.settings.calm
    }

    Loader {
        id: pages

        anchors.fill: parent
        focus: true
        sourceComponent: window.app.connected && !window.app.adding ? chat : start
    }
    Component {
        id: start
        StartPage {
            app: window.app
            onWantsSettings: subject => settings.made().show(subject)
        }
    }
    Component {
        id: chat
        ChatPage {
            app: window.app
            windowActive: window.active
            onWantsSettings: subject => subject === "" ? settings.open() : settings.made().show(subject)
            onWantsLeavePlace: window.app.place.hosted ? sureToEnd.open() : window.app.leavePlace()
        }
    }
    Toast {
        id: toast
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 96
    }
    OnDemand {
        id: settings

        sourceComponent: SettingsSheet {
            app: window.app
            desktop: window.desktop
        }
    }
    OnDemand {
        id: sureToEnd

        sourceComponent: ConfirmSheet {
            title: qsTr("End hosting?")
            text: qsTr("The others lose the connection until you host again. Nothing that was said is lost, and what they write in the meantime is sent later.")
            yesText: qsTr("End hosting")
            onConfirmed: window.app.endHosting()
        }
    }
    DesktopLife {
        id: life
        app: window.app
        desktop: window.desktop
        window: window
        onSaid: text => toast.show(text)
        onWantsEndOfHosting: sureToEnd.open()
    }
    onClosing: close => {
        close.accepted = life.mayClose();
        if (close.accepted) {
            life.leave();
        }
    }
    // Away is who has not looked for a while.
    Timer {
        interval: 5 * 60 * 1000
        running: !window.active
        onTriggered: window.app.setActive(false)
    }
    onActiveChanged: if (active) {
        app.setActive(true);
    }
    Connections {
        target: window.app

        function onNoticed(text: string): void {
            toast.show(text);
        }
    }
    Connections {
        target: window.app.host

        function onReady(): void {
            if (window.app.host.note !== "") {
                toast.show(window.app.host.note);
            }
        }
    }
    WindowKeys {
        onWantsSettings: subject => subject === "" ? settings.open() : settings.made().show(subject)
        onWantsPlace: index => window.app.showPlaceAt(index)
        onWantsZoom: steps => window.app.settings.zoom = steps === 0 ? 1 : window.app.settings.zoom + steps * 0.1
        onWantsQuit: life.quit()
    }
}
