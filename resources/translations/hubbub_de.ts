<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountPassword</name>
    <message>
        <source>Your account has a password: with your name and it, you come in from any device.</source>
        <translation>Dein Konto hat ein Passwort: Mit Name und Passwort kommst du von jedem Gerät herein.</translation>
    </message>
    <message>
        <source>Your account has no password: further devices come in with a code only.</source>
        <translation>Dein Konto hat kein Passwort: Weitere Geräte kommen nur mit einem Code herein.</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Set a password …</source>
        <translation>Passwort festlegen …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>New password, 8 characters or more</source>
        <translation>Neues Passwort, mindestens 8 Zeichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Passwort entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>BanRow</name>
    <message>
        <source>Lift the ban</source>
        <translation>Bann aufheben</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>New message</source>
        <extracomment>%n is two or more.</extracomment>
        <translation>Neue Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A number of messages, and the newest of them</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>Title of a notification: a person and a room</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who said it, and what</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n rooms</source>
        <extracomment>Title of a notification: %1 is &quot;%n new messages&quot; of above, and %n, the number of rooms, is two or more.</extracomment>
        <translation>
            <numerusform>%1 in %n Raum</numerusform>
            <numerusform>%1 in %n Räumen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BansSheet</name>
    <message>
        <source>Banned people</source>
        <translation>Gebannte Personen</translation>
    </message>
    <message>
        <source>Nobody is banned</source>
        <translation>Niemand ist gebannt</translation>
    </message>
    <message>
        <source>Who is banned from this room by the menu on a member is listed here.</source>
        <translation>Wer über das Menü eines Mitglieds aus diesem Raum gebannt wird, steht hier.</translation>
    </message>
    <message>
        <source>Lifting a ban does not bring anybody back: they may join again. Everybody in the room reads that it was lifted.</source>
        <translation>Ist der Bann aufgehoben, kann die Person wieder beitreten; zurückgeholt wird sie nicht. Alle im Raum erfahren davon.</translation>
    </message>
</context>
<context>
    <name>BotMark</name>
    <message>
        <source>Bot</source>
        <comment>a program that takes part in a room</comment>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
</context>
<context>
    <name>BrowseRow</name>
    <message>
        <source>1 member</source>
        <translation>1 Mitglied</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
</context>
<context>
    <name>BrowseSheet</name>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Name or topic</source>
        <translation>Name oder Thema</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Neuer Raum</translation>
    </message>
    <message>
        <source>Rooms of this place</source>
        <translation>Räume auf diesem Server</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Noch keine Räume</translation>
    </message>
    <message>
        <source>No room matches</source>
        <translation>Kein passender Raum</translation>
    </message>
    <message>
        <source>Make the first one.</source>
        <translation>Erstelle den ersten.</translation>
    </message>
    <message>
        <source>Try fewer letters, or make a room of this name.</source>
        <translation>Versuch es mit weniger Buchstaben oder erstelle einen Raum mit diesem Namen.</translation>
    </message>
    <message>
        <source>As soon as the host answers, its rooms appear here.</source>
        <translation>Sobald der Host antwortet, erscheinen seine Räume hier.</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Go to a day</source>
        <translation>Zu einem Tag springen</translation>
    </message>
    <message>
        <source>Month before (Page up)</source>
        <translation>Vorheriger Monat (Bild auf)</translation>
    </message>
    <message>
        <source>Month after (Page down)</source>
        <translation>Nächster Monat (Bild ab)</translation>
    </message>
</context>
<context>
    <name>ChatSheets</name>
    <message>
        <source>Leave %1?</source>
        <translation>%1 verlassen?</translation>
    </message>
    <message>
        <source>You hear no more of this room until you join it again.</source>
        <translation>Du bekommst von diesem Raum nichts mehr mit, bis du ihm wieder beitrittst.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>Go on hosting?</source>
        <translation>Weiter hosten?</translation>
    </message>
    <message>
        <source>Stay within reach?</source>
        <translation>Erreichbar bleiben?</translation>
    </message>
    <message>
        <source>Hubbub can go on hosting without its window; its icon in the tray brings the window back. If you end it, the others lose the connection until you host again. Nothing that was said is lost.</source>
        <translation>Hubbub kann ohne Fenster weiter hosten; das Symbol im Infobereich holt das Fenster zurück. Beendest du es, verlieren die anderen die Verbindung, bis du wieder hostest. Nichts Gesagtes geht verloren.</translation>
    </message>
    <message>
        <source>Hubbub can go on hosting with its window minimised. If you end it, the others lose the connection until you host again. Nothing that was said is lost.</source>
        <translation>Hubbub kann mit minimiertem Fenster weiter hosten. Beendest du es, verlieren die anderen die Verbindung, bis du wieder hostest. Nichts Gesagtes geht verloren.</translation>
    </message>
    <message>
        <source>Hubbub can stay in the tray, so that messages still reach you. Its icon brings the window back. You are asked this only once; the settings change it.</source>
        <translation>Hubbub kann im Infobereich bleiben, damit dich Nachrichten weiterhin erreichen. Das Symbol dort holt das Fenster zurück. Du wirst nur dieses eine Mal gefragt; ändern kannst du es in den Einstellungen.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>Im Infobereich weiter hosten</translation>
    </message>
    <message>
        <source>Minimise and keep hosting</source>
        <translation>Minimieren und weiter hosten</translation>
    </message>
    <message>
        <source>End hosting and quit</source>
        <translation>Hosten und Hubbub beenden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>The host runs another version of Hubbub that this one cannot talk to. Update the older of the two.</source>
        <translation>Auf dem Host läuft eine andere Version von Hubbub, mit der sich diese nicht verständigen kann. Aktualisiere die ältere von beiden.</translation>
    </message>
    <message>
        <source>The host does not accept this name. Choose one of 1 to 32 ordinary characters.</source>
        <translation>Der Host akzeptiert diesen Namen nicht. Wähle einen aus 1 bis 32 gewöhnlichen Zeichen.</translation>
    </message>
    <message>
        <source>Somebody else has this name here already. Choose another one.</source>
        <translation>Diesen Namen hat hier schon jemand. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>This device was shut out. What it has copied stays here; ask another device of yours to let it in again.</source>
        <translation>Dieses Gerät wurde ausgesperrt. Was es gespeichert hat, bleibt hier. Mit einem anderen deiner Geräte kannst du es wieder hereinlassen.</translation>
    </message>
    <message>
        <source>You are connected from too many places at once. Close another window first.</source>
        <translation>Du bist an zu vielen Stellen gleichzeitig verbunden. Schließe zuerst ein anderes Fenster.</translation>
    </message>
    <message>
        <source>The host is full.</source>
        <translation>Der Host ist voll.</translation>
    </message>
    <message>
        <source>The host is shutting down.</source>
        <translation>Der Host wird gerade beendet.</translation>
    </message>
    <message>
        <source>The host is busy. Trying again …</source>
        <translation>Der Host ist ausgelastet. Neuer Versuch …</translation>
    </message>
    <message>
        <source>That was too fast. It is sent in a moment.</source>
        <translation>Das war zu schnell. Es wird gleich gesendet.</translation>
    </message>
    <message>
        <source>This host asks newcomers for its password or an invite.</source>
        <translation>Wer neu ist, braucht für diesen Host das Passwort oder eine Einladung.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>Das Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>A password needs at least 8 characters.</source>
        <translation>Ein Passwort braucht mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>The code is not valid, or not any more. Ask your other device for a new one.</source>
        <translation>Der Code gilt nicht oder nicht mehr. Lass dir von deinem anderen Gerät einen neuen geben.</translation>
    </message>
    <message>
        <source>You have no such device.</source>
        <translation>Du hast kein solches Gerät.</translation>
    </message>
    <message>
        <source>You have as many devices here as there may be. Revoke one first.</source>
        <translation>Mehr Geräte kannst du hier nicht haben. Sperre zuerst eines aus.</translation>
    </message>
    <message>
        <source>The invite is not valid, or not any more. Ask for a new one.</source>
        <translation>Die Einladung gilt nicht oder nicht mehr. Bitte um eine neue.</translation>
    </message>
    <message>
        <source>There is no such invite.</source>
        <translation>Diese Einladung gibt es nicht.</translation>
    </message>
    <message>
        <source>There are as many invites as there may be. Revoke one first.</source>
        <translation>Mehr Einladungen kann es nicht geben. Nimm zuerst eine zurück.</translation>
    </message>
    <message>
        <source>This token is not good for that.</source>
        <translation>Dieses Token gilt dafür nicht.</translation>
    </message>
    <message>
        <source>There is no such token.</source>
        <translation>Dieses Token gibt es nicht.</translation>
    </message>
    <message>
        <source>There are as many tokens as there may be. Revoke one first.</source>
        <translation>Mehr Token kann es nicht geben. Widerrufe zuerst eins.</translation>
    </message>
    <message>
        <source>This room does not exist any more.</source>
        <translation>Diesen Raum gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>Du bist nicht in diesem Raum.</translation>
    </message>
    <message>
        <source>You are in this room already.</source>
        <translation>Du bist schon in diesem Raum.</translation>
    </message>
    <message>
        <source>A room with this name exists already. Choose another name, or join that room.</source>
        <translation>Einen Raum mit diesem Namen gibt es schon. Wähle einen anderen Namen oder tritt jenem Raum bei.</translation>
    </message>
    <message>
        <source>This message does not exist.</source>
        <translation>Diese Nachricht gibt es nicht.</translation>
    </message>
    <message>
        <source>This message was deleted in the meantime.</source>
        <translation>Diese Nachricht wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>You may not do this here.</source>
        <translation>Das darfst du hier nicht.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Es gibt nichts zu senden.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>This message has as many different reactions as it can hold.</source>
        <translation>Mehr verschiedene Reaktionen passen nicht an diese Nachricht.</translation>
    </message>
    <message>
        <source>The host cannot save anything at the moment. It is sent when that is over.</source>
        <translation>Der Host kann gerade nichts speichern. Sobald es wieder geht, wird gesendet.</translation>
    </message>
    <message>
        <source>This room is private. Ask one of its moderators for an invite.</source>
        <translation>Dieser Raum ist privat. Bitte die Moderation um eine Einladung.</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>Du bist aus diesem Raum gebannt.</translation>
    </message>
    <message>
        <source>You were removed from this room.</source>
        <translation>Du wurdest aus diesem Raum entfernt.</translation>
    </message>
    <message>
        <source>You are muted in this room.</source>
        <translation>Du bist in diesem Raum stummgeschaltet.</translation>
    </message>
    <message>
        <source>This room is locked by its moderators.</source>
        <translation>Dieser Raum wurde von der Moderation gesperrt.</translation>
    </message>
    <message>
        <source>This room is in slow mode. Wait a little before you write again.</source>
        <translation>In diesem Raum gilt der langsame Modus. Warte etwas, bevor du wieder schreibst.</translation>
    </message>
    <message>
        <source>Direct messages are switched off on this server.</source>
        <translation>Direktnachrichten sind auf diesem Server abgeschaltet.</translation>
    </message>
    <message>
        <source>There is nobody of that name on this server.</source>
        <translation>Auf diesem Server gibt es niemanden mit diesem Namen.</translation>
    </message>
    <message>
        <source>The host did not understand this. One of the two programs may be out of date.</source>
        <translation>Der Host hat das nicht verstanden. Vielleicht ist eines der beiden Programme veraltet.</translation>
    </message>
    <message>
        <source>The disk is full: nothing new can be saved.</source>
        <translation>Der Datenträger ist voll: Neues kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The saved copy on this computer is damaged. It was left untouched.</source>
        <translation>Die gespeicherte Kopie auf diesem Computer ist beschädigt. Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The saved copy was written by a newer Hubbub. Use that version.</source>
        <translation>Die gespeicherte Kopie stammt von einem neueren Hubbub. Verwende diese neuere Version.</translation>
    </message>
    <message>
        <source>Another Hubbub is using this data folder.</source>
        <translation>Ein anderes Hubbub benutzt diesen Datenordner.</translation>
    </message>
    <message>
        <source>The data folder cannot be used. Check that it exists and that you may write to it.</source>
        <translation>Der Datenordner kann nicht verwendet werden. Prüfe, ob es ihn gibt und ob du darin schreiben darfst.</translation>
    </message>
    <message>
        <source>Saving to the disk failed.</source>
        <translation>Das Speichern ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The host at %1 is not the one that was there before, or not the one that the invite means: its key is another one. Nothing was sent to it. Somebody may stand in between; or it was set up anew, which its owner can tell. Expected: %2. Found: %3.</source>
        <translation>Der Host unter %1 ist nicht derselbe wie vorher oder nicht der, den die Einladung meint: Er hat einen anderen Schlüssel. Es wurde nichts an ihn gesendet. Vielleicht hat sich jemand dazwischengeschaltet; oder er wurde neu eingerichtet, das kann dir sagen, wer ihn betreibt. Erwartet: %2. Gefunden: %3.</translation>
    </message>
    <message>
        <source>The connection to %1 would not be encrypted. Use wss:// or an invite; unencrypted connections are for this computer only.</source>
        <translation>Die Verbindung zu %1 wäre nicht verschlüsselt. Verwende wss:// oder eine Einladung; unverschlüsselte Verbindungen gibt es nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>It cannot be told whether the host at %1 is the right one: %2.</source>
        <translation>Ob der Host unter %1 der richtige ist, lässt sich nicht feststellen: %2.</translation>
    </message>
    <message>
        <source>The host refused this.</source>
        <translation>Der Host hat das abgelehnt.</translation>
    </message>
    <message>
        <source>The list of rooms could not be fetched. %1</source>
        <translation>Die Liste der Räume konnte nicht abgerufen werden. %1</translation>
    </message>
    <message>
        <source>%1 Ask whoever hosts, in person or by phone. If they set it up anew, forget it under “Known servers” and come again, or have a new invite sent.</source>
        <extracomment>%1: sentences that say that the host has another key than the known one.</extracomment>
        <translation>%1 Frag die Person, die hostet, persönlich oder am Telefon. Wurde der Host neu eingerichtet, vergiss ihn unter „Bekannte Server“ und tritt neu bei, oder lass dir eine neue Einladung schicken.</translation>
    </message>
    <message>
        <source>The host asked for a pause, because too much was sent or tried at once.</source>
        <translation>Der Host bittet um eine Pause, weil zu viel auf einmal gesendet oder versucht wurde.</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>%1: %2. Enter takes it, Esc closes the list.</source>
        <translation>%1: %2. Die Eingabetaste übernimmt, Esc schließt die Liste.</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Speichern (Eingabe)</translation>
    </message>
    <message>
        <source>Save (Shift+Enter)</source>
        <translation>Speichern (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Senden (Eingabe)</translation>
    </message>
    <message>
        <source>Send (Shift+Enter)</source>
        <translation>Senden (Umschalt+Eingabe)</translation>
    </message>
</context>
<context>
    <name>ComposerInput</name>
    <message>
        <source>Write to %1</source>
        <translation>Nachricht an %1</translation>
    </message>
</context>
<context>
    <name>ComposerTarget</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Reply to a message</source>
        <translation>Auf eine Nachricht antworten</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ConnectionActions</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>%1 %2 What you write is sent later.</source>
        <translation>%1 %2 Was du schreibst, wird später gesendet.</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>Wieder verbunden.</translation>
    </message>
</context>
<context>
    <name>DayDivider</name>
    <message>
        <source>%1, go to another day</source>
        <translation>%1, zu einem anderen Tag springen</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message>
        <source>Delete this message?</source>
        <translation>Diese Nachricht löschen?</translation>
    </message>
    <message>
        <source>Delete the message of %1?</source>
        <translation>Nachricht von %1 löschen?</translation>
    </message>
    <message>
        <source>It disappears for everybody. A line that it was deleted remains.</source>
        <translation>Sie verschwindet für alle. Es bleibt ein Hinweis, dass sie gelöscht wurde.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>DesktopSettings</name>
    <message>
        <source>Start when I log in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>In the tray, so that messages are noticed.</source>
        <translation>Im Infobereich, damit dir keine Nachricht entgeht.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Beim Schließen des Fensters</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Keeps Hubbub in the tray</source>
        <translation>Im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Ends Hubbub</source>
        <translation>Hubbub beenden</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hosten</translation>
    </message>
    <message>
        <source>Let others on the network in</source>
        <translation>Andere im Netzwerk hereinlassen</translation>
    </message>
    <message>
        <source>Counts from the next hosting on.</source>
        <translation>Gilt ab dem nächsten Hosten.</translation>
    </message>
    <message>
        <source>Otherwise a place you host is for this computer only.</source>
        <translation>Sonst ist, was du hostest, nur für diesen Computer.</translation>
    </message>
    <message>
        <source>Show my place to people nearby</source>
        <translation>Für andere in der Nähe sichtbar</translation>
    </message>
    <message>
        <source>What is kept stands in %1</source>
        <translation>Alles Gespeicherte liegt in %1</translation>
    </message>
    <message>
        <source>Direct messages where I host</source>
        <translation>Direktnachrichten, wo ich hoste</translation>
    </message>
    <message>
        <source>Two people may open a room of their own.</source>
        <translation>Zwei können einen Raum für sich allein öffnen.</translation>
    </message>
    <message>
        <source>Nobody opens a new one; those that exist go on.</source>
        <translation>Niemand öffnet neue; die es schon gibt, bleiben.</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>Each of them is you at this server. Shut out one that you have lost.</source>
        <translation>Mit jedem davon bist du auf diesem Server du. Wenn du eines verloren hast, sperre es aus.</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Deine Geräte</translation>
    </message>
    <message>
        <source>Shut out …</source>
        <translation>Aussperren …</translation>
    </message>
    <message>
        <source>For one new device, good until %1</source>
        <translation>Für ein neues Gerät, gültig bis %1</translation>
    </message>
    <message>
        <source>On the other device choose Join and “You are there already”, and type it there. Whoever has the code can become you: tell it to nobody else.</source>
        <translation>Wähle auf dem anderen Gerät „Beitreten“ und „Du bist dort schon“ und gib den Code ein. Wer ihn hat, kann sich als du ausgeben: Verrate ihn niemandem.</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Add a device …</source>
        <translation>Gerät hinzufügen …</translation>
    </message>
    <message>
        <source>Shut out %1?</source>
        <translation>%1 aussperren?</translation>
    </message>
    <message>
        <source>It loses the connection at once and cannot come back as you. What it has stored stays on it.</source>
        <translation>Das Gerät verliert sofort die Verbindung und kann nicht mehr in deinem Namen zurückkommen. Was darauf gespeichert ist, bleibt dort.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Aussperren</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>This computer is in no network.</source>
        <translation>Dieser Computer ist in keinem Netzwerk.</translation>
    </message>
    <message>
        <source>Others reach this computer at %1 (%2).</source>
        <translation>Andere erreichen diesen Computer unter %1 (%2).</translation>
    </message>
    <message>
        <source>This computer&apos;s name %1 leads to %2.</source>
        <translation>Der Name dieses Computers, %1, führt zu %2.</translation>
    </message>
    <message>
        <source>This computer&apos;s name %1 leads nowhere, at least from here.</source>
        <translation>Der Name dieses Computers, %1, führt nirgendwohin, jedenfalls von hier aus.</translation>
    </message>
    <message>
        <source>No firewall of this computer refuses connections.</source>
        <translation>Keine Firewall dieses Computers weist Verbindungen ab.</translation>
    </message>
    <message>
        <source>The firewall (%1) lets port %2 in.</source>
        <translation>Die Firewall (%1) lässt Port %2 herein.</translation>
    </message>
    <message>
        <source>A firewall (%1) is on and may refuse port %2.</source>
        <translation>Eine Firewall (%1) ist aktiv und weist Port %2 vielleicht ab.</translation>
    </message>
    <message>
        <source>Whether a firewall refuses connections cannot be seen here.</source>
        <translation>Ob eine Firewall Verbindungen abweist, ist von hier aus nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Questions to everybody nearby go out.</source>
        <translation>Anfragen an alle in der Nähe gehen hinaus.</translation>
    </message>
    <message>
        <source>Questions to everybody nearby do not get through; a firewall here may stop them.</source>
        <translation>Anfragen an alle in der Nähe kommen nicht durch; vielleicht hält eine Firewall auf diesem Computer sie auf.</translation>
    </message>
    <message>
        <source>No host runs with this data.</source>
        <translation>Mit diesen Daten läuft kein Host.</translation>
    </message>
    <message>
        <source>The host listens to this computer only; nobody else can come.</source>
        <translation>Der Host ist nur für diesen Computer da; niemand sonst kann herein.</translation>
    </message>
    <message>
        <source>The host is not shown to people nearby; they need its address.</source>
        <translation>Der Host ist in der Nähe nicht sichtbar; andere brauchen seine Adresse.</translation>
    </message>
    <message>
        <source>The host answers at %1.</source>
        <translation>Der Host antwortet unter %1.</translation>
    </message>
    <message>
        <source>The host does not answer at %1, not even to this computer.</source>
        <translation>Der Host antwortet nicht unter %1, nicht einmal diesem Computer.</translation>
    </message>
    <message>
        <source>A Hubbub at %1 tried, and reached this host.</source>
        <translation>Ein Hubbub unter %1 hat es versucht und diesen Host erreicht.</translation>
    </message>
    <message>
        <source>A Hubbub at %1 tried to reach this host, and was refused.</source>
        <translation>Ein Hubbub unter %1 wollte diesen Host erreichen und wurde abgewiesen.</translation>
    </message>
    <message>
        <source>A Hubbub at %1 tried to reach this host, and got no answer: something between refuses it.</source>
        <translation>Ein Hubbub unter %1 wollte diesen Host erreichen und bekam keine Antwort: Etwas dazwischen weist es ab.</translation>
    </message>
    <message>
        <source>No other host nearby could try whether it reaches this one.</source>
        <translation>Kein anderer Host in der Nähe konnte versuchen, diesen zu erreichen.</translation>
    </message>
    <message>
        <source>Nobody nearby answers: there is no visible host in this network, or the network keeps its devices apart.</source>
        <translation>In der Nähe antwortet niemand: In diesem Netzwerk ist kein Host sichtbar, oder das Netzwerk trennt seine Geräte voneinander.</translation>
    </message>
    <message>
        <source>This computer cannot see anybody: its questions do not get into the network.</source>
        <translation>Dieser Computer sieht niemanden: Seine Anfragen gelangen nicht ins Netzwerk.</translation>
    </message>
    <message>
        <source>%1 is there and can be joined (%2).</source>
        <translation>%1 ist da, und du kannst beitreten (%2).</translation>
    </message>
    <message>
        <source>%1 is there, but refuses connections at %2.</source>
        <translation>%1 ist da, weist aber Verbindungen unter %2 ab.</translation>
    </message>
    <message>
        <source>%1 is there, but does not answer at %2: its firewall lets questions in and nothing else.</source>
        <translation>%1 ist da, antwortet aber nicht unter %2: Die Firewall dort lässt Anfragen herein und sonst nichts.</translation>
    </message>
    <message>
        <source>%1 can be reached.</source>
        <translation>%1 ist erreichbar.</translation>
    </message>
    <message>
        <source>The computer at %1 is there, but no server listens at that port.</source>
        <translation>Der Computer unter %1 ist da, aber an diesem Port ist kein Server.</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the computer is off or elsewhere, or a firewall is between.</source>
        <translation>Unter %1 antwortet nichts: Der Computer ist aus oder woanders, oder eine Firewall ist dazwischen.</translation>
    </message>
    <message>
        <source>The name %1 is not known here.</source>
        <translation>Der Name %1 ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is in another network, where nobody is found by searching; an address or invite works.</source>
        <translation>%1 ist in einem anderen Netzwerk, in dem die Suche niemanden findet; mit Adresse oder Einladung geht es.</translation>
    </message>
    <message>
        <source>Connect to a network, by cable or wireless.</source>
        <translation>Verbinde dich mit einem Netzwerk, per Kabel oder WLAN.</translation>
    </message>
    <message>
        <source>Start hosting, or name the data folder of the host.</source>
        <translation>Starte das Hosten oder nenne den Datenordner des Hosts.</translation>
    </message>
    <message>
        <source>Open it to the network: the switch in the window, or --listen &apos;*&apos;.</source>
        <translation>Öffne ihn für das Netzwerk: mit dem Schalter im Fenster oder mit --listen &apos;*&apos;.</translation>
    </message>
    <message>
        <source>Show it nearby: the switch in the window, or --nearby.</source>
        <translation>Mach ihn in der Nähe sichtbar: mit dem Schalter im Fenster oder mit --nearby.</translation>
    </message>
    <message>
        <source>If others cannot come, allow port %1, TCP and UDP, in the firewall.</source>
        <translation>Wenn andere nicht hereinkommen, erlaube Port %1, TCP und UDP, in der Firewall.</translation>
    </message>
    <message>
        <source>Allow port %1, TCP and UDP, in this computer&apos;s firewall.</source>
        <translation>Erlaube Port %1, TCP und UDP, in der Firewall dieses Computers.</translation>
    </message>
    <message>
        <source>Check that the firewall allows port %1 and that the host listens for the network.</source>
        <translation>Prüfe, ob die Firewall Port %1 erlaubt und ob der Host für das Netzwerk offen ist.</translation>
    </message>
    <message>
        <source>Let the host listen at every address (--listen &apos;*&apos;).</source>
        <translation>Öffne den Host für alle Adressen (--listen &apos;*&apos;).</translation>
    </message>
    <message>
        <source>Allow UDP ports 4826 and 4827 in this computer&apos;s firewall, or join by address.</source>
        <translation>Erlaube die UDP-Ports 4826 und 4827 in der Firewall dieses Computers oder tritt über die Adresse bei.</translation>
    </message>
    <message>
        <source>Ask the host for an invite, or check that both are in the same network.</source>
        <translation>Bitte den Host um eine Einladung oder prüfe, ob beide im selben Netzwerk sind.</translation>
    </message>
    <message>
        <source>Whoever hosts should run &quot;hubbub doctor&quot; there and allow the port in the firewall.</source>
        <translation>Wer hostet, sollte dort „hubbub doctor“ ausführen und den Port in der Firewall erlauben.</translation>
    </message>
    <message>
        <source>Check the port, and that the host runs.</source>
        <translation>Prüfe, ob der Port stimmt und der Host läuft.</translation>
    </message>
    <message>
        <source>Check the address; whoever hosts should run &quot;hubbub doctor&quot; there.</source>
        <translation>Prüfe die Adresse; wer hostet, sollte dort „hubbub doctor“ ausführen.</translation>
    </message>
    <message>
        <source>Check the spelling, or use the IP address.</source>
        <translation>Prüfe die Schreibweise oder verwende die IP-Adresse.</translation>
    </message>
    <message>
        <source>You cannot be seen: this computer is in no network.</source>
        <translation>Du bist nicht zu sehen: Dieser Computer ist in keinem Netzwerk.</translation>
    </message>
    <message>
        <source>Nobody can come, because no host runs.</source>
        <translation>Niemand kann herein, weil kein Host läuft.</translation>
    </message>
    <message>
        <source>You cannot be seen: the host is for this computer only.</source>
        <translation>Du bist nicht zu sehen: Der Host ist nur für diesen Computer.</translation>
    </message>
    <message>
        <source>Others can come.</source>
        <translation>Andere können herein.</translation>
    </message>
    <message>
        <source>You cannot be reached: others try in vain.</source>
        <translation>Du bist nicht erreichbar: Andere versuchen es vergeblich.</translation>
    </message>
    <message>
        <source>Nobody is there to try; the firewall may keep others out.</source>
        <translation>Niemand ist da, der es versuchen könnte; vielleicht lässt die Firewall andere nicht herein.</translation>
    </message>
    <message>
        <source>Nobody is there to try; from here it looks as if others can come.</source>
        <translation>Niemand ist da, der es versuchen könnte; von hier aus sieht es so aus, als könnten andere herein.</translation>
    </message>
    <message>
        <source>You can join.</source>
        <translation>Du kannst beitreten.</translation>
    </message>
    <message>
        <source>Somebody is there, but cannot be reached.</source>
        <translation>Jemand ist da, aber nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server cannot be reached from here.</source>
        <translation>Der Server ist von hier aus nicht erreichbar.</translation>
    </message>
    <message>
        <source>You cannot see anybody.</source>
        <translation>Du siehst niemanden.</translation>
    </message>
    <message>
        <source>Nobody is there.</source>
        <translation>Niemand ist da.</translation>
    </message>
</context>
<context>
    <name>DoctorLine</name>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Looking whether others can come …</source>
        <translation>Es wird geprüft, ob andere hereinkommen …</translation>
    </message>
</context>
<context>
    <name>EmojiGroups</name>
    <message>
        <source>Groups of emoji</source>
        <translation>Emoji-Gruppen</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Find an emoji</source>
        <translation>Emoji suchen</translation>
    </message>
    <message>
        <source>Found emoji</source>
        <translation>Gefundene Emojis</translation>
    </message>
    <message>
        <source>No emoji of this name. The names are English.</source>
        <translation>Kein Emoji mit diesem Namen. Die Namen sind englisch.</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>For reading and printing, in any browser.</source>
        <translation>Zum Lesen und Drucken, in jedem Browser.</translation>
    </message>
    <message>
        <source>A line for each message.</source>
        <translation>Eine Zeile je Nachricht.</translation>
    </message>
    <message>
        <source>The whole log, for programs; Hubbub reads it again.</source>
        <translation>Der ganze Verlauf, für Programme; auch Hubbub liest ihn wieder ein.</translation>
    </message>
    <message>
        <source>The file goes to %1. What was deleted or hidden is not in it.</source>
        <translation>Die Datei kommt nach %1. Gelöschtes und Ausgeblendetes ist nicht darin.</translation>
    </message>
    <message>
        <source>%1 % written</source>
        <translation>%1&#xa0;% geschrieben</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Copy its name</source>
        <translation>Dateinamen kopieren</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>FailedLine</name>
    <message>
        <source>Not sent. %1</source>
        <translation>Nicht gesendet. %1</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Nicht gesendet.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>You were banned from %1.</source>
        <translation>Du wurdest aus %1 gebannt.</translation>
    </message>
    <message>
        <source>You were removed from %1.</source>
        <translation>Du wurdest aus %1 entfernt.</translation>
    </message>
    <message>
        <source>You were banned from %1 by %2.</source>
        <translation>%2 hat dich aus %1 gebannt.</translation>
    </message>
    <message>
        <source>You were removed from %1 by %2.</source>
        <translation>%2 hat dich aus %1 entfernt.</translation>
    </message>
    <message>
        <source>You were banned from %1 by %2: %3</source>
        <extracomment>%1 is a room, %2 a person, %3 the reason in that person&apos;s words.</extracomment>
        <translation>%2 hat dich aus %1 gebannt: %3</translation>
    </message>
    <message>
        <source>You were removed from %1 by %2: %3</source>
        <translation>%2 hat dich aus %1 entfernt: %3</translation>
    </message>
</context>
<context>
    <name>FoundItem</name>
    <message>
        <source>%1 · left</source>
        <translation>%1 · verlassen</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Looking further …</source>
        <translation>Es wird weitergesucht …</translation>
    </message>
</context>
<context>
    <name>HostCard</name>
    <message>
        <source>Host a room</source>
        <translation>Raum hosten</translation>
    </message>
    <message>
        <source>This computer keeps the messages. Others can join for as long as this window is open.</source>
        <translation>Dieser Computer bewahrt die Nachrichten auf. Andere können beitreten, solange dieses Fenster offen ist.</translation>
    </message>
    <message>
        <source>Others on this network may join</source>
        <translation>Andere in diesem Netzwerk dürfen beitreten</translation>
    </message>
    <message>
        <source>Encrypted, and seen by people on this network. Your firewall may ask; allow it.</source>
        <translation>Verschlüsselt und für andere in diesem Netzwerk sichtbar. Vielleicht fragt deine Firewall; erlaube es.</translation>
    </message>
    <message>
        <source>Off: only programs on this computer.</source>
        <translation>Aus: nur Programme auf diesem Computer.</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Wird gestartet …</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hosten</translation>
    </message>
    <message>
        <source>Counts from the next hosting on.</source>
        <translation>Gilt ab dem nächsten Hosten.</translation>
    </message>
</context>
<context>
    <name>HostLine</name>
    <message>
        <source>Hosting at %1</source>
        <translation>Hostet unter %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Let others in</source>
        <translation>Andere hereinlassen</translation>
    </message>
    <message>
        <source>Copy the address for others</source>
        <translation>Adresse für andere kopieren</translation>
    </message>
    <message>
        <source>Imported room</source>
        <translation>Importierter Raum</translation>
    </message>
    <message>
        <source>Compare the key …</source>
        <translation>Schlüssel vergleichen …</translation>
    </message>
</context>
<context>
    <name>HostPassword</name>
    <message>
        <source>This cannot be kept: the password is too long, or the disk does not allow it.</source>
        <translation>Das lässt sich nicht speichern: Das Passwort ist zu lang, oder der Datenträger lässt es nicht zu.</translation>
    </message>
    <message>
        <source>Ask newcomers for a password</source>
        <translation>Passwort von Neuen verlangen</translation>
    </message>
    <message>
        <source>Also those who have the link or the code. Who is in stays in, and an invite to a room lets people in without it.</source>
        <translation>Auch wenn sie den Link oder den Code haben. Wer schon drin ist, bleibt drin, und mit einer Einladung zu einem Raum geht es ohne Passwort.</translation>
    </message>
    <message>
        <source>Choose one, and tell it to those who may come.</source>
        <translation>Wähle eines und nenne es denen, die kommen dürfen.</translation>
    </message>
    <message>
        <source>Who finds this host may come in.</source>
        <translation>Wer diesen Host findet, darf herein.</translation>
    </message>
    <message>
        <source>Password for newcomers</source>
        <translation>Passwort für Neue</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Is set</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>HoverBar</name>
    <message>
        <source>React (+)</source>
        <translation>Reagieren (+)</translation>
    </message>
    <message>
        <source>Reply (R)</source>
        <translation>Antworten (R)</translation>
    </message>
    <message>
        <source>Edit (E)</source>
        <translation>Bearbeiten (E)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Löschen (Entf)</translation>
    </message>
</context>
<context>
    <name>ImportPart</name>
    <message>
        <source>Import a room</source>
        <translation>Raum importieren</translation>
    </message>
    <message>
        <source>What was exported as JSON Lines becomes an archive: nobody writes in it any more, and you read it and search in it.</source>
        <translation>Was als JSON Lines exportiert wurde, wird zum Archiv: Niemand schreibt mehr darin, aber du kannst es lesen und durchsuchen.</translation>
    </message>
    <message>
        <source>%1 % read</source>
        <translation>%1&#xa0;% gelesen</translation>
    </message>
    <message>
        <source>%1 is an archive now.</source>
        <translation>%1 ist jetzt ein Archiv.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Path of the file, or drop it here</source>
        <translation>Dateipfad, oder Datei hierher ziehen</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>InboxSheet</name>
    <message>
        <source>What waits for you</source>
        <translation>Was auf dich wartet</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Für dich</translation>
    </message>
    <message>
        <source>Unread rooms</source>
        <translation>Ungelesene Räume</translation>
    </message>
    <message>
        <source>Messages that mention you</source>
        <translation>Nachrichten, die dich erwähnen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rooms with something unread</source>
        <translation>Räume mit Ungelesenem</translation>
    </message>
    <message>
        <source>All is read</source>
        <translation>Alles gelesen</translation>
    </message>
    <message>
        <source>Nobody has mentioned you yet</source>
        <translation>Noch hat dich niemand erwähnt</translation>
    </message>
    <message>
        <source>Rooms with something new appear here, from all servers.</source>
        <translation>Räume mit Neuem erscheinen hier, von allen Servern.</translation>
    </message>
    <message>
        <source>When somebody writes @ and your name, or @all, the message appears here.</source>
        <translation>Wenn jemand @ und deinen Namen schreibt oder @all, erscheint die Nachricht hier.</translation>
    </message>
</context>
<context>
    <name>InvitesSheet</name>
    <message>
        <source>Invites to %1</source>
        <translation>Einladungen zu %1</translation>
    </message>
    <message>
        <source>How long it is good</source>
        <translation>Wie lange sie gilt</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Eine Stunde</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Einen Tag</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>How many people it is for</source>
        <translation>Für wie viele Personen sie gilt</translation>
    </message>
    <message>
        <source>As guests</source>
        <translation>Als Gäste</translation>
    </message>
    <message>
        <source>Guests read, write and react; they pin nothing, set no topic, and never come to own the room.</source>
        <translation>Gäste lesen, schreiben und reagieren; sie heften nichts an, ändern das Thema nicht, und der Raum geht nie auf sie über.</translation>
    </message>
    <message>
        <source>Make an invite</source>
        <translation>Einladung erstellen</translation>
    </message>
    <message>
        <source>The new invite, to send. It is a secret, and shown only now</source>
        <translation>Die neue Einladung, zum Verschicken. Sie ist geheim und wird nur jetzt angezeigt</translation>
    </message>
    <message>
        <source>Still good</source>
        <translation>Noch gültig</translation>
    </message>
    <message>
        <source>Invites that are still good</source>
        <translation>Einladungen, die noch gelten</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>For visitors of a website</source>
        <translation>Für Besucher einer Website</translation>
    </message>
    <message>
        <source>Each visitor comes as a guest, into a room of their own with the members of this one. The server has to allow the website.</source>
        <translation>Jeder Besucher kommt als Gast in einen eigenen Raum, zusammen mit den Mitgliedern dieses Raums. Der Server muss die Website zulassen.</translation>
    </message>
    <message>
        <source>Put this into the pages of the website. It is shown only now</source>
        <translation>Das gehört in die Seiten der Website. Es wird nur jetzt gezeigt</translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Rooms on this network show up here. From elsewhere, take the link that the host sends you.</source>
        <translation>Räume in diesem Netzwerk erscheinen hier. Für andere brauchst du den Link, den dir der Host schickt.</translation>
    </message>
    <message>
        <source>Link, code or address</source>
        <translation>Link, Code oder Adresse</translation>
    </message>
    <message>
        <source>You are there already, with another device?</source>
        <translation>Du bist dort schon, mit einem anderen Gerät?</translation>
    </message>
    <message>
        <source>Code from the other device</source>
        <translation>Code vom anderen Gerät</translation>
    </message>
    <message>
        <source>Looking for the code …</source>
        <translation>Code wird gesucht …</translation>
    </message>
    <message>
        <source>Or the password of your account there</source>
        <translation>Oder das Passwort deines Kontos dort</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Compare the key</source>
        <translation>Schlüssel vergleichen</translation>
    </message>
    <message>
        <source>You came by the address alone, so nothing proves yet that this is the host you mean. Whoever hosts sees the key under “Let others in”. Compare the two by phone or side by side, not in this chat: if they are the same, nobody stands in between.</source>
        <translation>Du bist nur über die Adresse hereingekommen, deshalb beweist noch nichts, dass dies der Host ist, den du meinst. Wer hostet, sieht den Schlüssel unter „Andere hereinlassen“. Vergleicht die beiden am Telefon oder nebeneinander, nicht in diesem Chat: Sind sie gleich, steht niemand dazwischen.</translation>
    </message>
    <message>
        <source>The key of this host</source>
        <translation>Schlüssel dieses Hosts</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Go to a room</source>
        <translation>Raum wechseln</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Was auf dich wartet</translation>
    </message>
    <message>
        <source>Next message that mentions you</source>
        <translation>Nächste Nachricht, die dich erwähnt</translation>
    </message>
    <message>
        <source>Room before or after</source>
        <translation>Vorheriger oder nächster Raum</translation>
    </message>
    <message>
        <source>Room with something unread</source>
        <translation>Raum mit Ungelesenem</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>In diesem Raum suchen</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück zur letzten Stelle</translation>
    </message>
    <message>
        <source>Next part of the window, or the one before</source>
        <translation>Nächster oder vorheriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Larger, smaller, normal text</source>
        <translation>Text größer, kleiner, normal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Beim Schreiben</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Edit what you said last, in an empty field</source>
        <translation>Letzte eigene Nachricht bearbeiten, wenn das Feld leer ist</translation>
    </message>
    <message>
        <source>What you said before</source>
        <translation>Was du vorher geschrieben hast</translation>
    </message>
    <message>
        <source>Name a person, a room or an emoji</source>
        <translation>Person, Raum oder Emoji einfügen</translation>
    </message>
    <message>
        <source>Give up an edit or a reply</source>
        <translation>Bearbeiten oder Antworten abbrechen</translation>
    </message>
    <message>
        <source>Scroll the messages</source>
        <translation>Nachrichten durchblättern</translation>
    </message>
    <message>
        <source>First and newest message</source>
        <translation>Erste und neueste Nachricht</translation>
    </message>
    <message>
        <source>On a message</source>
        <translation>Auf einer Nachricht</translation>
    </message>
    <message>
        <source>Message before or after</source>
        <translation>Vorherige oder nächste Nachricht</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>Antworten anzeigen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Pin, or unpin</source>
        <translation>Anheften oder lösen</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy a link to it</source>
        <translation>Link dazu kopieren</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>Everything in this room is read</source>
        <translation>Alles in diesem Raum als gelesen markieren</translation>
    </message>
    <message>
        <source>First unread message in this room</source>
        <translation>Erste ungelesene Nachricht in diesem Raum</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Mehrere auswählen</translation>
    </message>
    <message>
        <source>Select all that is loaded</source>
        <translation>Alles Geladene auswählen</translation>
    </message>
    <message>
        <source>Copy what is selected, with names and times</source>
        <translation>Auswahl kopieren, mit Namen und Uhrzeiten</translation>
    </message>
    <message>
        <source>End the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
</context>
<context>
    <name>KnownServers</name>
    <message>
        <source>A server is recognised by its key. One that comes with another key is not spoken to, because somebody may stand in between.</source>
        <translation>Ein Server wird an seinem Schlüssel erkannt. Kommt einer mit einem anderen Schlüssel, wird nicht mit ihm gesprochen, denn jemand könnte sich dazwischengeschaltet haben.</translation>
    </message>
    <message>
        <source>None so far: a server is remembered at the first visit.</source>
        <translation>Noch keine: Ein Server wird beim ersten Besuch gemerkt.</translation>
    </message>
    <message>
        <source>Known servers</source>
        <translation>Bekannte Server</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>Vergessen …</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1 vergessen?</translation>
    </message>
    <message>
        <source>The next visit is a first one again: whatever key is found there is trusted. Do this only if whoever runs the server says that its key was changed.</source>
        <translation>Der nächste Besuch ist dann wieder der erste: Dem Schlüssel, der sich dort findet, wird vertraut. Tu das nur, wenn dir der Betreiber des Servers sagt, dass der Schlüssel geändert wurde.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>LifeSheets</name>
    <message>
        <source>End hosting?</source>
        <translation>Hosten beenden?</translation>
    </message>
    <message>
        <source>The others lose the connection until you host again. Nothing that was said is lost, and what they write in the meantime is sent later.</source>
        <translation>Die anderen verlieren die Verbindung, bis du wieder hostest. Nichts Gesagtes geht verloren, und was sie inzwischen schreiben, wird später gesendet.</translation>
    </message>
    <message>
        <source>End hosting and quit</source>
        <translation>Hosten und Hubbub beenden</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Join by this link?</source>
        <translation>Über diesen Link beitreten?</translation>
    </message>
    <message>
        <source>You are hosting at the moment. Your place stays open for the others.</source>
        <translation>Du hostest gerade. Für die anderen bleibt dein Server offen.</translation>
    </message>
    <message>
        <source>It was opened outside of Hubbub. Join only if you know who gave it to you.</source>
        <translation>Er wurde außerhalb von Hubbub geöffnet. Tritt nur bei, wenn du weißt, von wem du ihn hast.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
</context>
<context>
    <name>LoadingLine</name>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Starker Kontrast</translation>
    </message>
    <message>
        <source>Darker text, clearer lines.</source>
        <translation>Dunklerer Text, deutlichere Linien.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Kleiner (Strg+-)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Größer (Strg++)</translation>
    </message>
    <message>
        <source>Space between messages</source>
        <translation>Abstand zwischen Nachrichten</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Luftig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Things appear and go without sliding or fading.</source>
        <translation>Dinge erscheinen und verschwinden, ohne zu gleiten oder zu verblassen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Message directly</source>
        <translation>Direkt schreiben</translation>
    </message>
    <message>
        <source>No longer a moderator</source>
        <translation>Nicht mehr Moderator</translation>
    </message>
    <message>
        <source>Make a moderator</source>
        <translation>Zum Moderator machen</translation>
    </message>
    <message>
        <source>Make a member</source>
        <translation>Zum Mitglied machen</translation>
    </message>
    <message>
        <source>Make an owner, too …</source>
        <translation>Auch zum Eigentümer machen …</translation>
    </message>
    <message>
        <source>No longer an owner</source>
        <translation>Nicht mehr Eigentümer</translation>
    </message>
    <message>
        <source>Let speak again</source>
        <translation>Wieder schreiben lassen</translation>
    </message>
    <message>
        <source>Mute …</source>
        <translation>Stummschalten …</translation>
    </message>
    <message>
        <source>Remove from the room …</source>
        <translation>Aus dem Raum entfernen …</translation>
    </message>
    <message>
        <source>Ban …</source>
        <translation>Bannen …</translation>
    </message>
</context>
<context>
    <name>MemberPane</name>
    <message>
        <source>Members · %1</source>
        <translation>Mitglieder · %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>As last known</source>
        <translation>Letzter bekannter Stand</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Jetzt hier</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Nobody else sees this conversation, but whoever hosts can read it.</source>
        <translation>Niemand sonst sieht dieses Gespräch, aber wer hostet, kann es lesen.</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (du)</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
</context>
<context>
    <name>MemberSheets</name>
    <message>
        <source>Make %1 an owner?</source>
        <translation>%1 zum Eigentümer machen?</translation>
    </message>
    <message>
        <source>An owner can do everything here that you can, and can also make you an ordinary member.</source>
        <translation>Eigentümer dürfen hier alles, was du darfst, und können auch dich zu einem gewöhnlichen Mitglied machen.</translation>
    </message>
    <message>
        <source>Make an owner</source>
        <translation>Zum Eigentümer machen</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
</context>
<context>
    <name>MessageHead</name>
    <message>
        <source>%1 · edited</source>
        <translation>%1 · bearbeitet</translation>
    </message>
</context>
<context>
    <name>MessageLength</name>
    <message>
        <source>Too long: %L1 of at most %L2 characters.</source>
        <translation>Zu lang: %L1 von höchstens %L2 Zeichen.</translation>
    </message>
    <message>
        <source>Too many lines: %L1 of at most %L2.</source>
        <translation>Zu viele Zeilen: %L1 von höchstens %L2.</translation>
    </message>
    <message>
        <source>Too long: a message holds 16 KiB.</source>
        <translation>Zu lang: Eine Nachricht fasst 16 KiB.</translation>
    </message>
    <message>
        <source>%L1 of %L2 characters</source>
        <translation>%L1 von %L2 Zeichen</translation>
    </message>
    <message>
        <source>%L1 of %L2 lines</source>
        <translation>%L1 von %L2 Zeilen</translation>
    </message>
    <message>
        <source>%L1 of %L2 bytes</source>
        <translation>%L1 von %L2 Byte</translation>
    </message>
</context>
<context>
    <name>MessageMarks</name>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>React …</source>
        <translation>Reagieren …</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>Antworten anzeigen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy link to the message</source>
        <translation>Link zur Nachricht kopieren</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Earlier versions …</source>
        <translation>Frühere Fassungen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Open %1 …</source>
        <translation>%1 öffnen …</translation>
    </message>
    <message>
        <source>Copy selected</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Give up the change</source>
        <translation>Änderung verwerfen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ModerateSheet</name>
    <message>
        <source>For 10 minutes</source>
        <translation>Für 10 Minuten</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Für einen Tag</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Diese Person</translation>
    </message>
    <message>
        <source>And the devices they use</source>
        <translation>Auch ihre Geräte</translation>
    </message>
    <message>
        <source>And everybody at their address</source>
        <translation>Auch alle unter ihrer Adresse</translation>
    </message>
    <message>
        <source>Mute %1?</source>
        <translation>%1 stummschalten?</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>%1 bannen?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>They can read, but not write.</source>
        <translation>Die Person kann lesen, aber nicht schreiben.</translation>
    </message>
    <message>
        <source>They leave the room and cannot come back until the ban is lifted.</source>
        <translation>Die Person verlässt den Raum und kann erst zurückkommen, wenn der Bann aufgehoben ist.</translation>
    </message>
    <message>
        <source>They leave the room. They can come back, if the room is open.</source>
        <translation>Die Person verlässt den Raum. Sie kann zurückkommen, wenn der Raum offen ist.</translation>
    </message>
    <message>
        <source>Reason, seen by all (may be empty)</source>
        <translation>Grund, für alle sichtbar (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Bannen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>NearbyEntry</name>
    <message>
        <source>Join %1</source>
        <translation>%1 beitreten</translation>
    </message>
    <message>
        <source>Not the one you know by this name</source>
        <translation>Nicht der, den du unter diesem Namen kennst</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NearbyList</name>
    <message>
        <source>Nobody hosts nearby so far.</source>
        <translation>In der Nähe hostet noch niemand.</translation>
    </message>
    <message>
        <source>Somebody does, and you do not see it?</source>
        <translation>Jemand hostet, aber du siehst es nicht?</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Looking why nobody is seen …</source>
        <translation>Es wird geprüft, warum niemand zu sehen ist …</translation>
    </message>
</context>
<context>
    <name>NoticeBody</name>
    <message>
        <source>Show each</source>
        <translation>Einzeln anzeigen</translation>
    </message>
</context>
<context>
    <name>NotifyChoices</name>
    <message>
        <source>Show notifications</source>
        <translation>Benachrichtigungen anzeigen</translation>
    </message>
    <message>
        <source>For direct messages and mentions; each room can have more, or less.</source>
        <translation>Bei Direktnachrichten und Erwähnungen; für jeden Raum sind mehr oder weniger möglich.</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>Hide what is said</source>
        <translation>Inhalt verbergen</translation>
    </message>
    <message>
        <source>A notification then tells only that something came.</source>
        <translation>Eine Benachrichtigung sagt dann nur, dass etwas gekommen ist.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>On at the moment, by the hours below.</source>
        <translation>Zurzeit an, nach den Zeiten unten.</translation>
    </message>
    <message>
        <source>Until you switch it off. What comes is counted and waits.</source>
        <translation>Bis du es ausschaltest. Was kommt, wird gezählt und wartet.</translation>
    </message>
    <message>
        <source>Do not disturb at certain hours</source>
        <translation>Zu bestimmten Zeiten nicht stören</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>NotifyLevelMenu</name>
    <message>
        <source>No longer a favourite</source>
        <translation>Kein Favorit mehr</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Zum Favoriten machen</translation>
    </message>
    <message>
        <source>Tell me of every message</source>
        <translation>Jede Nachricht melden</translation>
    </message>
    <message>
        <source>Only when I am mentioned</source>
        <translation>Nur Erwähnungen melden</translation>
    </message>
    <message>
        <source>Only count what is unread</source>
        <translation>Ungelesenes nur zählen</translation>
    </message>
    <message>
        <source>Mute the room</source>
        <translation>Raum stummschalten</translation>
    </message>
</context>
<context>
    <name>OpenLinkSheet</name>
    <message>
        <source>Open this link in the browser?</source>
        <translation>Diesen Link im Browser öffnen?</translation>
    </message>
    <message>
        <source>It leads to %1</source>
        <translation>Er führt zu %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>OperatingSettings</name>
    <message>
        <source>You run this server: you see who is there and what rooms there are, but not what is said in those that you are not in.</source>
        <translation>Du betreibst diesen Server: Du siehst, wer da ist und welche Räume es gibt, aber nicht, was in denen gesagt wird, in denen du nicht bist.</translation>
    </message>
    <message>
        <source>People and programs</source>
        <translation>Menschen und Programme</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Teil eines Namens</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>There are more. Write part of a name to find somebody.</source>
        <translation>Es gibt noch mehr. Schreib einen Teil eines Namens, um jemanden zu finden.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>There are more rooms. “hubbub admin” on the server&apos;s machine lists all, and does what is not to be done here: backups, checks.</source>
        <translation>Es gibt noch mehr Räume. „hubbub admin“ auf dem Rechner des Servers nennt alle und tut, was hier nicht geht: Sicherungen, Prüfungen.</translation>
    </message>
    <message>
        <source>“hubbub admin” on the server&apos;s machine does what is not to be done here: backups, checks.</source>
        <translation>„hubbub admin“ auf dem Rechner des Servers tut, was hier nicht geht: Sicherungen, Prüfungen.</translation>
    </message>
    <message>
        <source>Take the running of the server away</source>
        <translation>Den Betrieb des Servers wieder nehmen</translation>
    </message>
    <message>
        <source>Let them run the server, too …</source>
        <translation>Auch den Server betreiben lassen …</translation>
    </message>
    <message>
        <source>Let %1 run the server?</source>
        <translation>%1 den Server betreiben lassen?</translation>
    </message>
    <message>
        <source>They can do all that you can do here, and take it from you, too.</source>
        <translation>Dann kann diese Person alles, was du hier kannst, und es auch dir nehmen.</translation>
    </message>
    <message>
        <source>Let them</source>
        <translation>Betreiben lassen</translation>
    </message>
    <message>
        <source>No guest any more</source>
        <translation>Nicht mehr Gast</translation>
    </message>
    <message>
        <source>Make a guest</source>
        <translation>Zum Gast machen</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Wieder hereinlassen</translation>
    </message>
    <message>
        <source>Shut all devices out …</source>
        <translation>Alle Geräte aussperren …</translation>
    </message>
    <message>
        <source>Shut out all devices of %1?</source>
        <translation>Alle Geräte von %1 aussperren?</translation>
    </message>
    <message>
        <source>They lose the connection at once and never come back as this person. Only the password of the account lets new ones in.</source>
        <translation>Sie verlieren sofort die Verbindung und kommen nie wieder als diese Person herein. Nur das Passwort des Kontos lässt neue herein.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Aussperren</translation>
    </message>
    <message>
        <source>Keep out …</source>
        <translation>Fernhalten …</translation>
    </message>
    <message>
        <source>Keep %1 out of this server?</source>
        <translation>%1 von diesem Server fernhalten?</translation>
    </message>
    <message>
        <source>They lose the connection at once, and are not let in until you say so. What they have written stays.</source>
        <translation>Die Verbindung endet sofort, und hereingelassen wird erst wieder, wenn du es sagst. Was geschrieben wurde, bleibt.</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>Fernhalten</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>Password of your account</source>
        <translation>Passwort deines Kontos</translation>
    </message>
    <message>
        <source>A password is needed</source>
        <translation>Passwort erforderlich</translation>
    </message>
    <message>
        <source>The account “%1” at %2 is yours? Its password makes this device one of your devices.</source>
        <translation>Das Konto „%1“ auf %2 gehört dir? Mit seinem Passwort wird dieses Gerät eines deiner Geräte.</translation>
    </message>
    <message>
        <source>%1 asks newcomers for its password, or for an invite. Whoever hosts it knows it. You are asked only once.</source>
        <translation>%1 verlangt von Neuen das Passwort oder eine Einladung. Wer dort hostet, kennt das Passwort. Du wirst nur einmal gefragt.</translation>
    </message>
    <message>
        <source>Password of the host</source>
        <translation>Passwort des Hosts</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Use the password of the host instead</source>
        <translation>Stattdessen Passwort des Hosts verwenden</translation>
    </message>
    <message>
        <source>You have an account there, with a password?</source>
        <translation>Hast du dort ein Konto mit Passwort?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Go in</source>
        <translation>Eintreten</translation>
    </message>
</context>
<context>
    <name>PinsPane</name>
    <message>
        <source>Pinned · %1</source>
        <translation>Angeheftet · %1</translation>
    </message>
    <message>
        <source>Nothing is pinned here. Pin what everybody should find again: in the menu of a message, or with P.</source>
        <translation>Hier ist nichts angeheftet. Hefte an, was alle wiederfinden sollen: im Menü einer Nachricht oder mit P.</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Angeheftete Nachrichten</translation>
    </message>
    <message>
        <source>Unpin (Del)</source>
        <translation>Lösen (Entf)</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
</context>
<context>
    <name>PlaceButton</name>
    <message numerus="yes">
        <source>%n for you</source>
        <translation>
            <numerusform>%n für dich</numerusform>
            <numerusform>%n für dich</numerusform>
        </translation>
    </message>
    <message>
        <source>something unread</source>
        <translation>Ungelesenes</translation>
    </message>
    <message>
        <source>hosted here</source>
        <translation>hier gehostet</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
    <message>
        <source>You host this.</source>
        <translation>Du hostest diesen Server.</translation>
    </message>
</context>
<context>
    <name>PlaceRail</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Server hinzufügen</translation>
    </message>
</context>
<context>
    <name>ProfileSettings</name>
    <message>
        <source>At %1</source>
        <translation>Auf %1</translation>
    </message>
    <message>
        <source>Your name here</source>
        <translation>Dein Name hier</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>This is changed as soon as the connection is back.</source>
        <translation>Das wird geändert, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation>Deine Farbe</translation>
    </message>
    <message>
        <source>Everybody sees the change at once, in all rooms. For 30 days nobody else can take the name that you give up.</source>
        <translation>Alle sehen die Änderung sofort, in allen Räumen. Den Namen, den du aufgibst, kann 30 Tage lang niemand sonst annehmen.</translation>
    </message>
    <message>
        <source>At new servers</source>
        <translation>Auf neuen Servern</translation>
    </message>
    <message>
        <source>Your name at new servers</source>
        <translation>Dein Name auf neuen Servern</translation>
    </message>
    <message>
        <source>This is what the first page proposes.</source>
        <translation>Diesen Namen schlägt die Startseite vor.</translation>
    </message>
</context>
<context>
    <name>QuotedLine</name>
    <message>
        <source>In reply to %1: %2</source>
        <translation>Antwort an %1: %2</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Diese Nachricht wurde gelöscht</translation>
    </message>
</context>
<context>
    <name>ReactionStrip</name>
    <message>
        <source>%1, %2, reaction by %3</source>
        <translation>%1, %2, Reaktion von %3</translation>
    </message>
</context>
<context>
    <name>RoomExport</name>
    <message>
        <source>(deleted)</source>
        <translation>(gelöscht)</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(ausgeblendet)</translation>
    </message>
    <message>
        <source>(edited)</source>
        <translation>(bearbeitet)</translation>
    </message>
</context>
<context>
    <name>RoomFormSheet</name>
    <message>
        <source>New room</source>
        <translation>Neuer Raum</translation>
    </message>
    <message>
        <source>Rename the room</source>
        <translation>Raum umbenennen</translation>
    </message>
    <message>
        <source>Topic of the room</source>
        <translation>Thema des Raums</translation>
    </message>
    <message>
        <source>Name, such as Kitchen or Release 2</source>
        <translation>Name, etwa Küche oder Release 2</translation>
    </message>
    <message>
        <source>Topic (optional): what it is about</source>
        <translation>Thema (optional): worum es geht</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Offen für alle</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Ankündigungen</translation>
    </message>
    <message>
        <source>Private, by invite</source>
        <translation>Privat, mit Einladung</translation>
    </message>
    <message>
        <source>Everybody who can reach the host can find the room and join it.</source>
        <translation>Alle, die den Host erreichen, können den Raum finden und ihm beitreten.</translation>
    </message>
    <message>
        <source>Everybody can find and read it; you, and those whom you make moderators, write.</source>
        <translation>Alle können ihn finden und lesen; schreiben können du und die Moderatoren, die du ernennst.</translation>
    </message>
    <message>
        <source>On nobody’s list; who has an invite comes in.</source>
        <translation>In keiner Liste; herein kommt, wer eine Einladung hat.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Find in this room (Ctrl+F)</source>
        <translation>In diesem Raum suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Notifications of this room</source>
        <translation>Benachrichtigungen dieses Raums</translation>
    </message>
    <message>
        <source>More about this room</source>
        <translation>Mehr zu diesem Raum</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Angeheftete Nachrichten</translation>
    </message>
    <message>
        <source>Go to a day …</source>
        <translation>Zu einem Tag springen …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Rules …</source>
        <translation>Regeln …</translation>
    </message>
    <message>
        <source>Set the topic …</source>
        <translation>Thema festlegen …</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Leave the room …</source>
        <translation>Raum verlassen …</translation>
    </message>
</context>
<context>
    <name>RoomImport</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>this is no entry of a room.</source>
        <translation>Das ist kein Eintrag eines Raums.</translation>
    </message>
    <message>
        <source>this is not an exported room.</source>
        <translation>Das ist kein exportierter Raum.</translation>
    </message>
    <message>
        <source>a newer version of Hubbub wrote this file.</source>
        <translation>Diese Datei stammt von einer neueren Version von Hubbub.</translation>
    </message>
    <message>
        <source>This room was imported before.</source>
        <translation>Dieser Raum wurde schon importiert.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>an entry is missing before this one.</source>
        <translation>Vor diesem Eintrag fehlt einer.</translation>
    </message>
    <message>
        <source>this entry stands in the file twice.</source>
        <translation>Dieser Eintrag steht zweimal in der Datei.</translation>
    </message>
    <message numerus="yes">
        <source>The file ends too early: it has %1 of %n entries.</source>
        <translation>
            <numerusform>Die Datei endet zu früh: Sie enthält %1 von %n Einträgen.</numerusform>
            <numerusform>Die Datei endet zu früh: Sie enthält %1 von %n Einträgen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomPane</name>
    <message>
        <source>The link to the message is copied.</source>
        <translation>Der Link zur Nachricht ist kopiert.</translation>
    </message>
    <message>
        <source>Say hello.</source>
        <translation>Sag Hallo.</translation>
    </message>
    <message>
        <source>Say hello. Others join at
%1</source>
        <translation>Sag Hallo. Andere können beitreten unter
%1</translation>
    </message>
    <message>
        <source>Say hello. Others on this computer join at
%1</source>
        <translation>Sag Hallo. Auf diesem Computer können andere beitreten unter
%1</translation>
    </message>
    <message>
        <source>You are in no room yet</source>
        <translation>Du bist noch in keinem Raum</translation>
    </message>
    <message>
        <source>Nothing saved from here yet</source>
        <translation>Von hier ist noch nichts gespeichert</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>Join one that others have made, or make your own.</source>
        <translation>Tritt einem bei, den es schon gibt, oder erstelle deinen eigenen.</translation>
    </message>
    <message>
        <source>As soon as the host answers, its rooms appear here.</source>
        <translation>Sobald der Host antwortet, erscheinen seine Räume hier.</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Räume durchsehen</translation>
    </message>
    <message>
        <source>Join one that others have made.</source>
        <translation>Tritt einem bei, den es schon gibt.</translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>you are mentioned</source>
        <translation>du wurdest erwähnt</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>mit Entwurf</translation>
    </message>
</context>
<context>
    <name>RoomRulesSheet</name>
    <message>
        <source>Rules of %1</source>
        <translation>Regeln für %1</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Für wen er ist</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Offen für alle</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Ankündigungen</translation>
    </message>
    <message>
        <source>Private, by invite</source>
        <translation>Privat, mit Einladung</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Only those who run the room write, and nobody comes in.</source>
        <translation>Nur Moderatoren und Eigentümer schreiben, und niemand kommt herein.</translation>
    </message>
    <message>
        <source>Everybody muted</source>
        <translation>Alle stummgeschaltet</translation>
    </message>
    <message>
        <source>Only those who run the room write; others can still come in.</source>
        <translation>Nur Moderatoren und Eigentümer schreiben; andere können noch hereinkommen.</translation>
    </message>
    <message>
        <source>Slow mode: time between two messages of one person</source>
        <translation>Langsamer Modus: Zeit zwischen zwei Nachrichten einer Person</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 Sekunden</translation>
    </message>
    <message>
        <source>A minute</source>
        <translation>Eine Minute</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <source>Take out of view</source>
        <translation>Ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>The last %n minutes</source>
        <translation>
            <numerusform>Die letzte Minute</numerusform>
            <numerusform>Die letzten %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Who comes in, and who does not</source>
        <translation>Wer hereinkommt, und wer nicht</translation>
    </message>
    <message>
        <source>Invites …</source>
        <translation>Einladungen …</translation>
    </message>
    <message>
        <source>Banned people …</source>
        <translation>Gebannte Personen …</translation>
    </message>
    <message>
        <source>Show again what was hidden last</source>
        <translation>Zuletzt Ausgeblendetes wieder einblenden</translation>
    </message>
    <message>
        <source>How long messages are kept</source>
        <translation>Wie lange Nachrichten aufbewahrt werden</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
</context>
<context>
    <name>RoomSwitcher</name>
    <message>
        <source>Go to a room</source>
        <translation>Raum wechseln</translation>
    </message>
    <message>
        <source>You are in no room of this name. Browse the rooms to find others.</source>
        <translation>Du bist in keinem Raum mit diesem Namen. Sieh die Räume durch, um andere zu finden.</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>+ From</source>
        <translation>+ Von</translation>
    </message>
    <message>
        <source>From a person</source>
        <translation>Von einer Person</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>With a link</source>
        <translation>Mit einem Link</translation>
    </message>
    <message>
        <source>+ After</source>
        <translation>+ Nach</translation>
    </message>
    <message>
        <source>After a day, such as 2026-01-31</source>
        <translation>Nach einem Tag, etwa 2026-01-31</translation>
    </message>
    <message>
        <source>+ Before</source>
        <translation>+ Vor</translation>
    </message>
    <message>
        <source>Before a day, such as 2026-01-31</source>
        <translation>Vor einem Tag, etwa 2026-01-31</translation>
    </message>
    <message>
        <source>+ In</source>
        <translation>+ In</translation>
    </message>
    <message>
        <source>In a room</source>
        <translation>In einem Raum</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>In %1 suchen</translation>
    </message>
    <message>
        <source>Find messages</source>
        <translation>Nachrichten suchen</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>Dieser Raum</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>SearchState</name>
    <message numerus="yes">
        <source>Older messages are still being made ready for searching: %Ln to go.</source>
        <translation>
            <numerusform>Ältere Nachrichten werden noch für die Suche vorbereitet: noch %Ln.</numerusform>
            <numerusform>Ältere Nachrichten werden noch für die Suche vorbereitet: noch %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write words, “words in a row” or the beginning of a word. This computer’s copy is searched, also without a connection.</source>
        <translation>Schreib Wörter, „Wörter am Stück“ oder den Anfang eines Worts. Durchsucht wird die Kopie auf diesem Computer, auch ohne Verbindung.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Nothing found so far.</source>
        <translation>Noch nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation>Nichts gefunden. Versuch es mit weniger oder kürzeren Wörtern.</translation>
    </message>
    <message>
        <source>Nothing found in this room. Try fewer or shorter words, or search everywhere.</source>
        <translation>In diesem Raum nichts gefunden. Versuch es mit weniger oder kürzeren Wörtern oder suche überall.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n messages selected</source>
        <translation>
            <numerusform>%n Nachricht ausgewählt</numerusform>
            <numerusform>%n Nachrichten ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>Hosted here</source>
        <translation>Hier gehostet</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>%1 verlassen</translation>
    </message>
    <message>
        <source>Leaving closes a server here. What was said there stays on this computer, for when you come back.</source>
        <translation>Wenn du einen Server verlässt, wird er hier geschlossen. Was dort gesagt wurde, bleibt auf diesem Computer, falls du wiederkommst.</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Server hinzufügen</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Eingabetaste sendet</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Umschalt+Eingabe beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>Enter begins a new line, Shift+Enter sends.</source>
        <translation>Eingabe beginnt eine neue Zeile, Umschalt+Eingabe sendet.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Deine Geräte</translation>
    </message>
    <message>
        <source>Known servers</source>
        <translation>Bekannte Server</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Each server knows your devices. Open one to see them.</source>
        <translation>Jeder Server kennt deine Geräte. Öffne einen, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Run the server</source>
        <translation>Server betreiben</translation>
    </message>
</context>
<context>
    <name>ShareLine</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>Let others in</source>
        <translation>Andere hereinlassen</translation>
    </message>
    <message>
        <source>Visible nearby</source>
        <translation>In der Nähe sichtbar</translation>
    </message>
    <message>
        <source>People on this network see it on their first page and join with one click.</source>
        <translation>Andere in diesem Netzwerk sehen deinen Host auf ihrer Startseite und treten mit einem Klick bei.</translation>
    </message>
    <message>
        <source>Only who has the link or the address finds it.</source>
        <translation>Nur wer den Link oder die Adresse hat, findet deinen Host.</translation>
    </message>
    <message>
        <source>This host is for this computer only. To let others in, end hosting and host again with “Others on this network may join”.</source>
        <translation>Dieser Host ist nur für diesen Computer. Um andere hereinzulassen, beende das Hosten und hoste neu mit „Andere in diesem Netzwerk dürfen beitreten“.</translation>
    </message>
    <message>
        <source>The link as a QR code</source>
        <translation>Der Link als QR-Code</translation>
    </message>
    <message>
        <source>Code, to say to somebody on this network</source>
        <translation>Code, zum Weitersagen in diesem Netzwerk</translation>
    </message>
    <message>
        <source>Link, to send</source>
        <translation>Link, zum Verschicken</translation>
    </message>
    <message>
        <source>Addresses, best first</source>
        <translation>Adressen, die beste zuerst</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The connection is encrypted. Code and link also prove that it is this computer, and nobody in between.</source>
        <translation>Die Verbindung ist verschlüsselt. Code und Link beweisen auch, dass es dieser Computer ist und niemand dazwischen.</translation>
    </message>
    <message>
        <source>Invites to %1 …</source>
        <translation>Einladungen zu %1 …</translation>
    </message>
    <message>
        <source>Key, to compare with those who came by the address alone</source>
        <translation>Schlüssel, zum Vergleichen mit allen, die nur über die Adresse kamen</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>What waits for you (Ctrl+U)</source>
        <translation>Was auf dich wartet (Strg+U)</translation>
    </message>
    <message>
        <source>Go to a room (Ctrl+K)</source>
        <translation>Raum wechseln (Strg+K)</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Räume durchsehen</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Neuer Raum</translation>
    </message>
</context>
<context>
    <name>StartBanner</name>
    <message>
        <source>Talk with the people around you. Every message stays on your own computers.</source>
        <translation>Sprich mit den Menschen um dich herum. Jede Nachricht bleibt auf euren eigenen Computern.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>How others see you</source>
        <translation>So sehen dich andere</translation>
    </message>
    <message>
        <source>Known servers …</source>
        <translation>Bekannte Server …</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Connections are encrypted on the way. Whoever hosts can read what is written in their rooms.</source>
        <translation>Verbindungen sind unterwegs verschlüsselt. Wer hostet, kann lesen, was in den eigenen Räumen geschrieben wird.</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Looking …</source>
        <translation>Wird ermittelt …</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 auf diesem Computer</translation>
    </message>
    <message>
        <source>%1 on this computer, %2 of it hosted here</source>
        <translation>%1 auf diesem Computer, davon %2 hier gehostet</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>There is no copy of a room here so far.</source>
        <translation>Hier ist noch keine Kopie eines Raums.</translation>
    </message>
    <message>
        <source>Rooms on this computer</source>
        <translation>Räume auf diesem Computer</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Wird gelöscht …</translation>
    </message>
    <message>
        <source>The copy of a room that you are in comes back by itself. What can be deleted is what you have left, and archives.</source>
        <translation>Die Kopie eines Raums, in dem du bist, kommt von selbst wieder. Löschen kannst du verlassene Räume und Archive.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Delete %1 from this computer?</source>
        <translation>%1 von diesem Computer löschen?</translation>
    </message>
    <message>
        <source>The archive is gone for good. Only the file that it was read from can bring it back.</source>
        <translation>Das Archiv ist dann endgültig weg. Nur die Datei, aus der es eingelesen wurde, kann es zurückbringen.</translation>
    </message>
    <message>
        <source>If you join the room again, the host gives you what it still has. If nobody keeps it any more, it is gone for good.</source>
        <translation>Trittst du dem Raum wieder bei, gibt dir der Host, was er noch hat. Bewahrt es niemand mehr auf, ist es endgültig weg.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>Answers · %1</source>
        <translation>Antworten · %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Antwort …</translation>
    </message>
    <message>
        <source>Answer (Enter)</source>
        <translation>Antworten (Eingabe)</translation>
    </message>
    <message>
        <source>Show in the room</source>
        <translation>Im Raum anzeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Give up the change</source>
        <translation>Änderung verwerfen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Date of a day in the current year, and with the year. See the documentation of QLocale::toString().</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>A time such as 22:00</source>
        <translation>Eine Uhrzeit wie 22:00</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 made %2 an owner</source>
        <translation>%1 hat %2 zum Eigentümer gemacht</translation>
    </message>
    <message>
        <source>%1 made %2 a moderator</source>
        <translation>%1 hat %2 zum Moderator gemacht</translation>
    </message>
    <message>
        <source>%1 made %2 a member</source>
        <translation>%1 hat %2 zum Mitglied gemacht</translation>
    </message>
    <message>
        <source>%1 made this a room for announcements</source>
        <translation>%1 hat daraus einen Raum für Ankündigungen gemacht</translation>
    </message>
    <message>
        <source>%1 made this room private</source>
        <translation>%1 hat den Raum privat gemacht</translation>
    </message>
    <message>
        <source>%1 opened this room to all</source>
        <translation>%1 hat den Raum für alle geöffnet</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 hat %2 entfernt</translation>
    </message>
    <message>
        <source>%1 lifted the ban of %2</source>
        <translation>%1 hat den Bann von %2 aufgehoben</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>%1 hat %2 gebannt</translation>
    </message>
    <message>
        <source>%1 lets %2 speak again</source>
        <translation>%1 lässt %2 wieder schreiben</translation>
    </message>
    <message>
        <source>%1 muted %2</source>
        <translation>%1 hat %2 stummgeschaltet</translation>
    </message>
    <message>
        <source>%1 muted %2 until %3</source>
        <translation>%1 hat %2 stummgeschaltet, bis %3</translation>
    </message>
    <message>
        <source>%1 ended slow mode</source>
        <translation>%1 hat den langsamen Modus beendet</translation>
    </message>
    <message numerus="yes">
        <source>%1 set slow mode: a message each %n seconds</source>
        <translation>
            <numerusform>%1 hat den langsamen Modus eingeschaltet: eine Nachricht pro Sekunde</numerusform>
            <numerusform>%1 hat den langsamen Modus eingeschaltet: eine Nachricht alle %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unlocked the room</source>
        <translation>%1 hat den Raum entsperrt</translation>
    </message>
    <message>
        <source>%1 locked the room</source>
        <translation>%1 hat den Raum gesperrt</translation>
    </message>
    <message>
        <source>%1 lets everybody speak again</source>
        <translation>%1 lässt alle wieder schreiben</translation>
    </message>
    <message>
        <source>%1 muted everybody</source>
        <translation>%1 hat alle stummgeschaltet</translation>
    </message>
    <message>
        <source>%1 showed messages again</source>
        <translation>%1 hat Nachrichten wieder eingeblendet</translation>
    </message>
    <message>
        <source>%1 hid messages</source>
        <translation>%1 hat Nachrichten ausgeblendet</translation>
    </message>
    <message>
        <source>%1 began this conversation</source>
        <translation>%1 hat dieses Gespräch begonnen</translation>
    </message>
    <message>
        <source>%1 created the room</source>
        <translation>%1 hat den Raum erstellt</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 ist beigetreten</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 hat den Raum verlassen</translation>
    </message>
    <message>
        <source>%1 left; %2 is the owner now</source>
        <translation>%1 hat den Raum verlassen; er gehört jetzt %2</translation>
    </message>
    <message>
        <source>%1 named the room %2</source>
        <translation>%1 hat den Raum %2 genannt</translation>
    </message>
    <message>
        <source>%1 removed the topic</source>
        <translation>%1 hat das Thema entfernt</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <translation>%1 hat das Thema festgelegt: %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <extracomment>The last %n of a list of names are not named.</extracomment>
        <translation>%1, %2 und %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n others</source>
        <translation>
            <numerusform>%1, %2 und %n weitere Person</numerusform>
            <numerusform>%1, %2 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Diese Nachricht wurde gelöscht</translation>
    </message>
    <message>
        <source>Hidden by a moderator</source>
        <translation>Von der Moderation ausgeblendet</translation>
    </message>
    <message numerus="yes">
        <source>%1 joined</source>
        <comment>names</comment>
        <extracomment>%1 is as many names as the number of the plural form says.</extracomment>
        <translation>
            <numerusform>%1 ist beigetreten</numerusform>
            <numerusform>%1 sind beigetreten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left</source>
        <comment>names</comment>
        <extracomment>%1 is as many names as the number of the plural form says.</extracomment>
        <translation>
            <numerusform>%1 hat den Raum verlassen</numerusform>
            <numerusform>%1 haben den Raum verlassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 heißt jetzt %2</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <extracomment>A message answers another one: its author and its first words, which a deleted one has not.</extracomment>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>answer to %1: %2</source>
        <translation>Antwort an %1: %2</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n people</source>
        <extracomment>%1 is an emoji that people have put below a message, %2 their names.</extracomment>
        <translation>
            <numerusform>%1 von %n Person</numerusform>
            <numerusform>%1 von %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 set that messages are kept for good</source>
        <translation>%1 hat festgelegt, dass Nachrichten für immer aufbewahrt werden</translation>
    </message>
    <message numerus="yes">
        <source>%1 set that messages are kept for %n days</source>
        <translation>
            <numerusform>%1 hat festgelegt, dass Nachrichten einen Tag aufbewahrt werden</numerusform>
            <numerusform>%1 hat festgelegt, dass Nachrichten %n Tage aufbewahrt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>bot</source>
        <comment>a program that takes part in a room</comment>
        <translation>Bot</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>This is the beginning of %1</source>
        <translation>Hier beginnt %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück zur letzten Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neue</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>Zu den neuesten</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Loading older messages …</source>
        <translation>Ältere Nachrichten werden geladen …</translation>
    </message>
    <message numerus="yes">
        <source>%n unread, to the first</source>
        <translation>
            <numerusform>%n ungelesen, zur ersten</numerusform>
            <numerusform>%n ungelesen, zur ersten</numerusform>
        </translation>
    </message>
    <message>
        <source>To the first unread</source>
        <translation>Zur ersten ungelesenen</translation>
    </message>
</context>
<context>
    <name>TokenSheet</name>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Name of the program, such as deploy</source>
        <translation>Name des Programms, etwa deploy</translation>
    </message>
    <message>
        <source>Its room</source>
        <translation>Sein Raum</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>What it may do there</source>
        <translation>Was es dort darf</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>Lesen und schreiben</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Take webhooks</source>
        <translation>Webhooks annehmen</translation>
    </message>
    <message>
        <source>How long it is good</source>
        <translation>Wie lange es gilt</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>Until it is revoked</source>
        <translation>Bis zum Widerruf</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>The address to which Grafana, GitLab and the like post. It is a secret, and shown only now</source>
        <translation>Die Adresse, an die Grafana, GitLab und Ähnliche senden. Sie ist geheim und wird nur jetzt angezeigt</translation>
    </message>
    <message>
        <source>The token, for the program. It is a secret, and shown only now</source>
        <translation>Das Token, für das Programm. Es ist geheim und wird nur jetzt angezeigt</translation>
    </message>
</context>
<context>
    <name>TokensPart</name>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>A token is what a program comes in with. Those who moderate a room make tokens, too.</source>
        <translation>Mit einem Token kommt ein Programm herein. Auch wer einen Raum moderiert, erstellt Token.</translation>
    </message>
    <message>
        <source>Revoke …</source>
        <translation>Widerrufen …</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>New token …</source>
        <translation>Neues Token …</translation>
    </message>
    <message>
        <source>Revoke this token of %1?</source>
        <translation>Dieses Token von %1 widerrufen?</translation>
    </message>
    <message>
        <source>Whatever uses it loses the connection at once, and it never works again. The program stays in its rooms.</source>
        <translation>Wer es benutzt, verliert sofort die Verbindung, und es gilt nie wieder. Das Programm bleibt in seinen Räumen.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
</context>
<context>
    <name>TrustMark</name>
    <message>
        <source>Only on this computer</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <source>You host this. %1</source>
        <translation>Du hostest diesen Server. %1</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>%1 is writing …</source>
        <translation>%1 schreibt …</translation>
    </message>
    <message>
        <source>%1 and %2 are writing …</source>
        <translation>%1 und %2 schreiben …</translation>
    </message>
    <message>
        <source>%1, %2 and %3 are writing …</source>
        <translation>%1, %2 und %3 schreiben …</translation>
    </message>
    <message>
        <source>Several people are writing …</source>
        <translation>Mehrere schreiben …</translation>
    </message>
</context>
<context>
    <name>UnreadDivider</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>UserStrip</name>
    <message>
        <source>Not connected yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
    <message>
        <source>Settings, and leaving</source>
        <translation>Einstellungen und Verlassen</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Your devices …</source>
        <translation>Deine Geräte …</translation>
    </message>
    <message>
        <source>Known servers …</source>
        <translation>Bekannte Server …</translation>
    </message>
    <message>
        <source>Add a server …</source>
        <translation>Server hinzufügen …</translation>
    </message>
    <message>
        <source>End hosting …</source>
        <translation>Hosten beenden …</translation>
    </message>
    <message>
        <source>Leave this place</source>
        <translation>Diesen Server verlassen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Close the archive</source>
        <translation>Archiv schließen</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>%1 · as it is now</source>
        <translation>%1 · so wie jetzt</translation>
    </message>
</context>
<context>
    <name>WindowSheets</name>
    <message>
        <source>End hosting?</source>
        <translation>Hosten beenden?</translation>
    </message>
    <message>
        <source>The others lose the connection until you host again. Nothing that was said is lost, and what they write in the meantime is sent later.</source>
        <translation>Die anderen verlieren die Verbindung, bis du wieder hostest. Nichts Gesagtes geht verloren, und was sie inzwischen schreiben, wird später gesendet.</translation>
    </message>
    <message>
        <source>End hosting</source>
        <translation>Hosten beenden</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Hubbub on %1</source>
        <extracomment>In the list of one&apos;s own devices: %1 is the name of the computer.</extracomment>
        <translation>Hubbub auf %1</translation>
    </message>
</context>
<context>
    <name>hubbub::app::AdmissionController</name>
    <message>
        <source>The host cannot be reached at the moment.</source>
        <translation>Der Host ist gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>Too many wrong passwords came from here. You can try again at %1.</source>
        <translation>Von hier kamen zu viele falsche Passwörter. Um %1 kannst du es wieder versuchen.</translation>
    </message>
    <message>
        <source>Nobody is called %1 and has this password here.</source>
        <translation>Niemand hier heißt %1 und hat dieses Passwort.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>Das Passwort stimmt nicht.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::AppController</name>
    <message>
        <source>Nothing unread mentions you.</source>
        <translation>Nichts Ungelesenes erwähnt dich.</translation>
    </message>
    <message>
        <source>%1’s place</source>
        <extracomment>Name of a server: %1 is the person who hosts it.</extracomment>
        <translation>Server von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Something happened on a server that is not shown: its name, then what it was.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Gib einen Namen ein.</translation>
    </message>
    <message>
        <source>Use 1 to 32 ordinary characters.</source>
        <translation>Verwende 1 bis 32 gewöhnliche Zeichen.</translation>
    </message>
    <message>
        <source>A topic holds 250 characters.</source>
        <translation>Ein Thema fasst 250 Zeichen.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::BanListModel</name>
    <message>
        <source>By %1, %2; with the devices they used</source>
        <translation>Von %1, %2; auch die benutzten Geräte</translation>
    </message>
    <message>
        <source>By %1, %2; with everybody at their address</source>
        <translation>Von %1, %2; auch alle unter derselben Adresse</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>Von %1, %2</translation>
    </message>
</context>
<context>
    <name>hubbub::app::CompletionModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Everybody in this room</source>
        <translation>Alle in diesem Raum</translation>
    </message>
</context>
<context>
    <name>hubbub::app::ComposerController</name>
    <message>
        <source>This is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message numerus="yes">
        <source>Not pasted: %Ln characters, and a message holds %L1. It is still in the clipboard.</source>
        <translation>
            <numerusform>Nicht eingefügt: Es ist %Ln Zeichen, und eine Nachricht fasst %L1. Der Text ist noch in der Zwischenablage.</numerusform>
            <numerusform>Nicht eingefügt: Es sind %Ln Zeichen, und eine Nachricht fasst %L1. Der Text ist noch in der Zwischenablage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::ConnectionStatus</name>
    <message>
        <source>Catching up …</source>
        <translation>Verpasstes wird nachgeladen …</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Dieser Computer hat kein Netzwerk.</translation>
    </message>
    <message>
        <source>The host is restarting.</source>
        <translation>Der Host startet neu.</translation>
    </message>
    <message>
        <source>The connection is too slow to keep up.</source>
        <translation>Die Verbindung ist zu langsam, um mitzukommen.</translation>
    </message>
    <message>
        <source>The host asked for a pause, because too much was sent at once.</source>
        <translation>Der Host bittet um eine Pause, weil zu viel auf einmal gesendet wurde.</translation>
    </message>
    <message>
        <source>The host had an internal fault.</source>
        <translation>Beim Host ist ein interner Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>The host removed this device.</source>
        <translation>Der Host hat dieses Gerät entfernt.</translation>
    </message>
    <message>
        <source>The host did not understand this program. One of the two may be out of date.</source>
        <translation>Der Host hat dieses Programm nicht verstanden. Vielleicht ist eines der beiden veraltet.</translation>
    </message>
    <message>
        <source>The host does not accept connections from here.</source>
        <translation>Der Host nimmt von hier keine Verbindungen an.</translation>
    </message>
    <message>
        <source>Your own host does not answer.</source>
        <translation>Dein eigener Host antwortet nicht.</translation>
    </message>
    <message>
        <source>The host at %1 cannot be reached.</source>
        <translation>Der Host unter %1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>Neuer Versuch …</translation>
    </message>
    <message>
        <source>Next try in %1 s.</source>
        <translation>Nächster Versuch in %1 s.</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Nächster Versuch um %1.</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>how many of how many messages</comment>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>Catching up is paused.</source>
        <translation>Das Nachladen ist angehalten.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::DesktopController</name>
    <message>
        <source>Hosting</source>
        <translation>Hostet</translation>
    </message>
    <message>
        <source>Hosting at %1</source>
        <translation>Hostet unter %1</translation>
    </message>
</context>
<context>
    <name>hubbub::app::DeviceListModel</name>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Jetzt verbunden</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Zuletzt gesehen: %1</translation>
    </message>
    <message>
        <source>Not seen lately</source>
        <translation>Länger nicht gesehen</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>hubbub::app::DevicesController</name>
    <message>
        <source>This is not your present password.</source>
        <translation>Das ist nicht dein aktuelles Passwort.</translation>
    </message>
    <message>
        <source>That was tried too often. You can try again at %1.</source>
        <translation>Zu viele Versuche. Um %1 kannst du es wieder versuchen.</translation>
    </message>
    <message>
        <source>This server keeps no passwords.</source>
        <translation>Dieser Server speichert keine Passwörter.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::EmojiModel</name>
    <message>
        <source>Used before, and common ones</source>
        <translation>Zuletzt benutzt und beliebt</translation>
    </message>
    <message>
        <source>Faces and hearts</source>
        <translation>Gesichter und Herzen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Tiere und Natur</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Essen und Trinken</translation>
    </message>
    <message>
        <source>Places and travel</source>
        <translation>Orte und Reisen</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Dinge</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flaggen</translation>
    </message>
</context>
<context>
    <name>hubbub::app::ExportController</name>
    <message>
        <source>There is nothing of this room on this computer yet.</source>
        <translation>Von diesem Raum ist noch nichts auf diesem Computer.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>hubbub::app::HostCheck</name>
    <message>
        <source>%1 See “Let others in”.</source>
        <extracomment>%1 is what is wrong, in a sentence; the other is the title of a window.</extracomment>
        <translation>%1 Siehe „Andere hereinlassen“.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::HostController</name>
    <message>
        <source>The data folder cannot be used. Check that it exists and that you may write to it.</source>
        <translation>Der Datenordner kann nicht verwendet werden. Prüfe, ob es ihn gibt und ob du darin schreiben darfst.</translation>
    </message>
    <message>
        <source>Another Hubbub on this computer already hosts with this data. Join it instead, or end it first.</source>
        <translation>Ein anderes Hubbub auf diesem Computer hostet schon mit diesen Daten. Tritt dort bei oder beende es zuerst.</translation>
    </message>
    <message>
        <source>The saved rooms are damaged. They were left untouched.</source>
        <translation>Die gespeicherten Räume sind beschädigt. Sie wurden nicht verändert.</translation>
    </message>
    <message>
        <source>The saved rooms were written by a newer Hubbub. Use that version.</source>
        <translation>Die gespeicherten Räume stammen von einem neueren Hubbub. Verwende diese neuere Version.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>No network port could be had for hosting.</source>
        <translation>Für das Hosten war kein Netzwerkport zu bekommen.</translation>
    </message>
    <message>
        <source>The key of this computer&apos;s host cannot be used. It was left untouched.</source>
        <translation>Der Schlüssel für den Host dieses Computers kann nicht verwendet werden. Er wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Hosting failed.</source>
        <translation>Das Hosten ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program, so a free one was taken.</source>
        <translation>Port %1 wird von einem anderen Programm benutzt, deshalb wurde ein freier genommen.</translation>
    </message>
    <message>
        <source>The password of this host cannot be read, so it stays closed.</source>
        <translation>Das Passwort dieses Hosts ist nicht lesbar, deshalb bleibt er geschlossen.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::ImportController</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Import a room</source>
        <translation>Raum importieren</translation>
    </message>
    <message>
        <source>Exported rooms (*.jsonl)</source>
        <translation>Exportierte Räume (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>hubbub::app::InviteListModel</name>
    <message>
        <source>For one guest</source>
        <translation>Für einen Gast</translation>
    </message>
    <message>
        <source>For one person</source>
        <translation>Für eine Person</translation>
    </message>
    <message numerus="yes">
        <source>For %n guests</source>
        <translation>
            <numerusform>Für %n Gast</numerusform>
            <numerusform>Für %n Gäste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n people</source>
        <translation>
            <numerusform>Für %n Person</numerusform>
            <numerusform>Für %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message>
        <source>For one visitor</source>
        <translation>Für einen Besucher</translation>
    </message>
    <message numerus="yes">
        <source>For %n visitors</source>
        <translation>
            <numerusform>Für %n Besucher</numerusform>
            <numerusform>Für %n Besucher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::MemberListModel</name>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Zuletzt gesehen: %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
</context>
<context>
    <name>hubbub::app::OperatingController</name>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here now</source>
        <translation>
            <numerusform>%n gerade hier</numerusform>
            <numerusform>%n gerade hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 auf der Platte</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>The disk takes nothing at the moment</source>
        <translation>Die Platte nimmt gerade nichts an</translation>
    </message>
</context>
<context>
    <name>hubbub::app::PinListModel</name>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>verifiziert: %1</translation>
    </message>
    <message>
        <source>known by its first visit, %1</source>
        <translation>seit dem ersten Besuch bekannt, %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>hubbub::app::PinsController</name>
    <message>
        <source>The list of known servers cannot be read. As long as it is damaged, no server is trusted.</source>
        <translation>Die Liste der bekannten Server ist nicht lesbar. Solange sie beschädigt ist, wird keinem Server vertraut.</translation>
    </message>
    <message>
        <source>The list of known servers cannot be changed.</source>
        <translation>Die Liste der bekannten Server kann nicht geändert werden.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::PlaceController</name>
    <message>
        <source>Encrypted; the link proves that it is you</source>
        <translation>Verschlüsselt; der Link beweist, dass du es bist</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
    <message>
        <source>Encrypted and verified</source>
        <translation>Verschlüsselt und verifiziert</translation>
    </message>
    <message>
        <source>Encrypted; known by its first visit only</source>
        <translation>Verschlüsselt; nur vom ersten Besuch bekannt</translation>
    </message>
    <message>
        <source>Not encrypted: the network can read along</source>
        <translation>Nicht verschlüsselt: Das Netzwerk kann mitlesen</translation>
    </message>
    <message>
        <source>An archive on this computer</source>
        <translation>Ein Archiv auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>hubbub::app::PlaceFinder</name>
    <message>
        <source>Nobody on this network has this code. Check it, or ask for the link.</source>
        <translation>Niemand in diesem Netzwerk hat diesen Code. Prüfe ihn oder bitte um den Link.</translation>
    </message>
    <message>
        <source>Enter the link, the code or the address that the host gave you.</source>
        <translation>Gib den Link, den Code oder die Adresse ein, die du vom Host bekommen hast.</translation>
    </message>
    <message>
        <source>This link cannot be read; it may have been cut off.</source>
        <translation>Dieser Link ist nicht lesbar; vielleicht wurde er abgeschnitten.</translation>
    </message>
    <message>
        <source>This is neither a link nor a code nor an address. An address looks like 192.168.1.20:4826 or host.example.</source>
        <translation>Das ist weder Link noch Code noch Adresse. Eine Adresse sieht so aus: 192.168.1.20:4826 oder host.example.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::ProfileController</name>
    <message>
        <source>You have changed this very often. Try again in a few minutes.</source>
        <translation>Du hast das sehr oft geändert. Versuch es in ein paar Minuten noch einmal.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::RoomController</name>
    <message>
        <source>This room is locked. Those who run it will open it again.</source>
        <translation>Dieser Raum ist gesperrt. Die Moderation öffnet ihn wieder.</translation>
    </message>
    <message>
        <source>You are muted in this room. You can read on.</source>
        <translation>Du bist in diesem Raum stummgeschaltet. Lesen kannst du weiterhin.</translation>
    </message>
    <message>
        <source>Only those who run this room can write at the moment.</source>
        <translation>Zurzeit können hier nur Moderatoren und Eigentümer schreiben.</translation>
    </message>
    <message>
        <source>In this room moderators write and others read.</source>
        <translation>In diesem Raum schreiben Moderatoren, andere lesen.</translation>
    </message>
    <message>
        <source>This is an archive: it can be read and searched, and nobody writes in it any more.</source>
        <translation>Das ist ein Archiv: Du kannst es lesen und durchsuchen, aber niemand schreibt mehr darin.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::SearchController</name>
    <message>
        <source>%1 is no date. Write 2026-01-31, 2026-01 or 2026.</source>
        <translation>%1 ist kein Datum. Schreib 2026-01-31, 2026-01 oder 2026.</translation>
    </message>
    <message>
        <source>That is too long; only its beginning is searched for.</source>
        <translation>Das ist zu lang; gesucht wird nur nach dem Anfang.</translation>
    </message>
    <message>
        <source>No room is called %1.</source>
        <translation>Kein Raum heißt %1.</translation>
    </message>
    <message>
        <source>Nobody here is called %1.</source>
        <translation>Niemand hier heißt %1.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::ServerRoomModel</name>
    <message>
        <source>open to all</source>
        <translation>offen für alle</translation>
    </message>
    <message>
        <source>announcements</source>
        <translation>Ankündigungen</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>direct messages</source>
        <translation>Direktnachrichten</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::ServerUserModel</name>
    <message>
        <source>here now</source>
        <translation>gerade hier</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>zuletzt gesehen %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>kept out</source>
        <translation>ferngehalten</translation>
    </message>
    <message>
        <source>runs the server</source>
        <translation>betreibt den Server</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::StorageController</name>
    <message>
        <source>Another Hubbub uses this copy at the moment. End it first.</source>
        <translation>Ein anderes Hubbub benutzt diese Kopie gerade. Beende es zuerst.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be deleted.</source>
        <translation>Der Ordner %1 kann nicht gelöscht werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies cannot be read; they are part of the total only.</source>
        <translation>
            <numerusform>%n Kopie ist nicht lesbar; sie zählt nur zur Gesamtgröße.</numerusform>
            <numerusform>%n Kopien sind nicht lesbar; sie zählen nur zur Gesamtgröße.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::StorageListModel</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <extracomment>%1 is a number of messages, %2 their size.</extracomment>
        <translation>%1, etwa %2</translation>
    </message>
    <message>
        <source>%1; from %2</source>
        <translation>%1; von %2</translation>
    </message>
    <message>
        <source>%1; you have left it</source>
        <translation>%1; verlassen</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
</context>
<context>
    <name>hubbub::app::TimelineSelection</name>
    <message>
        <source>%1, %2</source>
        <extracomment>The line above what a person said, in copied text: their name and the time.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>hubbub::app::TokenListModel</name>
    <message>
        <source>reads</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>moderates</source>
        <translation>moderiert</translation>
    </message>
    <message>
        <source>takes webhooks</source>
        <translation>nimmt Webhooks an</translation>
    </message>
    <message>
        <source>in use now</source>
        <translation>gerade benutzt</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>zuletzt benutzt %1</translation>
    </message>
    <message>
        <source>made by the server</source>
        <translation>vom Server erstellt</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>erstellt von %1</translation>
    </message>
    <message>
        <source>good until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>good until it is revoked</source>
        <translation>gültig bis zum Widerruf</translation>
    </message>
</context>
<context>
    <name>hubbub::app::desktop::DBusNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>hubbub::app::desktop::SystemTray</name>
    <message>
        <source>Open Hubbub</source>
        <translation>Hubbub öffnen</translation>
    </message>
    <message>
        <source>End hosting …</source>
        <translation>Hosten beenden …</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Not hosting</source>
        <translation>Hostet nicht</translation>
    </message>
    <message numerus="yes">
        <source>Hubbub: %n for you</source>
        <translation>
            <numerusform>Hubbub: %n für dich</numerusform>
            <numerusform>Hubbub: %n für dich</numerusform>
        </translation>
    </message>
</context>
</TS>
