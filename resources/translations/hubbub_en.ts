<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountPassword</name>
    <message>
        <source>Your account has a password: with your name and it, you come in from any device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account has no password: further devices come in with a code only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a password …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password, 8 characters or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BanRow</name>
    <message>
        <source>Lift the ban</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n rooms</source>
        <extracomment>Title of a notification: %1 is &quot;%n new messages&quot; of above, and %n, the number of rooms, is two or more.</extracomment>
        <translation>
            <numerusform>%1 in %n room</numerusform>
            <numerusform>%1 in %n rooms</numerusform>
        </translation>
    </message>
    <message>
        <source>New message</source>
        <extracomment>%n is two or more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A number of messages, and the newest of them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>Title of a notification: a person and a room</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who said it, and what</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BansSheet</name>
    <message>
        <source>Banned people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is banned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is banned from this room by the menu on a member is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifting a ban does not bring anybody back: they may join again. Everybody in the room reads that it was lifted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowseRow</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message>
        <source>1 member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowseSheet</name>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms of this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters, or make a room of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as the host answers, its rooms appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Go to a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before (Page up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after (Page down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Leave %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hear no more of this room until you join it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>Go on hosting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay within reach?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubbub can go on hosting without its window; its icon in the tray brings the window back. If you end it, the others lose the connection until you host again. Nothing that was said is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubbub can go on hosting with its window minimised. If you end it, the others lose the connection until you host again. Nothing that was said is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubbub can stay in the tray, so that messages still reach you. Its icon brings the window back. You are asked this only once; the settings change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimise and keep hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End hosting and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>The host runs another version of Hubbub that this one cannot talk to. Update the older of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host does not accept this name. Choose one of 1 to 32 ordinary characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has this name here already. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device was shut out. What it has copied stays here; ask another device of yours to let it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are connected from too many places at once. Close another window first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is shutting down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is busy. Trying again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was too fast. It is sent in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host asks newcomers for its password or an invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password needs at least 8 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is not valid, or not any more. Ask your other device for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no such device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have as many devices here as there may be. Revoke one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invite is not valid, or not any more. Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are as many invites as there may be. Revoke one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This room does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in this room already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room with this name exists already. Choose another name, or join that room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message was deleted in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not do this here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message has as many different reactions as it can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host cannot save anything at the moment. It is sent when that is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This room is private. Ask one of its moderators for an invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were removed from this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are muted in this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This room is locked by its moderators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This room is in slow mode. Wait a little before you write again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct messages are switched off on this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody of that name on this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host did not understand this. One of the two programs may be out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: nothing new can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved copy on this computer is damaged. It was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved copy was written by a newer Hubbub. Use that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Hubbub is using this data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be used. Check that it exists and that you may write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving to the disk failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host at %1 is not the one that was there before, or not the one that the invite means: its key is another one. Nothing was sent to it. Somebody may stand in between; or it was set up anew, which its owner can tell. Expected: %2. Found: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 would not be encrypted. Use wss:// or an invite; unencrypted connections are for this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told whether the host at %1 is the right one: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Ask whoever hosts, in person or by phone. If they set it up anew, forget it under “Known servers” and come again, or have a new invite sent.</source>
        <extracomment>%1: sentences that say that the host has another key than the known one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host refused this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host asked for a pause, because too much was sent or tried at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of rooms could not be fetched. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>%1: %2. Enter takes it, Esc closes the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposerInput</name>
    <message>
        <source>Write to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposerTarget</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Connected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 What you write is sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayDivider</name>
    <message>
        <source>%1, go to another day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message>
        <source>Delete this message?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the message of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It disappears for everybody. A line that it was deleted remains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesktopLife</name>
    <message>
        <source>End hosting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others lose the connection until you host again. Nothing that was said is lost, and what they write in the meantime is sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End hosting and quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesktopSettings</name>
    <message>
        <source>Start when I log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the tray, so that messages are noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps Hubbub in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends Hubbub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let others on the network in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from the next hosting on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise a place you host is for this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my place to people nearby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept stands in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>Each of them is you at this server. Shut out one that you have lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one new device, good until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the other device choose Join and “You are there already”, and type it there. Whoever has the code can become you: tell it to nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a device …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut out %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It loses the connection at once and cannot come back as you. What it has stored stays on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>This computer is in no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others reach this computer at %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s name %1 leads to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s name %1 leads nowhere, at least from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No firewall of this computer refuses connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall (%1) lets port %2 in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall (%1) is on and may refuse port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a firewall refuses connections cannot be seen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to everybody nearby go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to everybody nearby do not get through; a firewall here may stop them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host runs with this data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host listens to this computer only; nobody else can come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is not shown to people nearby; they need its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host answers at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host does not answer at %1, not even to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Hubbub at %1 tried, and reached this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Hubbub at %1 tried to reach this host, and was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Hubbub at %1 tried to reach this host, and got no answer: something between refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other host nearby could try whether it reaches this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody nearby answers: there is no visible host in this network, or the network keeps its devices apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot see anybody: its questions do not get into the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there and can be joined (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there, but refuses connections at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there, but does not answer at %2: its firewall lets questions in and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer at %1 is there, but no server listens at that port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at %1: the computer is off or elsewhere, or a firewall is between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in another network, where nobody is found by searching; an address or invite works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a network, by cable or wireless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start hosting, or name the data folder of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it to the network: the switch in the window, or --listen &apos;*&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it nearby: the switch in the window, or --nearby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If others cannot come, allow port %1, TCP and UDP, in the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow port %1, TCP and UDP, in this computer&apos;s firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the firewall allows port %1 and that the host listens for the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the host listen at every address (--listen &apos;*&apos;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow UDP ports 4826 and 4827 in this computer&apos;s firewall, or join by address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the host for an invite, or check that both are in the same network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever hosts should run &quot;hubbub doctor&quot; there and allow the port in the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port, and that the host runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address; whoever hosts should run &quot;hubbub doctor&quot; there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, or use the IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot be seen: this computer is in no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can come, because no host runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot be seen: the host is for this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot be reached: others try in vain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is there to try; the firewall may keep others out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is there to try; from here it looks as if others can come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is there, but cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot see anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorLine</name>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether others can come …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmojiGroups</name>
    <message>
        <source>Groups of emoji</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Find an emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No emoji of this name. The names are English.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For reading and printing, in any browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line for each message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole log, for programs; Hubbub reads it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file goes to %1. What was deleted or hidden is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailedLine</name>
    <message>
        <source>Not sent. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>You were banned from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were removed from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were banned from %1 by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were removed from %1 by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were banned from %1 by %2: %3</source>
        <extracomment>%1 is a room, %2 a person, %3 the reason in that person&apos;s words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were removed from %1 by %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundItem</name>
    <message>
        <source>%1 · left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking further …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostCard</name>
    <message>
        <source>Host a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer keeps the messages. Others can join for as long as this window is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others on this network may join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, and seen by people on this network. Your firewall may ask; allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: only programs on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostLine</name>
    <message>
        <source>Imported room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosting at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let others in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the key …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostPassword</name>
    <message>
        <source>This cannot be kept: the password is too long, or the disk does not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask newcomers for a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also those who have the link or the code. Who is in stays in, and an invite to a room lets people in without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, and tell it to those who may come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who finds this host may come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for newcomers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoverBar</name>
    <message>
        <source>React (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPart</name>
    <message>
        <source>Import a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was exported as JSON Lines becomes an archive: nobody writes in it any more, and you read it and search in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an archive now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the file, or drop it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxSheet</name>
    <message>
        <source>What waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that mention you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms with something unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has mentioned you yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms with something new appear here, from all servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody writes @ and your name, or @all, the message appears here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvitesSheet</name>
    <message>
        <source>Invites to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests read, write and react; they pin nothing, set no topic, and never come to own the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new invite, to send. It is a secret, and shown only now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invites that are still good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms on this network show up here. From elsewhere, take the link that the host sends you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link, code or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are there already, with another device?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code from the other device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or the password of your account there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the code …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Compare the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You came by the address alone, so nothing proves yet that this is the host you mean. Whoever hosts sees the key under “Let others in”. Compare the two by phone or side by side, not in this chat: if they are the same, nobody stands in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this host</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next message that mentions you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room before or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room with something unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this room is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First unread message in this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the window, or the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger, smaller, normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit what you said last, in an empty field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a person, a room or an emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up an edit or a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and newest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message before or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>React</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin, or unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all that is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is selected, with names and times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a link to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownServers</name>
    <message>
        <source>A server is recognised by its key. One that comes with another key is not spoken to, because somebody may stand in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None so far: a server is remembered at the first visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next visit is a first one again: whatever key is found there is trusted. Do this only if whoever runs the server says that its key was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Join by this link?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are hosting at the moment. Your place stays open for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was opened outside of Hubbub. Join only if you know who gave it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadingLine</name>
    <message>
        <source>Loading …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darker text, clearer lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space between messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things appear and go without sliding or fading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>End hosting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others lose the connection until you host again. Nothing that was said is lost, and what they write in the meantime is sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End hosting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Message directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer a moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an owner, too …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let speak again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the room …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberPane</name>
    <message>
        <source>Members · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As last known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else sees this conversation, but whoever hosts can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An owner can do everything here that you can, and can also make you an ordinary member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1 (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBody</name>
    <message>
        <source>%1 · edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageLength</name>
    <message>
        <source>Too long: %L1 of at most %L2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many lines: %L1 of at most %L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long: a message holds 16 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>React …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link to the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModerateSheet</name>
    <message>
        <source>For 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And the devices they use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And everybody at their address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can read, but not write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They leave the room and cannot come back until the ban is lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They leave the room. They can come back, if the room is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, seen by all (may be empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NearbyEntry</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the one you know by this name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NearbyList</name>
    <message>
        <source>Nobody hosts nearby so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody does, and you do not see it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking why nobody is seen …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBody</name>
    <message>
        <source>Show each</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotifyChoices</name>
    <message>
        <source>Show notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For direct messages and mentions; each room can have more, or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notification then tells only that something came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On at the moment, by the hours below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you switch it off. What comes is counted and waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb at certain hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotifyLevelMenu</name>
    <message>
        <source>No longer a favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me of every message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when I am mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only count what is unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute the room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenLinkSheet</name>
    <message>
        <source>Open this link in the browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>Password of your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account “%1” at %2 is yours? Its password makes this device one of your devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks newcomers for its password, or for an invite. Whoever hosts it knows it. You are asked only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the password of the host instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have an account there, with a password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinsPane</name>
    <message>
        <source>Pinned · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is pinned here. Pin what everybody should find again: in the menu of a message, or with P.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin (Del)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceButton</name>
    <message numerus="yes">
        <source>%n for you</source>
        <translation>
            <numerusform>%n for you</numerusform>
            <numerusform>%n for you</numerusform>
        </translation>
    </message>
    <message>
        <source>something unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You host this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceRail</name>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileSettings</name>
    <message>
        <source>At %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is changed as soon as the connection is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody sees the change at once, in all rooms. For 30 days nobody else can take the name that you give up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At new servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name at new servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what the first page proposes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuotedLine</name>
    <message>
        <source>In reply to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReactionStrip</name>
    <message>
        <source>%1, %2, reaction by %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomExport</name>
    <message>
        <source>(deleted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(edited)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomFormSheet</name>
    <message>
        <source>New room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic of the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, such as Kitchen or Release 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic (optional): what it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private, by invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who can reach the host can find the room and join it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody can find and read it; you, and those whom you make moderators, write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On nobody’s list; who has an invite comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this room (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications of this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a day …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the topic …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the room …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomImport</name>
    <message numerus="yes">
        <source>The file ends too early: it has %1 of %n entries.</source>
        <translation>
            <numerusform>The file ends too early: it has %1 of %n entry.</numerusform>
            <numerusform>The file ends too early: it has %1 of %n entries.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no entry of a room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not an exported room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer version of Hubbub wrote this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This room was imported before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry is missing before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this entry stands in the file twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomPane</name>
    <message>
        <source>The link to the message is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say hello.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say hello. Others join at
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say hello. Others on this computer join at
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in no room yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing saved from here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join one that others have made, or make your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as the host answers, its rooms appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message>
        <source>you are mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomRulesSheet</name>
    <message numerus="yes">
        <source>The last %n minutes</source>
        <translation>
            <numerusform>The last minute</numerusform>
            <numerusform>The last %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private, by invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those who run the room write, and nobody comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those who run the room write; others can still come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow mode: time between two messages of one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again what was hidden last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes in, and who does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invites …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banned people …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomSwitcher</name>
    <message>
        <source>Go to a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in no room of this name. Browse the rooms to find others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>+ From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a day, such as 2026-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a day, such as 2026-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchState</name>
    <message numerus="yes">
        <source>Older messages are still being made ready for searching: %Ln to go.</source>
        <translation>
            <numerusform>Older messages are still being made ready for searching: %Ln to go.</numerusform>
            <numerusform>Older messages are still being made ready for searching: %Ln to go.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write words, “words in a row” or the beginning of a word. This computer’s copy is searched, also without a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found in this room. Try fewer or shorter words, or search everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n messages selected</source>
        <translation>
            <numerusform>%n message selected</numerusform>
            <numerusform>%n messages selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>Hosted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving closes a server here. What was said there stays on this computer, for when you come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter begins a new line, Shift+Enter sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each server knows your devices. Open one to see them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareLine</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>Let others in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visible nearby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People on this network see it on their first page and join with one click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only who has the link or the address finds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host is for this computer only. To let others in, end hosting and host again with “Others on this network may join”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link as a QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, to say to somebody on this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link, to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses, best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key, to compare with those who came by the address alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is encrypted. Code and link also prove that it is this computer, and nobody in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invites to %1 …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>What waits for you (Ctrl+U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a room (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartBanner</name>
    <message>
        <source>Talk with the people around you. Every message stays on your own computers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How others see you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections are encrypted on the way. Whoever hosts can read what is written in their rooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known servers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on this computer, %2 of it hosted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy of a room here so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of a room that you are in comes back by itself. What can be deleted is what you have left, and archives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is gone for good. Only the file that it was read from can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you join the room again, the host gives you what it still has. If nobody keeps it any more, it is gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>Answers · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Date of a day in the current year, and with the year. See the documentation of QLocale::toString().</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>A time such as 22:00</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%1 set slow mode: a message each %n seconds</source>
        <translation>
            <numerusform>%1 set slow mode: a message each second</numerusform>
            <numerusform>%1 set slow mode: a message each %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n others</source>
        <translation>
            <numerusform>%1, %2 and %n other</numerusform>
            <numerusform>%1, %2 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined</source>
        <comment>names</comment>
        <extracomment>%1 is as many names as the number of the plural form says.</extracomment>
        <translation>
            <numerusform>%1 joined</numerusform>
            <numerusform>%1 joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left</source>
        <comment>names</comment>
        <extracomment>%1 is as many names as the number of the plural form says.</extracomment>
        <translation>
            <numerusform>%1 left</numerusform>
            <numerusform>%1 left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n people</source>
        <extracomment>%1 is an emoji that people have put below a message, %2 their names.</extracomment>
        <translation>
            <numerusform>%1 from %n person</numerusform>
            <numerusform>%1 from %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made %2 an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made %2 a moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made %2 a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made this a room for announcements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made this room private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opened this room to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lifted the ban of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets %2 speak again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 muted %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 muted %2 until %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended slow mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unlocked the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 locked the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets everybody speak again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 muted everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 showed messages again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hid messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 began this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 created the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation type="unfinished">%1 joined</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished">%1 left</translation>
    </message>
    <message>
        <source>%1 left; %2 is the owner now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 named the room %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <extracomment>The last %n of a list of names are not named.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden by a moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer to %1</source>
        <extracomment>A message answers another one: its author and its first words, which a deleted one has not.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread, to the first</source>
        <translation>
            <numerusform>%n unread, to the first</numerusform>
            <numerusform>%n unread, to the first</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading older messages …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the beginning of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the first unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrustMark</name>
    <message>
        <source>Only on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You host this. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>%1 is writing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are writing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 and %3 are writing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people are writing …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnreadDivider</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserStrip</name>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, and leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your devices …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known servers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a server …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End hosting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · as it is now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Hubbub on %1</source>
        <extracomment>In the list of one&apos;s own devices: %1 is the name of the computer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubbub::app::AdmissionController</name>
    <message>
        <source>The host cannot be reached at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong passwords came from here. You can try again at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called %1 and has this password here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubbub::app::AppController</name>
    <message>
        <source>Nothing unread mentions you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s place</source>
        <extracomment>Name of a server: %1 is the person who hosts it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Something happened on a server that is not shown: its name, then what it was.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 1 to 32 ordinary characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic holds 250 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubbub::app::BanListModel</name>
    <message>
        <source>By %1, %2; with the devices they used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1, %2; with everybody at their address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubbub::app::CompletionModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in this room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubbub::app::ComposerController</name>
    <message numerus="yes">
        <source>Not pasted: %Ln characters, and a message holds %L1. It is still in the clipboard.</source>
        <translation>
            <numerusform>Not pasted: %Ln character, and a message holds %L1. It is still in the clipboard.</numerusform>
            <numerusform>Not pasted: %Ln characters, and a message holds %L1. It is still in the clipboard.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubbub::app::ConnectionStatus</name>
    <message>
        <source>Catching up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is restarting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is too slow to keep up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host asked for a pause, because too much was sent at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host had an internal fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host removed this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host did not understand this program. One of the two may be out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host does not accept connections from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own host does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host at %1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubbub::app::DesktopController</name>
    <message>
        <source>Hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosting at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubbub::app::DeviceListModel</name>
    <message>
        <source>This device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubbub::app::DevicesController</name>
    <message>
        <source>This is not your present password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was tried too often. You can try again at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server keeps no passwords.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubbub::app::EmojiModel</name>
    <message>
        <source>Used before, and common ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces and hearts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places and travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubbub::app::ExportController</name>
    <message>
        <source>There is nothing of this room on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubbub::app::HostCheck</name>
    <message>
        <source>%1 See “Let others in”.</source>
        <extracomment>%1 is what is wrong, in a sentence; the other is the title of a window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubbub::app::HostController</name>
    <message>
        <source>The data folder cannot be used. Check that it exists and that you may write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Hubbub on this computer already hosts with this data. Join it instead, or end it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved rooms are damaged. They were left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved rooms were written by a newer Hubbub. Use that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network port could be had for hosting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this computer&apos;s host cannot be used. It was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosting failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of this host cannot be read, so it stays closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is in use by another program, so a free one was taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubbub::app::ImportController</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported rooms (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubbub::app::InviteListModel</name>
    <message numerus="yes">
        <source>For %n guests</source>
        <translation>
            <numerusform>For %n guest</numerusform>
            <numerusform>For %n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n people</source>
        <translation>
            <numerusform>For %n person</numerusform>
            <numerusform>For %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>For one guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubbub::app::MemberListModel</name>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubbub::app::PinListModel</name>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known by its first visit, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubbub::app::PinsController</name>
    <message>
        <source>The list of known servers cannot be read. As long as it is damaged, no server is trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of known servers cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubbub::app::PlaceController</name>
    <message>
        <source>An archive on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted; the link proves that it is you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted and verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted; known by its first visit only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted: the network can read along</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubbub::app::PlaceFinder</name>
    <message>
        <source>Nobody on this network has this code. Check it, or ask for the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the link, the code or the address that the host gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link cannot be read; it may have been cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a link nor a code nor an address. An address looks like 192.168.1.20:4826 or host.example.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubbub::app::ProfileController</name>
    <message>
        <source>You have changed this very often. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubbub::app::RoomController</name>
    <message>
        <source>This is an archive: it can be read and searched, and nobody writes in it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This room is locked. Those who run it will open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are muted in this room. You can read on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those who run this room can write at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this room moderators write and others read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubbub::app::SearchController</name>
    <message>
        <source>%1 is no date. Write 2026-01-31, 2026-01 or 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long; only its beginning is searched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room is called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubbub::app::StorageController</name>
    <message numerus="yes">
        <source>%n copies cannot be read; they are part of the total only.</source>
        <translation>
            <numerusform>%n copy cannot be read; it is part of the total only.</numerusform>
            <numerusform>%n copies cannot be read; they are part of the total only.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Hubbub uses this copy at the moment. End it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubbub::app::StorageListModel</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <extracomment>%1 is a number of messages, %2 their size.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; you have left it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubbub::app::TimelineSelection</name>
    <message>
        <source>%1, %2</source>
        <extracomment>The line above what a person said, in copied text: their name and the time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubbub::app::desktop::DBusNotifier</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubbub::app::desktop::SystemTray</name>
    <message numerus="yes">
        <source>Hubbub: %n for you</source>
        <translation>
            <numerusform>Hubbub: %n for you</numerusform>
            <numerusform>Hubbub: %n for you</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Hubbub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End hosting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not hosting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
