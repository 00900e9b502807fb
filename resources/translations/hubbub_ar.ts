<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccountPassword</name>
    <message>
        <source>Your account has a password: with your name and it, you come in from any device.</source>
        <translation>لحسابك كلمة مرور: تدخل باسمك وبها من أي جهاز.</translation>
    </message>
    <message>
        <source>Your account has no password: further devices come in with a code only.</source>
        <translation>لا كلمة مرور لحسابك: لا تدخل أجهزتك الأخرى إلا برمز.</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Set a password …</source>
        <translation>تعيين كلمة مرور…</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New password, 8 characters or more</source>
        <translation>كلمة مرور جديدة، 8 أحرف أو أكثر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>إزالة كلمة المرور</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>BanRow</name>
    <message>
        <source>Lift the ban</source>
        <translation>رفع الحظر</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>New message</source>
        <extracomment>%n is two or more.</extracomment>
        <translation>رسالة جديدة</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A number of messages, and the newest of them</extracomment>
        <translation>%1 · ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>Title of a notification: a person and a room</extracomment>
        <translation>⁨%1⁩ في ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who said it, and what</extracomment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n rooms</source>
        <extracomment>Title of a notification: %1 is &quot;%n new messages&quot; of above, and %n, the number of rooms, is two or more.</extracomment>
        <translation>
            <numerusform>%1 في %n غرفة</numerusform>
            <numerusform>%1 في غرفة واحدة</numerusform>
            <numerusform>%1 في غرفتين</numerusform>
            <numerusform>%1 في %n غرف</numerusform>
            <numerusform>%1 في %n غرفة</numerusform>
            <numerusform>%1 في %n غرفة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BansSheet</name>
    <message>
        <source>Banned people</source>
        <translation>المحظورون</translation>
    </message>
    <message>
        <source>Nobody is banned</source>
        <translation>لا أحد محظور</translation>
    </message>
    <message>
        <source>Who is banned from this room by the menu on a member is listed here.</source>
        <translation>يظهر هنا كل من حُظر من هذه الغرفة عبر قائمة العضو.</translation>
    </message>
    <message>
        <source>Lifting a ban does not bring anybody back: they may join again. Everybody in the room reads that it was lifted.</source>
        <translation>رفع الحظر لا يعيد أحدًا، بل يتيح له الانضمام من جديد. وكل من في الغرفة يقرأ أنه رُفع.</translation>
    </message>
</context>
<context>
    <name>BotMark</name>
    <message>
        <source>Bot</source>
        <comment>a program that takes part in a room</comment>
        <translation>بوت</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
</context>
<context>
    <name>BrowseRow</name>
    <message>
        <source>1 member</source>
        <translation>عضو واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
</context>
<context>
    <name>BrowseSheet</name>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Name or topic</source>
        <translation>الاسم أو الموضوع</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>غرفة جديدة</translation>
    </message>
    <message>
        <source>Rooms of this place</source>
        <translation>غرف هذه المساحة</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>لا غرف بعد</translation>
    </message>
    <message>
        <source>No room matches</source>
        <translation>لا غرفة مطابقة</translation>
    </message>
    <message>
        <source>Make the first one.</source>
        <translation>أنشئ أول غرفة.</translation>
    </message>
    <message>
        <source>Try fewer letters, or make a room of this name.</source>
        <translation>جرّب حروفًا أقل، أو أنشئ غرفة بهذا الاسم.</translation>
    </message>
    <message>
        <source>As soon as the host answers, its rooms appear here.</source>
        <translation>ستظهر الغرف هنا ما إن يستجيب المضيف.</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Go to a day</source>
        <translation>الانتقال إلى يوم</translation>
    </message>
    <message>
        <source>Month before (Page up)</source>
        <translation>الشهر السابق (Page Up)</translation>
    </message>
    <message>
        <source>Month after (Page down)</source>
        <translation>الشهر التالي (Page Down)</translation>
    </message>
</context>
<context>
    <name>ChatSheets</name>
    <message>
        <source>Leave %1?</source>
        <translation>مغادرة ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>You hear no more of this room until you join it again.</source>
        <translation>لن يصلك شيء من هذه الغرفة حتى تنضم إليها من جديد.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>Go on hosting?</source>
        <translation>مواصلة الاستضافة؟</translation>
    </message>
    <message>
        <source>Stay within reach?</source>
        <translation>هل تريد أن تبقى متاحًا؟</translation>
    </message>
    <message>
        <source>Hubbub can go on hosting without its window; its icon in the tray brings the window back. If you end it, the others lose the connection until you host again. Nothing that was said is lost.</source>
        <translation>يمكن أن يواصل Hubbub الاستضافة من دون نافذته، وتعيدها أيقونته في علبة النظام. إذا أنهيته فسيفقد الآخرون الاتصال حتى تستضيف من جديد. لا يضيع شيء مما قيل.</translation>
    </message>
    <message>
        <source>Hubbub can go on hosting with its window minimised. If you end it, the others lose the connection until you host again. Nothing that was said is lost.</source>
        <translation>يمكن أن يواصل Hubbub الاستضافة ونافذته مصغّرة. إذا أنهيته فسيفقد الآخرون الاتصال حتى تستضيف من جديد. لا يضيع شيء مما قيل.</translation>
    </message>
    <message>
        <source>Hubbub can stay in the tray, so that messages still reach you. Its icon brings the window back. You are asked this only once; the settings change it.</source>
        <translation>يمكن أن يبقى Hubbub في علبة النظام فتستمر الرسائل في الوصول إليك، وتعيد أيقونته النافذة. لن تُسأل إلا هذه المرة، ويمكنك تغيير ذلك في الإعدادات.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>البقاء في علبة النظام</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>مواصلة الاستضافة في علبة النظام</translation>
    </message>
    <message>
        <source>Minimise and keep hosting</source>
        <translation>تصغير ومواصلة الاستضافة</translation>
    </message>
    <message>
        <source>End hosting and quit</source>
        <translation>إنهاء الاستضافة والخروج</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الشيفرة</translation>
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>زيتوني</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>The host runs another version of Hubbub that this one cannot talk to. Update the older of the two.</source>
        <translation>يعمل المضيف بإصدار آخر من Hubbub لا يتوافق مع هذا الإصدار. حدّث الأقدم منهما.</translation>
    </message>
    <message>
        <source>The host does not accept this name. Choose one of 1 to 32 ordinary characters.</source>
        <translation>لا يقبل المضيف هذا الاسم. اختر اسمًا من 1 إلى 32 حرفًا عاديًا.</translation>
    </message>
    <message>
        <source>Somebody else has this name here already. Choose another one.</source>
        <translation>هذا الاسم مستخدم هنا بالفعل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>This device was shut out. What it has copied stays here; ask another device of yours to let it in again.</source>
        <translation>أُزيل هذا الجهاز. ما نسخه يبقى هنا؛ أعد إضافته من جهاز آخر لك.</translation>
    </message>
    <message>
        <source>You are connected from too many places at once. Close another window first.</source>
        <translation>أنت متصل من أماكن كثيرة في آن واحد. أغلق نافذة أخرى أولًا.</translation>
    </message>
    <message>
        <source>The host is full.</source>
        <translation>المضيف ممتلئ.</translation>
    </message>
    <message>
        <source>The host is shutting down.</source>
        <translation>المضيف قيد الإيقاف.</translation>
    </message>
    <message>
        <source>The host is busy. Trying again …</source>
        <translation>المضيف مشغول. تجري إعادة المحاولة…</translation>
    </message>
    <message>
        <source>That was too fast. It is sent in a moment.</source>
        <translation>كان ذلك سريعًا جدًا. سيُرسل بعد لحظات.</translation>
    </message>
    <message>
        <source>This host asks newcomers for its password or an invite.</source>
        <translation>يطلب هذا المضيف من القادمين الجدد كلمة مروره أو دعوة.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>A password needs at least 8 characters.</source>
        <translation>يجب ألا تقل كلمة المرور عن 8 أحرف.</translation>
    </message>
    <message>
        <source>The code is not valid, or not any more. Ask your other device for a new one.</source>
        <translation>الرمز غير صالح أو انتهت صلاحيته. اطلب رمزًا جديدًا من جهازك الآخر.</translation>
    </message>
    <message>
        <source>You have no such device.</source>
        <translation>ليس لديك جهاز كهذا.</translation>
    </message>
    <message>
        <source>You have as many devices here as there may be. Revoke one first.</source>
        <translation>بلغت الحد الأقصى للأجهزة هنا. أزل أحدها أولًا.</translation>
    </message>
    <message>
        <source>The invite is not valid, or not any more. Ask for a new one.</source>
        <translation>الدعوة غير صالحة أو انتهت صلاحيتها. اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>There is no such invite.</source>
        <translation>لا توجد دعوة كهذه.</translation>
    </message>
    <message>
        <source>There are as many invites as there may be. Revoke one first.</source>
        <translation>بلغ عدد الدعوات حده الأقصى. اسحب إحداها أولًا.</translation>
    </message>
    <message>
        <source>This token is not good for that.</source>
        <translation>رمز الوصول هذا لا يصلح لذلك.</translation>
    </message>
    <message>
        <source>There is no such token.</source>
        <translation>لا يوجد رمز وصول كهذا.</translation>
    </message>
    <message>
        <source>There are as many tokens as there may be. Revoke one first.</source>
        <translation>بلغ عدد رموز الوصول حده الأقصى. ألغِ أحدها أولًا.</translation>
    </message>
    <message>
        <source>This room does not exist any more.</source>
        <translation>لم تعد هذه الغرفة موجودة.</translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>أنت لست في هذه الغرفة.</translation>
    </message>
    <message>
        <source>You are in this room already.</source>
        <translation>أنت في هذه الغرفة بالفعل.</translation>
    </message>
    <message>
        <source>A room with this name exists already. Choose another name, or join that room.</source>
        <translation>توجد غرفة بهذا الاسم بالفعل. اختر اسمًا آخر أو انضم إلى تلك الغرفة.</translation>
    </message>
    <message>
        <source>This message does not exist.</source>
        <translation>هذه الرسالة غير موجودة.</translation>
    </message>
    <message>
        <source>This message was deleted in the meantime.</source>
        <translation>حُذفت هذه الرسالة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>You may not do this here.</source>
        <translation>لا يُسمح لك بهذا هنا.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>لا يوجد ما يُرسل.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>النص طويل جدًا.</translation>
    </message>
    <message>
        <source>This message has as many different reactions as it can hold.</source>
        <translation>بلغت هذه الرسالة الحد الأقصى من التفاعلات المختلفة.</translation>
    </message>
    <message>
        <source>The host cannot save anything at the moment. It is sent when that is over.</source>
        <translation>لا يستطيع المضيف حفظ شيء حاليًا. سيُرسل هذا عند زوال المشكلة.</translation>
    </message>
    <message>
        <source>This room is private. Ask one of its moderators for an invite.</source>
        <translation>هذه الغرفة خاصة. اطلب دعوة من أحد مشرفيها.</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>أنت محظور من هذه الغرفة.</translation>
    </message>
    <message>
        <source>You were removed from this room.</source>
        <translation>أُخرجت من هذه الغرفة.</translation>
    </message>
    <message>
        <source>You are muted in this room.</source>
        <translation>أنت مكتوم في هذه الغرفة.</translation>
    </message>
    <message>
        <source>This room is locked by its moderators.</source>
        <translation>قفل المشرفون هذه الغرفة.</translation>
    </message>
    <message>
        <source>This room is in slow mode. Wait a little before you write again.</source>
        <translation>هذه الغرفة في الوضع البطيء. انتظر قليلًا قبل أن تكتب من جديد.</translation>
    </message>
    <message>
        <source>Direct messages are switched off on this server.</source>
        <translation>الرسائل المباشرة معطّلة على هذا الخادم.</translation>
    </message>
    <message>
        <source>There is nobody of that name on this server.</source>
        <translation>لا أحد بهذا الاسم على هذا الخادم.</translation>
    </message>
    <message>
        <source>The host did not understand this. One of the two programs may be out of date.</source>
        <translation>لم يفهم المضيف هذا. ربما كان أحد البرنامجين قديمًا.</translation>
    </message>
    <message>
        <source>The disk is full: nothing new can be saved.</source>
        <translation>القرص ممتلئ: لا يمكن حفظ أي جديد.</translation>
    </message>
    <message>
        <source>The saved copy on this computer is damaged. It was left untouched.</source>
        <translation>النسخة المحفوظة على هذا الحاسوب تالفة. تُركت كما هي.</translation>
    </message>
    <message>
        <source>The saved copy was written by a newer Hubbub. Use that version.</source>
        <translation>كُتبت النسخة المحفوظة بإصدار أحدث من Hubbub. استخدم ذلك الإصدار.</translation>
    </message>
    <message>
        <source>Another Hubbub is using this data folder.</source>
        <translation>يستخدم Hubbub آخر مجلد البيانات هذا.</translation>
    </message>
    <message>
        <source>The data folder cannot be used. Check that it exists and that you may write to it.</source>
        <translation>لا يمكن استخدام مجلد البيانات. تحقق من وجوده ومن أن الكتابة فيه متاحة لك.</translation>
    </message>
    <message>
        <source>Saving to the disk failed.</source>
        <translation>فشل الحفظ على القرص.</translation>
    </message>
    <message>
        <source>The host at %1 is not the one that was there before, or not the one that the invite means: its key is another one. Nothing was sent to it. Somebody may stand in between; or it was set up anew, which its owner can tell. Expected: %2. Found: %3.</source>
        <translation>المضيف في ⁨%1⁩ ليس من كان هناك من قبل، أو ليس من تقصده الدعوة: فمفتاحه مختلف. لم يُرسل إليه شيء. قد يكون هناك من يتوسط الاتصال، أو أنه أُعدّ من جديد، وصاحبه يعرف ذلك. المتوقع: ⁨%2⁩. الموجود: ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The connection to %1 would not be encrypted. Use wss:// or an invite; unencrypted connections are for this computer only.</source>
        <translation>لن يكون الاتصال مع ⁨%1⁩ مشفّرًا. استخدم ⁨wss://⁩ أو دعوة، فالاتصالات غير المشفّرة لهذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>It cannot be told whether the host at %1 is the right one: %2.</source>
        <translation>لا يمكن التأكد من أن المضيف في ⁨%1⁩ هو الصحيح: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The host refused this.</source>
        <translation>رفض المضيف هذا.</translation>
    </message>
    <message>
        <source>The list of rooms could not be fetched. %1</source>
        <translation>تعذّر جلب قائمة الغرف. %1</translation>
    </message>
    <message>
        <source>%1 Ask whoever hosts, in person or by phone. If they set it up anew, forget it under “Known servers” and come again, or have a new invite sent.</source>
        <extracomment>%1: sentences that say that the host has another key than the known one.</extracomment>
        <translation>%1 اسأل من يستضيف، وجهًا لوجه أو بالهاتف. إن كان قد أعدّه من جديد فانسَ الخادم في «الخوادم المعروفة» وانضم ثانيةً، أو اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>The host asked for a pause, because too much was sent or tried at once.</source>
        <translation>طلب المضيف التوقف قليلًا، لأن ما أُرسل أو جُرّب دفعة واحدة كثير.</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>%1: %2. Enter takes it, Esc closes the list.</source>
        <translation>%1: ⁨%2⁩. للاختيار Enter، ولإغلاق القائمة Esc.</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Emoji</source>
        <translation>إيموجي</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>حفظ (Enter)</translation>
    </message>
    <message>
        <source>Save (Shift+Enter)</source>
        <translation>حفظ (Shift+Enter)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>إرسال (Enter)</translation>
    </message>
    <message>
        <source>Send (Shift+Enter)</source>
        <translation>إرسال (Shift+Enter)</translation>
    </message>
</context>
<context>
    <name>ComposerInput</name>
    <message>
        <source>Write to %1</source>
        <translation>اكتب إلى ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ComposerTarget</name>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Reply to a message</source>
        <translation>الرد على رسالة</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>الرد على ⁨%1⁩</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>إلغاء (Esc)</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ConnectionActions</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>%1 %2 What you write is sent later.</source>
        <translation>%1 %2 ما تكتبه يُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>عاد الاتصال.</translation>
    </message>
</context>
<context>
    <name>DayDivider</name>
    <message>
        <source>%1, go to another day</source>
        <translation>⁨%1⁩، الانتقال إلى يوم آخر</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message>
        <source>Delete this message?</source>
        <translation>حذف هذه الرسالة؟</translation>
    </message>
    <message>
        <source>Delete the message of %1?</source>
        <translation>حذف رسالة ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>It disappears for everybody. A line that it was deleted remains.</source>
        <translation>تختفي لدى الجميع، ويبقى سطر يفيد بحذفها.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>DesktopSettings</name>
    <message>
        <source>Start when I log in</source>
        <translation>التشغيل عند تسجيل دخولي</translation>
    </message>
    <message>
        <source>In the tray, so that messages are noticed.</source>
        <translation>في علبة النظام، كي لا تفوتك الرسائل.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>يسألك</translation>
    </message>
    <message>
        <source>Keeps Hubbub in the tray</source>
        <translation>يبقي Hubbub في علبة النظام</translation>
    </message>
    <message>
        <source>Ends Hubbub</source>
        <translation>ينهي Hubbub</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>الاستضافة</translation>
    </message>
    <message>
        <source>Let others on the network in</source>
        <translation>السماح للآخرين على الشبكة بالدخول</translation>
    </message>
    <message>
        <source>Counts from the next hosting on.</source>
        <translation>يسري من الاستضافة التالية.</translation>
    </message>
    <message>
        <source>Otherwise a place you host is for this computer only.</source>
        <translation>وإلا فالمساحة التي تستضيفها لهذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Show my place to people nearby</source>
        <translation>إظهار مساحتي لمن هم بالقرب</translation>
    </message>
    <message>
        <source>What is kept stands in %1</source>
        <translation>مكان حفظ البيانات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Direct messages where I host</source>
        <translation>الرسائل المباشرة حيث أستضيف</translation>
    </message>
    <message>
        <source>Two people may open a room of their own.</source>
        <translation>يمكن لشخصين فتح غرفة خاصة بهما.</translation>
    </message>
    <message>
        <source>Nobody opens a new one; those that exist go on.</source>
        <translation>لا يفتح أحد غرفة مباشرة جديدة، وتبقى الغرف الموجودة.</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>Each of them is you at this server. Shut out one that you have lost.</source>
        <translation>كل منها يمثّلك على هذا الخادم. أزل أي جهاز فقدته.</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>أجهزتك</translation>
    </message>
    <message>
        <source>Shut out …</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>For one new device, good until %1</source>
        <translation>لجهاز جديد واحد، صالح حتى ⁨%1⁩</translation>
    </message>
    <message>
        <source>On the other device choose Join and “You are there already”, and type it there. Whoever has the code can become you: tell it to nobody else.</source>
        <translation>على الجهاز الآخر اختر «انضمام» ثم «انضممت بالفعل» واكتبه هناك. من يملك الرمز يستطيع الدخول باسمك: لا تخبر به أحدًا.</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>رمز آخر</translation>
    </message>
    <message>
        <source>Add a device …</source>
        <translation>إضافة جهاز…</translation>
    </message>
    <message>
        <source>Shut out %1?</source>
        <translation>إزالة ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>It loses the connection at once and cannot come back as you. What it has stored stays on it.</source>
        <translation>يفقد الاتصال فورًا ولا يمكنه العودة باسمك. ما خزّنه يبقى عليه.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>This computer is in no network.</source>
        <translation>هذا الحاسوب غير متصل بأي شبكة.</translation>
    </message>
    <message>
        <source>Others reach this computer at %1 (%2).</source>
        <translation>يصل الآخرون إلى هذا الحاسوب عبر ⁨%1⁩ (⁨%2⁩).</translation>
    </message>
    <message>
        <source>This computer&apos;s name %1 leads to %2.</source>
        <translation>اسم هذا الحاسوب ⁨%1⁩ يشير إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>This computer&apos;s name %1 leads nowhere, at least from here.</source>
        <translation>اسم هذا الحاسوب ⁨%1⁩ لا يشير إلى شيء، من هنا على الأقل.</translation>
    </message>
    <message>
        <source>No firewall of this computer refuses connections.</source>
        <translation>لا جدار حماية على هذا الحاسوب يرفض الاتصالات.</translation>
    </message>
    <message>
        <source>The firewall (%1) lets port %2 in.</source>
        <translation>جدار الحماية (⁨%1⁩) يسمح بالمنفذ %2.</translation>
    </message>
    <message>
        <source>A firewall (%1) is on and may refuse port %2.</source>
        <translation>جدار الحماية (⁨%1⁩) مفعّل وقد يرفض المنفذ %2.</translation>
    </message>
    <message>
        <source>Whether a firewall refuses connections cannot be seen here.</source>
        <translation>لا يمكن معرفة ما إذا كان جدار حماية يرفض الاتصالات.</translation>
    </message>
    <message>
        <source>Questions to everybody nearby go out.</source>
        <translation>طلبات البحث عمّن هم بالقرب تخرج إلى الشبكة.</translation>
    </message>
    <message>
        <source>Questions to everybody nearby do not get through; a firewall here may stop them.</source>
        <translation>طلبات البحث عمّن هم بالقرب لا تمر؛ قد يوقفها جدار حماية هنا.</translation>
    </message>
    <message>
        <source>No host runs with this data.</source>
        <translation>لا يعمل أي مضيف بهذه البيانات.</translation>
    </message>
    <message>
        <source>The host listens to this computer only; nobody else can come.</source>
        <translation>المضيف متاح لهذا الحاسوب فقط؛ لا يمكن لغيره الدخول.</translation>
    </message>
    <message>
        <source>The host is not shown to people nearby; they need its address.</source>
        <translation>المضيف غير ظاهر لمن هم بالقرب؛ يحتاجون إلى عنوانه.</translation>
    </message>
    <message>
        <source>The host answers at %1.</source>
        <translation>المضيف يستجيب في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The host does not answer at %1, not even to this computer.</source>
        <translation>المضيف لا يستجيب في ⁨%1⁩، ولا حتى لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>A Hubbub at %1 tried, and reached this host.</source>
        <translation>حاول Hubbub في ⁨%1⁩ الوصول إلى هذا المضيف ونجح.</translation>
    </message>
    <message>
        <source>A Hubbub at %1 tried to reach this host, and was refused.</source>
        <translation>حاول Hubbub في ⁨%1⁩ الوصول إلى هذا المضيف فرُفض.</translation>
    </message>
    <message>
        <source>A Hubbub at %1 tried to reach this host, and got no answer: something between refuses it.</source>
        <translation>حاول Hubbub في ⁨%1⁩ الوصول إلى هذا المضيف فلم يتلقَّ ردًا: هناك ما يمنعه في الطريق.</translation>
    </message>
    <message>
        <source>No other host nearby could try whether it reaches this one.</source>
        <translation>لا يوجد مضيف آخر بالقرب ليجرّب الوصول إلى هذا المضيف.</translation>
    </message>
    <message>
        <source>Nobody nearby answers: there is no visible host in this network, or the network keeps its devices apart.</source>
        <translation>لا أحد بالقرب يستجيب: لا مضيف ظاهر في هذه الشبكة، أو أن الشبكة تعزل أجهزتها.</translation>
    </message>
    <message>
        <source>This computer cannot see anybody: its questions do not get into the network.</source>
        <translation>هذا الحاسوب لا يرى أحدًا: طلباته لا تصل إلى الشبكة.</translation>
    </message>
    <message>
        <source>%1 is there and can be joined (%2).</source>
        <translation>⁨%1⁩ موجود ويمكن الانضمام إليه (⁨%2⁩).</translation>
    </message>
    <message>
        <source>%1 is there, but refuses connections at %2.</source>
        <translation>⁨%1⁩ موجود لكنه يرفض الاتصالات في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 is there, but does not answer at %2: its firewall lets questions in and nothing else.</source>
        <translation>⁨%1⁩ موجود لكنه لا يستجيب في ⁨%2⁩: جدار حمايته لا يسمح إلا بطلبات البحث.</translation>
    </message>
    <message>
        <source>%1 can be reached.</source>
        <translation>⁨%1⁩ يمكن الوصول إليه.</translation>
    </message>
    <message>
        <source>The computer at %1 is there, but no server listens at that port.</source>
        <translation>الحاسوب في ⁨%1⁩ موجود، لكن لا خادم على ذلك المنفذ.</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the computer is off or elsewhere, or a firewall is between.</source>
        <translation>لا شيء يستجيب في ⁨%1⁩: الحاسوب مطفأ أو في مكان آخر، أو هناك جدار حماية في الطريق.</translation>
    </message>
    <message>
        <source>The name %1 is not known here.</source>
        <translation>الاسم ⁨%1⁩ غير معروف هنا.</translation>
    </message>
    <message>
        <source>%1 is in another network, where nobody is found by searching; an address or invite works.</source>
        <translation>⁨%1⁩ في شبكة أخرى لا يصلها البحث؛ استخدم عنوانًا أو دعوة.</translation>
    </message>
    <message>
        <source>Connect to a network, by cable or wireless.</source>
        <translation>اتصل بشبكة، سلكيًا أو لاسلكيًا.</translation>
    </message>
    <message>
        <source>Start hosting, or name the data folder of the host.</source>
        <translation>ابدأ الاستضافة أو حدّد مجلد بيانات المضيف.</translation>
    </message>
    <message>
        <source>Open it to the network: the switch in the window, or --listen &apos;*&apos;.</source>
        <translation>افتحه للشبكة: بالمفتاح في النافذة أو بالخيار ⁨--listen &apos;*&apos;⁩.</translation>
    </message>
    <message>
        <source>Show it nearby: the switch in the window, or --nearby.</source>
        <translation>أظهره لمن هم بالقرب: بالمفتاح في النافذة أو بالخيار ⁨--nearby⁩.</translation>
    </message>
    <message>
        <source>If others cannot come, allow port %1, TCP and UDP, in the firewall.</source>
        <translation>إذا تعذّر دخول الآخرين فاسمح بالمنفذ %1، ‏TCP وUDP، في جدار الحماية.</translation>
    </message>
    <message>
        <source>Allow port %1, TCP and UDP, in this computer&apos;s firewall.</source>
        <translation>اسمح بالمنفذ %1، ‏TCP وUDP، في جدار حماية هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Check that the firewall allows port %1 and that the host listens for the network.</source>
        <translation>تحقق من أن جدار الحماية يسمح بالمنفذ %1 ومن أن المضيف مفتوح للشبكة.</translation>
    </message>
    <message>
        <source>Let the host listen at every address (--listen &apos;*&apos;).</source>
        <translation>اجعل المضيف متاحًا على كل العناوين (⁨--listen &apos;*&apos;⁩).</translation>
    </message>
    <message>
        <source>Allow UDP ports 4826 and 4827 in this computer&apos;s firewall, or join by address.</source>
        <translation>اسمح بمنفذي UDP رقم ⁨4826⁩ و⁨4827⁩ في جدار حماية هذا الحاسوب، أو انضم بالعنوان.</translation>
    </message>
    <message>
        <source>Ask the host for an invite, or check that both are in the same network.</source>
        <translation>اطلب دعوة من المضيف، أو تحقق من أنكما على الشبكة نفسها.</translation>
    </message>
    <message>
        <source>Whoever hosts should run &quot;hubbub doctor&quot; there and allow the port in the firewall.</source>
        <translation>على من يستضيف تشغيل «⁨hubbub doctor⁩» هناك والسماح بالمنفذ في جدار الحماية.</translation>
    </message>
    <message>
        <source>Check the port, and that the host runs.</source>
        <translation>تحقق من المنفذ ومن أن المضيف يعمل.</translation>
    </message>
    <message>
        <source>Check the address; whoever hosts should run &quot;hubbub doctor&quot; there.</source>
        <translation>تحقق من العنوان؛ وعلى من يستضيف تشغيل «⁨hubbub doctor⁩» هناك.</translation>
    </message>
    <message>
        <source>Check the spelling, or use the IP address.</source>
        <translation>تحقق من الكتابة أو استخدم عنوان IP.</translation>
    </message>
    <message>
        <source>You cannot be seen: this computer is in no network.</source>
        <translation>لا يمكن لأحد رؤيتك: هذا الحاسوب غير متصل بأي شبكة.</translation>
    </message>
    <message>
        <source>Nobody can come, because no host runs.</source>
        <translation>لا يمكن لأحد الدخول، فلا مضيف يعمل.</translation>
    </message>
    <message>
        <source>You cannot be seen: the host is for this computer only.</source>
        <translation>لا يمكن لأحد رؤيتك: المضيف لهذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Others can come.</source>
        <translation>يمكن للآخرين الدخول.</translation>
    </message>
    <message>
        <source>You cannot be reached: others try in vain.</source>
        <translation>لا يمكن الوصول إليك: محاولات الآخرين لا تنجح.</translation>
    </message>
    <message>
        <source>Nobody is there to try; the firewall may keep others out.</source>
        <translation>لا أحد هناك ليجرّب؛ قد يمنع جدار الحماية الآخرين.</translation>
    </message>
    <message>
        <source>Nobody is there to try; from here it looks as if others can come.</source>
        <translation>لا أحد هناك ليجرّب؛ ويبدو من هنا أن الآخرين يمكنهم الدخول.</translation>
    </message>
    <message>
        <source>You can join.</source>
        <translation>يمكنك الانضمام.</translation>
    </message>
    <message>
        <source>Somebody is there, but cannot be reached.</source>
        <translation>هناك أحد ما، لكن لا يمكن الوصول إليه.</translation>
    </message>
    <message>
        <source>The server cannot be reached from here.</source>
        <translation>لا يمكن الوصول إلى الخادم من هنا.</translation>
    </message>
    <message>
        <source>You cannot see anybody.</source>
        <translation>لا يمكنك رؤية أحد.</translation>
    </message>
    <message>
        <source>Nobody is there.</source>
        <translation>لا أحد هناك.</translation>
    </message>
</context>
<context>
    <name>DoctorLine</name>
    <message>
        <source>Check again</source>
        <translation>تحقق مجددًا</translation>
    </message>
    <message>
        <source>Looking whether others can come …</source>
        <translation>يجري التحقق من إمكان دخول الآخرين…</translation>
    </message>
</context>
<context>
    <name>EmojiGroups</name>
    <message>
        <source>Groups of emoji</source>
        <translation>مجموعات الإيموجي</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Find an emoji</source>
        <translation>ابحث عن إيموجي</translation>
    </message>
    <message>
        <source>Found emoji</source>
        <translation>الإيموجي الموجودة</translation>
    </message>
    <message>
        <source>No emoji of this name. The names are English.</source>
        <translation>لا إيموجي بهذا الاسم. الأسماء بالإنجليزية.</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export %1</source>
        <translation>تصدير ⁨%1⁩</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>For reading and printing, in any browser.</source>
        <translation>للقراءة والطباعة في أي متصفح.</translation>
    </message>
    <message>
        <source>A line for each message.</source>
        <translation>سطر لكل رسالة.</translation>
    </message>
    <message>
        <source>The whole log, for programs; Hubbub reads it again.</source>
        <translation>السجل كاملًا، للبرامج؛ ويمكن لـ Hubbub قراءته من جديد.</translation>
    </message>
    <message>
        <source>The file goes to %1. What was deleted or hidden is not in it.</source>
        <translation>يُحفظ الملف في ⁨%1⁩. ولا يتضمن ما حُذف أو أُخفي.</translation>
    </message>
    <message>
        <source>%1 % written</source>
        <translation>اكتمل %1%</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>حُفظ في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Copy its name</source>
        <translation>نسخ اسمه</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
</context>
<context>
    <name>FailedLine</name>
    <message>
        <source>Not sent. %1</source>
        <translation>لم تُرسل. %1</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>لم تُرسل.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>You were banned from %1.</source>
        <translation>حُظرت من ⁨%1⁩.</translation>
    </message>
    <message>
        <source>You were removed from %1.</source>
        <translation>أُخرجت من ⁨%1⁩.</translation>
    </message>
    <message>
        <source>You were banned from %1 by %2.</source>
        <translation>حظرك ⁨%2⁩ من ⁨%1⁩.</translation>
    </message>
    <message>
        <source>You were removed from %1 by %2.</source>
        <translation>أخرجك ⁨%2⁩ من ⁨%1⁩.</translation>
    </message>
    <message>
        <source>You were banned from %1 by %2: %3</source>
        <extracomment>%1 is a room, %2 a person, %3 the reason in that person&apos;s words.</extracomment>
        <translation>حظرك ⁨%2⁩ من ⁨%1⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>You were removed from %1 by %2: %3</source>
        <translation>أخرجك ⁨%2⁩ من ⁨%1⁩: ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>FoundItem</name>
    <message>
        <source>%1 · left</source>
        <translation>⁨%1⁩ · غادرتها</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Hits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Looking further …</source>
        <translation>يستمر البحث…</translation>
    </message>
</context>
<context>
    <name>HostCard</name>
    <message>
        <source>Host a room</source>
        <translation>استضافة غرفة</translation>
    </message>
    <message>
        <source>This computer keeps the messages. Others can join for as long as this window is open.</source>
        <translation>يحفظ هذا الحاسوب الرسائل. يمكن للآخرين الانضمام ما دامت هذه النافذة مفتوحة.</translation>
    </message>
    <message>
        <source>Others on this network may join</source>
        <translation>السماح لمن على الشبكة بالانضمام</translation>
    </message>
    <message>
        <source>Encrypted, and seen by people on this network. Your firewall may ask; allow it.</source>
        <translation>مشفّرة وظاهرة لمن على هذه الشبكة. قد يسألك جدار الحماية؛ اسمح بذلك.</translation>
    </message>
    <message>
        <source>Off: only programs on this computer.</source>
        <translation>معطّل: برامج هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>يبدأ…</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>استضافة</translation>
    </message>
    <message>
        <source>Counts from the next hosting on.</source>
        <translation>يسري من الاستضافة التالية.</translation>
    </message>
</context>
<context>
    <name>HostLine</name>
    <message>
        <source>Hosting at %1</source>
        <translation>استضافة في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>متصل بـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Let others in</source>
        <translation>دعوة الآخرين</translation>
    </message>
    <message>
        <source>Copy the address for others</source>
        <translation>نسخ العنوان للآخرين</translation>
    </message>
    <message>
        <source>Imported room</source>
        <translation>غرفة مستوردة</translation>
    </message>
    <message>
        <source>Compare the key …</source>
        <translation>مقارنة المفتاح…</translation>
    </message>
</context>
<context>
    <name>HostPassword</name>
    <message>
        <source>This cannot be kept: the password is too long, or the disk does not allow it.</source>
        <translation>تعذّر الحفظ: كلمة المرور طويلة جدًا، أو القرص لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>Ask newcomers for a password</source>
        <translation>طلب كلمة مرور من القادمين الجدد</translation>
    </message>
    <message>
        <source>Also those who have the link or the code. Who is in stays in, and an invite to a room lets people in without it.</source>
        <translation>حتى ممن لديه الرابط أو الرمز. من دخل من قبل يبقى، والدعوة إلى غرفة تتيح الدخول من دون كلمة المرور.</translation>
    </message>
    <message>
        <source>Choose one, and tell it to those who may come.</source>
        <translation>اختر كلمة مرور وأخبر بها من تسمح له بالدخول.</translation>
    </message>
    <message>
        <source>Who finds this host may come in.</source>
        <translation>يستطيع الدخول كل من يجد هذا المضيف.</translation>
    </message>
    <message>
        <source>Password for newcomers</source>
        <translation>كلمة مرور القادمين الجدد</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Is set</source>
        <translation>معيّنة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>HoverBar</name>
    <message>
        <source>React (+)</source>
        <translation>تفاعل (⁨+⁩)</translation>
    </message>
    <message>
        <source>Reply (R)</source>
        <translation>رد (R)</translation>
    </message>
    <message>
        <source>Edit (E)</source>
        <translation>تعديل (E)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>حذف (Del)</translation>
    </message>
</context>
<context>
    <name>ImportPart</name>
    <message>
        <source>Import a room</source>
        <translation>استيراد غرفة</translation>
    </message>
    <message>
        <source>What was exported as JSON Lines becomes an archive: nobody writes in it any more, and you read it and search in it.</source>
        <translation>ما صُدّر بصيغة JSON Lines يصبح أرشيفًا: لا يكتب فيه أحد بعد ذلك، ويمكنك قراءته والبحث فيه.</translation>
    </message>
    <message>
        <source>%1 % read</source>
        <translation>قُرئ %1%</translation>
    </message>
    <message>
        <source>%1 is an archive now.</source>
        <translation>أصبحت ⁨%1⁩ أرشيفًا.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتح الأرشيف</translation>
    </message>
    <message>
        <source>Path of the file, or drop it here</source>
        <translation>مسار الملف، أو أفلته هنا</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
</context>
<context>
    <name>InboxSheet</name>
    <message>
        <source>What waits for you</source>
        <translation>ما ينتظرك</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>لك</translation>
    </message>
    <message>
        <source>Unread rooms</source>
        <translation>غرف غير مقروءة</translation>
    </message>
    <message>
        <source>Messages that mention you</source>
        <translation>رسائل تشير إليك</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Rooms with something unread</source>
        <translation>غرف فيها رسائل غير مقروءة</translation>
    </message>
    <message>
        <source>All is read</source>
        <translation>قرأت كل شيء</translation>
    </message>
    <message>
        <source>Nobody has mentioned you yet</source>
        <translation>لم يُشر إليك أحد بعد</translation>
    </message>
    <message>
        <source>Rooms with something new appear here, from all servers.</source>
        <translation>تظهر هنا الغرف التي فيها جديد، من كل الخوادم.</translation>
    </message>
    <message>
        <source>When somebody writes @ and your name, or @all, the message appears here.</source>
        <translation>عندما يكتب أحد @ واسمك، أو ⁨@all⁩، تظهر رسالته هنا.</translation>
    </message>
</context>
<context>
    <name>InvitesSheet</name>
    <message>
        <source>Invites to %1</source>
        <translation>دعوات إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>How long it is good</source>
        <translation>مدة الصلاحية</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>How many people it is for</source>
        <translation>عدد الأشخاص</translation>
    </message>
    <message>
        <source>As guests</source>
        <translation>بصفة ضيوف</translation>
    </message>
    <message>
        <source>Guests read, write and react; they pin nothing, set no topic, and never come to own the room.</source>
        <translation>يقرأ الضيوف ويكتبون ويتفاعلون، ولا يثبّتون شيئًا ولا يغيّرون الموضوع ولا تؤول إليهم ملكية الغرفة.</translation>
    </message>
    <message>
        <source>Make an invite</source>
        <translation>إنشاء دعوة</translation>
    </message>
    <message>
        <source>The new invite, to send. It is a secret, and shown only now</source>
        <translation>الدعوة الجديدة، لإرسالها. هي سرّ ولا تظهر إلا الآن</translation>
    </message>
    <message>
        <source>Still good</source>
        <translation>الصالحة</translation>
    </message>
    <message>
        <source>Invites that are still good</source>
        <translation>الدعوات التي ما زالت صالحة</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>For visitors of a website</source>
        <translation>لزوّار موقع ويب</translation>
    </message>
    <message>
        <source>Each visitor comes as a guest, into a room of their own with the members of this one. The server has to allow the website.</source>
        <translation>يدخل كل زائر ضيفًا إلى غرفة خاصة به مع أعضاء هذه الغرفة. ويجب أن يسمح الخادم بالموقع.</translation>
    </message>
    <message>
        <source>Put this into the pages of the website. It is shown only now</source>
        <translation>ضع هذا في صفحات الموقع. لا يُعرض إلا الآن</translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Rooms on this network show up here. From elsewhere, take the link that the host sends you.</source>
        <translation>تظهر هنا الغرف على هذه الشبكة. ومن مكان آخر، استخدم الرابط الذي يرسله إليك المضيف.</translation>
    </message>
    <message>
        <source>Link, code or address</source>
        <translation>رابط أو رمز أو عنوان</translation>
    </message>
    <message>
        <source>You are there already, with another device?</source>
        <translation>انضممت بالفعل من جهاز آخر؟</translation>
    </message>
    <message>
        <source>Code from the other device</source>
        <translation>الرمز من الجهاز الآخر</translation>
    </message>
    <message>
        <source>Looking for the code …</source>
        <translation>يجري البحث عن الرمز…</translation>
    </message>
    <message>
        <source>Or the password of your account there</source>
        <translation>أو كلمة مرور حسابك هناك</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Compare the key</source>
        <translation>مقارنة المفتاح</translation>
    </message>
    <message>
        <source>You came by the address alone, so nothing proves yet that this is the host you mean. Whoever hosts sees the key under “Let others in”. Compare the two by phone or side by side, not in this chat: if they are the same, nobody stands in between.</source>
        <translation>دخلت بالعنوان وحده، فلا شيء يثبت بعد أن هذا هو المضيف الذي تقصده. يرى من يستضيف المفتاح في «دعوة الآخرين». قارنا المفتاحين بالهاتف أو وجهًا لوجه، لا في هذه المحادثة: إن تطابقا فلا أحد يتوسط الاتصال.</translation>
    </message>
    <message>
        <source>The key of this host</source>
        <translation>مفتاح هذا المضيف</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Anywhere</source>
        <translation>في أي مكان</translation>
    </message>
    <message>
        <source>Go to a room</source>
        <translation>الانتقال إلى غرفة</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>ما ينتظرك</translation>
    </message>
    <message>
        <source>Next message that mentions you</source>
        <translation>الرسالة التالية التي تشير إليك</translation>
    </message>
    <message>
        <source>Room before or after</source>
        <translation>الغرفة السابقة أو التالية</translation>
    </message>
    <message>
        <source>Room with something unread</source>
        <translation>غرفة فيها رسائل غير مقروءة</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>خادم</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>البحث في هذه الغرفة</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>البحث في كل مكان</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>العودة إلى حيث كنت</translation>
    </message>
    <message>
        <source>Next part of the window, or the one before</source>
        <translation>الجزء التالي من النافذة أو السابق</translation>
    </message>
    <message>
        <source>Larger, smaller, normal text</source>
        <translation>نص أكبر، أصغر، عادي</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>أثناء الكتابة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>Edit what you said last, in an empty field</source>
        <translation>تعديل آخر ما كتبته، في حقل فارغ</translation>
    </message>
    <message>
        <source>What you said before</source>
        <translation>ما كتبته سابقًا</translation>
    </message>
    <message>
        <source>Name a person, a room or an emoji</source>
        <translation>ذكر شخص أو غرفة أو إيموجي</translation>
    </message>
    <message>
        <source>Give up an edit or a reply</source>
        <translation>ترك التعديل أو الرد</translation>
    </message>
    <message>
        <source>Scroll the messages</source>
        <translation>تمرير الرسائل</translation>
    </message>
    <message>
        <source>First and newest message</source>
        <translation>أول رسالة وأحدثها</translation>
    </message>
    <message>
        <source>On a message</source>
        <translation>على رسالة</translation>
    </message>
    <message>
        <source>Message before or after</source>
        <translation>الرسالة السابقة أو التالية</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>React</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>عرض الردود</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Pin, or unpin</source>
        <translation>تثبيت أو إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Copy a link to it</source>
        <translation>نسخ رابط إليها</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>كل ما عدا ذلك</translation>
    </message>
    <message>
        <source>Everything in this room is read</source>
        <translation>اعتبار كل ما في هذه الغرفة مقروءًا</translation>
    </message>
    <message>
        <source>First unread message in this room</source>
        <translation>أول رسالة غير مقروءة في هذه الغرفة</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>تحديد عدة رسائل</translation>
    </message>
    <message>
        <source>Select all that is loaded</source>
        <translation>تحديد كل الرسائل المحمّلة</translation>
    </message>
    <message>
        <source>Copy what is selected, with names and times</source>
        <translation>نسخ المحدد مع الأسماء والأوقات</translation>
    </message>
    <message>
        <source>End the selection</source>
        <translation>إنهاء التحديد</translation>
    </message>
</context>
<context>
    <name>KnownServers</name>
    <message>
        <source>A server is recognised by its key. One that comes with another key is not spoken to, because somebody may stand in between.</source>
        <translation>يُعرف الخادم بمفتاحه. ولا يجري التواصل مع خادم يأتي بمفتاح آخر، فقد يكون هناك من يتوسط الاتصال.</translation>
    </message>
    <message>
        <source>None so far: a server is remembered at the first visit.</source>
        <translation>لا شيء بعد: يُحفظ الخادم عند أول زيارة.</translation>
    </message>
    <message>
        <source>Known servers</source>
        <translation>الخوادم المعروفة</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>نسيان…</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>نسيان ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>The next visit is a first one again: whatever key is found there is trusted. Do this only if whoever runs the server says that its key was changed.</source>
        <translation>ستكون الزيارة التالية كالأولى: يُوثق بأي مفتاح يوجد هناك. افعل هذا فقط إذا قال القائم على الخادم إن مفتاحه تغيّر.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
</context>
<context>
    <name>LifeSheets</name>
    <message>
        <source>End hosting?</source>
        <translation>إنهاء الاستضافة؟</translation>
    </message>
    <message>
        <source>The others lose the connection until you host again. Nothing that was said is lost, and what they write in the meantime is sent later.</source>
        <translation>سيفقد الآخرون الاتصال حتى تستضيف من جديد. لا يضيع شيء مما قيل، وما يكتبونه في هذه الأثناء يُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>End hosting and quit</source>
        <translation>إنهاء الاستضافة والخروج</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Join by this link?</source>
        <translation>الانضمام بهذا الرابط؟</translation>
    </message>
    <message>
        <source>You are hosting at the moment. Your place stays open for the others.</source>
        <translation>أنت تستضيف حاليًا. تبقى مساحتك مفتوحة للآخرين.</translation>
    </message>
    <message>
        <source>It was opened outside of Hubbub. Join only if you know who gave it to you.</source>
        <translation>فُتح خارج Hubbub. لا تنضم إلا إذا كنت تعرف من أعطاك إياه.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
</context>
<context>
    <name>LoadingLine</name>
    <message>
        <source>Loading …</source>
        <translation>يجري التحميل…</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Darker text, clearer lines.</source>
        <translation>نص أغمق وخطوط أوضح.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>أصغر (⁨Ctrl+-⁩)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>أكبر (⁨Ctrl++⁩)</translation>
    </message>
    <message>
        <source>Space between messages</source>
        <translation>المسافة بين الرسائل</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>واسعة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصة</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Things appear and go without sliding or fading.</source>
        <translation>تظهر العناصر وتختفي دون انزلاق أو تلاشٍ.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Message directly</source>
        <translation>رسالة مباشرة</translation>
    </message>
    <message>
        <source>No longer a moderator</source>
        <translation>إزالة صفة المشرف</translation>
    </message>
    <message>
        <source>Make a moderator</source>
        <translation>تعيينه مشرفًا</translation>
    </message>
    <message>
        <source>Make a member</source>
        <translation>تعيينه عضوًا</translation>
    </message>
    <message>
        <source>Make an owner, too …</source>
        <translation>تعيينه مالكًا أيضًا…</translation>
    </message>
    <message>
        <source>No longer an owner</source>
        <translation>إزالة صفة المالك</translation>
    </message>
    <message>
        <source>Let speak again</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>Mute …</source>
        <translation>كتم…</translation>
    </message>
    <message>
        <source>Remove from the room …</source>
        <translation>إخراج من الغرفة…</translation>
    </message>
    <message>
        <source>Ban …</source>
        <translation>حظر…</translation>
    </message>
</context>
<context>
    <name>MemberPane</name>
    <message>
        <source>Members · %1</source>
        <translation>الأعضاء · %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>As last known</source>
        <translation>بحسب آخر اتصال</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>هنا الآن</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Nobody else sees this conversation, but whoever hosts can read it.</source>
        <translation>لا يرى هذه المحادثة غير طرفيها، لكن من يستضيف يستطيع قراءتها.</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>⁨%1⁩ (أنت)</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>مكتوم</translation>
    </message>
</context>
<context>
    <name>MemberSheets</name>
    <message>
        <source>Make %1 an owner?</source>
        <translation>تعيين ⁨%1⁩ مالكًا؟</translation>
    </message>
    <message>
        <source>An owner can do everything here that you can, and can also make you an ordinary member.</source>
        <translation>يستطيع المالك هنا كل ما تستطيعه، ويستطيع أيضًا أن يجعلك عضوًا عاديًا.</translation>
    </message>
    <message>
        <source>Make an owner</source>
        <translation>تعيينه مالكًا</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>unread</source>
        <translation>غير مقروءة</translation>
    </message>
</context>
<context>
    <name>MessageHead</name>
    <message>
        <source>%1 · edited</source>
        <translation>%1 · مُعدّلة</translation>
    </message>
</context>
<context>
    <name>MessageLength</name>
    <message>
        <source>Too long: %L1 of at most %L2 characters.</source>
        <translation>طويلة جدًا: %L1 حرف، والحد الأقصى %L2.</translation>
    </message>
    <message>
        <source>Too many lines: %L1 of at most %L2.</source>
        <translation>أسطر كثيرة: %L1، والحد الأقصى %L2.</translation>
    </message>
    <message>
        <source>Too long: a message holds 16 KiB.</source>
        <translation>طويلة جدًا: تتسع الرسالة لـ ⁨16 KiB⁩.</translation>
    </message>
    <message>
        <source>%L1 of %L2 characters</source>
        <translation>الأحرف: %L1 من %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2 lines</source>
        <translation>الأسطر: %L1 من %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2 bytes</source>
        <translation>البايتات: %L1 من %L2</translation>
    </message>
</context>
<context>
    <name>MessageMarks</name>
    <message>
        <source>edited</source>
        <translation>مُعدّلة</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>React …</source>
        <translation>تفاعل…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>عرض الردود</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الشيفرة</translation>
    </message>
    <message>
        <source>Copy link to the message</source>
        <translation>نسخ رابط الرسالة</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Earlier versions …</source>
        <translation>الإصدارات السابقة…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Open %1 …</source>
        <translation>فتح ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Copy selected</source>
        <translation>نسخ المحدد</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Give up the change</source>
        <translation>ترك التعديل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>ModerateSheet</name>
    <message>
        <source>For 10 minutes</source>
        <translation>لمدة 10 دقائق</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>لمدة يوم</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>هذا الشخص</translation>
    </message>
    <message>
        <source>And the devices they use</source>
        <translation>والأجهزة التي يستخدمها</translation>
    </message>
    <message>
        <source>And everybody at their address</source>
        <translation>وكل من على عنوانه</translation>
    </message>
    <message>
        <source>Mute %1?</source>
        <translation>كتم ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>حظر ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>إخراج ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>They can read, but not write.</source>
        <translation>يمكنه القراءة دون الكتابة.</translation>
    </message>
    <message>
        <source>They leave the room and cannot come back until the ban is lifted.</source>
        <translation>يغادر الغرفة ولا يمكنه العودة حتى يُرفع الحظر.</translation>
    </message>
    <message>
        <source>They leave the room. They can come back, if the room is open.</source>
        <translation>يغادر الغرفة. ويمكنه العودة إذا كانت الغرفة مفتوحة.</translation>
    </message>
    <message>
        <source>Reason, seen by all (may be empty)</source>
        <translation>السبب، يراه الجميع (اختياري)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إخراج</translation>
    </message>
</context>
<context>
    <name>NearbyEntry</name>
    <message>
        <source>Join %1</source>
        <translation>الانضمام إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Not the one you know by this name</source>
        <translation>ليس المضيف الذي تعرفه بهذا الاسم</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>⁨%1⁩</numerusform>
            <numerusform>⁨%1⁩ وغرفة أخرى</numerusform>
            <numerusform>⁨%1⁩ وغرفتان أخريان</numerusform>
            <numerusform>⁨%1⁩ و%n غرف أخرى</numerusform>
            <numerusform>⁨%1⁩ و%n غرفة أخرى</numerusform>
            <numerusform>⁨%1⁩ و%n غرفة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NearbyList</name>
    <message>
        <source>Nobody hosts nearby so far.</source>
        <translation>لا أحد يستضيف بالقرب حتى الآن.</translation>
    </message>
    <message>
        <source>Somebody does, and you do not see it?</source>
        <translation>هناك من يستضيف ولا تراه؟</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>Looking why nobody is seen …</source>
        <translation>يجري البحث عن سبب عدم ظهور أحد…</translation>
    </message>
</context>
<context>
    <name>NoticeBody</name>
    <message>
        <source>Show each</source>
        <translation>عرض كلٍّ على حدة</translation>
    </message>
</context>
<context>
    <name>NotifyChoices</name>
    <message>
        <source>Show notifications</source>
        <translation>إظهار الإشعارات</translation>
    </message>
    <message>
        <source>For direct messages and mentions; each room can have more, or less.</source>
        <translation>للرسائل المباشرة والإشارات؛ ويمكن زيادة ذلك أو تقليله لكل غرفة.</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>تشغيل صوت</translation>
    </message>
    <message>
        <source>Hide what is said</source>
        <translation>إخفاء المحتوى</translation>
    </message>
    <message>
        <source>A notification then tells only that something came.</source>
        <translation>يخبرك الإشعار عندئذ بوصول شيء فقط.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>On at the moment, by the hours below.</source>
        <translation>مفعّل حاليًا حسب الساعات أدناه.</translation>
    </message>
    <message>
        <source>Until you switch it off. What comes is counted and waits.</source>
        <translation>حتى توقفه. ما يصل يُحسب وينتظرك.</translation>
    </message>
    <message>
        <source>Do not disturb at certain hours</source>
        <translation>عدم الإزعاج في ساعات محددة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>NotifyLevelMenu</name>
    <message>
        <source>No longer a favourite</source>
        <translation>إزالة من المفضلة</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>إضافة إلى المفضلة</translation>
    </message>
    <message>
        <source>Tell me of every message</source>
        <translation>إشعار بكل رسالة</translation>
    </message>
    <message>
        <source>Only when I am mentioned</source>
        <translation>فقط عند الإشارة إليّ</translation>
    </message>
    <message>
        <source>Only count what is unread</source>
        <translation>عدّ غير المقروء فقط</translation>
    </message>
    <message>
        <source>Mute the room</source>
        <translation>كتم الغرفة</translation>
    </message>
</context>
<context>
    <name>OpenLinkSheet</name>
    <message>
        <source>Open this link in the browser?</source>
        <translation>فتح هذا الرابط في المتصفح؟</translation>
    </message>
    <message>
        <source>It leads to %1</source>
        <translation>يقود إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>OperatingSettings</name>
    <message>
        <source>You run this server: you see who is there and what rooms there are, but not what is said in those that you are not in.</source>
        <translation>أنت تدير هذا الخادم: ترى مَن فيه وما فيه من غرف، لكن ليس ما يقال في الغرف التي لست فيها.</translation>
    </message>
    <message>
        <source>People and programs</source>
        <translation>الأشخاص والبرامج</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>جزء من اسم</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>المزيد …</translation>
    </message>
    <message>
        <source>There are more. Write part of a name to find somebody.</source>
        <translation>هناك المزيد. اكتب جزءًا من اسم للعثور على أحد.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>There are more rooms. “hubbub admin” on the server&apos;s machine lists all, and does what is not to be done here: backups, checks.</source>
        <translation>هناك غرف أخرى. يعرضها كلها «hubbub admin» على جهاز الخادم، وينفذ ما لا يمكن هنا: النسخ الاحتياطية والفحوص.</translation>
    </message>
    <message>
        <source>“hubbub admin” on the server&apos;s machine does what is not to be done here: backups, checks.</source>
        <translation>ينفذ «hubbub admin» على جهاز الخادم ما لا يمكن هنا: النسخ الاحتياطية والفحوص.</translation>
    </message>
    <message>
        <source>Take the running of the server away</source>
        <translation>سحب إدارة الخادم</translation>
    </message>
    <message>
        <source>Let them run the server, too …</source>
        <translation>السماح بإدارة الخادم أيضًا …</translation>
    </message>
    <message>
        <source>Let %1 run the server?</source>
        <translation>هل تسمح لـ %1 بإدارة الخادم؟</translation>
    </message>
    <message>
        <source>They can do all that you can do here, and take it from you, too.</source>
        <translation>سيمكنه فعل كل ما يمكنك فعله هنا، وسحب ذلك منك أيضًا.</translation>
    </message>
    <message>
        <source>Let them</source>
        <translation>السماح</translation>
    </message>
    <message>
        <source>No guest any more</source>
        <translation>لم يعد ضيفًا</translation>
    </message>
    <message>
        <source>Make a guest</source>
        <translation>تحويل إلى ضيف</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>السماح بالدخول من جديد</translation>
    </message>
    <message>
        <source>Shut all devices out …</source>
        <translation>إقصاء كل الأجهزة …</translation>
    </message>
    <message>
        <source>Shut out all devices of %1?</source>
        <translation>هل تُقصى كل أجهزة %1؟</translation>
    </message>
    <message>
        <source>They lose the connection at once and never come back as this person. Only the password of the account lets new ones in.</source>
        <translation>تفقد الاتصال فورًا ولا تعود أبدًا باسم هذا الشخص. كلمة مرور الحساب وحدها تُدخل أجهزة جديدة.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>إقصاء</translation>
    </message>
    <message>
        <source>Keep out …</source>
        <translation>منع من الدخول …</translation>
    </message>
    <message>
        <source>Keep %1 out of this server?</source>
        <translation>هل يُمنع %1 من دخول هذا الخادم؟</translation>
    </message>
    <message>
        <source>They lose the connection at once, and are not let in until you say so. What they have written stays.</source>
        <translation>يفقد الاتصال فورًا ولا يُسمح له بالدخول حتى تقرر ذلك. ما كتبه يبقى.</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>منع من الدخول</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>Password of your account</source>
        <translation>كلمة مرور حسابك</translation>
    </message>
    <message>
        <source>A password is needed</source>
        <translation>كلمة المرور مطلوبة</translation>
    </message>
    <message>
        <source>The account “%1” at %2 is yours? Its password makes this device one of your devices.</source>
        <translation>هل الحساب «⁨%1⁩» في ⁨%2⁩ لك؟ بكلمة مروره يصبح هذا الجهاز من أجهزتك.</translation>
    </message>
    <message>
        <source>%1 asks newcomers for its password, or for an invite. Whoever hosts it knows it. You are asked only once.</source>
        <translation>الدخول إلى ⁨%1⁩ لأول مرة يتطلب كلمة مرور أو دعوة. كلمة المرور لدى من يستضيف. ولن تُسأل عنها إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>Password of the host</source>
        <translation>كلمة مرور المضيف</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Use the password of the host instead</source>
        <translation>استخدام كلمة مرور المضيف بدلًا منها</translation>
    </message>
    <message>
        <source>You have an account there, with a password?</source>
        <translation>لديك حساب هناك بكلمة مرور؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>يجري التحقق…</translation>
    </message>
    <message>
        <source>Go in</source>
        <translation>دخول</translation>
    </message>
</context>
<context>
    <name>PinsPane</name>
    <message>
        <source>Pinned · %1</source>
        <translation>المثبّتة · %1</translation>
    </message>
    <message>
        <source>Nothing is pinned here. Pin what everybody should find again: in the menu of a message, or with P.</source>
        <translation>لا شيء مثبّت هنا. ثبّت ما ينبغي أن يجده الجميع لاحقًا: من قائمة الرسالة أو بالمفتاح P.</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>الرسائل المثبّتة</translation>
    </message>
    <message>
        <source>Unpin (Del)</source>
        <translation>إلغاء التثبيت (Del)</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>المثبّتة</translation>
    </message>
</context>
<context>
    <name>PlaceButton</name>
    <message numerus="yes">
        <source>%n for you</source>
        <translation>
            <numerusform>لا شيء لك</numerusform>
            <numerusform>رسالة لك</numerusform>
            <numerusform>رسالتان لك</numerusform>
            <numerusform>%n رسائل لك</numerusform>
            <numerusform>%n رسالة لك</numerusform>
            <numerusform>%n رسالة لك</numerusform>
        </translation>
    </message>
    <message>
        <source>something unread</source>
        <translation>فيه رسائل غير مقروءة</translation>
    </message>
    <message>
        <source>hosted here</source>
        <translation>مستضاف هنا</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>⁨%1⁩ (Ctrl+%2)</translation>
    </message>
    <message>
        <source>You host this.</source>
        <translation>أنت المضيف.</translation>
    </message>
</context>
<context>
    <name>PlaceRail</name>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>إضافة خادم</translation>
    </message>
</context>
<context>
    <name>ProfileSettings</name>
    <message>
        <source>At %1</source>
        <translation>في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Your name here</source>
        <translation>اسمك هنا</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>This is changed as soon as the connection is back.</source>
        <translation>سيتغيّر هذا ما إن يعود الاتصال.</translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation>لونك</translation>
    </message>
    <message>
        <source>Everybody sees the change at once, in all rooms. For 30 days nobody else can take the name that you give up.</source>
        <translation>يرى الجميع التغيير فورًا في كل الغرف. ولا يستطيع غيرك أخذ الاسم الذي تتركه مدة 30 يومًا.</translation>
    </message>
    <message>
        <source>At new servers</source>
        <translation>في الخوادم الجديدة</translation>
    </message>
    <message>
        <source>Your name at new servers</source>
        <translation>اسمك في الخوادم الجديدة</translation>
    </message>
    <message>
        <source>This is what the first page proposes.</source>
        <translation>هذا ما تقترحه الصفحة الأولى.</translation>
    </message>
</context>
<context>
    <name>QuotedLine</name>
    <message>
        <source>In reply to %1: %2</source>
        <translation>ردًا على ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>حُذفت هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>ReactionStrip</name>
    <message>
        <source>%1, %2, reaction by %3</source>
        <translation>%1، %2، تفاعل من ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>RoomExport</name>
    <message>
        <source>(deleted)</source>
        <translation>(محذوفة)</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(مخفية)</translation>
    </message>
    <message>
        <source>(edited)</source>
        <translation>(مُعدّلة)</translation>
    </message>
</context>
<context>
    <name>RoomFormSheet</name>
    <message>
        <source>New room</source>
        <translation>غرفة جديدة</translation>
    </message>
    <message>
        <source>Rename the room</source>
        <translation>إعادة تسمية الغرفة</translation>
    </message>
    <message>
        <source>Topic of the room</source>
        <translation>موضوع الغرفة</translation>
    </message>
    <message>
        <source>Name, such as Kitchen or Release 2</source>
        <translation>الاسم، مثل «المطبخ» أو «الإصدار 2»</translation>
    </message>
    <message>
        <source>Topic (optional): what it is about</source>
        <translation>الموضوع (اختياري): عمّ تدور الغرفة</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>عمّ تدور الغرفة</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>مفتوحة للجميع</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>إعلانات</translation>
    </message>
    <message>
        <source>Private, by invite</source>
        <translation>خاصة، بدعوة</translation>
    </message>
    <message>
        <source>Everybody who can reach the host can find the room and join it.</source>
        <translation>يمكن لكل من يصل إلى المضيف أن يجد الغرفة وينضم إليها.</translation>
    </message>
    <message>
        <source>Everybody can find and read it; you, and those whom you make moderators, write.</source>
        <translation>يمكن للجميع إيجادها وقراءتها؛ وتكتب فيها أنت ومن تعيّنهم مشرفين.</translation>
    </message>
    <message>
        <source>On nobody’s list; who has an invite comes in.</source>
        <translation>لا تظهر في قائمة أحد؛ يدخلها من لديه دعوة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Find in this room (Ctrl+F)</source>
        <translation>البحث في هذه الغرفة (Ctrl+F)</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Notifications of this room</source>
        <translation>إشعارات هذه الغرفة</translation>
    </message>
    <message>
        <source>More about this room</source>
        <translation>المزيد عن هذه الغرفة</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>الرسائل المثبّتة</translation>
    </message>
    <message>
        <source>Go to a day …</source>
        <translation>الانتقال إلى يوم…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Rules …</source>
        <translation>القواعد…</translation>
    </message>
    <message>
        <source>Set the topic …</source>
        <translation>تحديد الموضوع…</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Leave the room …</source>
        <translation>مغادرة الغرفة…</translation>
    </message>
</context>
<context>
    <name>RoomImport</name>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>this is no entry of a room.</source>
        <translation>هذا ليس سجلًا من غرفة.</translation>
    </message>
    <message>
        <source>this is not an exported room.</source>
        <translation>هذه ليست غرفة مصدّرة.</translation>
    </message>
    <message>
        <source>a newer version of Hubbub wrote this file.</source>
        <translation>كُتب هذا الملف بإصدار أحدث من Hubbub.</translation>
    </message>
    <message>
        <source>This room was imported before.</source>
        <translation>سبق استيراد هذه الغرفة.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>لا يمكن إنشاء المجلد ⁨%1⁩.</translation>
    </message>
    <message>
        <source>an entry is missing before this one.</source>
        <translation>ينقص سجل قبل هذا.</translation>
    </message>
    <message>
        <source>this entry stands in the file twice.</source>
        <translation>هذا السجل مكرر في الملف.</translation>
    </message>
    <message numerus="yes">
        <source>The file ends too early: it has %1 of %n entries.</source>
        <translation>
            <numerusform>الملف مبتور: فيه %1 من أصل %n سجل.</numerusform>
            <numerusform>الملف مبتور: فيه %1 من أصل سجل واحد.</numerusform>
            <numerusform>الملف مبتور: فيه %1 من أصل سجلين.</numerusform>
            <numerusform>الملف مبتور: فيه %1 من أصل %n سجلات.</numerusform>
            <numerusform>الملف مبتور: فيه %1 من أصل %n سجلًا.</numerusform>
            <numerusform>الملف مبتور: فيه %1 من أصل %n سجل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomPane</name>
    <message>
        <source>The link to the message is copied.</source>
        <translation>نُسخ رابط الرسالة.</translation>
    </message>
    <message>
        <source>Say hello.</source>
        <translation>ألقِ التحية.</translation>
    </message>
    <message>
        <source>Say hello. Others join at
%1</source>
        <translation>ألقِ التحية. ينضم الآخرون عبر
⁨%1⁩</translation>
    </message>
    <message>
        <source>Say hello. Others on this computer join at
%1</source>
        <translation>ألقِ التحية. ينضم الآخرون على هذا الحاسوب عبر
⁨%1⁩</translation>
    </message>
    <message>
        <source>You are in no room yet</source>
        <translation>لست في أي غرفة بعد</translation>
    </message>
    <message>
        <source>Nothing saved from here yet</source>
        <translation>لم يُحفظ شيء من هنا بعد</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>يجري الاتصال…</translation>
    </message>
    <message>
        <source>Join one that others have made, or make your own.</source>
        <translation>انضم إلى غرفة أنشأها آخرون، أو أنشئ غرفتك.</translation>
    </message>
    <message>
        <source>As soon as the host answers, its rooms appear here.</source>
        <translation>ستظهر الغرف هنا ما إن يستجيب المضيف.</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>تصفّح الغرف</translation>
    </message>
    <message>
        <source>Join one that others have made.</source>
        <translation>انضم إلى غرفة أنشأها آخرون.</translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا غير مقروء</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%n رسائل غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>you are mentioned</source>
        <translation>أُشير إليك</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>مفضلة</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>مكتومة</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>فيها مسودة</translation>
    </message>
</context>
<context>
    <name>RoomRulesSheet</name>
    <message>
        <source>Rules of %1</source>
        <translation>قواعد ⁨%1⁩</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>لمن هي</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>مفتوحة للجميع</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>إعلانات</translation>
    </message>
    <message>
        <source>Private, by invite</source>
        <translation>خاصة، بدعوة</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>Only those who run the room write, and nobody comes in.</source>
        <translation>لا يكتب إلا القائمون على الغرفة، ولا يدخل أحد.</translation>
    </message>
    <message>
        <source>Everybody muted</source>
        <translation>كتم الجميع</translation>
    </message>
    <message>
        <source>Only those who run the room write; others can still come in.</source>
        <translation>لا يكتب إلا القائمون على الغرفة؛ ويمكن للآخرين الدخول.</translation>
    </message>
    <message>
        <source>Slow mode: time between two messages of one person</source>
        <translation>الوضع البطيء: المدة بين رسالتين للشخص نفسه</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 ثوانٍ</translation>
    </message>
    <message>
        <source>A minute</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 دقائق</translation>
    </message>
    <message>
        <source>Take out of view</source>
        <translation>إخفاء الرسائل</translation>
    </message>
    <message numerus="yes">
        <source>The last %n minutes</source>
        <translation>
            <numerusform>آخر %n دقيقة</numerusform>
            <numerusform>آخر دقيقة</numerusform>
            <numerusform>آخر دقيقتين</numerusform>
            <numerusform>آخر %n دقائق</numerusform>
            <numerusform>آخر %n دقيقة</numerusform>
            <numerusform>آخر %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Who comes in, and who does not</source>
        <translation>من يدخل ومن لا يدخل</translation>
    </message>
    <message>
        <source>Invites …</source>
        <translation>الدعوات…</translation>
    </message>
    <message>
        <source>Banned people …</source>
        <translation>المحظورون…</translation>
    </message>
    <message>
        <source>Show again what was hidden last</source>
        <translation>إعادة إظهار آخر ما أُخفي</translation>
    </message>
    <message>
        <source>How long messages are kept</source>
        <translation>مدة الاحتفاظ بالرسائل</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>للأبد</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>سنة</translation>
    </message>
</context>
<context>
    <name>RoomSwitcher</name>
    <message>
        <source>Go to a room</source>
        <translation>الانتقال إلى غرفة</translation>
    </message>
    <message>
        <source>You are in no room of this name. Browse the rooms to find others.</source>
        <translation>لست في غرفة بهذا الاسم. تصفّح الغرف لتجد غيرها.</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>+ From</source>
        <translation>+ من</translation>
    </message>
    <message>
        <source>From a person</source>
        <translation>من شخص</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>With a link</source>
        <translation>فيها رابط</translation>
    </message>
    <message>
        <source>+ After</source>
        <translation>+ بعد</translation>
    </message>
    <message>
        <source>After a day, such as 2026-01-31</source>
        <translation>بعد يوم، مثل ⁨2026-01-31⁩</translation>
    </message>
    <message>
        <source>+ Before</source>
        <translation>+ قبل</translation>
    </message>
    <message>
        <source>Before a day, such as 2026-01-31</source>
        <translation>قبل يوم، مثل ⁨2026-01-31⁩</translation>
    </message>
    <message>
        <source>+ In</source>
        <translation>+ في</translation>
    </message>
    <message>
        <source>In a room</source>
        <translation>في غرفة</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>البحث في كل مكان</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>البحث في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Find messages</source>
        <translation>البحث في الرسائل</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>هذه الغرفة</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>كل مكان</translation>
    </message>
</context>
<context>
    <name>SearchState</name>
    <message numerus="yes">
        <source>Older messages are still being made ready for searching: %Ln to go.</source>
        <translation>
            <numerusform>ما زالت الرسائل الأقدم تُجهَّز للبحث: لم يبقَ شيء.</numerusform>
            <numerusform>ما زالت الرسائل الأقدم تُجهَّز للبحث: بقيت رسالة واحدة.</numerusform>
            <numerusform>ما زالت الرسائل الأقدم تُجهَّز للبحث: بقيت رسالتان.</numerusform>
            <numerusform>ما زالت الرسائل الأقدم تُجهَّز للبحث: بقيت %Ln رسائل.</numerusform>
            <numerusform>ما زالت الرسائل الأقدم تُجهَّز للبحث: بقيت %Ln رسالة.</numerusform>
            <numerusform>ما زالت الرسائل الأقدم تُجهَّز للبحث: بقيت %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write words, “words in a row” or the beginning of a word. This computer’s copy is searched, also without a connection.</source>
        <translation>اكتب كلمات أو “كلمات متتالية” أو بداية كلمة. يجري البحث في نسخة هذا الحاسوب، حتى دون اتصال.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>Nothing found so far.</source>
        <translation>لا نتائج حتى الآن.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation>لا نتائج. جرّب كلمات أقل أو أقصر.</translation>
    </message>
    <message>
        <source>Nothing found in this room. Try fewer or shorter words, or search everywhere.</source>
        <translation>لا نتائج في هذه الغرفة. جرّب كلمات أقل أو أقصر، أو ابحث في كل مكان.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n messages selected</source>
        <translation>
            <numerusform>لا رسائل محددة</numerusform>
            <numerusform>رسالة محددة</numerusform>
            <numerusform>رسالتان محددتان</numerusform>
            <numerusform>%n رسائل محددة</numerusform>
            <numerusform>%n رسالة محددة</numerusform>
            <numerusform>%n رسالة محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>Hosted here</source>
        <translation>مستضاف هنا</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>مغادرة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Leaving closes a server here. What was said there stays on this computer, for when you come back.</source>
        <translation>المغادرة تغلق الخادم هنا. وما قيل فيه يبقى على هذا الحاسوب لحين عودتك.</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>إضافة خادم</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>الإرسال بمفتاح Enter</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>يبدأ Shift+Enter سطرًا جديدًا.</translation>
    </message>
    <message>
        <source>Enter begins a new line, Shift+Enter sends.</source>
        <translation>يبدأ Enter سطرًا جديدًا، ويرسل Shift+Enter.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>أجهزتك</translation>
    </message>
    <message>
        <source>Known servers</source>
        <translation>الخوادم المعروفة</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Each server knows your devices. Open one to see them.</source>
        <translation>كل خادم يعرف أجهزتك. افتح خادمًا لتراها.</translation>
    </message>
    <message>
        <source>Run the server</source>
        <translation>إدارة الخادم</translation>
    </message>
</context>
<context>
    <name>ShareLine</name>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>Let others in</source>
        <translation>دعوة الآخرين</translation>
    </message>
    <message>
        <source>Visible nearby</source>
        <translation>الظهور لمن هم بالقرب</translation>
    </message>
    <message>
        <source>People on this network see it on their first page and join with one click.</source>
        <translation>يراها من على هذه الشبكة في صفحتهم الأولى وينضمون بنقرة واحدة.</translation>
    </message>
    <message>
        <source>Only who has the link or the address finds it.</source>
        <translation>لا يجدها إلا من لديه الرابط أو العنوان.</translation>
    </message>
    <message>
        <source>This host is for this computer only. To let others in, end hosting and host again with “Others on this network may join”.</source>
        <translation>هذا المضيف لهذا الحاسوب فقط. ليدخل الآخرون، أنهِ الاستضافة ثم استضف من جديد مع «السماح لمن على الشبكة بالانضمام».</translation>
    </message>
    <message>
        <source>The link as a QR code</source>
        <translation>الرابط كرمز QR</translation>
    </message>
    <message>
        <source>Code, to say to somebody on this network</source>
        <translation>رمز تمليه على من هو على هذه الشبكة</translation>
    </message>
    <message>
        <source>Link, to send</source>
        <translation>رابط للإرسال</translation>
    </message>
    <message>
        <source>Addresses, best first</source>
        <translation>العناوين، الأفضل أولًا</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>The connection is encrypted. Code and link also prove that it is this computer, and nobody in between.</source>
        <translation>الاتصال مشفّر. والرمز والرابط يثبتان أيضًا أنه هذا الحاسوب، لا أحد في الوسط.</translation>
    </message>
    <message>
        <source>Invites to %1 …</source>
        <translation>دعوات إلى ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Key, to compare with those who came by the address alone</source>
        <translation>المفتاح، للمقارنة مع من دخل بالعنوان وحده</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>What waits for you (Ctrl+U)</source>
        <translation>ما ينتظرك (Ctrl+U)</translation>
    </message>
    <message>
        <source>Go to a room (Ctrl+K)</source>
        <translation>الانتقال إلى غرفة (Ctrl+K)</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>تصفّح الغرف</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>غرفة جديدة</translation>
    </message>
</context>
<context>
    <name>StartBanner</name>
    <message>
        <source>Talk with the people around you. Every message stays on your own computers.</source>
        <translation>تحدّث مع من حولك. كل رسالة تبقى على حواسيبكم.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>How others see you</source>
        <translation>كما يراك الآخرون</translation>
    </message>
    <message>
        <source>Known servers …</source>
        <translation>الخوادم المعروفة…</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>رجوع (Esc)</translation>
    </message>
    <message>
        <source>Connections are encrypted on the way. Whoever hosts can read what is written in their rooms.</source>
        <translation>الاتصالات مشفّرة أثناء النقل. ومن يستضيف يستطيع قراءة ما يُكتب في غرفه.</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Looking …</source>
        <translation>يجري الفحص…</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>⁨%1⁩ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 on this computer, %2 of it hosted here</source>
        <translation>⁨%1⁩ على هذا الحاسوب، منها ⁨%2⁩ مستضافة هنا</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>There is no copy of a room here so far.</source>
        <translation>لا توجد هنا نسخة من أي غرفة بعد.</translation>
    </message>
    <message>
        <source>Rooms on this computer</source>
        <translation>الغرف على هذا الحاسوب</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>يجري الحذف…</translation>
    </message>
    <message>
        <source>The copy of a room that you are in comes back by itself. What can be deleted is what you have left, and archives.</source>
        <translation>نسخة الغرفة التي أنت فيها تعود من تلقاء نفسها. يمكن حذف الغرف التي غادرتها والأرشيفات.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Delete %1 from this computer?</source>
        <translation>حذف ⁨%1⁩ من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>The archive is gone for good. Only the file that it was read from can bring it back.</source>
        <translation>يُحذف الأرشيف نهائيًا. ولا يعيده إلا الملف الذي استُورد منه.</translation>
    </message>
    <message>
        <source>If you join the room again, the host gives you what it still has. If nobody keeps it any more, it is gone for good.</source>
        <translation>إذا انضممت إلى الغرفة من جديد فسيعطيك المضيف ما بقي لديه. وإن لم يعد أحد يحفظها فقد ضاعت نهائيًا.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>Answers · %1</source>
        <translation>الردود · %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>رد…</translation>
    </message>
    <message>
        <source>Answer (Enter)</source>
        <translation>رد (Enter)</translation>
    </message>
    <message>
        <source>Show in the room</source>
        <translation>عرض في الغرفة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Give up the change</source>
        <translation>ترك التعديل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
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
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
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
        <translation>وقت مثل 22:00</translation>
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
        <translation>عيّن %1 العضو %2 مالكًا</translation>
    </message>
    <message>
        <source>%1 made %2 a moderator</source>
        <translation>عيّن %1 العضو %2 مشرفًا</translation>
    </message>
    <message>
        <source>%1 made %2 a member</source>
        <translation>جعل %1 المستخدم %2 عضوًا</translation>
    </message>
    <message>
        <source>%1 made this a room for announcements</source>
        <translation>جعل %1 هذه الغرفة للإعلانات</translation>
    </message>
    <message>
        <source>%1 made this room private</source>
        <translation>جعل %1 هذه الغرفة خاصة</translation>
    </message>
    <message>
        <source>%1 opened this room to all</source>
        <translation>فتح %1 هذه الغرفة للجميع</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>أخرج %1 العضو %2</translation>
    </message>
    <message>
        <source>%1 lifted the ban of %2</source>
        <translation>رفع %1 الحظر عن %2</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>حظر %1 العضو %2</translation>
    </message>
    <message>
        <source>%1 lets %2 speak again</source>
        <translation>ألغى %1 كتم %2</translation>
    </message>
    <message>
        <source>%1 muted %2</source>
        <translation>كتم %1 العضو %2</translation>
    </message>
    <message>
        <source>%1 muted %2 until %3</source>
        <translation>كتم %1 العضو %2 حتى ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 ended slow mode</source>
        <translation>أنهى %1 الوضع البطيء</translation>
    </message>
    <message numerus="yes">
        <source>%1 set slow mode: a message each %n seconds</source>
        <translation>
            <numerusform>فعّل %1 الوضع البطيء: رسالة كل %n ثانية</numerusform>
            <numerusform>فعّل %1 الوضع البطيء: رسالة كل ثانية</numerusform>
            <numerusform>فعّل %1 الوضع البطيء: رسالة كل ثانيتين</numerusform>
            <numerusform>فعّل %1 الوضع البطيء: رسالة كل %n ثوانٍ</numerusform>
            <numerusform>فعّل %1 الوضع البطيء: رسالة كل %n ثانية</numerusform>
            <numerusform>فعّل %1 الوضع البطيء: رسالة كل %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unlocked the room</source>
        <translation>فتح %1 قفل الغرفة</translation>
    </message>
    <message>
        <source>%1 locked the room</source>
        <translation>قفل %1 الغرفة</translation>
    </message>
    <message>
        <source>%1 lets everybody speak again</source>
        <translation>ألغى %1 كتم الجميع</translation>
    </message>
    <message>
        <source>%1 muted everybody</source>
        <translation>كتم %1 الجميع</translation>
    </message>
    <message>
        <source>%1 showed messages again</source>
        <translation>أعاد %1 إظهار رسائل</translation>
    </message>
    <message>
        <source>%1 hid messages</source>
        <translation>أخفى %1 رسائل</translation>
    </message>
    <message>
        <source>%1 began this conversation</source>
        <translation>بدأ %1 هذه المحادثة</translation>
    </message>
    <message>
        <source>%1 created the room</source>
        <translation>أنشأ %1 الغرفة</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>انضم %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>غادر %1</translation>
    </message>
    <message>
        <source>%1 left; %2 is the owner now</source>
        <translation>غادر %1؛ المالك الآن %2</translation>
    </message>
    <message>
        <source>%1 named the room %2</source>
        <translation>سمّى %1 الغرفة %2</translation>
    </message>
    <message>
        <source>%1 removed the topic</source>
        <translation>أزال %1 الموضوع</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <translation>حدّد %1 الموضوع: %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <extracomment>The last %n of a list of names are not named.</extracomment>
        <translation>%1 و%2 و%3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n others</source>
        <translation>
            <numerusform>%1 و%2 و%n آخرون</numerusform>
            <numerusform>%1 و%2 وشخص آخر</numerusform>
            <numerusform>%1 و%2 وشخصان آخران</numerusform>
            <numerusform>%1 و%2 و%n أشخاص آخرين</numerusform>
            <numerusform>%1 و%2 و%n شخصًا آخر</numerusform>
            <numerusform>%1 و%2 و%n شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>حُذفت هذه الرسالة</translation>
    </message>
    <message>
        <source>Hidden by a moderator</source>
        <translation>أخفاها مشرف</translation>
    </message>
    <message numerus="yes">
        <source>%1 joined</source>
        <comment>names</comment>
        <extracomment>%1 is as many names as the number of the plural form says.</extracomment>
        <translation>
            <numerusform>انضم %1</numerusform>
            <numerusform>انضم %1</numerusform>
            <numerusform>انضم %1</numerusform>
            <numerusform>انضم %1</numerusform>
            <numerusform>انضم %1</numerusform>
            <numerusform>انضم %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left</source>
        <comment>names</comment>
        <extracomment>%1 is as many names as the number of the plural form says.</extracomment>
        <translation>
            <numerusform>غادر %1</numerusform>
            <numerusform>غادر %1</numerusform>
            <numerusform>غادر %1</numerusform>
            <numerusform>غادر %1</numerusform>
            <numerusform>غادر %1</numerusform>
            <numerusform>غادر %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>مُعدّلة</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>غيّر %1 اسمه إلى %2</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <extracomment>A message answers another one: its author and its first words, which a deleted one has not.</extracomment>
        <translation>رد على %1</translation>
    </message>
    <message>
        <source>answer to %1: %2</source>
        <translation>رد على %1: %2</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n people</source>
        <extracomment>%1 is an emoji that people have put below a message, %2 their names.</extracomment>
        <translation>
            <numerusform>%1 من %n شخص</numerusform>
            <numerusform>%1 من شخص واحد</numerusform>
            <numerusform>%1 من شخصين</numerusform>
            <numerusform>%1 من %n أشخاص</numerusform>
            <numerusform>%1 من %n شخصًا</numerusform>
            <numerusform>%1 من %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 set that messages are kept for good</source>
        <translation>قرر %1 الاحتفاظ بالرسائل للأبد</translation>
    </message>
    <message numerus="yes">
        <source>%1 set that messages are kept for %n days</source>
        <translation>
            <numerusform>قرر %1 الاحتفاظ بالرسائل لمدة %n يوم</numerusform>
            <numerusform>قرر %1 الاحتفاظ بالرسائل لمدة يوم واحد</numerusform>
            <numerusform>قرر %1 الاحتفاظ بالرسائل لمدة يومين</numerusform>
            <numerusform>قرر %1 الاحتفاظ بالرسائل لمدة %n أيام</numerusform>
            <numerusform>قرر %1 الاحتفاظ بالرسائل لمدة %n يومًا</numerusform>
            <numerusform>قرر %1 الاحتفاظ بالرسائل لمدة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>bot</source>
        <comment>a program that takes part in a room</comment>
        <translation>بوت</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>ضيف</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>This is the beginning of %1</source>
        <translation>هنا تبدأ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>العودة إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>العودة إلى حيث كنت</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>رسالة جديدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>إلى الأحدث</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>يجري التحميل…</translation>
    </message>
    <message>
        <source>Loading older messages …</source>
        <translation>يجري تحميل الرسائل الأقدم…</translation>
    </message>
    <message numerus="yes">
        <source>%n unread, to the first</source>
        <translation>
            <numerusform>لا غير مقروء، إلى الأولى</numerusform>
            <numerusform>رسالة غير مقروءة، إليها</numerusform>
            <numerusform>رسالتان غير مقروءتين، إلى الأولى</numerusform>
            <numerusform>%n غير مقروءة، إلى الأولى</numerusform>
            <numerusform>%n غير مقروءة، إلى الأولى</numerusform>
            <numerusform>%n غير مقروءة، إلى الأولى</numerusform>
        </translation>
    </message>
    <message>
        <source>To the first unread</source>
        <translation>إلى أول غير مقروءة</translation>
    </message>
</context>
<context>
    <name>TokenSheet</name>
    <message>
        <source>New token</source>
        <translation>رمز وصول جديد</translation>
    </message>
    <message>
        <source>Name of the program, such as deploy</source>
        <translation>اسم البرنامج، مثل deploy</translation>
    </message>
    <message>
        <source>Its room</source>
        <translation>غرفته</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>What it may do there</source>
        <translation>ما يُسمح له به هناك</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>القراءة والكتابة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Take webhooks</source>
        <translation>استقبال Webhook</translation>
    </message>
    <message>
        <source>How long it is good</source>
        <translation>مدة الصلاحية</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Until it is revoked</source>
        <translation>حتى إلغائه</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>إنشاء رمز الوصول</translation>
    </message>
    <message>
        <source>The address to which Grafana, GitLab and the like post. It is a secret, and shown only now</source>
        <translation>العنوان الذي ترسل إليه Grafana وGitLab وأمثالهما. هو سرّ ولا يظهر إلا الآن</translation>
    </message>
    <message>
        <source>The token, for the program. It is a secret, and shown only now</source>
        <translation>رمز الوصول، للبرنامج. هو سرّ ولا يظهر إلا الآن</translation>
    </message>
</context>
<context>
    <name>TokensPart</name>
    <message>
        <source>Tokens</source>
        <translation>رموز الوصول</translation>
    </message>
    <message>
        <source>A token is what a program comes in with. Those who moderate a room make tokens, too.</source>
        <translation>يدخل البرنامج برمز وصول. ومن يشرف على غرفة ينشئ رموز وصول أيضًا.</translation>
    </message>
    <message>
        <source>Revoke …</source>
        <translation>إلغاء…</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>New token …</source>
        <translation>رمز وصول جديد…</translation>
    </message>
    <message>
        <source>Revoke this token of %1?</source>
        <translation>هل تريد إلغاء رمز الوصول هذا الخاص بـ ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>Whatever uses it loses the connection at once, and it never works again. The program stays in its rooms.</source>
        <translation>كل ما يستخدمه يفقد الاتصال فورًا، ولن يصلح مرة أخرى. ويبقى البرنامج في غرفه.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>TrustMark</name>
    <message>
        <source>Only on this computer</source>
        <translation>على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>You host this. %1</source>
        <translation>أنت المضيف. %1</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>%1 is writing …</source>
        <translation>يكتب ⁨%1⁩…</translation>
    </message>
    <message>
        <source>%1 and %2 are writing …</source>
        <translation>يكتب ⁨%1⁩ و⁨%2⁩…</translation>
    </message>
    <message>
        <source>%1, %2 and %3 are writing …</source>
        <translation>يكتب ⁨%1⁩ و⁨%2⁩ و⁨%3⁩…</translation>
    </message>
    <message>
        <source>Several people are writing …</source>
        <translation>يكتب عدة أشخاص…</translation>
    </message>
</context>
<context>
    <name>UnreadDivider</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>UserStrip</name>
    <message>
        <source>Not connected yet</source>
        <translation>غير متصل بعد</translation>
    </message>
    <message>
        <source>Settings, and leaving</source>
        <translation>الإعدادات والمغادرة</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Your devices …</source>
        <translation>أجهزتك…</translation>
    </message>
    <message>
        <source>Known servers …</source>
        <translation>الخوادم المعروفة…</translation>
    </message>
    <message>
        <source>Add a server …</source>
        <translation>إضافة خادم…</translation>
    </message>
    <message>
        <source>End hosting …</source>
        <translation>إنهاء الاستضافة…</translation>
    </message>
    <message>
        <source>Leave this place</source>
        <translation>مغادرة هذه المساحة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشيف</translation>
    </message>
    <message>
        <source>Close the archive</source>
        <translation>إغلاق الأرشيف</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Earlier versions</source>
        <translation>الإصدارات السابقة</translation>
    </message>
    <message>
        <source>%1 · as it is now</source>
        <translation>⁨%1⁩ · كما هي الآن</translation>
    </message>
</context>
<context>
    <name>WindowSheets</name>
    <message>
        <source>End hosting?</source>
        <translation>إنهاء الاستضافة؟</translation>
    </message>
    <message>
        <source>The others lose the connection until you host again. Nothing that was said is lost, and what they write in the meantime is sent later.</source>
        <translation>سيفقد الآخرون الاتصال حتى تستضيف من جديد. لا يضيع شيء مما قيل، وما يكتبونه في هذه الأثناء يُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>End hosting</source>
        <translation>إنهاء الاستضافة</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Hubbub on %1</source>
        <extracomment>In the list of one&apos;s own devices: %1 is the name of the computer.</extracomment>
        <translation>Hubbub على %1</translation>
    </message>
</context>
<context>
    <name>hubbub::app::AdmissionController</name>
    <message>
        <source>The host cannot be reached at the moment.</source>
        <translation>لا يمكن الوصول إلى المضيف حاليًا.</translation>
    </message>
    <message>
        <source>Too many wrong passwords came from here. You can try again at %1.</source>
        <translation>أُدخلت كلمات مرور خاطئة كثيرة من هنا. يمكنك إعادة المحاولة عند ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Nobody is called %1 and has this password here.</source>
        <translation>لا أحد هنا باسم %1 وله كلمة المرور هذه.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>كلمة المرور غير صحيحة.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::AppController</name>
    <message>
        <source>Nothing unread mentions you.</source>
        <translation>لا شيء غير مقروء يشير إليك.</translation>
    </message>
    <message>
        <source>%1’s place</source>
        <extracomment>Name of a server: %1 is the person who hosts it.</extracomment>
        <translation>مساحة %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Something happened on a server that is not shown: its name, then what it was.</extracomment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>Use 1 to 32 ordinary characters.</source>
        <translation>استخدم من 1 إلى 32 حرفًا عاديًا.</translation>
    </message>
    <message>
        <source>A topic holds 250 characters.</source>
        <translation>يتسع الموضوع لـ 250 حرفًا.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::BanListModel</name>
    <message>
        <source>By %1, %2; with the devices they used</source>
        <translation>حظره ⁨%1⁩، ⁨%2⁩؛ مع الأجهزة التي استخدمها</translation>
    </message>
    <message>
        <source>By %1, %2; with everybody at their address</source>
        <translation>حظره ⁨%1⁩، ⁨%2⁩؛ مع كل من على عنوانه</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>حظره ⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>hubbub::app::CompletionModel</name>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>إيموجي</translation>
    </message>
    <message>
        <source>Everybody in this room</source>
        <translation>كل من في هذه الغرفة</translation>
    </message>
</context>
<context>
    <name>hubbub::app::ComposerController</name>
    <message>
        <source>This is too long.</source>
        <translation>النص طويل جدًا.</translation>
    </message>
    <message numerus="yes">
        <source>Not pasted: %Ln characters, and a message holds %L1. It is still in the clipboard.</source>
        <translation>
            <numerusform>لم يُلصق: في النص %Ln حرف، وتتسع الرسالة لـ %L1. ما زال في الحافظة.</numerusform>
            <numerusform>لم يُلصق: في النص حرف واحد، وتتسع الرسالة لـ %L1. ما زال في الحافظة.</numerusform>
            <numerusform>لم يُلصق: في النص حرفان، وتتسع الرسالة لـ %L1. ما زال في الحافظة.</numerusform>
            <numerusform>لم يُلصق: في النص %Ln أحرف، وتتسع الرسالة لـ %L1. ما زال في الحافظة.</numerusform>
            <numerusform>لم يُلصق: في النص %Ln حرفًا، وتتسع الرسالة لـ %L1. ما زال في الحافظة.</numerusform>
            <numerusform>لم يُلصق: في النص %Ln حرف، وتتسع الرسالة لـ %L1. ما زال في الحافظة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::ConnectionStatus</name>
    <message>
        <source>Catching up …</source>
        <translation>تجري المزامنة…</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>لا توجد شبكة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The host is restarting.</source>
        <translation>يُعاد تشغيل المضيف.</translation>
    </message>
    <message>
        <source>The connection is too slow to keep up.</source>
        <translation>الاتصال أبطأ من أن يواكب.</translation>
    </message>
    <message>
        <source>The host asked for a pause, because too much was sent at once.</source>
        <translation>طلب المضيف التوقف قليلًا، لأن الكثير أُرسل دفعة واحدة.</translation>
    </message>
    <message>
        <source>The host had an internal fault.</source>
        <translation>حدث خطأ داخلي لدى المضيف.</translation>
    </message>
    <message>
        <source>The host removed this device.</source>
        <translation>أزال المضيف هذا الجهاز.</translation>
    </message>
    <message>
        <source>The host did not understand this program. One of the two may be out of date.</source>
        <translation>لم يفهم المضيف هذا البرنامج. ربما كان أحدهما قديمًا.</translation>
    </message>
    <message>
        <source>The host does not accept connections from here.</source>
        <translation>لا يقبل المضيف اتصالات من هنا.</translation>
    </message>
    <message>
        <source>Your own host does not answer.</source>
        <translation>مضيفك لا يستجيب.</translation>
    </message>
    <message>
        <source>The host at %1 cannot be reached.</source>
        <translation>لا يمكن الوصول إلى المضيف في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>تجري إعادة المحاولة…</translation>
    </message>
    <message>
        <source>Next try in %1 s.</source>
        <translation>المحاولة التالية بعد %1 ث.</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>المحاولة التالية عند ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>how many of how many messages</comment>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>Catching up is paused.</source>
        <translation>المزامنة متوقفة مؤقتًا.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::DesktopController</name>
    <message>
        <source>Hosting</source>
        <translation>استضافة</translation>
    </message>
    <message>
        <source>Hosting at %1</source>
        <translation>استضافة في ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>hubbub::app::DeviceListModel</name>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>متصل الآن</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>آخر ظهور ⁨%1⁩</translation>
    </message>
    <message>
        <source>Not seen lately</source>
        <translation>لم يظهر مؤخرًا</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
</context>
<context>
    <name>hubbub::app::DevicesController</name>
    <message>
        <source>This is not your present password.</source>
        <translation>كلمة المرور الحالية غير صحيحة.</translation>
    </message>
    <message>
        <source>That was tried too often. You can try again at %1.</source>
        <translation>تكررت المحاولة كثيرًا. يمكنك إعادة المحاولة عند ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This server keeps no passwords.</source>
        <translation>لا يحفظ هذا الخادم كلمات مرور.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::EmojiModel</name>
    <message>
        <source>Used before, and common ones</source>
        <translation>المستخدمة والشائعة</translation>
    </message>
    <message>
        <source>Faces and hearts</source>
        <translation>وجوه وقلوب</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>حيوانات وطبيعة</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>طعام وشراب</translation>
    </message>
    <message>
        <source>Places and travel</source>
        <translation>أماكن وسفر</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>أنشطة</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>أشياء</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>رموز</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>أعلام</translation>
    </message>
</context>
<context>
    <name>hubbub::app::ExportController</name>
    <message>
        <source>There is nothing of this room on this computer yet.</source>
        <translation>لا يوجد شيء من هذه الغرفة على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذّرت كتابة ⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>hubbub::app::HostCheck</name>
    <message>
        <source>%1 See “Let others in”.</source>
        <extracomment>%1 is what is wrong, in a sentence; the other is the title of a window.</extracomment>
        <translation>%1 انظر «دعوة الآخرين».</translation>
    </message>
</context>
<context>
    <name>hubbub::app::HostController</name>
    <message>
        <source>The data folder cannot be used. Check that it exists and that you may write to it.</source>
        <translation>لا يمكن استخدام مجلد البيانات. تحقق من وجوده ومن أن الكتابة فيه متاحة لك.</translation>
    </message>
    <message>
        <source>Another Hubbub on this computer already hosts with this data. Join it instead, or end it first.</source>
        <translation>يستضيف Hubbub آخر على هذا الحاسوب بهذه البيانات بالفعل. انضم إليه أو أنهِه أولًا.</translation>
    </message>
    <message>
        <source>The saved rooms are damaged. They were left untouched.</source>
        <translation>الغرف المحفوظة تالفة. تُركت كما هي.</translation>
    </message>
    <message>
        <source>The saved rooms were written by a newer Hubbub. Use that version.</source>
        <translation>كُتبت الغرف المحفوظة بإصدار أحدث من Hubbub. استخدم ذلك الإصدار.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>No network port could be had for hosting.</source>
        <translation>تعذّر الحصول على منفذ شبكة للاستضافة.</translation>
    </message>
    <message>
        <source>The key of this computer&apos;s host cannot be used. It was left untouched.</source>
        <translation>لا يمكن استخدام مفتاح مضيف هذا الحاسوب. تُرك كما هو.</translation>
    </message>
    <message>
        <source>Hosting failed.</source>
        <translation>فشلت الاستضافة.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program, so a free one was taken.</source>
        <translation>المنفذ %1 يستخدمه برنامج آخر، فاختير منفذ متاح.</translation>
    </message>
    <message>
        <source>The password of this host cannot be read, so it stays closed.</source>
        <translation>لا يمكن قراءة كلمة مرور هذا المضيف، لذا يبقى مغلقًا.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::ImportController</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذّرت قراءة ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Import a room</source>
        <translation>استيراد غرفة</translation>
    </message>
    <message>
        <source>Exported rooms (*.jsonl)</source>
        <translation>غرف مصدّرة (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>hubbub::app::InviteListModel</name>
    <message>
        <source>For one guest</source>
        <translation>لضيف واحد</translation>
    </message>
    <message>
        <source>For one person</source>
        <translation>لشخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>For %n guests</source>
        <translation>
            <numerusform>لـ %n ضيف</numerusform>
            <numerusform>لضيف واحد</numerusform>
            <numerusform>لضيفين</numerusform>
            <numerusform>لـ %n ضيوف</numerusform>
            <numerusform>لـ %n ضيفًا</numerusform>
            <numerusform>لـ %n ضيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n people</source>
        <translation>
            <numerusform>لـ %n شخص</numerusform>
            <numerusform>لشخص واحد</numerusform>
            <numerusform>لشخصين</numerusform>
            <numerusform>لـ %n أشخاص</numerusform>
            <numerusform>لـ %n شخصًا</numerusform>
            <numerusform>لـ %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>صالحة حتى ⁨%1⁩</translation>
    </message>
    <message>
        <source>For one visitor</source>
        <translation>لزائر واحد</translation>
    </message>
    <message numerus="yes">
        <source>For %n visitors</source>
        <translation>
            <numerusform>لـ %n زائر</numerusform>
            <numerusform>لزائر واحد</numerusform>
            <numerusform>لزائرين</numerusform>
            <numerusform>لـ %n زوّار</numerusform>
            <numerusform>لـ %n زائرًا</numerusform>
            <numerusform>لـ %n زائر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::MemberListModel</name>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>آخر ظهور ⁨%1⁩</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
</context>
<context>
    <name>hubbub::app::OperatingController</name>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>لا مستخدمين</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>%n مستخدمين</numerusform>
            <numerusform>%n مستخدمًا</numerusform>
            <numerusform>%n مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here now</source>
        <translation>
            <numerusform>%n هنا الآن</numerusform>
            <numerusform>%n هنا الآن</numerusform>
            <numerusform>%n هنا الآن</numerusform>
            <numerusform>%n هنا الآن</numerusform>
            <numerusform>%n هنا الآن</numerusform>
            <numerusform>%n هنا الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>لا غرف</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%n غرف</numerusform>
            <numerusform>%n غرفة</numerusform>
            <numerusform>%n غرفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مدخلات</numerusform>
            <numerusform>مدخلة واحدة</numerusform>
            <numerusform>مدخلتان</numerusform>
            <numerusform>%n مدخلات</numerusform>
            <numerusform>%n مدخلة</numerusform>
            <numerusform>%n مدخلة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 على القرص</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 متاحة</translation>
    </message>
    <message>
        <source>The disk takes nothing at the moment</source>
        <translation>القرص لا يقبل شيئًا في هذه اللحظة</translation>
    </message>
</context>
<context>
    <name>hubbub::app::PinListModel</name>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>تم التحقق منه ⁨%1⁩</translation>
    </message>
    <message>
        <source>known by its first visit, %1</source>
        <translation>معروف منذ أول زيارة، ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1؛ %2</translation>
    </message>
</context>
<context>
    <name>hubbub::app::PinsController</name>
    <message>
        <source>The list of known servers cannot be read. As long as it is damaged, no server is trusted.</source>
        <translation>لا يمكن قراءة قائمة الخوادم المعروفة. ما دامت تالفة فلن يُوثق بأي خادم.</translation>
    </message>
    <message>
        <source>The list of known servers cannot be changed.</source>
        <translation>لا يمكن تغيير قائمة الخوادم المعروفة.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::PlaceController</name>
    <message>
        <source>Encrypted; the link proves that it is you</source>
        <translation>مشفّر؛ والرابط يثبت أنه أنت</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>غير متصل بعد</translation>
    </message>
    <message>
        <source>Encrypted and verified</source>
        <translation>مشفّر وتم التحقق منه</translation>
    </message>
    <message>
        <source>Encrypted; known by its first visit only</source>
        <translation>مشفّر؛ معروف من أول زيارة فقط</translation>
    </message>
    <message>
        <source>Not encrypted: the network can read along</source>
        <translation>غير مشفّر: يمكن قراءته على الشبكة</translation>
    </message>
    <message>
        <source>An archive on this computer</source>
        <translation>أرشيف على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>hubbub::app::PlaceFinder</name>
    <message>
        <source>Nobody on this network has this code. Check it, or ask for the link.</source>
        <translation>لا أحد على هذه الشبكة لديه هذا الرمز. تحقق منه أو اطلب الرابط.</translation>
    </message>
    <message>
        <source>Enter the link, the code or the address that the host gave you.</source>
        <translation>أدخل الرابط أو الرمز أو العنوان الذي أعطاك إياه المضيف.</translation>
    </message>
    <message>
        <source>This link cannot be read; it may have been cut off.</source>
        <translation>لا يمكن قراءة هذا الرابط؛ ربما كان مبتورًا.</translation>
    </message>
    <message>
        <source>This is neither a link nor a code nor an address. An address looks like 192.168.1.20:4826 or host.example.</source>
        <translation>هذا ليس رابطًا ولا رمزًا ولا عنوانًا. العنوان يشبه ⁨192.168.1.20:4826⁩ أو ⁨host.example⁩.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::ProfileController</name>
    <message>
        <source>You have changed this very often. Try again in a few minutes.</source>
        <translation>غيّرت هذا مرات كثيرة. أعد المحاولة بعد بضع دقائق.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::RoomController</name>
    <message>
        <source>This room is locked. Those who run it will open it again.</source>
        <translation>هذه الغرفة مقفلة. سيفتحها القائمون عليها من جديد.</translation>
    </message>
    <message>
        <source>You are muted in this room. You can read on.</source>
        <translation>أنت مكتوم في هذه الغرفة. يمكنك متابعة القراءة.</translation>
    </message>
    <message>
        <source>Only those who run this room can write at the moment.</source>
        <translation>لا يمكن الكتابة حاليًا إلا للقائمين على هذه الغرفة.</translation>
    </message>
    <message>
        <source>In this room moderators write and others read.</source>
        <translation>في هذه الغرفة يكتب المشرفون ويقرأ الآخرون.</translation>
    </message>
    <message>
        <source>This is an archive: it can be read and searched, and nobody writes in it any more.</source>
        <translation>هذا أرشيف: يمكن قراءته والبحث فيه، ولا يكتب فيه أحد بعد الآن.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::SearchController</name>
    <message>
        <source>%1 is no date. Write 2026-01-31, 2026-01 or 2026.</source>
        <translation>⁨%1⁩ ليس تاريخًا. اكتب ⁨2026-01-31⁩ أو ⁨2026-01⁩ أو ⁨2026⁩.</translation>
    </message>
    <message>
        <source>That is too long; only its beginning is searched for.</source>
        <translation>النص طويل جدًا؛ يجري البحث عن بدايته فقط.</translation>
    </message>
    <message>
        <source>No room is called %1.</source>
        <translation>لا غرفة باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Nobody here is called %1.</source>
        <translation>لا أحد هنا باسم ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::ServerRoomModel</name>
    <message>
        <source>open to all</source>
        <translation>مفتوحة للجميع</translation>
    </message>
    <message>
        <source>announcements</source>
        <translation>إعلانات</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خاصة</translation>
    </message>
    <message>
        <source>direct messages</source>
        <translation>رسائل مباشرة</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مدخلات</numerusform>
            <numerusform>مدخلة واحدة</numerusform>
            <numerusform>مدخلتان</numerusform>
            <numerusform>%n مدخلات</numerusform>
            <numerusform>%n مدخلة</numerusform>
            <numerusform>%n مدخلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::ServerUserModel</name>
    <message>
        <source>here now</source>
        <translation>هنا الآن</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>آخر ظهور %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>kept out</source>
        <translation>ممنوع من الدخول</translation>
    </message>
    <message>
        <source>runs the server</source>
        <translation>يدير الخادم</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>ضيف</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>%n أجهزة</numerusform>
            <numerusform>%n جهازًا</numerusform>
            <numerusform>%n جهاز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::StorageController</name>
    <message>
        <source>Another Hubbub uses this copy at the moment. End it first.</source>
        <translation>يستخدم Hubbub آخر هذه النسخة حاليًا. أنهِه أولًا.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be deleted.</source>
        <translation>لا يمكن حذف المجلد ⁨%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies cannot be read; they are part of the total only.</source>
        <translation>
            <numerusform>لا نسخ تتعذر قراءتها.</numerusform>
            <numerusform>تعذّرت قراءة نسخة واحدة؛ تُحسب في المجموع فقط.</numerusform>
            <numerusform>تعذّرت قراءة نسختين؛ تُحسبان في المجموع فقط.</numerusform>
            <numerusform>تعذّرت قراءة %n نسخ؛ تُحسب في المجموع فقط.</numerusform>
            <numerusform>تعذّرت قراءة %n نسخة؛ تُحسب في المجموع فقط.</numerusform>
            <numerusform>تعذّرت قراءة %n نسخة؛ تُحسب في المجموع فقط.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::StorageListModel</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <extracomment>%1 is a number of messages, %2 their size.</extracomment>
        <translation>%1، نحو ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1; from %2</source>
        <translation>%1؛ من %2</translation>
    </message>
    <message>
        <source>%1; you have left it</source>
        <translation>%1؛ غادرتها</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>الأرشيفات</translation>
    </message>
</context>
<context>
    <name>hubbub::app::TimelineSelection</name>
    <message>
        <source>%1, %2</source>
        <extracomment>The line above what a person said, in copied text: their name and the time.</extracomment>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>hubbub::app::TokenListModel</name>
    <message>
        <source>reads</source>
        <translation>يقرأ</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>يكتب</translation>
    </message>
    <message>
        <source>moderates</source>
        <translation>يشرف</translation>
    </message>
    <message>
        <source>takes webhooks</source>
        <translation>يستقبل Webhook</translation>
    </message>
    <message>
        <source>in use now</source>
        <translation>قيد الاستخدام الآن</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>آخر استخدام ⁨%1⁩</translation>
    </message>
    <message>
        <source>made by the server</source>
        <translation>أنشأه الخادم</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>أنشأه %1</translation>
    </message>
    <message>
        <source>good until %1</source>
        <translation>صالح حتى ⁨%1⁩</translation>
    </message>
    <message>
        <source>good until it is revoked</source>
        <translation>صالح حتى إلغائه</translation>
    </message>
</context>
<context>
    <name>hubbub::app::desktop::DBusNotifier</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>hubbub::app::desktop::SystemTray</name>
    <message>
        <source>Open Hubbub</source>
        <translation>فتح Hubbub</translation>
    </message>
    <message>
        <source>End hosting …</source>
        <translation>إنهاء الاستضافة…</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Not hosting</source>
        <translation>لا استضافة</translation>
    </message>
    <message numerus="yes">
        <source>Hubbub: %n for you</source>
        <translation>
            <numerusform>⁨Hubbub⁩: لا شيء لك</numerusform>
            <numerusform>⁨Hubbub⁩: رسالة لك</numerusform>
            <numerusform>⁨Hubbub⁩: رسالتان لك</numerusform>
            <numerusform>⁨Hubbub⁩: %n رسائل لك</numerusform>
            <numerusform>⁨Hubbub⁩: %n رسالة لك</numerusform>
            <numerusform>⁨Hubbub⁩: %n رسالة لك</numerusform>
        </translation>
    </message>
</context>
</TS>
