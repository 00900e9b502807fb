<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AccountPassword</name>
    <message>
        <source>Your account has a password: with your name and it, you come in from any device.</source>
        <translation>Twoje konto ma hasło: z nazwą i hasłem wejdziesz z każdego urządzenia.</translation>
    </message>
    <message>
        <source>Your account has no password: further devices come in with a code only.</source>
        <translation>Twoje konto nie ma hasła: kolejne urządzenia wejdą tylko z kodem.</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Set a password …</source>
        <translation>Ustaw hasło…</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Obecne hasło</translation>
    </message>
    <message>
        <source>New password, 8 characters or more</source>
        <translation>Nowe hasło, co najmniej 8 znaków</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Usuń hasło</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>BanRow</name>
    <message>
        <source>Lift the ban</source>
        <translation>Zdejmij ban</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>New message</source>
        <extracomment>%n is two or more.</extracomment>
        <translation>Nowa wiadomość</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n nowa wiadomość</numerusform>
            <numerusform>%n nowe wiadomości</numerusform>
            <numerusform>%n nowych wiadomości</numerusform>
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
        <translation>%1 w „%2”</translation>
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
            <numerusform>%1 w %n pokoju</numerusform>
            <numerusform>%1 w %n pokojach</numerusform>
            <numerusform>%1 w %n pokojach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BansSheet</name>
    <message>
        <source>Banned people</source>
        <translation>Zbanowane osoby</translation>
    </message>
    <message>
        <source>Nobody is banned</source>
        <translation>Nikt nie ma bana</translation>
    </message>
    <message>
        <source>Who is banned from this room by the menu on a member is listed here.</source>
        <translation>Tu zobaczysz osoby zbanowane w tym pokoju z menu członka.</translation>
    </message>
    <message>
        <source>Lifting a ban does not bring anybody back: they may join again. Everybody in the room reads that it was lifted.</source>
        <translation>Zdjęcie bana nikogo nie przywraca, ale pozwala znów dołączyć. Dowiedzą się o tym wszyscy w pokoju.</translation>
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
        <translation>Gość</translation>
    </message>
</context>
<context>
    <name>BrowseRow</name>
    <message>
        <source>1 member</source>
        <translation>1 członek</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n członek</numerusform>
            <numerusform>%n członków</numerusform>
            <numerusform>%n członków</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Dołącz</translation>
    </message>
</context>
<context>
    <name>BrowseSheet</name>
    <message>
        <source>Rooms</source>
        <translation>Pokoje</translation>
    </message>
    <message>
        <source>Name or topic</source>
        <translation>Nazwa lub temat</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nowy pokój</translation>
    </message>
    <message>
        <source>Rooms of this place</source>
        <translation>Pokoje na tym serwerze</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Nie ma jeszcze pokoi</translation>
    </message>
    <message>
        <source>No room matches</source>
        <translation>Żaden pokój nie pasuje</translation>
    </message>
    <message>
        <source>Make the first one.</source>
        <translation>Utwórz pierwszy.</translation>
    </message>
    <message>
        <source>Try fewer letters, or make a room of this name.</source>
        <translation>Wpisz mniej liter albo utwórz pokój o tej nazwie.</translation>
    </message>
    <message>
        <source>As soon as the host answers, its rooms appear here.</source>
        <translation>Gdy tylko host odpowie, pojawią się tu jego pokoje.</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Go to a day</source>
        <translation>Przejdź do dnia</translation>
    </message>
    <message>
        <source>Month before (Page up)</source>
        <translation>Poprzedni miesiąc (Page Up)</translation>
    </message>
    <message>
        <source>Month after (Page down)</source>
        <translation>Następny miesiąc (Page Down)</translation>
    </message>
</context>
<context>
    <name>ChatSheets</name>
    <message>
        <source>Leave %1?</source>
        <translation>Opuścić pokój „%1”?</translation>
    </message>
    <message>
        <source>You hear no more of this room until you join it again.</source>
        <translation>Nic stąd do ciebie nie dotrze, dopóki znów nie dołączysz.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Opuść</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>Go on hosting?</source>
        <translation>Hostować dalej?</translation>
    </message>
    <message>
        <source>Stay within reach?</source>
        <translation>Pozostać w zasięgu?</translation>
    </message>
    <message>
        <source>Hubbub can go on hosting without its window; its icon in the tray brings the window back. If you end it, the others lose the connection until you host again. Nothing that was said is lost.</source>
        <translation>Hubbub może hostować dalej bez okna; ikona w zasobniku przywróci okno. Jeśli zakończysz, pozostali stracą połączenie, dopóki znów nie zaczniesz hostować. Nic z rozmów nie przepadnie.</translation>
    </message>
    <message>
        <source>Hubbub can go on hosting with its window minimised. If you end it, the others lose the connection until you host again. Nothing that was said is lost.</source>
        <translation>Hubbub może hostować dalej w zminimalizowanym oknie. Jeśli zakończysz, pozostali stracą połączenie, dopóki znów nie zaczniesz hostować. Nic z rozmów nie przepadnie.</translation>
    </message>
    <message>
        <source>Hubbub can stay in the tray, so that messages still reach you. Its icon brings the window back. You are asked this only once; the settings change it.</source>
        <translation>Hubbub może pozostać w zasobniku, żeby wiadomości nadal do ciebie docierały. Ikona w zasobniku przywróci okno. To pytanie pada tylko raz; wybór zmienisz w ustawieniach.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Pozostań w zasobniku</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>Hostuj dalej w zasobniku</translation>
    </message>
    <message>
        <source>Minimise and keep hosting</source>
        <translation>Zminimalizuj i hostuj dalej</translation>
    </message>
    <message>
        <source>End hosting and quit</source>
        <translation>Zakończ hosting i Hubbub</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kopiuj kod</translation>
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>Red</source>
        <translation>Czerwony</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bursztynowy</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliwkowy</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Zielony</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Morski</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Niebieski</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Fioletowy</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Różowy</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatyczny</translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>The host runs another version of Hubbub that this one cannot talk to. Update the older of the two.</source>
        <translation>Host używa innej wersji Hubbub, z którą ta nie umie rozmawiać. Zaktualizuj starszą z nich.</translation>
    </message>
    <message>
        <source>The host does not accept this name. Choose one of 1 to 32 ordinary characters.</source>
        <translation>Host nie przyjmuje tej nazwy. Wybierz taką, która ma od 1 do 32 zwykłych znaków.</translation>
    </message>
    <message>
        <source>Somebody else has this name here already. Choose another one.</source>
        <translation>Ktoś już ma tu tę nazwę. Wybierz inną.</translation>
    </message>
    <message>
        <source>This device was shut out. What it has copied stays here; ask another device of yours to let it in again.</source>
        <translation>To urządzenie zostało zablokowane. Jego kopia rozmów tu pozostaje. Wpuścić je z powrotem może inne z twoich urządzeń.</translation>
    </message>
    <message>
        <source>You are connected from too many places at once. Close another window first.</source>
        <translation>Masz tu zbyt wiele połączeń naraz. Najpierw zamknij inne okno.</translation>
    </message>
    <message>
        <source>The host is full.</source>
        <translation>Host jest pełny.</translation>
    </message>
    <message>
        <source>The host is shutting down.</source>
        <translation>Host kończy pracę.</translation>
    </message>
    <message>
        <source>The host is busy. Trying again …</source>
        <translation>Host jest zajęty. Ponawianie…</translation>
    </message>
    <message>
        <source>That was too fast. It is sent in a moment.</source>
        <translation>To było za szybko. Wyśle się za chwilę.</translation>
    </message>
    <message>
        <source>This host asks newcomers for its password or an invite.</source>
        <translation>Od nowych osób ten host wymaga hasła lub zaproszenia.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>To nie jest właściwe hasło.</translation>
    </message>
    <message>
        <source>A password needs at least 8 characters.</source>
        <translation>Hasło musi mieć co najmniej 8 znaków.</translation>
    </message>
    <message>
        <source>The code is not valid, or not any more. Ask your other device for a new one.</source>
        <translation>Kod jest nieważny lub już wygasł. Pobierz nowy na innym swoim urządzeniu.</translation>
    </message>
    <message>
        <source>You have no such device.</source>
        <translation>Nie masz takiego urządzenia.</translation>
    </message>
    <message>
        <source>You have as many devices here as there may be. Revoke one first.</source>
        <translation>Nie możesz mieć tu więcej urządzeń. Najpierw zablokuj któreś.</translation>
    </message>
    <message>
        <source>The invite is not valid, or not any more. Ask for a new one.</source>
        <translation>Zaproszenie jest nieważne lub już wygasło. Poproś o nowe.</translation>
    </message>
    <message>
        <source>There is no such invite.</source>
        <translation>Nie ma takiego zaproszenia.</translation>
    </message>
    <message>
        <source>There are as many invites as there may be. Revoke one first.</source>
        <translation>Nie może być więcej zaproszeń. Najpierw wycofaj któreś.</translation>
    </message>
    <message>
        <source>This token is not good for that.</source>
        <translation>Ten token na to nie pozwala.</translation>
    </message>
    <message>
        <source>There is no such token.</source>
        <translation>Nie ma takiego tokenu.</translation>
    </message>
    <message>
        <source>There are as many tokens as there may be. Revoke one first.</source>
        <translation>Nie może być więcej tokenów. Najpierw unieważnij któryś.</translation>
    </message>
    <message>
        <source>This room does not exist any more.</source>
        <translation>Tego pokoju już nie ma.</translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>Nie ma cię w tym pokoju.</translation>
    </message>
    <message>
        <source>You are in this room already.</source>
        <translation>Już jesteś w tym pokoju.</translation>
    </message>
    <message>
        <source>A room with this name exists already. Choose another name, or join that room.</source>
        <translation>Pokój o tej nazwie już istnieje. Wybierz inną nazwę albo dołącz do tamtego.</translation>
    </message>
    <message>
        <source>This message does not exist.</source>
        <translation>Ta wiadomość nie istnieje.</translation>
    </message>
    <message>
        <source>This message was deleted in the meantime.</source>
        <translation>Ta wiadomość została w międzyczasie usunięta.</translation>
    </message>
    <message>
        <source>You may not do this here.</source>
        <translation>Nie masz tu do tego uprawnień.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Nie ma nic do wysłania.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Za długie.</translation>
    </message>
    <message>
        <source>This message has as many different reactions as it can hold.</source>
        <translation>Ta wiadomość nie pomieści więcej różnych reakcji.</translation>
    </message>
    <message>
        <source>The host cannot save anything at the moment. It is sent when that is over.</source>
        <translation>Host nie może teraz niczego zapisać. Wyśle się, gdy to minie.</translation>
    </message>
    <message>
        <source>This room is private. Ask one of its moderators for an invite.</source>
        <translation>Ten pokój jest prywatny. Poproś o zaproszenie kogoś z moderatorów.</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>Masz bana w tym pokoju.</translation>
    </message>
    <message>
        <source>You were removed from this room.</source>
        <translation>Usunięto cię z tego pokoju.</translation>
    </message>
    <message>
        <source>You are muted in this room.</source>
        <translation>Wyciszono cię w tym pokoju.</translation>
    </message>
    <message>
        <source>This room is locked by its moderators.</source>
        <translation>Moderatorzy zamknęli ten pokój.</translation>
    </message>
    <message>
        <source>This room is in slow mode. Wait a little before you write again.</source>
        <translation>W tym pokoju działa tryb powolny. Odczekaj chwilę, zanim znów napiszesz.</translation>
    </message>
    <message>
        <source>Direct messages are switched off on this server.</source>
        <translation>Na tym serwerze wiadomości prywatne są wyłączone.</translation>
    </message>
    <message>
        <source>There is nobody of that name on this server.</source>
        <translation>Na tym serwerze nie ma nikogo o tej nazwie.</translation>
    </message>
    <message>
        <source>The host did not understand this. One of the two programs may be out of date.</source>
        <translation>Host tego nie zrozumiał. Być może jeden z programów jest nieaktualny.</translation>
    </message>
    <message>
        <source>The disk is full: nothing new can be saved.</source>
        <translation>Dysk jest pełny: nie można zapisać nic nowego.</translation>
    </message>
    <message>
        <source>The saved copy on this computer is damaged. It was left untouched.</source>
        <translation>Kopia zapisana na tym komputerze jest uszkodzona. Niczego w niej nie zmieniono.</translation>
    </message>
    <message>
        <source>The saved copy was written by a newer Hubbub. Use that version.</source>
        <translation>Kopię zapisał nowszy Hubbub. Użyj tamtej wersji.</translation>
    </message>
    <message>
        <source>Another Hubbub is using this data folder.</source>
        <translation>Z tego folderu danych korzysta inny Hubbub.</translation>
    </message>
    <message>
        <source>The data folder cannot be used. Check that it exists and that you may write to it.</source>
        <translation>Nie można użyć folderu danych. Sprawdź, czy istnieje i czy wolno ci w nim zapisywać.</translation>
    </message>
    <message>
        <source>Saving to the disk failed.</source>
        <translation>Zapis na dysk się nie udał.</translation>
    </message>
    <message>
        <source>The host at %1 is not the one that was there before, or not the one that the invite means: its key is another one. Nothing was sent to it. Somebody may stand in between; or it was set up anew, which its owner can tell. Expected: %2. Found: %3.</source>
        <translation>Host pod adresem %1 nie jest tym samym co wcześniej albo nie tym, którego dotyczy zaproszenie: ma inny klucz. Nic do niego nie wysłano. Ktoś mógł stanąć pośrodku; albo host został skonfigurowany od nowa, co może potwierdzić jego właściciel. Oczekiwano: %2. Znaleziono: %3.</translation>
    </message>
    <message>
        <source>The connection to %1 would not be encrypted. Use wss:// or an invite; unencrypted connections are for this computer only.</source>
        <translation>Połączenie z %1 nie byłoby szyfrowane. Użyj wss:// lub zaproszenia; nieszyfrowane połączenia działają tylko na tym komputerze.</translation>
    </message>
    <message>
        <source>It cannot be told whether the host at %1 is the right one: %2.</source>
        <translation>Nie da się stwierdzić, czy host pod adresem %1 jest właściwy: %2.</translation>
    </message>
    <message>
        <source>The host refused this.</source>
        <translation>Host odmówił.</translation>
    </message>
    <message>
        <source>The list of rooms could not be fetched. %1</source>
        <translation>Nie udało się pobrać listy pokoi. %1</translation>
    </message>
    <message>
        <source>%1 Ask whoever hosts, in person or by phone. If they set it up anew, forget it under “Known servers” and come again, or have a new invite sent.</source>
        <extracomment>%1: sentences that say that the host has another key than the known one.</extracomment>
        <translation>%1 Zapytaj osobę hostującą, osobiście lub przez telefon. Jeśli host został skonfigurowany od nowa, zapomnij go w sekcji „Znane serwery” i dołącz ponownie albo poproś o nowe zaproszenie.</translation>
    </message>
    <message>
        <source>The host asked for a pause, because too much was sent or tried at once.</source>
        <translation>Host prosi o przerwę, bo naraz wysłano za dużo lub było za wiele prób.</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>%1: %2. Enter takes it, Esc closes the list.</source>
        <translation>%1: %2. Enter wybiera, Esc zamyka listę.</translation>
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
        <translation>Zapisz (Enter)</translation>
    </message>
    <message>
        <source>Save (Shift+Enter)</source>
        <translation>Zapisz (Shift+Enter)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Wyślij (Enter)</translation>
    </message>
    <message>
        <source>Send (Shift+Enter)</source>
        <translation>Wyślij (Shift+Enter)</translation>
    </message>
</context>
<context>
    <name>ComposerInput</name>
    <message>
        <source>Write to %1</source>
        <translation>Napisz do: %1</translation>
    </message>
</context>
<context>
    <name>ComposerTarget</name>
    <message>
        <source>Edit</source>
        <translation>Edycja</translation>
    </message>
    <message>
        <source>Reply to a message</source>
        <translation>Odpowiedź na wiadomość</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Odpowiedź dla: %1</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Anuluj (Esc)</translation>
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
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>ConnectionActions</name>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Ponów teraz</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>%1 %2 What you write is sent later.</source>
        <translation>%1 %2 To, co napiszesz, wyśle się później.</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>Znów połączono.</translation>
    </message>
</context>
<context>
    <name>DayDivider</name>
    <message>
        <source>%1, go to another day</source>
        <translation>%1, przejdź do innego dnia</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message>
        <source>Delete this message?</source>
        <translation>Usunąć tę wiadomość?</translation>
    </message>
    <message>
        <source>Delete the message of %1?</source>
        <translation>Usunąć wiadomość od „%1”?</translation>
    </message>
    <message>
        <source>It disappears for everybody. A line that it was deleted remains.</source>
        <translation>Zniknie dla wszystkich. Zostanie informacja, że została usunięta.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>DesktopSettings</name>
    <message>
        <source>Start when I log in</source>
        <translation>Uruchamiaj po zalogowaniu</translation>
    </message>
    <message>
        <source>In the tray, so that messages are noticed.</source>
        <translation>W zasobniku, żeby żadna wiadomość nie umknęła.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Zamknięcie okna</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Pyta</translation>
    </message>
    <message>
        <source>Keeps Hubbub in the tray</source>
        <translation>Zostawia Hubbub w zasobniku</translation>
    </message>
    <message>
        <source>Ends Hubbub</source>
        <translation>Kończy Hubbub</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hosting</translation>
    </message>
    <message>
        <source>Let others on the network in</source>
        <translation>Wpuszczaj innych z sieci</translation>
    </message>
    <message>
        <source>Counts from the next hosting on.</source>
        <translation>Obowiązuje od następnego hostingu.</translation>
    </message>
    <message>
        <source>Otherwise a place you host is for this computer only.</source>
        <translation>W przeciwnym razie hostujesz tylko dla tego komputera.</translation>
    </message>
    <message>
        <source>Show my place to people nearby</source>
        <translation>Pokazuj mój serwer osobom w pobliżu</translation>
    </message>
    <message>
        <source>What is kept stands in %1</source>
        <translation>Zapisane dane są w %1</translation>
    </message>
    <message>
        <source>Direct messages where I host</source>
        <translation>Wiadomości prywatne tam, gdzie hostuję</translation>
    </message>
    <message>
        <source>Two people may open a room of their own.</source>
        <translation>Dwie osoby mogą otworzyć pokój tylko dla siebie.</translation>
    </message>
    <message>
        <source>Nobody opens a new one; those that exist go on.</source>
        <translation>Nikt nie otwiera nowych; istniejące działają dalej.</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>Each of them is you at this server. Shut out one that you have lost.</source>
        <translation>Każde z nich to na tym serwerze ty. Zablokuj to, które zginęło.</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Twoje urządzenia</translation>
    </message>
    <message>
        <source>Shut out …</source>
        <translation>Zablokuj…</translation>
    </message>
    <message>
        <source>For one new device, good until %1</source>
        <translation>Dla jednego nowego urządzenia, ważny do %1</translation>
    </message>
    <message>
        <source>On the other device choose Join and “You are there already”, and type it there. Whoever has the code can become you: tell it to nobody else.</source>
        <translation>Na drugim urządzeniu wybierz „Dołącz” i „Już tam jesteś” i wpisz kod. Kto ma kod, może stać się tobą: nie podawaj go nikomu.</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Inny kod</translation>
    </message>
    <message>
        <source>Add a device …</source>
        <translation>Dodaj urządzenie…</translation>
    </message>
    <message>
        <source>Shut out %1?</source>
        <translation>Zablokować „%1”?</translation>
    </message>
    <message>
        <source>It loses the connection at once and cannot come back as you. What it has stored stays on it.</source>
        <translation>Od razu straci połączenie i nie wróci już jako ty. To, co ma zapisane, na nim zostanie.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Zablokuj</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>This computer is in no network.</source>
        <translation>Ten komputer nie jest w żadnej sieci.</translation>
    </message>
    <message>
        <source>Others reach this computer at %1 (%2).</source>
        <translation>Inni dotrą do tego komputera pod adresem %1 (%2).</translation>
    </message>
    <message>
        <source>This computer&apos;s name %1 leads to %2.</source>
        <translation>Nazwa tego komputera, %1, prowadzi do %2.</translation>
    </message>
    <message>
        <source>This computer&apos;s name %1 leads nowhere, at least from here.</source>
        <translation>Nazwa tego komputera, %1, donikąd nie prowadzi, przynajmniej stąd.</translation>
    </message>
    <message>
        <source>No firewall of this computer refuses connections.</source>
        <translation>Żadna zapora na tym komputerze nie odrzuca połączeń.</translation>
    </message>
    <message>
        <source>The firewall (%1) lets port %2 in.</source>
        <translation>Zapora (%1) wpuszcza na port %2.</translation>
    </message>
    <message>
        <source>A firewall (%1) is on and may refuse port %2.</source>
        <translation>Zapora (%1) jest włączona i może blokować port %2.</translation>
    </message>
    <message>
        <source>Whether a firewall refuses connections cannot be seen here.</source>
        <translation>Nie da się stąd stwierdzić, czy zapora odrzuca połączenia.</translation>
    </message>
    <message>
        <source>Questions to everybody nearby go out.</source>
        <translation>Zapytania do wszystkich w pobliżu wychodzą.</translation>
    </message>
    <message>
        <source>Questions to everybody nearby do not get through; a firewall here may stop them.</source>
        <translation>Zapytania do wszystkich w pobliżu nie przechodzą; być może zatrzymuje je zapora na tym komputerze.</translation>
    </message>
    <message>
        <source>No host runs with this data.</source>
        <translation>Z tymi danymi nie działa żaden host.</translation>
    </message>
    <message>
        <source>The host listens to this computer only; nobody else can come.</source>
        <translation>Host jest tylko dla tego komputera; nikt inny nie wejdzie.</translation>
    </message>
    <message>
        <source>The host is not shown to people nearby; they need its address.</source>
        <translation>Host nie jest widoczny w pobliżu; inni muszą znać jego adres.</translation>
    </message>
    <message>
        <source>The host answers at %1.</source>
        <translation>Host odpowiada pod adresem %1.</translation>
    </message>
    <message>
        <source>The host does not answer at %1, not even to this computer.</source>
        <translation>Host nie odpowiada pod adresem %1, nawet temu komputerowi.</translation>
    </message>
    <message>
        <source>A Hubbub at %1 tried, and reached this host.</source>
        <translation>Hubbub pod adresem %1 spróbował i dotarł do tego hosta.</translation>
    </message>
    <message>
        <source>A Hubbub at %1 tried to reach this host, and was refused.</source>
        <translation>Hubbub pod adresem %1 próbował dotrzeć do tego hosta, ale spotkał się z odmową.</translation>
    </message>
    <message>
        <source>A Hubbub at %1 tried to reach this host, and got no answer: something between refuses it.</source>
        <translation>Hubbub pod adresem %1 próbował dotrzeć do tego hosta, ale nie dostał odpowiedzi: coś po drodze go nie przepuszcza.</translation>
    </message>
    <message>
        <source>No other host nearby could try whether it reaches this one.</source>
        <translation>Żaden inny host w pobliżu nie mógł sprawdzić, czy dotrze do tego.</translation>
    </message>
    <message>
        <source>Nobody nearby answers: there is no visible host in this network, or the network keeps its devices apart.</source>
        <translation>Nikt w pobliżu nie odpowiada: w tej sieci nie ma widocznego hosta albo sieć oddziela urządzenia od siebie.</translation>
    </message>
    <message>
        <source>This computer cannot see anybody: its questions do not get into the network.</source>
        <translation>Ten komputer nikogo nie widzi: jego zapytania nie trafiają do sieci.</translation>
    </message>
    <message>
        <source>%1 is there and can be joined (%2).</source>
        <translation>„%1” jest w pobliżu i można dołączyć (%2).</translation>
    </message>
    <message>
        <source>%1 is there, but refuses connections at %2.</source>
        <translation>„%1” jest w pobliżu, ale odrzuca połączenia pod adresem %2.</translation>
    </message>
    <message>
        <source>%1 is there, but does not answer at %2: its firewall lets questions in and nothing else.</source>
        <translation>„%1” jest w pobliżu, ale nie odpowiada pod adresem %2: tamta zapora wpuszcza zapytania i nic więcej.</translation>
    </message>
    <message>
        <source>%1 can be reached.</source>
        <translation>%1 odpowiada.</translation>
    </message>
    <message>
        <source>The computer at %1 is there, but no server listens at that port.</source>
        <translation>Komputer pod adresem %1 jest, ale na tym porcie nie ma serwera.</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the computer is off or elsewhere, or a firewall is between.</source>
        <translation>Pod adresem %1 nic nie odpowiada: komputer jest wyłączony lub gdzie indziej albo po drodze jest zapora.</translation>
    </message>
    <message>
        <source>The name %1 is not known here.</source>
        <translation>Nazwa %1 nie jest tu znana.</translation>
    </message>
    <message>
        <source>%1 is in another network, where nobody is found by searching; an address or invite works.</source>
        <translation>%1 jest w innej sieci, gdzie wyszukiwanie nikogo nie znajdzie; zadziała adres lub zaproszenie.</translation>
    </message>
    <message>
        <source>Connect to a network, by cable or wireless.</source>
        <translation>Połącz się z siecią, kablem lub bezprzewodowo.</translation>
    </message>
    <message>
        <source>Start hosting, or name the data folder of the host.</source>
        <translation>Zacznij hostować albo podaj folder danych hosta.</translation>
    </message>
    <message>
        <source>Open it to the network: the switch in the window, or --listen &apos;*&apos;.</source>
        <translation>Otwórz go dla sieci: przełącznikiem w oknie lub opcją --listen &apos;*&apos;.</translation>
    </message>
    <message>
        <source>Show it nearby: the switch in the window, or --nearby.</source>
        <translation>Pokaż go w pobliżu: przełącznikiem w oknie lub opcją --nearby.</translation>
    </message>
    <message>
        <source>If others cannot come, allow port %1, TCP and UDP, in the firewall.</source>
        <translation>Jeśli inni nie mogą wejść, zezwól w zaporze na port %1, TCP i UDP.</translation>
    </message>
    <message>
        <source>Allow port %1, TCP and UDP, in this computer&apos;s firewall.</source>
        <translation>Zezwól na port %1, TCP i UDP, w zaporze tego komputera.</translation>
    </message>
    <message>
        <source>Check that the firewall allows port %1 and that the host listens for the network.</source>
        <translation>Sprawdź, czy zapora przepuszcza port %1 i czy host jest otwarty dla sieci.</translation>
    </message>
    <message>
        <source>Let the host listen at every address (--listen &apos;*&apos;).</source>
        <translation>Niech host nasłuchuje na wszystkich adresach (--listen &apos;*&apos;).</translation>
    </message>
    <message>
        <source>Allow UDP ports 4826 and 4827 in this computer&apos;s firewall, or join by address.</source>
        <translation>Zezwól na porty UDP 4826 i 4827 w zaporze tego komputera albo dołącz przez adres.</translation>
    </message>
    <message>
        <source>Ask the host for an invite, or check that both are in the same network.</source>
        <translation>Poproś hosta o zaproszenie albo sprawdź, czy oba komputery są w tej samej sieci.</translation>
    </message>
    <message>
        <source>Whoever hosts should run &quot;hubbub doctor&quot; there and allow the port in the firewall.</source>
        <translation>Osoba hostująca powinna uruchomić u siebie „hubbub doctor” i zezwolić na ten port w zaporze.</translation>
    </message>
    <message>
        <source>Check the port, and that the host runs.</source>
        <translation>Sprawdź port i to, czy host działa.</translation>
    </message>
    <message>
        <source>Check the address; whoever hosts should run &quot;hubbub doctor&quot; there.</source>
        <translation>Sprawdź adres; osoba hostująca powinna uruchomić u siebie „hubbub doctor”.</translation>
    </message>
    <message>
        <source>Check the spelling, or use the IP address.</source>
        <translation>Sprawdź pisownię albo użyj adresu IP.</translation>
    </message>
    <message>
        <source>You cannot be seen: this computer is in no network.</source>
        <translation>Nie widać cię: ten komputer nie jest w żadnej sieci.</translation>
    </message>
    <message>
        <source>Nobody can come, because no host runs.</source>
        <translation>Nikt nie wejdzie, bo nie działa żaden host.</translation>
    </message>
    <message>
        <source>You cannot be seen: the host is for this computer only.</source>
        <translation>Nie widać cię: host jest tylko dla tego komputera.</translation>
    </message>
    <message>
        <source>Others can come.</source>
        <translation>Inni mogą wejść.</translation>
    </message>
    <message>
        <source>You cannot be reached: others try in vain.</source>
        <translation>Nikt do ciebie nie dotrze: inni próbują bez skutku.</translation>
    </message>
    <message>
        <source>Nobody is there to try; the firewall may keep others out.</source>
        <translation>Nie ma nikogo, kto by spróbował; być może zapora nie wpuszcza innych.</translation>
    </message>
    <message>
        <source>Nobody is there to try; from here it looks as if others can come.</source>
        <translation>Nie ma nikogo, kto by spróbował; stąd wygląda na to, że inni mogą wejść.</translation>
    </message>
    <message>
        <source>You can join.</source>
        <translation>Możesz dołączyć.</translation>
    </message>
    <message>
        <source>Somebody is there, but cannot be reached.</source>
        <translation>Ktoś jest, ale nie można do niego dotrzeć.</translation>
    </message>
    <message>
        <source>The server cannot be reached from here.</source>
        <translation>Nie można stąd dotrzeć do serwera.</translation>
    </message>
    <message>
        <source>You cannot see anybody.</source>
        <translation>Nikogo nie widzisz.</translation>
    </message>
    <message>
        <source>Nobody is there.</source>
        <translation>Nikogo nie ma.</translation>
    </message>
</context>
<context>
    <name>DoctorLine</name>
    <message>
        <source>Check again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Looking whether others can come …</source>
        <translation>Sprawdzanie, czy inni mogą wejść…</translation>
    </message>
</context>
<context>
    <name>EmojiGroups</name>
    <message>
        <source>Groups of emoji</source>
        <translation>Grupy emoji</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Find an emoji</source>
        <translation>Znajdź emoji</translation>
    </message>
    <message>
        <source>Found emoji</source>
        <translation>Znalezione emoji</translation>
    </message>
    <message>
        <source>No emoji of this name. The names are English.</source>
        <translation>Nie ma emoji o tej nazwie. Nazwy są angielskie.</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export %1</source>
        <translation>Eksportuj „%1”</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>For reading and printing, in any browser.</source>
        <translation>Do czytania i drukowania, w każdej przeglądarce.</translation>
    </message>
    <message>
        <source>A line for each message.</source>
        <translation>Jeden wiersz na wiadomość.</translation>
    </message>
    <message>
        <source>The whole log, for programs; Hubbub reads it again.</source>
        <translation>Cały zapis, dla programów; Hubbub odczyta go z powrotem.</translation>
    </message>
    <message>
        <source>The file goes to %1. What was deleted or hidden is not in it.</source>
        <translation>Plik trafi do %1. Nie będzie w nim tego, co usunięto lub ukryto.</translation>
    </message>
    <message>
        <source>%1 % written</source>
        <translation>Zapisano %1%</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>Copy its name</source>
        <translation>Kopiuj nazwę pliku</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Przerwij</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
</context>
<context>
    <name>FailedLine</name>
    <message>
        <source>Not sent. %1</source>
        <translation>Nie wysłano. %1</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Nie wysłano.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>You were banned from %1.</source>
        <translation>Zbanowano cię w pokoju „%1”.</translation>
    </message>
    <message>
        <source>You were removed from %1.</source>
        <translation>Usunięto cię z pokoju „%1”.</translation>
    </message>
    <message>
        <source>You were banned from %1 by %2.</source>
        <translation>%2 banuje cię w pokoju „%1”.</translation>
    </message>
    <message>
        <source>You were removed from %1 by %2.</source>
        <translation>%2 usuwa cię z pokoju „%1”.</translation>
    </message>
    <message>
        <source>You were banned from %1 by %2: %3</source>
        <extracomment>%1 is a room, %2 a person, %3 the reason in that person&apos;s words.</extracomment>
        <translation>%2 banuje cię w pokoju „%1”: %3</translation>
    </message>
    <message>
        <source>You were removed from %1 by %2: %3</source>
        <translation>%2 usuwa cię z pokoju „%1”: %3</translation>
    </message>
</context>
<context>
    <name>FoundItem</name>
    <message>
        <source>%1 · left</source>
        <translation>%1 · opuszczony</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Hits</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Looking further …</source>
        <translation>Trwa dalsze szukanie…</translation>
    </message>
</context>
<context>
    <name>HostCard</name>
    <message>
        <source>Host a room</source>
        <translation>Hostuj pokój</translation>
    </message>
    <message>
        <source>This computer keeps the messages. Others can join for as long as this window is open.</source>
        <translation>Ten komputer przechowuje wiadomości. Inni mogą dołączać, dopóki to okno jest otwarte.</translation>
    </message>
    <message>
        <source>Others on this network may join</source>
        <translation>Inni w tej sieci mogą dołączyć</translation>
    </message>
    <message>
        <source>Encrypted, and seen by people on this network. Your firewall may ask; allow it.</source>
        <translation>Szyfrowane i widoczne dla osób w tej sieci. Zapora może zapytać; zezwól.</translation>
    </message>
    <message>
        <source>Off: only programs on this computer.</source>
        <translation>Wyłączone: tylko programy na tym komputerze.</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Uruchamianie…</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hostuj</translation>
    </message>
    <message>
        <source>Counts from the next hosting on.</source>
        <translation>Obowiązuje od następnego hostingu.</translation>
    </message>
</context>
<context>
    <name>HostLine</name>
    <message>
        <source>Hosting at %1</source>
        <translation>Hostujesz pod %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Połączono z %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Brak połączenia</translation>
    </message>
    <message>
        <source>Let others in</source>
        <translation>Wpuść innych</translation>
    </message>
    <message>
        <source>Copy the address for others</source>
        <translation>Kopiuj adres dla innych</translation>
    </message>
    <message>
        <source>Imported room</source>
        <translation>Zaimportowany pokój</translation>
    </message>
    <message>
        <source>Compare the key …</source>
        <translation>Porównaj klucz…</translation>
    </message>
</context>
<context>
    <name>HostPassword</name>
    <message>
        <source>This cannot be kept: the password is too long, or the disk does not allow it.</source>
        <translation>Nie można tego zapisać: hasło jest za długie albo dysk na to nie pozwala.</translation>
    </message>
    <message>
        <source>Ask newcomers for a password</source>
        <translation>Wymagaj hasła od nowych osób</translation>
    </message>
    <message>
        <source>Also those who have the link or the code. Who is in stays in, and an invite to a room lets people in without it.</source>
        <translation>Także od tych, którzy mają link lub kod. Kto już jest, zostaje, a zaproszenie do pokoju wpuszcza bez hasła.</translation>
    </message>
    <message>
        <source>Choose one, and tell it to those who may come.</source>
        <translation>Wybierz hasło i podaj je tym, którzy mogą wejść.</translation>
    </message>
    <message>
        <source>Who finds this host may come in.</source>
        <translation>Kto znajdzie tego hosta, może wejść.</translation>
    </message>
    <message>
        <source>Password for newcomers</source>
        <translation>Hasło dla nowych osób</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ustaw</translation>
    </message>
    <message>
        <source>Is set</source>
        <translation>Ustawione</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
</context>
<context>
    <name>HoverBar</name>
    <message>
        <source>React (+)</source>
        <translation>Zareaguj (+)</translation>
    </message>
    <message>
        <source>Reply (R)</source>
        <translation>Odpowiedz (R)</translation>
    </message>
    <message>
        <source>Edit (E)</source>
        <translation>Edytuj (E)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Usuń (Del)</translation>
    </message>
</context>
<context>
    <name>ImportPart</name>
    <message>
        <source>Import a room</source>
        <translation>Importuj pokój</translation>
    </message>
    <message>
        <source>What was exported as JSON Lines becomes an archive: nobody writes in it any more, and you read it and search in it.</source>
        <translation>To, co wyeksportowano jako JSON Lines, staje się archiwum: nikt już w nim nie pisze, ale możesz je czytać i przeszukiwać.</translation>
    </message>
    <message>
        <source>%1 % read</source>
        <translation>Wczytano %1%</translation>
    </message>
    <message>
        <source>%1 is an archive now.</source>
        <translation>„%1” jest teraz archiwum.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Path of the file, or drop it here</source>
        <translation>Ścieżka pliku albo upuść go tutaj</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Przerwij</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
</context>
<context>
    <name>InboxSheet</name>
    <message>
        <source>What waits for you</source>
        <translation>Co na ciebie czeka</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Dla ciebie</translation>
    </message>
    <message>
        <source>Unread rooms</source>
        <translation>Nieprzeczytane</translation>
    </message>
    <message>
        <source>Messages that mention you</source>
        <translation>Wzmianki o tobie</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rooms with something unread</source>
        <translation>Pokoje z czymś nieprzeczytanym</translation>
    </message>
    <message>
        <source>All is read</source>
        <translation>Wszystko przeczytane</translation>
    </message>
    <message>
        <source>Nobody has mentioned you yet</source>
        <translation>Nikt jeszcze o tobie nie wspomniał</translation>
    </message>
    <message>
        <source>Rooms with something new appear here, from all servers.</source>
        <translation>Tu pojawią się pokoje z nowościami, ze wszystkich serwerów.</translation>
    </message>
    <message>
        <source>When somebody writes @ and your name, or @all, the message appears here.</source>
        <translation>Gdy ktoś napisze @ i twoją nazwę albo @all, wiadomość pojawi się tutaj.</translation>
    </message>
</context>
<context>
    <name>InvitesSheet</name>
    <message>
        <source>Invites to %1</source>
        <translation>Zaproszenia do pokoju „%1”</translation>
    </message>
    <message>
        <source>How long it is good</source>
        <translation>Jak długo jest ważne</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Godzinę</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dni</translation>
    </message>
    <message>
        <source>How many people it is for</source>
        <translation>Dla ilu osób</translation>
    </message>
    <message>
        <source>As guests</source>
        <translation>Jako goście</translation>
    </message>
    <message>
        <source>Guests read, write and react; they pin nothing, set no topic, and never come to own the room.</source>
        <translation>Goście czytają, piszą i reagują; niczego nie przypinają, nie ustalają tematu i nigdy nie przejmą pokoju.</translation>
    </message>
    <message>
        <source>Make an invite</source>
        <translation>Utwórz zaproszenie</translation>
    </message>
    <message>
        <source>The new invite, to send. It is a secret, and shown only now</source>
        <translation>Nowe zaproszenie, do wysłania. Jest tajne i widać je tylko teraz</translation>
    </message>
    <message>
        <source>Still good</source>
        <translation>Nadal ważne</translation>
    </message>
    <message>
        <source>Invites that are still good</source>
        <translation>Zaproszenia, które są nadal ważne</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>For visitors of a website</source>
        <translation>Dla odwiedzających stronę internetową</translation>
    </message>
    <message>
        <source>Each visitor comes as a guest, into a room of their own with the members of this one. The server has to allow the website.</source>
        <translation>Każdy odwiedzający trafia jako gość do własnego pokoju z członkami tego pokoju. Serwer musi dopuścić tę stronę.</translation>
    </message>
    <message>
        <source>Put this into the pages of the website. It is shown only now</source>
        <translation>Umieść to na stronach witryny. Jest pokazywane tylko teraz</translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>Join</source>
        <translation>Dołącz</translation>
    </message>
    <message>
        <source>Rooms on this network show up here. From elsewhere, take the link that the host sends you.</source>
        <translation>Tu pojawią się pokoje z tej sieci. Do innych wejdziesz przez link, który wyśle ci host.</translation>
    </message>
    <message>
        <source>Link, code or address</source>
        <translation>Link, kod lub adres</translation>
    </message>
    <message>
        <source>You are there already, with another device?</source>
        <translation>Już tam jesteś, na innym urządzeniu?</translation>
    </message>
    <message>
        <source>Code from the other device</source>
        <translation>Kod z drugiego urządzenia</translation>
    </message>
    <message>
        <source>Looking for the code …</source>
        <translation>Szukanie kodu…</translation>
    </message>
    <message>
        <source>Or the password of your account there</source>
        <translation>Albo hasło do twojego konta tam</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Compare the key</source>
        <translation>Porównaj klucz</translation>
    </message>
    <message>
        <source>You came by the address alone, so nothing proves yet that this is the host you mean. Whoever hosts sees the key under “Let others in”. Compare the two by phone or side by side, not in this chat: if they are the same, nobody stands in between.</source>
        <translation>Wchodzisz tu tylko przez adres, więc nic jeszcze nie dowodzi, że to właśnie ten host. Osoba hostująca widzi klucz w sekcji „Wpuść innych”. Porównajcie oba klucze przez telefon lub obok siebie, nie na tym czacie: jeśli są takie same, nikt nie stoi pośrodku.</translation>
    </message>
    <message>
        <source>The key of this host</source>
        <translation>Klucz tego hosta</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Anywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>Go to a room</source>
        <translation>Przejdź do pokoju</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Co na ciebie czeka</translation>
    </message>
    <message>
        <source>Next message that mentions you</source>
        <translation>Następna wiadomość ze wzmianką o tobie</translation>
    </message>
    <message>
        <source>Room before or after</source>
        <translation>Poprzedni lub następny pokój</translation>
    </message>
    <message>
        <source>Room with something unread</source>
        <translation>Pokój z czymś nieprzeczytanym</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Szukaj w tym pokoju</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Szukaj wszędzie</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Wróć do poprzedniego miejsca</translation>
    </message>
    <message>
        <source>Next part of the window, or the one before</source>
        <translation>Następna lub poprzednia część okna</translation>
    </message>
    <message>
        <source>Larger, smaller, normal text</source>
        <translation>Tekst większy, mniejszy, zwykły</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Ta lista</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Podczas pisania</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nowy wiersz</translation>
    </message>
    <message>
        <source>Edit what you said last, in an empty field</source>
        <translation>Edytuj swoją ostatnią wiadomość, gdy pole jest puste</translation>
    </message>
    <message>
        <source>What you said before</source>
        <translation>Twoje poprzednie wypowiedzi</translation>
    </message>
    <message>
        <source>Name a person, a room or an emoji</source>
        <translation>Wstaw osobę, pokój lub emoji</translation>
    </message>
    <message>
        <source>Give up an edit or a reply</source>
        <translation>Porzuć edycję lub odpowiedź</translation>
    </message>
    <message>
        <source>Scroll the messages</source>
        <translation>Przewijaj wiadomości</translation>
    </message>
    <message>
        <source>First and newest message</source>
        <translation>Pierwsza i najnowsza wiadomość</translation>
    </message>
    <message>
        <source>On a message</source>
        <translation>Na wiadomości</translation>
    </message>
    <message>
        <source>Message before or after</source>
        <translation>Poprzednia lub następna wiadomość</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpowiedz</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Zareaguj</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>Pokaż odpowiedzi</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Pin, or unpin</source>
        <translation>Przypnij lub odepnij</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiuj tekst</translation>
    </message>
    <message>
        <source>Copy a link to it</source>
        <translation>Kopiuj link do niej</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Wszystko inne</translation>
    </message>
    <message>
        <source>Everything in this room is read</source>
        <translation>Oznacz cały pokój jako przeczytany</translation>
    </message>
    <message>
        <source>First unread message in this room</source>
        <translation>Pierwsza nieprzeczytana wiadomość w tym pokoju</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Zaznacz kilka</translation>
    </message>
    <message>
        <source>Select all that is loaded</source>
        <translation>Zaznacz wszystko, co wczytano</translation>
    </message>
    <message>
        <source>Copy what is selected, with names and times</source>
        <translation>Kopiuj zaznaczone, z nazwami i godzinami</translation>
    </message>
    <message>
        <source>End the selection</source>
        <translation>Anuluj zaznaczenie</translation>
    </message>
</context>
<context>
    <name>KnownServers</name>
    <message>
        <source>A server is recognised by its key. One that comes with another key is not spoken to, because somebody may stand in between.</source>
        <translation>Serwer poznaje się po kluczu. Gdy pojawia się z innym kluczem, Hubbub z nim nie rozmawia, bo ktoś mógł stanąć pośrodku.</translation>
    </message>
    <message>
        <source>None so far: a server is remembered at the first visit.</source>
        <translation>Na razie żadnych: serwer zostaje zapamiętany przy pierwszej wizycie.</translation>
    </message>
    <message>
        <source>Known servers</source>
        <translation>Znane serwery</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>Zapomnij…</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>Zapomnieć „%1”?</translation>
    </message>
    <message>
        <source>The next visit is a first one again: whatever key is found there is trusted. Do this only if whoever runs the server says that its key was changed.</source>
        <translation>Następna wizyta znów będzie pierwszą: każdy klucz, jaki się tam znajdzie, zostanie uznany za zaufany. Zrób to tylko wtedy, gdy osoba prowadząca serwer mówi, że zmieniono klucz.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Zapomnij</translation>
    </message>
</context>
<context>
    <name>LifeSheets</name>
    <message>
        <source>End hosting?</source>
        <translation>Zakończyć hosting?</translation>
    </message>
    <message>
        <source>The others lose the connection until you host again. Nothing that was said is lost, and what they write in the meantime is sent later.</source>
        <translation>Pozostali stracą połączenie, dopóki znów nie zaczniesz hostować. Nic z rozmów nie przepadnie, a to, co w tym czasie napiszą, wyśle się później.</translation>
    </message>
    <message>
        <source>End hosting and quit</source>
        <translation>Zakończ hosting i Hubbub</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Join by this link?</source>
        <translation>Dołączyć przez ten link?</translation>
    </message>
    <message>
        <source>You are hosting at the moment. Your place stays open for the others.</source>
        <translation>Właśnie hostujesz. Twój serwer pozostanie otwarty dla innych.</translation>
    </message>
    <message>
        <source>It was opened outside of Hubbub. Join only if you know who gave it to you.</source>
        <translation>Link otwarto poza Hubbub. Dołącz tylko wtedy, gdy wiesz, od kogo go masz.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoja nazwa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Dołącz</translation>
    </message>
</context>
<context>
    <name>LoadingLine</name>
    <message>
        <source>Loading …</source>
        <translation>Wczytywanie…</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Duży kontrast</translation>
    </message>
    <message>
        <source>Darker text, clearer lines.</source>
        <translation>Ciemniejszy tekst, wyraźniejsze linie.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Mniejszy (Ctrl+-)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Większy (Ctrl++)</translation>
    </message>
    <message>
        <source>Space between messages</source>
        <translation>Odstęp między wiadomościami</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Luźny</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Ciasny</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Mniej ruchu</translation>
    </message>
    <message>
        <source>Things appear and go without sliding or fading.</source>
        <translation>Elementy pojawiają się i znikają bez przesuwania i przenikania.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Message directly</source>
        <translation>Napisz prywatnie</translation>
    </message>
    <message>
        <source>No longer a moderator</source>
        <translation>Odbierz rolę moderatora</translation>
    </message>
    <message>
        <source>Make a moderator</source>
        <translation>Ustaw jako moderatora</translation>
    </message>
    <message>
        <source>Make a member</source>
        <translation>Ustaw jako członka</translation>
    </message>
    <message>
        <source>Make an owner, too …</source>
        <translation>Ustaw też jako właściciela…</translation>
    </message>
    <message>
        <source>No longer an owner</source>
        <translation>Odbierz rolę właściciela</translation>
    </message>
    <message>
        <source>Let speak again</source>
        <translation>Pozwól znów pisać</translation>
    </message>
    <message>
        <source>Mute …</source>
        <translation>Wycisz…</translation>
    </message>
    <message>
        <source>Remove from the room …</source>
        <translation>Usuń z pokoju…</translation>
    </message>
    <message>
        <source>Ban …</source>
        <translation>Zbanuj…</translation>
    </message>
</context>
<context>
    <name>MemberPane</name>
    <message>
        <source>Members · %1</source>
        <translation>Członkowie · %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Członkowie</translation>
    </message>
    <message>
        <source>As last known</source>
        <translation>Według ostatniego stanu</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Teraz tutaj</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Nobody else sees this conversation, but whoever hosts can read it.</source>
        <translation>Nikt inny nie widzi tej rozmowy, ale osoba hostująca może ją czytać.</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (ty)</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Wyciszono</translation>
    </message>
</context>
<context>
    <name>MemberSheets</name>
    <message>
        <source>Make %1 an owner?</source>
        <translation>Ustawić „%1” jako właściciela?</translation>
    </message>
    <message>
        <source>An owner can do everything here that you can, and can also make you an ordinary member.</source>
        <translation>Właściciel może tu wszystko to, co ty, i może też uczynić cię zwykłym członkiem.</translation>
    </message>
    <message>
        <source>Make an owner</source>
        <translation>Ustaw jako właściciela</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>unread</source>
        <translation>nieprzeczytane</translation>
    </message>
</context>
<context>
    <name>MessageHead</name>
    <message>
        <source>%1 · edited</source>
        <translation>%1 · edytowano</translation>
    </message>
</context>
<context>
    <name>MessageLength</name>
    <message>
        <source>Too long: %L1 of at most %L2 characters.</source>
        <translation>Za długie: %L1 z najwyżej %L2 znaków.</translation>
    </message>
    <message>
        <source>Too many lines: %L1 of at most %L2.</source>
        <translation>Za dużo wierszy: %L1 z najwyżej %L2.</translation>
    </message>
    <message>
        <source>Too long: a message holds 16 KiB.</source>
        <translation>Za długie: wiadomość mieści 16 KiB.</translation>
    </message>
    <message>
        <source>%L1 of %L2 characters</source>
        <translation>%L1 z %L2 znaków</translation>
    </message>
    <message>
        <source>%L1 of %L2 lines</source>
        <translation>%L1 z %L2 wierszy</translation>
    </message>
    <message>
        <source>%L1 of %L2 bytes</source>
        <translation>%L1 z %L2 bajtów</translation>
    </message>
</context>
<context>
    <name>MessageMarks</name>
    <message>
        <source>edited</source>
        <translation>edytowano</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>React …</source>
        <translation>Zareaguj…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpowiedz</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>Pokaż odpowiedzi</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopiuj tekst</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kopiuj kod</translation>
    </message>
    <message>
        <source>Copy link to the message</source>
        <translation>Kopiuj link do wiadomości</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Odepnij</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Przypnij</translation>
    </message>
    <message>
        <source>Earlier versions …</source>
        <translation>Wcześniejsze wersje…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Open %1 …</source>
        <translation>Otwórz %1…</translation>
    </message>
    <message>
        <source>Copy selected</source>
        <translation>Kopiuj zaznaczone</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Give up the change</source>
        <translation>Porzuć zmianę</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>ModerateSheet</name>
    <message>
        <source>For 10 minutes</source>
        <translation>Na 10 minut</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Na godzinę</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Na dzień</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Na zawsze</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Ta osoba</translation>
    </message>
    <message>
        <source>And the devices they use</source>
        <translation>Także jej urządzenia</translation>
    </message>
    <message>
        <source>And everybody at their address</source>
        <translation>Także wszyscy pod jej adresem</translation>
    </message>
    <message>
        <source>Mute %1?</source>
        <translation>Wyciszyć „%1”?</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>Zbanować „%1”?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Usunąć „%1”?</translation>
    </message>
    <message>
        <source>They can read, but not write.</source>
        <translation>Ta osoba będzie mogła czytać, ale nie pisać.</translation>
    </message>
    <message>
        <source>They leave the room and cannot come back until the ban is lifted.</source>
        <translation>Ta osoba opuści pokój i nie wróci, dopóki ban nie zostanie zdjęty.</translation>
    </message>
    <message>
        <source>They leave the room. They can come back, if the room is open.</source>
        <translation>Ta osoba opuści pokój. Może wrócić, jeśli pokój jest otwarty.</translation>
    </message>
    <message>
        <source>Reason, seen by all (may be empty)</source>
        <translation>Powód, widoczny dla wszystkich (opcjonalny)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Wycisz</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Zbanuj</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>NearbyEntry</name>
    <message>
        <source>Join %1</source>
        <translation>Dołącz do „%1”</translation>
    </message>
    <message>
        <source>Not the one you know by this name</source>
        <translation>Nie ten, którego znasz pod tą nazwą</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NearbyList</name>
    <message>
        <source>Nobody hosts nearby so far.</source>
        <translation>W pobliżu nikt jeszcze nie hostuje.</translation>
    </message>
    <message>
        <source>Somebody does, and you do not see it?</source>
        <translation>Ktoś hostuje, a ty tego nie widzisz?</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Szukaj ponownie</translation>
    </message>
    <message>
        <source>Looking why nobody is seen …</source>
        <translation>Sprawdzanie, czemu nikogo nie widać…</translation>
    </message>
</context>
<context>
    <name>NoticeBody</name>
    <message>
        <source>Show each</source>
        <translation>Rozwiń</translation>
    </message>
</context>
<context>
    <name>NotifyChoices</name>
    <message>
        <source>Show notifications</source>
        <translation>Pokazuj powiadomienia</translation>
    </message>
    <message>
        <source>For direct messages and mentions; each room can have more, or less.</source>
        <translation>O wiadomościach prywatnych i wzmiankach; w każdym pokoju możesz mieć ich więcej lub mniej.</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Odtwarzaj dźwięk</translation>
    </message>
    <message>
        <source>Hide what is said</source>
        <translation>Ukrywaj treść</translation>
    </message>
    <message>
        <source>A notification then tells only that something came.</source>
        <translation>Powiadomienie mówi wtedy tylko, że coś przyszło.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nie przeszkadzać</translation>
    </message>
    <message>
        <source>On at the moment, by the hours below.</source>
        <translation>Teraz włączone, według godzin poniżej.</translation>
    </message>
    <message>
        <source>Until you switch it off. What comes is counted and waits.</source>
        <translation>Dopóki nie wyłączysz. To, co przyjdzie, jest liczone i czeka.</translation>
    </message>
    <message>
        <source>Do not disturb at certain hours</source>
        <translation>Nie przeszkadzać w określonych godzinach</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
</context>
<context>
    <name>NotifyLevelMenu</name>
    <message>
        <source>No longer a favourite</source>
        <translation>Usuń z ulubionych</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Dodaj do ulubionych</translation>
    </message>
    <message>
        <source>Tell me of every message</source>
        <translation>Powiadamiaj o każdej wiadomości</translation>
    </message>
    <message>
        <source>Only when I am mentioned</source>
        <translation>Tylko wzmianki o mnie</translation>
    </message>
    <message>
        <source>Only count what is unread</source>
        <translation>Tylko licz nieprzeczytane</translation>
    </message>
    <message>
        <source>Mute the room</source>
        <translation>Wycisz pokój</translation>
    </message>
</context>
<context>
    <name>OpenLinkSheet</name>
    <message>
        <source>Open this link in the browser?</source>
        <translation>Otworzyć ten link w przeglądarce?</translation>
    </message>
    <message>
        <source>It leads to %1</source>
        <translation>Prowadzi do %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiuj link</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
</context>
<context>
    <name>OperatingSettings</name>
    <message>
        <source>You run this server: you see who is there and what rooms there are, but not what is said in those that you are not in.</source>
        <translation>Prowadzisz ten serwer: widzisz, kto tu jest i jakie są pokoje, ale nie to, co się mówi w tych, w których cię nie ma.</translation>
    </message>
    <message>
        <source>People and programs</source>
        <translation>Ludzie i programy</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Część nazwy</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Więcej …</translation>
    </message>
    <message>
        <source>There are more. Write part of a name to find somebody.</source>
        <translation>Jest ich więcej. Wpisz część nazwy, aby kogoś znaleźć.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Pokoje</translation>
    </message>
    <message>
        <source>There are more rooms. “hubbub admin” on the server&apos;s machine lists all, and does what is not to be done here: backups, checks.</source>
        <translation>Pokojów jest więcej. „hubbub admin” na komputerze serwera wyświetla wszystkie i robi to, czego tu zrobić się nie da: kopie zapasowe, kontrole.</translation>
    </message>
    <message>
        <source>“hubbub admin” on the server&apos;s machine does what is not to be done here: backups, checks.</source>
        <translation>„hubbub admin” na komputerze serwera robi to, czego tu zrobić się nie da: kopie zapasowe, kontrole.</translation>
    </message>
    <message>
        <source>Take the running of the server away</source>
        <translation>Odbierz prowadzenie serwera</translation>
    </message>
    <message>
        <source>Let them run the server, too …</source>
        <translation>Pozwól też prowadzić serwer …</translation>
    </message>
    <message>
        <source>Let %1 run the server?</source>
        <translation>Pozwolić, aby %1 prowadził(a) serwer?</translation>
    </message>
    <message>
        <source>They can do all that you can do here, and take it from you, too.</source>
        <translation>Ta osoba będzie mogła wszystko to, co ty tutaj, a także odebrać to tobie.</translation>
    </message>
    <message>
        <source>Let them</source>
        <translation>Pozwól</translation>
    </message>
    <message>
        <source>No guest any more</source>
        <translation>Już nie gość</translation>
    </message>
    <message>
        <source>Make a guest</source>
        <translation>Zmień w gościa</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Wpuść ponownie</translation>
    </message>
    <message>
        <source>Shut all devices out …</source>
        <translation>Odetnij wszystkie urządzenia …</translation>
    </message>
    <message>
        <source>Shut out all devices of %1?</source>
        <translation>Odciąć wszystkie urządzenia: %1?</translation>
    </message>
    <message>
        <source>They lose the connection at once and never come back as this person. Only the password of the account lets new ones in.</source>
        <translation>Natychmiast tracą połączenie i nigdy nie wrócą jako ta osoba. Tylko hasło konta wpuszcza nowe.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Odetnij</translation>
    </message>
    <message>
        <source>Keep out …</source>
        <translation>Nie wpuszczaj …</translation>
    </message>
    <message>
        <source>Keep %1 out of this server?</source>
        <translation>Nie wpuszczać na ten serwer: %1?</translation>
    </message>
    <message>
        <source>They lose the connection at once, and are not let in until you say so. What they have written stays.</source>
        <translation>Ta osoba natychmiast traci połączenie i nie wejdzie, dopóki na to nie pozwolisz. To, co napisała, zostaje.</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>Nie wpuszczaj</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Zamknij (Esc)</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Ukryj hasło</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Pokaż hasło</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>Password of your account</source>
        <translation>Hasło do twojego konta</translation>
    </message>
    <message>
        <source>A password is needed</source>
        <translation>Potrzebne jest hasło</translation>
    </message>
    <message>
        <source>The account “%1” at %2 is yours? Its password makes this device one of your devices.</source>
        <translation>Konto „%1” na serwerze „%2” jest twoje? Po podaniu jego hasła to urządzenie stanie się jednym z twoich.</translation>
    </message>
    <message>
        <source>%1 asks newcomers for its password, or for an invite. Whoever hosts it knows it. You are asked only once.</source>
        <translation>„%1” wymaga od nowych osób hasła lub zaproszenia. Hasło zna osoba hostująca. To pytanie pada tylko raz.</translation>
    </message>
    <message>
        <source>Password of the host</source>
        <translation>Hasło hosta</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Tylko na tym komputerze</translation>
    </message>
    <message>
        <source>Use the password of the host instead</source>
        <translation>Użyj zamiast tego hasła hosta</translation>
    </message>
    <message>
        <source>You have an account there, with a password?</source>
        <translation>Masz tam konto z hasłem?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Go in</source>
        <translation>Wejdź</translation>
    </message>
</context>
<context>
    <name>PinsPane</name>
    <message>
        <source>Pinned · %1</source>
        <translation>Przypięte · %1</translation>
    </message>
    <message>
        <source>Nothing is pinned here. Pin what everybody should find again: in the menu of a message, or with P.</source>
        <translation>Nic tu nie jest przypięte. Przypnij to, co każdy ma łatwo znaleźć: z menu wiadomości albo klawiszem P.</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Przypięte wiadomości</translation>
    </message>
    <message>
        <source>Unpin (Del)</source>
        <translation>Odepnij (Del)</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Przypięte</translation>
    </message>
</context>
<context>
    <name>PlaceButton</name>
    <message numerus="yes">
        <source>%n for you</source>
        <translation>
            <numerusform>%n dla ciebie</numerusform>
            <numerusform>%n dla ciebie</numerusform>
            <numerusform>%n dla ciebie</numerusform>
        </translation>
    </message>
    <message>
        <source>something unread</source>
        <translation>coś nieprzeczytanego</translation>
    </message>
    <message>
        <source>hosted here</source>
        <translation>hostowany tutaj</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>brak połączenia</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>You host this.</source>
        <translation>Hostujesz ten serwer.</translation>
    </message>
</context>
<context>
    <name>PlaceRail</name>
    <message>
        <source>Servers</source>
        <translation>Serwery</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Dodaj serwer</translation>
    </message>
</context>
<context>
    <name>ProfileSettings</name>
    <message>
        <source>At %1</source>
        <translation>Na serwerze „%1”</translation>
    </message>
    <message>
        <source>Your name here</source>
        <translation>Twoja nazwa tutaj</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>This is changed as soon as the connection is back.</source>
        <translation>Zmieni się, gdy tylko wróci połączenie.</translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation>Twój kolor</translation>
    </message>
    <message>
        <source>Everybody sees the change at once, in all rooms. For 30 days nobody else can take the name that you give up.</source>
        <translation>Wszyscy zobaczą zmianę od razu, we wszystkich pokojach. Przez 30 dni nikt inny nie zajmie nazwy, z której rezygnujesz.</translation>
    </message>
    <message>
        <source>At new servers</source>
        <translation>Na nowych serwerach</translation>
    </message>
    <message>
        <source>Your name at new servers</source>
        <translation>Twoja nazwa na nowych serwerach</translation>
    </message>
    <message>
        <source>This is what the first page proposes.</source>
        <translation>Tę nazwę zaproponuje strona startowa.</translation>
    </message>
</context>
<context>
    <name>QuotedLine</name>
    <message>
        <source>In reply to %1: %2</source>
        <translation>W odpowiedzi na: %1: %2</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Ta wiadomość została usunięta</translation>
    </message>
</context>
<context>
    <name>ReactionStrip</name>
    <message>
        <source>%1, %2, reaction by %3</source>
        <translation>%1, %2, reakcja: %3</translation>
    </message>
</context>
<context>
    <name>RoomExport</name>
    <message>
        <source>(deleted)</source>
        <translation>(usunięto)</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(ukryto)</translation>
    </message>
    <message>
        <source>(edited)</source>
        <translation>(edytowano)</translation>
    </message>
</context>
<context>
    <name>RoomFormSheet</name>
    <message>
        <source>New room</source>
        <translation>Nowy pokój</translation>
    </message>
    <message>
        <source>Rename the room</source>
        <translation>Zmień nazwę pokoju</translation>
    </message>
    <message>
        <source>Topic of the room</source>
        <translation>Temat pokoju</translation>
    </message>
    <message>
        <source>Name, such as Kitchen or Release 2</source>
        <translation>Nazwa, na przykład Kuchnia lub Wersja 2</translation>
    </message>
    <message>
        <source>Topic (optional): what it is about</source>
        <translation>Temat (opcjonalny): o czym tu mowa</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>O czym tu mowa</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Otwarty dla wszystkich</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Ogłoszenia</translation>
    </message>
    <message>
        <source>Private, by invite</source>
        <translation>Prywatny, na zaproszenie</translation>
    </message>
    <message>
        <source>Everybody who can reach the host can find the room and join it.</source>
        <translation>Każdy, kto dotrze do hosta, może znaleźć pokój i do niego dołączyć.</translation>
    </message>
    <message>
        <source>Everybody can find and read it; you, and those whom you make moderators, write.</source>
        <translation>Każdy może go znaleźć i czytać; piszesz ty i wyznaczeni przez ciebie moderatorzy.</translation>
    </message>
    <message>
        <source>On nobody’s list; who has an invite comes in.</source>
        <translation>Nie ma go na żadnej liście; wejdzie ten, kto ma zaproszenie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Utwórz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Rooms</source>
        <translation>Pokoje</translation>
    </message>
    <message>
        <source>Find in this room (Ctrl+F)</source>
        <translation>Szukaj w tym pokoju (Ctrl+F)</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Członkowie</translation>
    </message>
    <message>
        <source>Notifications of this room</source>
        <translation>Powiadomienia z tego pokoju</translation>
    </message>
    <message>
        <source>More about this room</source>
        <translation>Więcej o tym pokoju</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Przypięte wiadomości</translation>
    </message>
    <message>
        <source>Go to a day …</source>
        <translation>Przejdź do dnia…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Rules …</source>
        <translation>Zasady…</translation>
    </message>
    <message>
        <source>Set the topic …</source>
        <translation>Ustaw temat…</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Leave the room …</source>
        <translation>Opuść pokój…</translation>
    </message>
</context>
<context>
    <name>RoomImport</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Wiersz %1: %2</translation>
    </message>
    <message>
        <source>this is no entry of a room.</source>
        <translation>to nie jest wpis pokoju.</translation>
    </message>
    <message>
        <source>this is not an exported room.</source>
        <translation>to nie jest wyeksportowany pokój.</translation>
    </message>
    <message>
        <source>a newer version of Hubbub wrote this file.</source>
        <translation>ten plik zapisała nowsza wersja Hubbub.</translation>
    </message>
    <message>
        <source>This room was imported before.</source>
        <translation>Ten pokój został już zaimportowany.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Nie można utworzyć folderu %1.</translation>
    </message>
    <message>
        <source>an entry is missing before this one.</source>
        <translation>przed tym wpisem brakuje innego.</translation>
    </message>
    <message>
        <source>this entry stands in the file twice.</source>
        <translation>ten wpis występuje w pliku dwa razy.</translation>
    </message>
    <message numerus="yes">
        <source>The file ends too early: it has %1 of %n entries.</source>
        <translation>
            <numerusform>Plik kończy się za wcześnie: ma %1 z %n wpisu.</numerusform>
            <numerusform>Plik kończy się za wcześnie: ma %1 z %n wpisów.</numerusform>
            <numerusform>Plik kończy się za wcześnie: ma %1 z %n wpisów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomPane</name>
    <message>
        <source>The link to the message is copied.</source>
        <translation>Link do wiadomości został skopiowany.</translation>
    </message>
    <message>
        <source>Say hello.</source>
        <translation>Przywitaj się.</translation>
    </message>
    <message>
        <source>Say hello. Others join at
%1</source>
        <translation>Przywitaj się. Inni mogą dołączyć pod adresem
%1</translation>
    </message>
    <message>
        <source>Say hello. Others on this computer join at
%1</source>
        <translation>Przywitaj się. Inni na tym komputerze mogą dołączyć pod adresem
%1</translation>
    </message>
    <message>
        <source>You are in no room yet</source>
        <translation>Nie ma cię jeszcze w żadnym pokoju</translation>
    </message>
    <message>
        <source>Nothing saved from here yet</source>
        <translation>Nic stąd jeszcze nie zapisano</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>Join one that others have made, or make your own.</source>
        <translation>Dołącz do któregoś z istniejących albo utwórz własny.</translation>
    </message>
    <message>
        <source>As soon as the host answers, its rooms appear here.</source>
        <translation>Gdy tylko host odpowie, pojawią się tu jego pokoje.</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Przeglądaj pokoje</translation>
    </message>
    <message>
        <source>Join one that others have made.</source>
        <translation>Dołącz do któregoś z istniejących.</translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n nieprzeczytana</numerusform>
            <numerusform>%n nieprzeczytane</numerusform>
            <numerusform>%n nieprzeczytanych</numerusform>
        </translation>
    </message>
    <message>
        <source>you are mentioned</source>
        <translation>wzmianka o tobie</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>ulubiony</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>wyciszony</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>ma szkic</translation>
    </message>
</context>
<context>
    <name>RoomRulesSheet</name>
    <message>
        <source>Rules of %1</source>
        <translation>Zasady pokoju „%1”</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Dla kogo jest</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Otwarty dla wszystkich</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Ogłoszenia</translation>
    </message>
    <message>
        <source>Private, by invite</source>
        <translation>Prywatny, na zaproszenie</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zamknięty</translation>
    </message>
    <message>
        <source>Only those who run the room write, and nobody comes in.</source>
        <translation>Piszą tylko moderatorzy i właściciele, a wejść nie może nikt.</translation>
    </message>
    <message>
        <source>Everybody muted</source>
        <translation>Wszyscy wyciszeni</translation>
    </message>
    <message>
        <source>Only those who run the room write; others can still come in.</source>
        <translation>Piszą tylko moderatorzy i właściciele; wejść mogą też inni.</translation>
    </message>
    <message>
        <source>Slow mode: time between two messages of one person</source>
        <translation>Tryb powolny: czas między dwiema wiadomościami jednej osoby</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączony</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 sekund</translation>
    </message>
    <message>
        <source>A minute</source>
        <translation>Minuta</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minut</translation>
    </message>
    <message>
        <source>Take out of view</source>
        <translation>Ukryj</translation>
    </message>
    <message numerus="yes">
        <source>The last %n minutes</source>
        <translation>
            <numerusform>Ostatnia minuta</numerusform>
            <numerusform>Ostatnie %n minuty</numerusform>
            <numerusform>Ostatnie %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>Who comes in, and who does not</source>
        <translation>Kto wchodzi, a kto nie</translation>
    </message>
    <message>
        <source>Invites …</source>
        <translation>Zaproszenia…</translation>
    </message>
    <message>
        <source>Banned people …</source>
        <translation>Zbanowane osoby…</translation>
    </message>
    <message>
        <source>Show again what was hidden last</source>
        <translation>Przywróć ostatnio ukryte</translation>
    </message>
    <message>
        <source>How long messages are kept</source>
        <translation>Jak długo przechowywane są wiadomości</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Na zawsze</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dni</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dni</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Rok</translation>
    </message>
</context>
<context>
    <name>RoomSwitcher</name>
    <message>
        <source>Go to a room</source>
        <translation>Przejdź do pokoju</translation>
    </message>
    <message>
        <source>You are in no room of this name. Browse the rooms to find others.</source>
        <translation>Nie ma cię w pokoju o tej nazwie. Przejrzyj pokoje, żeby znaleźć inne.</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>+ From</source>
        <translation>+ Od</translation>
    </message>
    <message>
        <source>From a person</source>
        <translation>Od osoby</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>With a link</source>
        <translation>Z linkiem</translation>
    </message>
    <message>
        <source>+ After</source>
        <translation>+ Po</translation>
    </message>
    <message>
        <source>After a day, such as 2026-01-31</source>
        <translation>Po dniu, na przykład 2026-01-31</translation>
    </message>
    <message>
        <source>+ Before</source>
        <translation>+ Przed</translation>
    </message>
    <message>
        <source>Before a day, such as 2026-01-31</source>
        <translation>Przed dniem, na przykład 2026-01-31</translation>
    </message>
    <message>
        <source>+ In</source>
        <translation>+ W</translation>
    </message>
    <message>
        <source>In a room</source>
        <translation>W pokoju</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search</source>
        <translation>Wyszukiwanie</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Szukaj wszędzie</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Szukaj w „%1”</translation>
    </message>
    <message>
        <source>Find messages</source>
        <translation>Szukaj wiadomości</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>Ten pokój</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
</context>
<context>
    <name>SearchState</name>
    <message numerus="yes">
        <source>Older messages are still being made ready for searching: %Ln to go.</source>
        <translation>
            <numerusform>Starsze wiadomości są jeszcze przygotowywane do wyszukiwania: pozostała %Ln.</numerusform>
            <numerusform>Starsze wiadomości są jeszcze przygotowywane do wyszukiwania: pozostały %Ln.</numerusform>
            <numerusform>Starsze wiadomości są jeszcze przygotowywane do wyszukiwania: pozostało %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write words, “words in a row” or the beginning of a word. This computer’s copy is searched, also without a connection.</source>
        <translation>Wpisz słowa, „słowa po kolei” albo początek słowa. Przeszukiwana jest kopia na tym komputerze, także bez połączenia.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Szukanie…</translation>
    </message>
    <message>
        <source>Nothing found so far.</source>
        <translation>Na razie nic nie znaleziono.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation>Nic nie znaleziono. Wpisz mniej słów albo krótsze.</translation>
    </message>
    <message>
        <source>Nothing found in this room. Try fewer or shorter words, or search everywhere.</source>
        <translation>Nic nie znaleziono w tym pokoju. Wpisz mniej słów albo krótsze albo szukaj wszędzie.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n messages selected</source>
        <translation>
            <numerusform>Zaznaczono %n wiadomość</numerusform>
            <numerusform>Zaznaczono %n wiadomości</numerusform>
            <numerusform>Zaznaczono %n wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>Hosted here</source>
        <translation>Hostowany tutaj</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Połączono</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Brak połączenia</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Opuść</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>Opuść „%1”</translation>
    </message>
    <message>
        <source>Leaving closes a server here. What was said there stays on this computer, for when you come back.</source>
        <translation>Opuszczenie zamyka tu serwer. To, co tam powiedziano, zostaje na tym komputerze na wypadek powrotu.</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Dodaj serwer</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Look</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Pisanie</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serwery</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Działy</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter wysyła</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Shift+Enter zaczyna nowy wiersz.</translation>
    </message>
    <message>
        <source>Enter begins a new line, Shift+Enter sends.</source>
        <translation>Enter zaczyna nowy wiersz, Shift+Enter wysyła.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Twoje urządzenia</translation>
    </message>
    <message>
        <source>Known servers</source>
        <translation>Znane serwery</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Pamięć</translation>
    </message>
    <message>
        <source>Each server knows your devices. Open one to see them.</source>
        <translation>Każdy serwer zna twoje urządzenia. Otwórz któryś, żeby je zobaczyć.</translation>
    </message>
    <message>
        <source>Run the server</source>
        <translation>Prowadzenie serwera</translation>
    </message>
</context>
<context>
    <name>ShareLine</name>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>Let others in</source>
        <translation>Wpuść innych</translation>
    </message>
    <message>
        <source>Visible nearby</source>
        <translation>Widoczny w pobliżu</translation>
    </message>
    <message>
        <source>People on this network see it on their first page and join with one click.</source>
        <translation>Osoby w tej sieci widzą go na stronie startowej i dołączają jednym kliknięciem.</translation>
    </message>
    <message>
        <source>Only who has the link or the address finds it.</source>
        <translation>Znajdzie go tylko ten, kto ma link lub adres.</translation>
    </message>
    <message>
        <source>This host is for this computer only. To let others in, end hosting and host again with “Others on this network may join”.</source>
        <translation>Ten host jest tylko dla tego komputera. Aby wpuścić innych, zakończ hosting i hostuj ponownie z opcją „Inni w tej sieci mogą dołączyć”.</translation>
    </message>
    <message>
        <source>The link as a QR code</source>
        <translation>Link jako kod QR</translation>
    </message>
    <message>
        <source>Code, to say to somebody on this network</source>
        <translation>Kod, do podania komuś w tej sieci</translation>
    </message>
    <message>
        <source>Link, to send</source>
        <translation>Link, do wysłania</translation>
    </message>
    <message>
        <source>Addresses, best first</source>
        <translation>Adresy, najlepszy pierwszy</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>The connection is encrypted. Code and link also prove that it is this computer, and nobody in between.</source>
        <translation>Połączenie jest szyfrowane. Kod i link dowodzą też, że to ten komputer, a nie ktoś pośrodku.</translation>
    </message>
    <message>
        <source>Invites to %1 …</source>
        <translation>Zaproszenia do „%1”…</translation>
    </message>
    <message>
        <source>Key, to compare with those who came by the address alone</source>
        <translation>Klucz, do porównania z tymi, którzy weszli tylko przez adres</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>What waits for you (Ctrl+U)</source>
        <translation>Co na ciebie czeka (Ctrl+U)</translation>
    </message>
    <message>
        <source>Go to a room (Ctrl+K)</source>
        <translation>Przejdź do pokoju (Ctrl+K)</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Pokoje</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Przeglądaj pokoje</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nowy pokój</translation>
    </message>
</context>
<context>
    <name>StartBanner</name>
    <message>
        <source>Talk with the people around you. Every message stays on your own computers.</source>
        <translation>Rozmawiaj z ludźmi wokół siebie. Każda wiadomość zostaje na waszych własnych komputerach.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your name</source>
        <translation>Twoja nazwa</translation>
    </message>
    <message>
        <source>How others see you</source>
        <translation>Tak widzą cię inni</translation>
    </message>
    <message>
        <source>Known servers …</source>
        <translation>Znane serwery…</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Wstecz (Esc)</translation>
    </message>
    <message>
        <source>Connections are encrypted on the way. Whoever hosts can read what is written in their rooms.</source>
        <translation>Połączenia są po drodze szyfrowane. Osoba hostująca może czytać to, co pisze się w jej pokojach.</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Looking …</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 na tym komputerze</translation>
    </message>
    <message>
        <source>%1 on this computer, %2 of it hosted here</source>
        <translation>%1 na tym komputerze, w tym %2 hostowane tutaj</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>There is no copy of a room here so far.</source>
        <translation>Na razie nie ma tu kopii żadnego pokoju.</translation>
    </message>
    <message>
        <source>Rooms on this computer</source>
        <translation>Pokoje na tym komputerze</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Więcej…</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Usuwanie…</translation>
    </message>
    <message>
        <source>The copy of a room that you are in comes back by itself. What can be deleted is what you have left, and archives.</source>
        <translation>Kopia pokoju, w którym jesteś, sama wraca. Usunąć możesz opuszczone pokoje i archiwa.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Delete %1 from this computer?</source>
        <translation>Usunąć „%1” z tego komputera?</translation>
    </message>
    <message>
        <source>The archive is gone for good. Only the file that it was read from can bring it back.</source>
        <translation>Archiwum zniknie na zawsze. Przywrócić je może tylko plik, z którego je wczytano.</translation>
    </message>
    <message>
        <source>If you join the room again, the host gives you what it still has. If nobody keeps it any more, it is gone for good.</source>
        <translation>Jeśli znów dołączysz do pokoju, host da ci to, co jeszcze ma. Jeśli nikt już tego nie przechowuje, przepadnie na zawsze.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>Answers · %1</source>
        <translation>Odpowiedzi · %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Odpowiedz…</translation>
    </message>
    <message>
        <source>Answer (Enter)</source>
        <translation>Odpowiedz (Enter)</translation>
    </message>
    <message>
        <source>Show in the room</source>
        <translation>Pokaż w pokoju</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Give up the change</source>
        <translation>Porzuć zmianę</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Date of a day in the current year, and with the year. See the documentation of QLocale::toString().</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>A time such as 22:00</source>
        <translation>Godzina, na przykład 22:00</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 made %2 an owner</source>
        <translation>%1 nadaje rolę właściciela: %2</translation>
    </message>
    <message>
        <source>%1 made %2 a moderator</source>
        <translation>%1 nadaje rolę moderatora: %2</translation>
    </message>
    <message>
        <source>%1 made %2 a member</source>
        <translation>%1 nadaje rolę członka: %2</translation>
    </message>
    <message>
        <source>%1 made this a room for announcements</source>
        <translation>%1 zmienia ten pokój w pokój ogłoszeń</translation>
    </message>
    <message>
        <source>%1 made this room private</source>
        <translation>%1 zmienia ten pokój w prywatny</translation>
    </message>
    <message>
        <source>%1 opened this room to all</source>
        <translation>%1 otwiera ten pokój dla wszystkich</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 usuwa z pokoju: %2</translation>
    </message>
    <message>
        <source>%1 lifted the ban of %2</source>
        <translation>%1 zdejmuje ban: %2</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>%1 banuje: %2</translation>
    </message>
    <message>
        <source>%1 lets %2 speak again</source>
        <translation>%1 pozwala znów pisać: %2</translation>
    </message>
    <message>
        <source>%1 muted %2</source>
        <translation>%1 wycisza: %2</translation>
    </message>
    <message>
        <source>%1 muted %2 until %3</source>
        <translation>%1 wycisza do %3: %2</translation>
    </message>
    <message>
        <source>%1 ended slow mode</source>
        <translation>%1 wyłącza tryb powolny</translation>
    </message>
    <message numerus="yes">
        <source>%1 set slow mode: a message each %n seconds</source>
        <translation>
            <numerusform>%1 włącza tryb powolny: wiadomość co sekundę</numerusform>
            <numerusform>%1 włącza tryb powolny: wiadomość co %n sekundy</numerusform>
            <numerusform>%1 włącza tryb powolny: wiadomość co %n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unlocked the room</source>
        <translation>%1 otwiera pokój ponownie</translation>
    </message>
    <message>
        <source>%1 locked the room</source>
        <translation>%1 zamyka pokój</translation>
    </message>
    <message>
        <source>%1 lets everybody speak again</source>
        <translation>%1 pozwala znów pisać wszystkim</translation>
    </message>
    <message>
        <source>%1 muted everybody</source>
        <translation>%1 wycisza wszystkich</translation>
    </message>
    <message>
        <source>%1 showed messages again</source>
        <translation>%1 przywraca ukryte wiadomości</translation>
    </message>
    <message>
        <source>%1 hid messages</source>
        <translation>%1 ukrywa wiadomości</translation>
    </message>
    <message>
        <source>%1 began this conversation</source>
        <translation>%1 zaczyna tę rozmowę</translation>
    </message>
    <message>
        <source>%1 created the room</source>
        <translation>%1 tworzy pokój</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 dołącza</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 opuszcza pokój</translation>
    </message>
    <message>
        <source>%1 left; %2 is the owner now</source>
        <translation>%1 opuszcza pokój; właścicielem zostaje %2</translation>
    </message>
    <message>
        <source>%1 named the room %2</source>
        <translation>%1 nadaje pokojowi nazwę %2</translation>
    </message>
    <message>
        <source>%1 removed the topic</source>
        <translation>%1 usuwa temat</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <translation>%1 ustawia temat: %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <extracomment>The last %n of a list of names are not named.</extracomment>
        <translation>%1, %2 i %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n others</source>
        <translation>
            <numerusform>%1, %2 i jeszcze jedna osoba</numerusform>
            <numerusform>%1, %2 i %n inne osoby</numerusform>
            <numerusform>%1, %2 i %n innych osób</numerusform>
        </translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Ta wiadomość została usunięta</translation>
    </message>
    <message>
        <source>Hidden by a moderator</source>
        <translation>Ukryte przez moderatora</translation>
    </message>
    <message numerus="yes">
        <source>%1 joined</source>
        <comment>names</comment>
        <extracomment>%1 is as many names as the number of the plural form says.</extracomment>
        <translation>
            <numerusform>%1 dołącza</numerusform>
            <numerusform>%1 dołączają</numerusform>
            <numerusform>%1 dołączają</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left</source>
        <comment>names</comment>
        <extracomment>%1 is as many names as the number of the plural form says.</extracomment>
        <translation>
            <numerusform>%1 opuszcza pokój</numerusform>
            <numerusform>%1 opuszczają pokój</numerusform>
            <numerusform>%1 opuszczają pokój</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wysyłanie</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nie wysłano</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>edytowano</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 zmienia nazwę na %2</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <extracomment>A message answers another one: its author and its first words, which a deleted one has not.</extracomment>
        <translation>odpowiedź dla: %1</translation>
    </message>
    <message>
        <source>answer to %1: %2</source>
        <translation>odpowiedź dla: %1: %2</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>przypięte</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n people</source>
        <extracomment>%1 is an emoji that people have put below a message, %2 their names.</extracomment>
        <translation>
            <numerusform>%1 od %n osoby</numerusform>
            <numerusform>%1 od %n osób</numerusform>
            <numerusform>%1 od %n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 od: %2</translation>
    </message>
    <message>
        <source>%1 set that messages are kept for good</source>
        <translation>%1 ustala, że wiadomości są przechowywane na zawsze</translation>
    </message>
    <message numerus="yes">
        <source>%1 set that messages are kept for %n days</source>
        <translation>
            <numerusform>%1 ustala, że wiadomości są przechowywane przez jeden dzień</numerusform>
            <numerusform>%1 ustala, że wiadomości są przechowywane przez %n dni</numerusform>
            <numerusform>%1 ustala, że wiadomości są przechowywane przez %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>bot</source>
        <comment>a program that takes part in a room</comment>
        <translation>bot</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>gość</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>This is the beginning of %1</source>
        <translation>To początek „%1”</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Wróć do „%1”</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Wróć do poprzedniego miejsca</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nowa</numerusform>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowych</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>Do najnowszych</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wczytywanie…</translation>
    </message>
    <message>
        <source>Loading older messages …</source>
        <translation>Wczytywanie starszych wiadomości…</translation>
    </message>
    <message numerus="yes">
        <source>%n unread, to the first</source>
        <translation>
            <numerusform>%n nieprzeczytana, do pierwszej</numerusform>
            <numerusform>%n nieprzeczytane, do pierwszej</numerusform>
            <numerusform>%n nieprzeczytanych, do pierwszej</numerusform>
        </translation>
    </message>
    <message>
        <source>To the first unread</source>
        <translation>Do pierwszej nieprzeczytanej</translation>
    </message>
</context>
<context>
    <name>TokenSheet</name>
    <message>
        <source>New token</source>
        <translation>Nowy token</translation>
    </message>
    <message>
        <source>Name of the program, such as deploy</source>
        <translation>Nazwa programu, na przykład deploy</translation>
    </message>
    <message>
        <source>Its room</source>
        <translation>Jego pokój</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>What it may do there</source>
        <translation>Co wolno mu tam robić</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>Czytać i pisać</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Czytać</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Pisać</translation>
    </message>
    <message>
        <source>Take webhooks</source>
        <translation>Przyjmować webhooki</translation>
    </message>
    <message>
        <source>How long it is good</source>
        <translation>Jak długo jest ważny</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dni</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Until it is revoked</source>
        <translation>Do unieważnienia</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>Utwórz token</translation>
    </message>
    <message>
        <source>The address to which Grafana, GitLab and the like post. It is a secret, and shown only now</source>
        <translation>Adres, na który wysyłają Grafana, GitLab i podobne. Jest tajny i widać go tylko teraz</translation>
    </message>
    <message>
        <source>The token, for the program. It is a secret, and shown only now</source>
        <translation>Token, dla programu. Jest tajny i widać go tylko teraz</translation>
    </message>
</context>
<context>
    <name>TokensPart</name>
    <message>
        <source>Tokens</source>
        <translation>Tokeny</translation>
    </message>
    <message>
        <source>A token is what a program comes in with. Those who moderate a room make tokens, too.</source>
        <translation>Z tokenem wchodzi program. Tokeny tworzą także ci, którzy moderują pokój.</translation>
    </message>
    <message>
        <source>Revoke …</source>
        <translation>Unieważnij…</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Pokaż więcej</translation>
    </message>
    <message>
        <source>New token …</source>
        <translation>Nowy token…</translation>
    </message>
    <message>
        <source>Revoke this token of %1?</source>
        <translation>Unieważnić ten token (%1)?</translation>
    </message>
    <message>
        <source>Whatever uses it loses the connection at once, and it never works again. The program stays in its rooms.</source>
        <translation>To, co go używa, od razu straci połączenie, a token już nigdy nie zadziała. Program zostaje w swoich pokojach.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Unieważnij</translation>
    </message>
</context>
<context>
    <name>TrustMark</name>
    <message>
        <source>Only on this computer</source>
        <translation>Tylko na tym komputerze</translation>
    </message>
    <message>
        <source>You host this. %1</source>
        <translation>Hostujesz ten serwer. %1</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>%1 is writing …</source>
        <translation>%1 pisze…</translation>
    </message>
    <message>
        <source>%1 and %2 are writing …</source>
        <translation>%1 i %2 piszą…</translation>
    </message>
    <message>
        <source>%1, %2 and %3 are writing …</source>
        <translation>%1, %2 i %3 piszą…</translation>
    </message>
    <message>
        <source>Several people are writing …</source>
        <translation>Kilka osób pisze…</translation>
    </message>
</context>
<context>
    <name>UnreadDivider</name>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
</context>
<context>
    <name>UserStrip</name>
    <message>
        <source>Not connected yet</source>
        <translation>Jeszcze bez połączenia</translation>
    </message>
    <message>
        <source>Settings, and leaving</source>
        <translation>Ustawienia i wyjście</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nie przeszkadzać</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <source>Your devices …</source>
        <translation>Twoje urządzenia…</translation>
    </message>
    <message>
        <source>Known servers …</source>
        <translation>Znane serwery…</translation>
    </message>
    <message>
        <source>Add a server …</source>
        <translation>Dodaj serwer…</translation>
    </message>
    <message>
        <source>End hosting …</source>
        <translation>Zakończ hosting…</translation>
    </message>
    <message>
        <source>Leave this place</source>
        <translation>Opuść ten serwer</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiwum</translation>
    </message>
    <message>
        <source>Close the archive</source>
        <translation>Zamknij archiwum</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Earlier versions</source>
        <translation>Wcześniejsze wersje</translation>
    </message>
    <message>
        <source>%1 · as it is now</source>
        <translation>%1 · obecna</translation>
    </message>
</context>
<context>
    <name>WindowSheets</name>
    <message>
        <source>End hosting?</source>
        <translation>Zakończyć hosting?</translation>
    </message>
    <message>
        <source>The others lose the connection until you host again. Nothing that was said is lost, and what they write in the meantime is sent later.</source>
        <translation>Pozostali stracą połączenie, dopóki znów nie zaczniesz hostować. Nic z rozmów nie przepadnie, a to, co w tym czasie napiszą, wyśle się później.</translation>
    </message>
    <message>
        <source>End hosting</source>
        <translation>Zakończ hosting</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Hubbub on %1</source>
        <extracomment>In the list of one&apos;s own devices: %1 is the name of the computer.</extracomment>
        <translation>Hubbub na %1</translation>
    </message>
</context>
<context>
    <name>hubbub::app::AdmissionController</name>
    <message>
        <source>The host cannot be reached at the moment.</source>
        <translation>W tej chwili nie można dotrzeć do hosta.</translation>
    </message>
    <message>
        <source>Too many wrong passwords came from here. You can try again at %1.</source>
        <translation>Za dużo błędnych haseł z tego miejsca. Możesz spróbować ponownie o %1.</translation>
    </message>
    <message>
        <source>Nobody is called %1 and has this password here.</source>
        <translation>Nie ma tu nikogo o nazwie %1 i z tym hasłem.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>To nie jest właściwe hasło.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::AppController</name>
    <message>
        <source>Nothing unread mentions you.</source>
        <translation>Nie ma nieprzeczytanych wzmianek o tobie.</translation>
    </message>
    <message>
        <source>%1’s place</source>
        <extracomment>Name of a server: %1 is the person who hosts it.</extracomment>
        <translation>Serwer %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Something happened on a server that is not shown: its name, then what it was.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Wpisz nazwę.</translation>
    </message>
    <message>
        <source>Use 1 to 32 ordinary characters.</source>
        <translation>Użyj od 1 do 32 zwykłych znaków.</translation>
    </message>
    <message>
        <source>A topic holds 250 characters.</source>
        <translation>Temat mieści 250 znaków.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::BanListModel</name>
    <message>
        <source>By %1, %2; with the devices they used</source>
        <translation>%1, %2; także używane urządzenia</translation>
    </message>
    <message>
        <source>By %1, %2; with everybody at their address</source>
        <translation>%1, %2; także wszyscy pod tym samym adresem</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>%1, %2</translation>
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
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Pokoje</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Everybody in this room</source>
        <translation>Wszyscy w tym pokoju</translation>
    </message>
</context>
<context>
    <name>hubbub::app::ComposerController</name>
    <message>
        <source>This is too long.</source>
        <translation>Za długie.</translation>
    </message>
    <message numerus="yes">
        <source>Not pasted: %Ln characters, and a message holds %L1. It is still in the clipboard.</source>
        <translation>
            <numerusform>Nie wklejono: to %Ln znak, a wiadomość mieści %L1. Tekst jest nadal w schowku.</numerusform>
            <numerusform>Nie wklejono: to %Ln znaki, a wiadomość mieści %L1. Tekst jest nadal w schowku.</numerusform>
            <numerusform>Nie wklejono: to %Ln znaków, a wiadomość mieści %L1. Tekst jest nadal w schowku.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::ConnectionStatus</name>
    <message>
        <source>Catching up …</source>
        <translation>Nadrabianie zaległości…</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Ten komputer nie ma sieci.</translation>
    </message>
    <message>
        <source>The host is restarting.</source>
        <translation>Host uruchamia się ponownie.</translation>
    </message>
    <message>
        <source>The connection is too slow to keep up.</source>
        <translation>Połączenie jest zbyt wolne, by nadążyć.</translation>
    </message>
    <message>
        <source>The host asked for a pause, because too much was sent at once.</source>
        <translation>Host prosi o przerwę, bo naraz wysłano za dużo.</translation>
    </message>
    <message>
        <source>The host had an internal fault.</source>
        <translation>U hosta wystąpił błąd wewnętrzny.</translation>
    </message>
    <message>
        <source>The host removed this device.</source>
        <translation>Host usunął to urządzenie.</translation>
    </message>
    <message>
        <source>The host did not understand this program. One of the two may be out of date.</source>
        <translation>Host nie zrozumiał tego programu. Być może jeden z nich jest nieaktualny.</translation>
    </message>
    <message>
        <source>The host does not accept connections from here.</source>
        <translation>Host nie przyjmuje stąd połączeń.</translation>
    </message>
    <message>
        <source>Your own host does not answer.</source>
        <translation>Twój własny host nie odpowiada.</translation>
    </message>
    <message>
        <source>The host at %1 cannot be reached.</source>
        <translation>Nie można dotrzeć do hosta pod adresem %1.</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>Ponawianie…</translation>
    </message>
    <message>
        <source>Next try in %1 s.</source>
        <translation>Następna próba za %1 s.</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Następna próba o %1.</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>how many of how many messages</comment>
        <translation>%L1 z %L2</translation>
    </message>
    <message>
        <source>Catching up is paused.</source>
        <translation>Nadrabianie zaległości jest wstrzymane.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::DesktopController</name>
    <message>
        <source>Hosting</source>
        <translation>Hostujesz</translation>
    </message>
    <message>
        <source>Hosting at %1</source>
        <translation>Hostujesz pod %1</translation>
    </message>
</context>
<context>
    <name>hubbub::app::DeviceListModel</name>
    <message>
        <source>This device</source>
        <translation>To urządzenie</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Teraz połączone</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Ostatnio: %1</translation>
    </message>
    <message>
        <source>Not seen lately</source>
        <translation>Dawno niewidziane</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Bez nazwy</translation>
    </message>
</context>
<context>
    <name>hubbub::app::DevicesController</name>
    <message>
        <source>This is not your present password.</source>
        <translation>To nie jest twoje obecne hasło.</translation>
    </message>
    <message>
        <source>That was tried too often. You can try again at %1.</source>
        <translation>Za dużo prób. Możesz spróbować ponownie o %1.</translation>
    </message>
    <message>
        <source>This server keeps no passwords.</source>
        <translation>Ten serwer nie przechowuje haseł.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::EmojiModel</name>
    <message>
        <source>Used before, and common ones</source>
        <translation>Ostatnio używane i popularne</translation>
    </message>
    <message>
        <source>Faces and hearts</source>
        <translation>Buźki i serca</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ludzie</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Zwierzęta i przyroda</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Jedzenie i picie</translation>
    </message>
    <message>
        <source>Places and travel</source>
        <translation>Miejsca i podróże</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktywności</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Przedmioty</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Znaki</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flagi</translation>
    </message>
</context>
<context>
    <name>hubbub::app::ExportController</name>
    <message>
        <source>There is nothing of this room on this computer yet.</source>
        <translation>Na tym komputerze nie ma jeszcze nic z tego pokoju.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Nie można zapisać %1: %2</translation>
    </message>
</context>
<context>
    <name>hubbub::app::HostCheck</name>
    <message>
        <source>%1 See “Let others in”.</source>
        <extracomment>%1 is what is wrong, in a sentence; the other is the title of a window.</extracomment>
        <translation>%1 Zobacz „Wpuść innych”.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::HostController</name>
    <message>
        <source>The data folder cannot be used. Check that it exists and that you may write to it.</source>
        <translation>Nie można użyć folderu danych. Sprawdź, czy istnieje i czy wolno ci w nim zapisywać.</translation>
    </message>
    <message>
        <source>Another Hubbub on this computer already hosts with this data. Join it instead, or end it first.</source>
        <translation>Inny Hubbub na tym komputerze już hostuje z tymi danymi. Dołącz do niego albo najpierw go zakończ.</translation>
    </message>
    <message>
        <source>The saved rooms are damaged. They were left untouched.</source>
        <translation>Zapisane pokoje są uszkodzone. Niczego w nich nie zmieniono.</translation>
    </message>
    <message>
        <source>The saved rooms were written by a newer Hubbub. Use that version.</source>
        <translation>Pokoje zapisał nowszy Hubbub. Użyj tamtej wersji.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Dysk jest pełny.</translation>
    </message>
    <message>
        <source>No network port could be had for hosting.</source>
        <translation>Nie udało się uzyskać portu sieciowego do hostowania.</translation>
    </message>
    <message>
        <source>The key of this computer&apos;s host cannot be used. It was left untouched.</source>
        <translation>Nie można użyć klucza hosta na tym komputerze. Niczego w nim nie zmieniono.</translation>
    </message>
    <message>
        <source>Hosting failed.</source>
        <translation>Hosting się nie udał.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program, so a free one was taken.</source>
        <translation>Port %1 zajmuje inny program, więc wybrano wolny.</translation>
    </message>
    <message>
        <source>The password of this host cannot be read, so it stays closed.</source>
        <translation>Nie można odczytać hasła tego hosta, więc host pozostaje zamknięty.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::ImportController</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Nie można odczytać %1: %2</translation>
    </message>
    <message>
        <source>Import a room</source>
        <translation>Importuj pokój</translation>
    </message>
    <message>
        <source>Exported rooms (*.jsonl)</source>
        <translation>Wyeksportowane pokoje (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>hubbub::app::InviteListModel</name>
    <message>
        <source>For one guest</source>
        <translation>Dla jednego gościa</translation>
    </message>
    <message>
        <source>For one person</source>
        <translation>Dla jednej osoby</translation>
    </message>
    <message numerus="yes">
        <source>For %n guests</source>
        <translation>
            <numerusform>Dla %n gościa</numerusform>
            <numerusform>Dla %n gości</numerusform>
            <numerusform>Dla %n gości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n people</source>
        <translation>
            <numerusform>Dla %n osoby</numerusform>
            <numerusform>Dla %n osób</numerusform>
            <numerusform>Dla %n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Ważne do %1</translation>
    </message>
    <message>
        <source>For one visitor</source>
        <translation>Dla jednego odwiedzającego</translation>
    </message>
    <message numerus="yes">
        <source>For %n visitors</source>
        <translation>
            <numerusform>Dla %n odwiedzającego</numerusform>
            <numerusform>Dla %n odwiedzających</numerusform>
            <numerusform>Dla %n odwiedzających</numerusform>
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
        <translation>Zaraz wraca</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Ostatnio: %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gość</translation>
    </message>
</context>
<context>
    <name>hubbub::app::OperatingController</name>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n użytkownik</numerusform>
            <numerusform>%n użytkowników</numerusform>
            <numerusform>%n użytkowników</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here now</source>
        <translation>
            <numerusform>%n teraz tutaj</numerusform>
            <numerusform>%n teraz tutaj</numerusform>
            <numerusform>%n teraz tutaj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n pokój</numerusform>
            <numerusform>%n pokoje</numerusform>
            <numerusform>%n pokojów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 na dysku</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>wolne: %1</translation>
    </message>
    <message>
        <source>The disk takes nothing at the moment</source>
        <translation>Dysk w tej chwili niczego nie przyjmuje</translation>
    </message>
</context>
<context>
    <name>hubbub::app::PinListModel</name>
    <message>
        <source>Without a name</source>
        <translation>Bez nazwy</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>zweryfikowany: %1</translation>
    </message>
    <message>
        <source>known by its first visit, %1</source>
        <translation>znany od pierwszej wizyty: %1</translation>
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
        <translation>Nie można odczytać listy znanych serwerów. Dopóki jest uszkodzona, żaden serwer nie jest zaufany.</translation>
    </message>
    <message>
        <source>The list of known servers cannot be changed.</source>
        <translation>Nie można zmienić listy znanych serwerów.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::PlaceController</name>
    <message>
        <source>Encrypted; the link proves that it is you</source>
        <translation>Szyfrowane; link dowodzi, że to ty</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Jeszcze bez połączenia</translation>
    </message>
    <message>
        <source>Encrypted and verified</source>
        <translation>Szyfrowane i zweryfikowane</translation>
    </message>
    <message>
        <source>Encrypted; known by its first visit only</source>
        <translation>Szyfrowane; znane tylko z pierwszej wizyty</translation>
    </message>
    <message>
        <source>Not encrypted: the network can read along</source>
        <translation>Nieszyfrowane: sieć może czytać</translation>
    </message>
    <message>
        <source>An archive on this computer</source>
        <translation>Archiwum na tym komputerze</translation>
    </message>
</context>
<context>
    <name>hubbub::app::PlaceFinder</name>
    <message>
        <source>Nobody on this network has this code. Check it, or ask for the link.</source>
        <translation>Nikt w tej sieci nie ma tego kodu. Sprawdź go albo poproś o link.</translation>
    </message>
    <message>
        <source>Enter the link, the code or the address that the host gave you.</source>
        <translation>Wpisz link, kod lub adres, który masz od hosta.</translation>
    </message>
    <message>
        <source>This link cannot be read; it may have been cut off.</source>
        <translation>Nie można odczytać tego linku; być może został ucięty.</translation>
    </message>
    <message>
        <source>This is neither a link nor a code nor an address. An address looks like 192.168.1.20:4826 or host.example.</source>
        <translation>To nie jest ani link, ani kod, ani adres. Adres wygląda tak: 192.168.1.20:4826 lub host.example.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::ProfileController</name>
    <message>
        <source>You have changed this very often. Try again in a few minutes.</source>
        <translation>Zmieniasz to bardzo często. Spróbuj ponownie za kilka minut.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::RoomController</name>
    <message>
        <source>This room is locked. Those who run it will open it again.</source>
        <translation>Ten pokój jest zamknięty. Moderatorzy otworzą go ponownie.</translation>
    </message>
    <message>
        <source>You are muted in this room. You can read on.</source>
        <translation>Wyciszono cię w tym pokoju. Nadal możesz czytać.</translation>
    </message>
    <message>
        <source>Only those who run this room can write at the moment.</source>
        <translation>W tej chwili mogą tu pisać tylko moderatorzy i właściciele.</translation>
    </message>
    <message>
        <source>In this room moderators write and others read.</source>
        <translation>W tym pokoju piszą moderatorzy, a inni czytają.</translation>
    </message>
    <message>
        <source>This is an archive: it can be read and searched, and nobody writes in it any more.</source>
        <translation>To archiwum: możesz je czytać i przeszukiwać, ale nikt już w nim nie pisze.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::SearchController</name>
    <message>
        <source>%1 is no date. Write 2026-01-31, 2026-01 or 2026.</source>
        <translation>%1 to nie data. Napisz 2026-01-31, 2026-01 lub 2026.</translation>
    </message>
    <message>
        <source>That is too long; only its beginning is searched for.</source>
        <translation>To za długie; szukany jest tylko początek.</translation>
    </message>
    <message>
        <source>No room is called %1.</source>
        <translation>Żaden pokój nie nazywa się %1.</translation>
    </message>
    <message>
        <source>Nobody here is called %1.</source>
        <translation>Nikt tu nie nazywa się %1.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::ServerRoomModel</name>
    <message>
        <source>open to all</source>
        <translation>otwarty dla wszystkich</translation>
    </message>
    <message>
        <source>announcements</source>
        <translation>ogłoszenia</translation>
    </message>
    <message>
        <source>private</source>
        <translation>prywatny</translation>
    </message>
    <message>
        <source>direct messages</source>
        <translation>wiadomości bezpośrednie</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n członek</numerusform>
            <numerusform>%n członków</numerusform>
            <numerusform>%n członków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::ServerUserModel</name>
    <message>
        <source>here now</source>
        <translation>teraz tutaj</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>ostatnio widziano: %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>ty</translation>
    </message>
    <message>
        <source>kept out</source>
        <translation>nie wpuszczać</translation>
    </message>
    <message>
        <source>runs the server</source>
        <translation>prowadzi serwer</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>gość</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n urządzenie</numerusform>
            <numerusform>%n urządzenia</numerusform>
            <numerusform>%n urządzeń</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::StorageController</name>
    <message>
        <source>Another Hubbub uses this copy at the moment. End it first.</source>
        <translation>Z tej kopii korzysta teraz inny Hubbub. Najpierw go zakończ.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be deleted.</source>
        <translation>Nie można usunąć folderu %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies cannot be read; they are part of the total only.</source>
        <translation>
            <numerusform>Nie można odczytać %n kopii; liczy się tylko w sumie.</numerusform>
            <numerusform>Nie można odczytać %n kopii; liczą się tylko w sumie.</numerusform>
            <numerusform>Nie można odczytać %n kopii; liczą się tylko w sumie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::StorageListModel</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n wiadomość</numerusform>
            <numerusform>%n wiadomości</numerusform>
            <numerusform>%n wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <extracomment>%1 is a number of messages, %2 their size.</extracomment>
        <translation>%1, około %2</translation>
    </message>
    <message>
        <source>%1; from %2</source>
        <translation>%1; z serwera %2</translation>
    </message>
    <message>
        <source>%1; you have left it</source>
        <translation>%1; opuszczony</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archiwa</translation>
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
        <translation>czyta</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>pisze</translation>
    </message>
    <message>
        <source>moderates</source>
        <translation>moderuje</translation>
    </message>
    <message>
        <source>takes webhooks</source>
        <translation>przyjmuje webhooki</translation>
    </message>
    <message>
        <source>in use now</source>
        <translation>teraz w użyciu</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>ostatnio użyty: %1</translation>
    </message>
    <message>
        <source>made by the server</source>
        <translation>utworzony przez serwer</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>utworzony przez: %1</translation>
    </message>
    <message>
        <source>good until %1</source>
        <translation>ważny do %1</translation>
    </message>
    <message>
        <source>good until it is revoked</source>
        <translation>ważny do unieważnienia</translation>
    </message>
</context>
<context>
    <name>hubbub::app::desktop::DBusNotifier</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
</context>
<context>
    <name>hubbub::app::desktop::SystemTray</name>
    <message>
        <source>Open Hubbub</source>
        <translation>Otwórz Hubbub</translation>
    </message>
    <message>
        <source>End hosting …</source>
        <translation>Zakończ hosting…</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nie przeszkadzać</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Not hosting</source>
        <translation>Nie hostujesz</translation>
    </message>
    <message numerus="yes">
        <source>Hubbub: %n for you</source>
        <translation>
            <numerusform>Hubbub: %n dla ciebie</numerusform>
            <numerusform>Hubbub: %n dla ciebie</numerusform>
            <numerusform>Hubbub: %n dla ciebie</numerusform>
        </translation>
    </message>
</context>
</TS>
