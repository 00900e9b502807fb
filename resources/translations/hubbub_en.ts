<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <message numerus="yes">
        <source>%1 set that messages are kept for %n days</source>
        <translation>
            <numerusform>%1 set that messages are kept for a day</numerusform>
            <numerusform>%1 set that messages are kept for %n days</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>For %n visitors</source>
        <translation>
            <numerusform>For %n visitor</numerusform>
            <numerusform>For %n visitors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::OperatingController</name>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here now</source>
        <translation>
            <numerusform>%n here now</numerusform>
            <numerusform>%n here now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::ServerRoomModel</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::ServerUserModel</name>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
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
</context>
</TS>
