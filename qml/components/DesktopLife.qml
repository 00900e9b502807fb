// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Hubbub

/// How the window comes and goes: closing, the tray, links from outside.
Item {
    id: life

    required property AppController app
    required property DesktopController desktop
    required property Window window
    property bool quitting: false
    signal said(string text)
    signal wantsEndOfHosting

    /// From the window's own closing; true if it may close, which ends the program.
    function mayClose(): bool {
        if (quitting) {
            return true;
        }
        if (app.host.running) {
            sheets.made().closing.open();
            return false;
        }
        if (!desktop.trayAvailable || !app.connected || desktop.closing === "quit") {
            return true;
        }
        if (desktop.closing === "tray") {
            hide();
        } else {
            sheets.made().closing.open();
        }
        return false;
    }
    /// The menu's and the keyboard's way out.
    function quit(): void {
        if (app.host.running) {
            raise();
            sheets.made().quitting.open();
        } else {
            leave();
        }
    }
    function leave(): void {
        quitting = true;
        app.closeAll();
        Qt.exit(0);
    }
    function hide(): void {
        if (desktop.trayAvailable) {
            window.hide();
        } else {
            window.showMinimized();
        }
    }
    function raise(): void {
        if (window.visibility === Window.Minimized || window.visibility === Window.Hidden) {
            window.showNormal();
        }
        window.show();
        window.raise();
        window.requestActivate();
    }
    function lookAtLink(): void {
        if (desktop.link === "") {
            return;
        }
        const sheet = sheets.made().link.made();
        if (!sheet.opened) {
            sheet.show(desktop.link);
            desktop.forgetLink();
        }
    }

    Component.onCompleted: {
        if (desktop.startsHidden && !desktop.trayAvailable) {
            hide();
        }
        lookAtLink();
    }

    OnDemand {
        id: sheets

        file: Qt.resolvedUrl("../pages/LifeSheets.qml")
        given: ({
                "life": life
            })
    }
    Connections {
        target: life.desktop

        function onWindowWanted(): void {
            life.raise();
        }
        function onLinkChanged(): void {
            life.lookAtLink();
        }
        function onEndOfHostingWanted(): void {
            life.raise();
            life.wantsEndOfHosting();
        }
        function onQuitWanted(): void {
            life.quit();
        }
        function onNoticed(text: string): void {
            life.said(text);
        }
    }
    Connections {
        target: life.app.notifications

        function onMessageWanted(): void {
            life.raise();
        }
    }
    Binding {
        target: life.app.notifications
        property: "windowActive"
        value: life.window.active
    }
}
