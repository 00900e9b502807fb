// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Hubbub

T.ApplicationWindow {
    id: window

    required property AppController app
    required property DesktopController desktop
    property bool loaded: true ///< all pages, and not only the first; see PageLoader

    width: 1120
    height: 740
    minimumWidth: 380
    minimumHeight: 480
    visible: !(desktop.startsHidden && desktop.trayAvailable)
    color: Theme.window
    title: (app.notifications.count > 0 ? "(" + Numbers.shown(app.notifications.count) + ") " : "")
        + (app.connected && app.room.name !== "" ? app.room.name + " – Hubbub" : "Hubbub")
    locale: Qt.locale(app.language.localeName) // qmllint disable
    LayoutMirroring.enabled: Qt.application.layoutDirection === Qt.RightToLeft // qmllint disable
    LayoutMirroring.childrenInherit: true

    /// Those of one subject; without one, where they were left.
    function showSettings(subject: string): void {
        const settings = sheets.made().settings;
        subject === "" ? settings.open() : settings.made().show(subject);
    }

    Binding {
        target: Numbers
        property: "locale"
        value: Qt.locale(window.app.language.localeName)
    }
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

    // Another page than the first is turned to when it is loaded, so that nobody waits for that.
    Loader {
        id: pages

        readonly property string page: window.app.connected && !window.app.adding ? "ChatPage" : "StartPage"

        property string turnedTo: ""

        function turn(): void {
            if (turnedTo !== page && (turnedTo === "" || window.loaded)) {
                turnedTo = page;
                setSource("pages/" + page + ".qml", {
                        "app": window.app
                    });
            }
        }

        anchors.fill: parent
        focus: true
        onPageChanged: turn()
        Component.onCompleted: turn()
    }
    Connections {
        target: pages.item
        ignoreUnknownSignals: true // not every page has each

        function onWantsSettings(subject: string): void {
            window.showSettings(subject);
        }
        function onWantsLeavePlace(): void {
            window.app.place.hosted ? sheets.made().sureToEnd.open() : window.app.leavePlace();
        }
    }
    Toast {
        id: toast
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 96
    }
    OnDemand {
        id: sheets

        file: Qt.resolvedUrl("pages/WindowSheets.qml")
        given: ({
                "app": window.app,
                "desktop": window.desktop
            })
    }
    DesktopLife {
        id: life
        app: window.app
        desktop: window.desktop
        window: window
        onSaid: text => toast.show(text)
        onWantsEndOfHosting: sheets.made().sureToEnd.open()
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
    onLoadedChanged: pages.turn()
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
        onWantsSettings: subject => window.showSettings(subject)
        onWantsPlace: index => window.app.showPlaceAt(index)
        onWantsZoom: steps => window.app.settings.zoom = steps === 0 ? 1 : window.app.settings.zoom + steps * 0.1
        onWantsQuit: life.quit()
    }
}
