// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// A server does not let this device in without a password: its own, or that of an account. Opens by itself when one is wanted, and
/// closes when it was right.
Sheet {
    id: sheet

    required property PlaceController place
    readonly property AdmissionController admission: place.admission
    readonly property bool wanted: admission.wanted
    readonly property string problem: admission.problem
    property bool ofAccount: false
    readonly property alias fieldItem: field
    readonly property alias otherItem: other

    function submit(): void {
        if (!admission.checking) {
            admission.enter(field.text, ofAccount);
        }
    }

    title: ofAccount ? qsTr("Password of your account") : qsTr("A password is needed")
    wantedWidth: 420
    closePolicy: Sheet.CloseOnEscape
    onWantedChanged: wanted ? open() : close()
    onProblemChanged: {
        if (problem !== "") {
            field.selectAll();
            field.forceActiveFocus();
        }
    }
    onAboutToShow: {
        ofAccount = admission.ofAccount;
        field.forget();
    }
    onAppeared: field.forceActiveFocus()
    onClosed: {
        field.forget();
        if (wanted) {
            admission.giveUp();
        }
    }
    Component.onCompleted: {
        if (wanted) {
            open();
        }
    }

    Words {
        Layout.fillWidth: true
        text: sheet.ofAccount ? qsTr("The account “%1” at %2 is yours? Its password makes this device one of your devices.").arg(sheet.admission.accountName).arg(sheet.place.title)
            : qsTr("%1 asks newcomers for its password, or for an invite. Whoever hosts it knows it. You are asked only once.").arg(sheet.place.title)
        wrapMode: Text.Wrap
        color: Theme.inkSoft
    }
    PasswordField {
        id: field

        Layout.fillWidth: true
        placeholderText: sheet.ofAccount ? qsTr("Password of your account") : qsTr("Password of the host")
        problem: sheet.problem
        onAccepted: sheet.submit()
    }
    ProblemLine {
        text: sheet.problem
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 6

        Icon {
            Layout.preferredWidth: 13
            Layout.preferredHeight: 13
            name: sheet.place.verified ? "shield" : sheet.place.encrypted ? "lock" : "lock-open"
            color: trust.color
            stroke: 2
        }
        Words {
            id: trust

            Layout.fillWidth: true
            text: sheet.place.here ? qsTr("Only on this computer") : sheet.place.trustText
            wrapMode: Text.Wrap
            color: sheet.place.here || sheet.place.encrypted ? Theme.inkFaint : Theme.warning
            font.pixelSize: Theme.textTiny
        }
    }
    LinkButton {
        id: other

        Layout.leftMargin: -leftPadding
        text: sheet.ofAccount ? qsTr("Use the password of the host instead") : qsTr("You have an account there, with a password?")
        onClicked: {
            sheet.ofAccount = !sheet.ofAccount;
            field.forget();
            field.forceActiveFocus();
        }
    }
    RowLayout {
        Layout.topMargin: Theme.gapSmall
        Layout.alignment: Qt.AlignRight
        spacing: Theme.gapSmall

        ActionButton {
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
        ActionButton {
            primary: true
            enabled: field.text !== "" && !sheet.admission.checking
            text: sheet.admission.checking ? qsTr("Checking …") : qsTr("Go in")
            onClicked: sheet.submit()
        }
    }
}
