<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountPassword</name>
    <message>
        <source>Your account has a password: with your name and it, you come in from any device.</source>
        <translation>你的账号已设密码：凭名字和密码，可从任意设备登录。</translation>
    </message>
    <message>
        <source>Your account has no password: further devices come in with a code only.</source>
        <translation>你的账号未设密码：其他设备只能用设备码登录。</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Set a password …</source>
        <translation>设置密码…</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>New password, 8 characters or more</source>
        <translation>新密码，至少 8 个字符</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>移除密码</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>BanRow</name>
    <message>
        <source>Lift the ban</source>
        <translation>解除封禁</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>New message</source>
        <extracomment>%n is two or more.</extracomment>
        <translation>新消息</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n 条新消息</numerusform>
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
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who said it, and what</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n rooms</source>
        <extracomment>Title of a notification: %1 is &quot;%n new messages&quot; of above, and %n, the number of rooms, is two or more.</extracomment>
        <translation>
            <numerusform>%n 个房间里有 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BansSheet</name>
    <message>
        <source>Banned people</source>
        <translation>封禁名单</translation>
    </message>
    <message>
        <source>Nobody is banned</source>
        <translation>没有人被封禁</translation>
    </message>
    <message>
        <source>Who is banned from this room by the menu on a member is listed here.</source>
        <translation>通过成员菜单从本房间封禁的人会列在这里。</translation>
    </message>
    <message>
        <source>Lifting a ban does not bring anybody back: they may join again. Everybody in the room reads that it was lifted.</source>
        <translation>解除封禁不会把人请回来，只是允许对方重新加入。房间里所有人都会看到封禁已解除。</translation>
    </message>
</context>
<context>
    <name>BotMark</name>
    <message>
        <source>Bot</source>
        <comment>a program that takes part in a room</comment>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>访客</translation>
    </message>
</context>
<context>
    <name>BrowseRow</name>
    <message>
        <source>1 member</source>
        <translation>1 位成员</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n 位成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
</context>
<context>
    <name>BrowseSheet</name>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Name or topic</source>
        <translation>名称或主题</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>新建房间</translation>
    </message>
    <message>
        <source>Rooms of this place</source>
        <translation>此空间的房间</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>还没有房间</translation>
    </message>
    <message>
        <source>No room matches</source>
        <translation>没有匹配的房间</translation>
    </message>
    <message>
        <source>Make the first one.</source>
        <translation>来创建第一个吧。</translation>
    </message>
    <message>
        <source>Try fewer letters, or make a room of this name.</source>
        <translation>试试少输几个字，或者用这个名称新建房间。</translation>
    </message>
    <message>
        <source>As soon as the host answers, its rooms appear here.</source>
        <translation>主机响应后，房间会显示在这里。</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Go to a day</source>
        <translation>跳转到某一天</translation>
    </message>
    <message>
        <source>Month before (Page up)</source>
        <translation>上个月（Page Up）</translation>
    </message>
    <message>
        <source>Month after (Page down)</source>
        <translation>下个月（Page Down）</translation>
    </message>
</context>
<context>
    <name>ChatSheets</name>
    <message>
        <source>Leave %1?</source>
        <translation>离开“%1”？</translation>
    </message>
    <message>
        <source>You hear no more of this room until you join it again.</source>
        <translation>重新加入之前，你不会再收到这个房间的任何消息。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>Go on hosting?</source>
        <translation>继续托管？</translation>
    </message>
    <message>
        <source>Stay within reach?</source>
        <translation>保持在线？</translation>
    </message>
    <message>
        <source>Hubbub can go on hosting without its window; its icon in the tray brings the window back. If you end it, the others lose the connection until you host again. Nothing that was said is lost.</source>
        <translation>Hubbub 关闭窗口后仍可继续托管，点击托盘图标即可恢复窗口。如果结束托管，其他人会断开连接，直到你再次托管。说过的话都不会丢失。</translation>
    </message>
    <message>
        <source>Hubbub can go on hosting with its window minimised. If you end it, the others lose the connection until you host again. Nothing that was said is lost.</source>
        <translation>Hubbub 窗口最小化后仍可继续托管。如果结束托管，其他人会断开连接，直到你再次托管。说过的话都不会丢失。</translation>
    </message>
    <message>
        <source>Hubbub can stay in the tray, so that messages still reach you. Its icon brings the window back. You are asked this only once; the settings change it.</source>
        <translation>Hubbub 可以留在托盘中继续接收消息，点击图标即可恢复窗口。只会询问这一次，之后可在设置中更改。</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>留在托盘中</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>在托盘中继续托管</translation>
    </message>
    <message>
        <source>Minimise and keep hosting</source>
        <translation>最小化并继续托管</translation>
    </message>
    <message>
        <source>End hosting and quit</source>
        <translation>停止托管并退出</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>橄榄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>The host runs another version of Hubbub that this one cannot talk to. Update the older of the two.</source>
        <translation>主机上的 Hubbub 版本与本机不兼容。请更新其中较旧的一方。</translation>
    </message>
    <message>
        <source>The host does not accept this name. Choose one of 1 to 32 ordinary characters.</source>
        <translation>主机不接受这个名字。请使用 1 到 32 个普通字符。</translation>
    </message>
    <message>
        <source>Somebody else has this name here already. Choose another one.</source>
        <translation>这里已经有人用了这个名字。请换一个。</translation>
    </message>
    <message>
        <source>This device was shut out. What it has copied stays here; ask another device of yours to let it in again.</source>
        <translation>此设备已被移除。已保存的内容仍留在这里；请用你的另一台设备重新添加它。</translation>
    </message>
    <message>
        <source>You are connected from too many places at once. Close another window first.</source>
        <translation>你同时从太多地方连接了。请先关闭其他窗口。</translation>
    </message>
    <message>
        <source>The host is full.</source>
        <translation>主机已满员。</translation>
    </message>
    <message>
        <source>The host is shutting down.</source>
        <translation>主机正在关闭。</translation>
    </message>
    <message>
        <source>The host is busy. Trying again …</source>
        <translation>主机忙，正在重试…</translation>
    </message>
    <message>
        <source>That was too fast. It is sent in a moment.</source>
        <translation>发得太快了，稍后会自动发送。</translation>
    </message>
    <message>
        <source>This host asks newcomers for its password or an invite.</source>
        <translation>此主机要求新来的人提供密码或邀请。</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>密码不正确。</translation>
    </message>
    <message>
        <source>A password needs at least 8 characters.</source>
        <translation>密码至少需要 8 个字符。</translation>
    </message>
    <message>
        <source>The code is not valid, or not any more. Ask your other device for a new one.</source>
        <translation>设备码无效或已过期。请在你的另一台设备上获取新的设备码。</translation>
    </message>
    <message>
        <source>You have no such device.</source>
        <translation>你没有这台设备。</translation>
    </message>
    <message>
        <source>You have as many devices here as there may be. Revoke one first.</source>
        <translation>你在这里的设备数已达上限。请先移除一台。</translation>
    </message>
    <message>
        <source>The invite is not valid, or not any more. Ask for a new one.</source>
        <translation>邀请无效或已过期。请索取新的邀请。</translation>
    </message>
    <message>
        <source>There is no such invite.</source>
        <translation>没有这个邀请。</translation>
    </message>
    <message>
        <source>There are as many invites as there may be. Revoke one first.</source>
        <translation>邀请数已达上限。请先撤回一个。</translation>
    </message>
    <message>
        <source>This token is not good for that.</source>
        <translation>这个令牌不能用于此操作。</translation>
    </message>
    <message>
        <source>There is no such token.</source>
        <translation>没有这个令牌。</translation>
    </message>
    <message>
        <source>There are as many tokens as there may be. Revoke one first.</source>
        <translation>令牌数已达上限。请先吊销一个。</translation>
    </message>
    <message>
        <source>This room does not exist any more.</source>
        <translation>这个房间已不存在。</translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>你不在这个房间里。</translation>
    </message>
    <message>
        <source>You are in this room already.</source>
        <translation>你已经在这个房间里了。</translation>
    </message>
    <message>
        <source>A room with this name exists already. Choose another name, or join that room.</source>
        <translation>已经有同名的房间。请换个名称，或加入那个房间。</translation>
    </message>
    <message>
        <source>This message does not exist.</source>
        <translation>这条消息不存在。</translation>
    </message>
    <message>
        <source>This message was deleted in the meantime.</source>
        <translation>这条消息刚刚被删除了。</translation>
    </message>
    <message>
        <source>You may not do this here.</source>
        <translation>你在这里无权这样做。</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>没有可发送的内容。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>内容太长了。</translation>
    </message>
    <message>
        <source>This message has as many different reactions as it can hold.</source>
        <translation>这条消息的回应种类已达上限。</translation>
    </message>
    <message>
        <source>The host cannot save anything at the moment. It is sent when that is over.</source>
        <translation>主机暂时无法保存内容，恢复后会自动发送。</translation>
    </message>
    <message>
        <source>This room is private. Ask one of its moderators for an invite.</source>
        <translation>这是私密房间。请向管理员索取邀请。</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>你已被此房间封禁。</translation>
    </message>
    <message>
        <source>You were removed from this room.</source>
        <translation>你已被移出此房间。</translation>
    </message>
    <message>
        <source>You are muted in this room.</source>
        <translation>你在此房间中被禁言。</translation>
    </message>
    <message>
        <source>This room is locked by its moderators.</source>
        <translation>此房间已被管理员锁定。</translation>
    </message>
    <message>
        <source>This room is in slow mode. Wait a little before you write again.</source>
        <translation>此房间开启了慢速模式。请稍等片刻再发言。</translation>
    </message>
    <message>
        <source>Direct messages are switched off on this server.</source>
        <translation>此服务器已关闭私信。</translation>
    </message>
    <message>
        <source>There is nobody of that name on this server.</source>
        <translation>此服务器上没有叫这个名字的人。</translation>
    </message>
    <message>
        <source>The host did not understand this. One of the two programs may be out of date.</source>
        <translation>主机无法理解此操作。可能有一方的程序版本过旧。</translation>
    </message>
    <message>
        <source>The disk is full: nothing new can be saved.</source>
        <translation>磁盘已满，无法保存新内容。</translation>
    </message>
    <message>
        <source>The saved copy on this computer is damaged. It was left untouched.</source>
        <translation>这台电脑上保存的副本已损坏，未作任何改动。</translation>
    </message>
    <message>
        <source>The saved copy was written by a newer Hubbub. Use that version.</source>
        <translation>保存的副本由更新版本的 Hubbub 写入。请使用那个版本。</translation>
    </message>
    <message>
        <source>Another Hubbub is using this data folder.</source>
        <translation>另一个 Hubbub 正在使用此数据文件夹。</translation>
    </message>
    <message>
        <source>The data folder cannot be used. Check that it exists and that you may write to it.</source>
        <translation>无法使用数据文件夹。请检查它是否存在以及你是否有写入权限。</translation>
    </message>
    <message>
        <source>Saving to the disk failed.</source>
        <translation>保存到磁盘失败。</translation>
    </message>
    <message>
        <source>The host at %1 is not the one that was there before, or not the one that the invite means: its key is another one. Nothing was sent to it. Somebody may stand in between; or it was set up anew, which its owner can tell. Expected: %2. Found: %3.</source>
        <translation>%1 上的主机不是之前那一台，或不是邀请所指的那一台：它的密钥不同。没有向它发送任何内容。可能有人从中拦截，也可能主机已重新设置，可向其主人核实。应为：%2。实际：%3。</translation>
    </message>
    <message>
        <source>The connection to %1 would not be encrypted. Use wss:// or an invite; unencrypted connections are for this computer only.</source>
        <translation>与 %1 的连接不会加密。请使用 wss:// 或邀请；未加密的连接仅限本机使用。</translation>
    </message>
    <message>
        <source>It cannot be told whether the host at %1 is the right one: %2.</source>
        <translation>无法确认 %1 上的主机是否正确：%2。</translation>
    </message>
    <message>
        <source>The host refused this.</source>
        <translation>主机拒绝了此操作。</translation>
    </message>
    <message>
        <source>The list of rooms could not be fetched. %1</source>
        <translation>无法获取房间列表。%1</translation>
    </message>
    <message>
        <source>%1 Ask whoever hosts, in person or by phone. If they set it up anew, forget it under “Known servers” and come again, or have a new invite sent.</source>
        <extracomment>%1: sentences that say that the host has another key than the known one.</extracomment>
        <translation>%1请当面或打电话询问托管者。如果对方重新设置过主机，请在“已知服务器”中忘记它再重新加入，或让对方发送新的邀请。</translation>
    </message>
    <message>
        <source>The host asked for a pause, because too much was sent or tried at once.</source>
        <translation>一次发送或尝试的内容太多，主机要求稍作停顿。</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>%1: %2. Enter takes it, Esc closes the list.</source>
        <translation>%1：%2。按 Enter 选用，按 Esc 关闭列表。</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>保存（Enter）</translation>
    </message>
    <message>
        <source>Save (Shift+Enter)</source>
        <translation>保存（Shift+Enter）</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>发送（Enter）</translation>
    </message>
    <message>
        <source>Send (Shift+Enter)</source>
        <translation>发送（Shift+Enter）</translation>
    </message>
</context>
<context>
    <name>ComposerInput</name>
    <message>
        <source>Write to %1</source>
        <translation>发消息给 %1</translation>
    </message>
</context>
<context>
    <name>ComposerTarget</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Reply to a message</source>
        <translation>回复消息</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>回复 %1</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消（Esc）</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ConnectionActions</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>%1 %2 What you write is sent later.</source>
        <translation>%1%2你写的内容会稍后发送。</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>已重新连接。</translation>
    </message>
</context>
<context>
    <name>DayDivider</name>
    <message>
        <source>%1, go to another day</source>
        <translation>%1，跳转到其他日期</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message>
        <source>Delete this message?</source>
        <translation>删除这条消息？</translation>
    </message>
    <message>
        <source>Delete the message of %1?</source>
        <translation>删除 %1 的消息？</translation>
    </message>
    <message>
        <source>It disappears for everybody. A line that it was deleted remains.</source>
        <translation>它会从所有人那里消失，只留下一行“已删除”的提示。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>DesktopSettings</name>
    <message>
        <source>Start when I log in</source>
        <translation>登录系统时启动</translation>
    </message>
    <message>
        <source>In the tray, so that messages are noticed.</source>
        <translation>在托盘中运行，不错过消息。</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>关闭窗口时</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Keeps Hubbub in the tray</source>
        <translation>留在托盘中</translation>
    </message>
    <message>
        <source>Ends Hubbub</source>
        <translation>退出 Hubbub</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>托管</translation>
    </message>
    <message>
        <source>Let others on the network in</source>
        <translation>允许网络上的其他人加入</translation>
    </message>
    <message>
        <source>Counts from the next hosting on.</source>
        <translation>从下次托管起生效。</translation>
    </message>
    <message>
        <source>Otherwise a place you host is for this computer only.</source>
        <translation>否则你托管的空间仅限本机使用。</translation>
    </message>
    <message>
        <source>Show my place to people nearby</source>
        <translation>向附近的人显示我的空间</translation>
    </message>
    <message>
        <source>What is kept stands in %1</source>
        <translation>数据保存在 %1</translation>
    </message>
    <message>
        <source>Direct messages where I host</source>
        <translation>我托管的空间允许私信</translation>
    </message>
    <message>
        <source>Two people may open a room of their own.</source>
        <translation>两个人可以开一个只属于彼此的房间。</translation>
    </message>
    <message>
        <source>Nobody opens a new one; those that exist go on.</source>
        <translation>不能再开新的私信，已有的照常使用。</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>Each of them is you at this server. Shut out one that you have lost.</source>
        <translation>它们在此服务器上都代表你。如果丢失了某台设备，请将其移除。</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>你的设备</translation>
    </message>
    <message>
        <source>Shut out …</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>For one new device, good until %1</source>
        <translation>仅限一台新设备，有效期至 %1</translation>
    </message>
    <message>
        <source>On the other device choose Join and “You are there already”, and type it there. Whoever has the code can become you: tell it to nobody else.</source>
        <translation>在新设备上选择“加入”，再选“已在另一台设备上加入？”，然后输入它。拿到设备码的人就能以你的身份登录，不要告诉任何人。</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>换一个设备码</translation>
    </message>
    <message>
        <source>Add a device …</source>
        <translation>添加设备…</translation>
    </message>
    <message>
        <source>Shut out %1?</source>
        <translation>移除“%1”？</translation>
    </message>
    <message>
        <source>It loses the connection at once and cannot come back as you. What it has stored stays on it.</source>
        <translation>它会立即断开连接，且无法再以你的身份登录。已存储的内容仍留在该设备上。</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>This computer is in no network.</source>
        <translation>这台电脑未连接任何网络。</translation>
    </message>
    <message>
        <source>Others reach this computer at %1 (%2).</source>
        <translation>其他人可通过 %1（%2）访问这台电脑。</translation>
    </message>
    <message>
        <source>This computer&apos;s name %1 leads to %2.</source>
        <translation>这台电脑的名称 %1 指向 %2。</translation>
    </message>
    <message>
        <source>This computer&apos;s name %1 leads nowhere, at least from here.</source>
        <translation>这台电脑的名称 %1 无法解析，至少从本机看如此。</translation>
    </message>
    <message>
        <source>No firewall of this computer refuses connections.</source>
        <translation>这台电脑上没有防火墙拒绝连接。</translation>
    </message>
    <message>
        <source>The firewall (%1) lets port %2 in.</source>
        <translation>防火墙（%1）已放行端口 %2。</translation>
    </message>
    <message>
        <source>A firewall (%1) is on and may refuse port %2.</source>
        <translation>防火墙（%1）已开启，可能会拦截端口 %2。</translation>
    </message>
    <message>
        <source>Whether a firewall refuses connections cannot be seen here.</source>
        <translation>无法得知是否有防火墙拒绝连接。</translation>
    </message>
    <message>
        <source>Questions to everybody nearby go out.</source>
        <translation>向附近发出的探测可以送达网络。</translation>
    </message>
    <message>
        <source>Questions to everybody nearby do not get through; a firewall here may stop them.</source>
        <translation>向附近发出的探测无法送出，可能被本机防火墙拦截。</translation>
    </message>
    <message>
        <source>No host runs with this data.</source>
        <translation>没有使用这些数据的主机在运行。</translation>
    </message>
    <message>
        <source>The host listens to this computer only; nobody else can come.</source>
        <translation>主机只接受本机连接，其他人无法加入。</translation>
    </message>
    <message>
        <source>The host is not shown to people nearby; they need its address.</source>
        <translation>主机不对附近的人显示，他们需要知道地址。</translation>
    </message>
    <message>
        <source>The host answers at %1.</source>
        <translation>主机在 %1 上有响应。</translation>
    </message>
    <message>
        <source>The host does not answer at %1, not even to this computer.</source>
        <translation>主机在 %1 上没有响应，连本机也无法连接。</translation>
    </message>
    <message>
        <source>A Hubbub at %1 tried, and reached this host.</source>
        <translation>%1 上的 Hubbub 尝试连接本主机，已成功。</translation>
    </message>
    <message>
        <source>A Hubbub at %1 tried to reach this host, and was refused.</source>
        <translation>%1 上的 Hubbub 尝试连接本主机，被拒绝。</translation>
    </message>
    <message>
        <source>A Hubbub at %1 tried to reach this host, and got no answer: something between refuses it.</source>
        <translation>%1 上的 Hubbub 尝试连接本主机，没有得到响应：途中有什么拦住了它。</translation>
    </message>
    <message>
        <source>No other host nearby could try whether it reaches this one.</source>
        <translation>附近没有其他主机可以帮忙测试能否连到本主机。</translation>
    </message>
    <message>
        <source>Nobody nearby answers: there is no visible host in this network, or the network keeps its devices apart.</source>
        <translation>附近无人响应：此网络中没有可见的主机，或者网络隔离了各台设备。</translation>
    </message>
    <message>
        <source>This computer cannot see anybody: its questions do not get into the network.</source>
        <translation>这台电脑看不到任何人：它的探测无法进入网络。</translation>
    </message>
    <message>
        <source>%1 is there and can be joined (%2).</source>
        <translation>%1 在线，可以加入（%2）。</translation>
    </message>
    <message>
        <source>%1 is there, but refuses connections at %2.</source>
        <translation>%1 在线，但在 %2 上拒绝连接。</translation>
    </message>
    <message>
        <source>%1 is there, but does not answer at %2: its firewall lets questions in and nothing else.</source>
        <translation>%1 在线，但在 %2 上没有响应：它的防火墙只放行探测。</translation>
    </message>
    <message>
        <source>%1 can be reached.</source>
        <translation>可以连接到 %1。</translation>
    </message>
    <message>
        <source>The computer at %1 is there, but no server listens at that port.</source>
        <translation>%1 这台电脑在线，但该端口上没有服务器。</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the computer is off or elsewhere, or a firewall is between.</source>
        <translation>%1 没有响应：电脑已关机或不在此处，或者中间有防火墙。</translation>
    </message>
    <message>
        <source>The name %1 is not known here.</source>
        <translation>无法解析名称 %1。</translation>
    </message>
    <message>
        <source>%1 is in another network, where nobody is found by searching; an address or invite works.</source>
        <translation>%1 在另一个网络中，无法通过搜索找到；可使用地址或邀请。</translation>
    </message>
    <message>
        <source>Connect to a network, by cable or wireless.</source>
        <translation>请通过网线或无线连接网络。</translation>
    </message>
    <message>
        <source>Start hosting, or name the data folder of the host.</source>
        <translation>请开始托管，或指定主机的数据文件夹。</translation>
    </message>
    <message>
        <source>Open it to the network: the switch in the window, or --listen &apos;*&apos;.</source>
        <translation>向网络开放：使用窗口中的开关，或 --listen &apos;*&apos;。</translation>
    </message>
    <message>
        <source>Show it nearby: the switch in the window, or --nearby.</source>
        <translation>在附近显示：使用窗口中的开关，或 --nearby。</translation>
    </message>
    <message>
        <source>If others cannot come, allow port %1, TCP and UDP, in the firewall.</source>
        <translation>如果其他人无法加入，请在防火墙中放行端口 %1（TCP 和 UDP）。</translation>
    </message>
    <message>
        <source>Allow port %1, TCP and UDP, in this computer&apos;s firewall.</source>
        <translation>请在这台电脑的防火墙中放行端口 %1（TCP 和 UDP）。</translation>
    </message>
    <message>
        <source>Check that the firewall allows port %1 and that the host listens for the network.</source>
        <translation>请检查防火墙是否放行端口 %1，以及主机是否向网络开放。</translation>
    </message>
    <message>
        <source>Let the host listen at every address (--listen &apos;*&apos;).</source>
        <translation>让主机监听所有地址（--listen &apos;*&apos;）。</translation>
    </message>
    <message>
        <source>Allow UDP ports 4826 and 4827 in this computer&apos;s firewall, or join by address.</source>
        <translation>请在这台电脑的防火墙中放行 UDP 端口 4826 和 4827，或通过地址加入。</translation>
    </message>
    <message>
        <source>Ask the host for an invite, or check that both are in the same network.</source>
        <translation>请向对方索取邀请，或检查双方是否在同一网络中。</translation>
    </message>
    <message>
        <source>Whoever hosts should run &quot;hubbub doctor&quot; there and allow the port in the firewall.</source>
        <translation>请对方在主机上运行“hubbub doctor”，并在防火墙中放行该端口。</translation>
    </message>
    <message>
        <source>Check the port, and that the host runs.</source>
        <translation>请检查端口，以及主机是否在运行。</translation>
    </message>
    <message>
        <source>Check the address; whoever hosts should run &quot;hubbub doctor&quot; there.</source>
        <translation>请检查地址；并请对方在主机上运行“hubbub doctor”。</translation>
    </message>
    <message>
        <source>Check the spelling, or use the IP address.</source>
        <translation>请检查拼写，或使用 IP 地址。</translation>
    </message>
    <message>
        <source>You cannot be seen: this computer is in no network.</source>
        <translation>别人看不到你：这台电脑未连接任何网络。</translation>
    </message>
    <message>
        <source>Nobody can come, because no host runs.</source>
        <translation>没有主机在运行，别人无法加入。</translation>
    </message>
    <message>
        <source>You cannot be seen: the host is for this computer only.</source>
        <translation>别人看不到你：主机仅限本机使用。</translation>
    </message>
    <message>
        <source>Others can come.</source>
        <translation>其他人可以加入。</translation>
    </message>
    <message>
        <source>You cannot be reached: others try in vain.</source>
        <translation>别人连不上你：对方的尝试都失败了。</translation>
    </message>
    <message>
        <source>Nobody is there to try; the firewall may keep others out.</source>
        <translation>没有人可以帮忙测试；防火墙可能会拦住其他人。</translation>
    </message>
    <message>
        <source>Nobody is there to try; from here it looks as if others can come.</source>
        <translation>没有人可以帮忙测试；从本机看，其他人应该可以加入。</translation>
    </message>
    <message>
        <source>You can join.</source>
        <translation>你可以加入。</translation>
    </message>
    <message>
        <source>Somebody is there, but cannot be reached.</source>
        <translation>有人在，但无法连接。</translation>
    </message>
    <message>
        <source>The server cannot be reached from here.</source>
        <translation>从这里无法连接到服务器。</translation>
    </message>
    <message>
        <source>You cannot see anybody.</source>
        <translation>你看不到任何人。</translation>
    </message>
    <message>
        <source>Nobody is there.</source>
        <translation>没有人在。</translation>
    </message>
</context>
<context>
    <name>DoctorLine</name>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Looking whether others can come …</source>
        <translation>正在检查其他人能否加入…</translation>
    </message>
</context>
<context>
    <name>EmojiGroups</name>
    <message>
        <source>Groups of emoji</source>
        <translation>表情分组</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Find an emoji</source>
        <translation>搜索表情</translation>
    </message>
    <message>
        <source>Found emoji</source>
        <translation>找到的表情</translation>
    </message>
    <message>
        <source>No emoji of this name. The names are English.</source>
        <translation>没有叫这个名字的表情。名称为英文。</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export %1</source>
        <translation>导出“%1”</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>For reading and printing, in any browser.</source>
        <translation>可在任意浏览器中阅读和打印。</translation>
    </message>
    <message>
        <source>A line for each message.</source>
        <translation>每条消息一行。</translation>
    </message>
    <message>
        <source>The whole log, for programs; Hubbub reads it again.</source>
        <translation>完整记录，供程序使用；Hubbub 可以重新读取。</translation>
    </message>
    <message>
        <source>The file goes to %1. What was deleted or hidden is not in it.</source>
        <translation>文件将保存到 %1。其中不含已删除或隐藏的内容。</translation>
    </message>
    <message>
        <source>%1 % written</source>
        <translation>已写入 %1%</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Copy its name</source>
        <translation>复制文件名</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>FailedLine</name>
    <message>
        <source>Not sent. %1</source>
        <translation>未发送。%1</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>未发送。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>You were banned from %1.</source>
        <translation>你已被“%1”封禁。</translation>
    </message>
    <message>
        <source>You were removed from %1.</source>
        <translation>你已被移出“%1”。</translation>
    </message>
    <message>
        <source>You were banned from %1 by %2.</source>
        <translation>%2 在“%1”中封禁了你。</translation>
    </message>
    <message>
        <source>You were removed from %1 by %2.</source>
        <translation>%2 已将你移出“%1”。</translation>
    </message>
    <message>
        <source>You were banned from %1 by %2: %3</source>
        <extracomment>%1 is a room, %2 a person, %3 the reason in that person&apos;s words.</extracomment>
        <translation>%2 在“%1”中封禁了你：%3</translation>
    </message>
    <message>
        <source>You were removed from %1 by %2: %3</source>
        <translation>%2 已将你移出“%1”：%3</translation>
    </message>
</context>
<context>
    <name>FoundItem</name>
    <message>
        <source>%1 · left</source>
        <translation>%1 · 已离开</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Hits</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Looking further …</source>
        <translation>继续搜索…</translation>
    </message>
</context>
<context>
    <name>HostCard</name>
    <message>
        <source>Host a room</source>
        <translation>托管房间</translation>
    </message>
    <message>
        <source>This computer keeps the messages. Others can join for as long as this window is open.</source>
        <translation>消息保存在这台电脑上。只要此窗口开着，其他人就能加入。</translation>
    </message>
    <message>
        <source>Others on this network may join</source>
        <translation>允许此网络上的其他人加入</translation>
    </message>
    <message>
        <source>Encrypted, and seen by people on this network. Your firewall may ask; allow it.</source>
        <translation>已加密，此网络上的人可以看到。防火墙可能会询问，请允许。</translation>
    </message>
    <message>
        <source>Off: only programs on this computer.</source>
        <translation>关闭：仅限本机上的程序。</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>托管</translation>
    </message>
    <message>
        <source>Counts from the next hosting on.</source>
        <translation>从下次托管起生效。</translation>
    </message>
</context>
<context>
    <name>HostLine</name>
    <message>
        <source>Hosting at %1</source>
        <translation>正在 %1 托管</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>已连接到 %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Let others in</source>
        <translation>让别人加入</translation>
    </message>
    <message>
        <source>Copy the address for others</source>
        <translation>复制地址给别人</translation>
    </message>
    <message>
        <source>Imported room</source>
        <translation>导入的房间</translation>
    </message>
    <message>
        <source>Compare the key …</source>
        <translation>比对密钥…</translation>
    </message>
</context>
<context>
    <name>HostPassword</name>
    <message>
        <source>This cannot be kept: the password is too long, or the disk does not allow it.</source>
        <translation>无法保存：密码太长，或磁盘不允许写入。</translation>
    </message>
    <message>
        <source>Ask newcomers for a password</source>
        <translation>要求新来的人输入密码</translation>
    </message>
    <message>
        <source>Also those who have the link or the code. Who is in stays in, and an invite to a room lets people in without it.</source>
        <translation>有链接或加入码的人也需要输入。已加入的人不受影响，凭房间邀请可免密码加入。</translation>
    </message>
    <message>
        <source>Choose one, and tell it to those who may come.</source>
        <translation>设一个密码，告诉可以加入的人。</translation>
    </message>
    <message>
        <source>Who finds this host may come in.</source>
        <translation>找到此主机的人都可以加入。</translation>
    </message>
    <message>
        <source>Password for newcomers</source>
        <translation>给新来的人的密码</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Is set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>HoverBar</name>
    <message>
        <source>React (+)</source>
        <translation>回应（+）</translation>
    </message>
    <message>
        <source>Reply (R)</source>
        <translation>回复（R）</translation>
    </message>
    <message>
        <source>Edit (E)</source>
        <translation>编辑（E）</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>删除（Del）</translation>
    </message>
</context>
<context>
    <name>ImportPart</name>
    <message>
        <source>Import a room</source>
        <translation>导入房间</translation>
    </message>
    <message>
        <source>What was exported as JSON Lines becomes an archive: nobody writes in it any more, and you read it and search in it.</source>
        <translation>以 JSON Lines 导出的房间会成为存档：不能再发言，但可以阅读和搜索。</translation>
    </message>
    <message>
        <source>%1 % read</source>
        <translation>已读取 %1%</translation>
    </message>
    <message>
        <source>%1 is an archive now.</source>
        <translation>“%1”现在是存档了。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Path of the file, or drop it here</source>
        <translation>文件路径，或拖放到此处</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>InboxSheet</name>
    <message>
        <source>What waits for you</source>
        <translation>待查看</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>与你有关</translation>
    </message>
    <message>
        <source>Unread rooms</source>
        <translation>未读房间</translation>
    </message>
    <message>
        <source>Messages that mention you</source>
        <translation>提及你的消息</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rooms with something unread</source>
        <translation>有未读内容的房间</translation>
    </message>
    <message>
        <source>All is read</source>
        <translation>全部已读</translation>
    </message>
    <message>
        <source>Nobody has mentioned you yet</source>
        <translation>还没有人提及你</translation>
    </message>
    <message>
        <source>Rooms with something new appear here, from all servers.</source>
        <translation>所有服务器上有新内容的房间会显示在这里。</translation>
    </message>
    <message>
        <source>When somebody writes @ and your name, or @all, the message appears here.</source>
        <translation>有人写 @ 加你的名字或 @all 时，消息会显示在这里。</translation>
    </message>
</context>
<context>
    <name>InvitesSheet</name>
    <message>
        <source>Invites to %1</source>
        <translation>“%1”的邀请</translation>
    </message>
    <message>
        <source>How long it is good</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>How many people it is for</source>
        <translation>可用人数</translation>
    </message>
    <message>
        <source>As guests</source>
        <translation>作为访客</translation>
    </message>
    <message>
        <source>Guests read, write and react; they pin nothing, set no topic, and never come to own the room.</source>
        <translation>访客可以阅读、发言和回应，但不能置顶消息、设置主题，也不会成为房主。</translation>
    </message>
    <message>
        <source>Make an invite</source>
        <translation>创建邀请</translation>
    </message>
    <message>
        <source>The new invite, to send. It is a secret, and shown only now</source>
        <translation>新邀请，可以发给对方。请保密，它只显示这一次</translation>
    </message>
    <message>
        <source>Still good</source>
        <translation>仍然有效</translation>
    </message>
    <message>
        <source>Invites that are still good</source>
        <translation>仍然有效的邀请</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>For visitors of a website</source>
        <translation>供网站访客使用</translation>
    </message>
    <message>
        <source>Each visitor comes as a guest, into a room of their own with the members of this one. The server has to allow the website.</source>
        <translation>每位网站访客以访客身份进入自己的房间，与本房间的成员交谈。服务器必须允许该网站。</translation>
    </message>
    <message>
        <source>Put this into the pages of the website. It is shown only now</source>
        <translation>将此代码放入网站页面。仅在此时显示</translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Rooms on this network show up here. From elsewhere, take the link that the host sends you.</source>
        <translation>此网络上的房间会显示在这里。不在此网络时，请使用对方发给你的链接。</translation>
    </message>
    <message>
        <source>Link, code or address</source>
        <translation>链接、加入码或地址</translation>
    </message>
    <message>
        <source>You are there already, with another device?</source>
        <translation>已在另一台设备上加入？</translation>
    </message>
    <message>
        <source>Code from the other device</source>
        <translation>另一台设备上的设备码</translation>
    </message>
    <message>
        <source>Looking for the code …</source>
        <translation>正在查找加入码…</translation>
    </message>
    <message>
        <source>Or the password of your account there</source>
        <translation>或你在那里的账号密码</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Compare the key</source>
        <translation>比对密钥</translation>
    </message>
    <message>
        <source>You came by the address alone, so nothing proves yet that this is the host you mean. Whoever hosts sees the key under “Let others in”. Compare the two by phone or side by side, not in this chat: if they are the same, nobody stands in between.</source>
        <translation>你是仅凭地址加入的，因此还无法证明这就是你要找的主机。托管者可在“让别人加入”中看到密钥。请通过电话或当面比对两边的密钥，不要在此聊天中比对：如果一致，就没有人从中拦截。</translation>
    </message>
    <message>
        <source>The key of this host</source>
        <translation>此主机的密钥</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Anywhere</source>
        <translation>任意位置</translation>
    </message>
    <message>
        <source>Go to a room</source>
        <translation>跳转到房间</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>待查看</translation>
    </message>
    <message>
        <source>Next message that mentions you</source>
        <translation>下一条提及你的消息</translation>
    </message>
    <message>
        <source>Room before or after</source>
        <translation>上一个或下一个房间</translation>
    </message>
    <message>
        <source>Room with something unread</source>
        <translation>有未读内容的房间</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>在此房间中搜索</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>回到之前的位置</translation>
    </message>
    <message>
        <source>Next part of the window, or the one before</source>
        <translation>窗口的下一个或上一个区域</translation>
    </message>
    <message>
        <source>Larger, smaller, normal text</source>
        <translation>放大、缩小、还原文字</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>输入时</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Edit what you said last, in an empty field</source>
        <translation>编辑上一条消息（输入框为空时）</translation>
    </message>
    <message>
        <source>What you said before</source>
        <translation>之前写过的内容</translation>
    </message>
    <message>
        <source>Name a person, a room or an emoji</source>
        <translation>输入人名、房间或表情</translation>
    </message>
    <message>
        <source>Give up an edit or a reply</source>
        <translation>放弃编辑或回复</translation>
    </message>
    <message>
        <source>Scroll the messages</source>
        <translation>滚动消息</translation>
    </message>
    <message>
        <source>First and newest message</source>
        <translation>最早和最新的消息</translation>
    </message>
    <message>
        <source>On a message</source>
        <translation>选中消息时</translation>
    </message>
    <message>
        <source>Message before or after</source>
        <translation>上一条或下一条消息</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>React</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>查看回复</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Pin, or unpin</source>
        <translation>置顶或取消置顶</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Copy a link to it</source>
        <translation>复制消息链接</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>其他操作</translation>
    </message>
    <message>
        <source>Everything in this room is read</source>
        <translation>将此房间全部标为已读</translation>
    </message>
    <message>
        <source>First unread message in this room</source>
        <translation>此房间的第一条未读消息</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>选择多条消息</translation>
    </message>
    <message>
        <source>Select all that is loaded</source>
        <translation>全选已加载的消息</translation>
    </message>
    <message>
        <source>Copy what is selected, with names and times</source>
        <translation>复制所选消息（含名字和时间）</translation>
    </message>
    <message>
        <source>End the selection</source>
        <translation>取消选择</translation>
    </message>
</context>
<context>
    <name>KnownServers</name>
    <message>
        <source>A server is recognised by its key. One that comes with another key is not spoken to, because somebody may stand in between.</source>
        <translation>服务器凭密钥识别。如果密钥不同，Hubbub 不会与它通信，因为可能有人从中拦截。</translation>
    </message>
    <message>
        <source>None so far: a server is remembered at the first visit.</source>
        <translation>暂无：首次访问服务器时会记住它。</translation>
    </message>
    <message>
        <source>Known servers</source>
        <translation>已知服务器</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>忘记…</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>忘记“%1”？</translation>
    </message>
    <message>
        <source>The next visit is a first one again: whatever key is found there is trusted. Do this only if whoever runs the server says that its key was changed.</source>
        <translation>下次访问将视为首次访问：遇到什么密钥都会信任。仅当服务器的管理者告知密钥已更换时才这样做。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
</context>
<context>
    <name>LifeSheets</name>
    <message>
        <source>End hosting?</source>
        <translation>停止托管？</translation>
    </message>
    <message>
        <source>The others lose the connection until you host again. Nothing that was said is lost, and what they write in the meantime is sent later.</source>
        <translation>其他人会断开连接，直到你再次托管。说过的话都不会丢失，他们在此期间写的内容会稍后发送。</translation>
    </message>
    <message>
        <source>End hosting and quit</source>
        <translation>停止托管并退出</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Join by this link?</source>
        <translation>通过此链接加入？</translation>
    </message>
    <message>
        <source>You are hosting at the moment. Your place stays open for the others.</source>
        <translation>你正在托管。你的空间会继续对其他人开放。</translation>
    </message>
    <message>
        <source>It was opened outside of Hubbub. Join only if you know who gave it to you.</source>
        <translation>它是在 Hubbub 之外打开的。请仅在知道是谁给你的情况下加入。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的名字</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
</context>
<context>
    <name>LoadingLine</name>
    <message>
        <source>Loading …</source>
        <translation>正在加载…</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Darker text, clearer lines.</source>
        <translation>文字更深，线条更清晰。</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>缩小（Ctrl+-）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大（Ctrl++）</translation>
    </message>
    <message>
        <source>Space between messages</source>
        <translation>消息间距</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Things appear and go without sliding or fading.</source>
        <translation>内容直接出现和消失，不滑动也不淡入淡出。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Message directly</source>
        <translation>发私信</translation>
    </message>
    <message>
        <source>No longer a moderator</source>
        <translation>取消管理员</translation>
    </message>
    <message>
        <source>Make a moderator</source>
        <translation>设为管理员</translation>
    </message>
    <message>
        <source>Make a member</source>
        <translation>设为成员</translation>
    </message>
    <message>
        <source>Make an owner, too …</source>
        <translation>也设为房主…</translation>
    </message>
    <message>
        <source>No longer an owner</source>
        <translation>取消房主</translation>
    </message>
    <message>
        <source>Let speak again</source>
        <translation>解除禁言</translation>
    </message>
    <message>
        <source>Mute …</source>
        <translation>禁言…</translation>
    </message>
    <message>
        <source>Remove from the room …</source>
        <translation>移出房间…</translation>
    </message>
    <message>
        <source>Ban …</source>
        <translation>封禁…</translation>
    </message>
</context>
<context>
    <name>MemberPane</name>
    <message>
        <source>Members · %1</source>
        <translation>成员 · %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>As last known</source>
        <translation>截至上次连接</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>当前在线</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Nobody else sees this conversation, but whoever hosts can read it.</source>
        <translation>其他人看不到此对话，但托管者可以读取。</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1（你）</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已禁言</translation>
    </message>
</context>
<context>
    <name>MemberSheets</name>
    <message>
        <source>Make %1 an owner?</source>
        <translation>将“%1”设为房主？</translation>
    </message>
    <message>
        <source>An owner can do everything here that you can, and can also make you an ordinary member.</source>
        <translation>房主在这里拥有与你相同的权限，也可以把你降为普通成员。</translation>
    </message>
    <message>
        <source>Make an owner</source>
        <translation>设为房主</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
</context>
<context>
    <name>MessageHead</name>
    <message>
        <source>%1 · edited</source>
        <translation>%1 · 已编辑</translation>
    </message>
</context>
<context>
    <name>MessageLength</name>
    <message>
        <source>Too long: %L1 of at most %L2 characters.</source>
        <translation>太长：%L1 个字符，最多 %L2 个。</translation>
    </message>
    <message>
        <source>Too many lines: %L1 of at most %L2.</source>
        <translation>行数太多：%L1 行，最多 %L2 行。</translation>
    </message>
    <message>
        <source>Too long: a message holds 16 KiB.</source>
        <translation>太长：一条消息最多 16 KiB。</translation>
    </message>
    <message>
        <source>%L1 of %L2 characters</source>
        <translation>%L1 / %L2 个字符</translation>
    </message>
    <message>
        <source>%L1 of %L2 lines</source>
        <translation>%L1 / %L2 行</translation>
    </message>
    <message>
        <source>%L1 of %L2 bytes</source>
        <translation>%L1 / %L2 字节</translation>
    </message>
</context>
<context>
    <name>MessageMarks</name>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>React …</source>
        <translation>回应…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>查看回复</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Copy link to the message</source>
        <translation>复制消息链接</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Earlier versions …</source>
        <translation>历史版本…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Open %1 …</source>
        <translation>打开 %1…</translation>
    </message>
    <message>
        <source>Copy selected</source>
        <translation>复制所选</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Give up the change</source>
        <translation>放弃编辑</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>ModerateSheet</name>
    <message>
        <source>For 10 minutes</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>此人</translation>
    </message>
    <message>
        <source>And the devices they use</source>
        <translation>及其使用的设备</translation>
    </message>
    <message>
        <source>And everybody at their address</source>
        <translation>及其地址上的所有人</translation>
    </message>
    <message>
        <source>Mute %1?</source>
        <translation>将“%1”禁言？</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>封禁“%1”？</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移出“%1”？</translation>
    </message>
    <message>
        <source>They can read, but not write.</source>
        <translation>可以阅读，但不能发言。</translation>
    </message>
    <message>
        <source>They leave the room and cannot come back until the ban is lifted.</source>
        <translation>对方会离开房间，解除封禁之前无法回来。</translation>
    </message>
    <message>
        <source>They leave the room. They can come back, if the room is open.</source>
        <translation>对方会离开房间。如果房间是公开的，还可以回来。</translation>
    </message>
    <message>
        <source>Reason, seen by all (may be empty)</source>
        <translation>原因，所有人可见（可留空）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>禁言</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>封禁</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移出</translation>
    </message>
</context>
<context>
    <name>NearbyEntry</name>
    <message>
        <source>Join %1</source>
        <translation>加入“%1”</translation>
    </message>
    <message>
        <source>Not the one you know by this name</source>
        <translation>并非你所认识的那个同名主机</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 和另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NearbyList</name>
    <message>
        <source>Nobody hosts nearby so far.</source>
        <translation>附近暂时没有人托管。</translation>
    </message>
    <message>
        <source>Somebody does, and you do not see it?</source>
        <translation>明明有，却看不到？</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Looking why nobody is seen …</source>
        <translation>正在检查为何看不到任何人…</translation>
    </message>
</context>
<context>
    <name>NoticeBody</name>
    <message>
        <source>Show each</source>
        <translation>逐条显示</translation>
    </message>
</context>
<context>
    <name>NotifyChoices</name>
    <message>
        <source>Show notifications</source>
        <translation>显示通知</translation>
    </message>
    <message>
        <source>For direct messages and mentions; each room can have more, or less.</source>
        <translation>用于私信和提及；每个房间可单独增减。</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>播放声音</translation>
    </message>
    <message>
        <source>Hide what is said</source>
        <translation>隐藏内容</translation>
    </message>
    <message>
        <source>A notification then tells only that something came.</source>
        <translation>通知只提示有新消息，不显示内容。</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>On at the moment, by the hours below.</source>
        <translation>当前按以下时段开启。</translation>
    </message>
    <message>
        <source>Until you switch it off. What comes is counted and waits.</source>
        <translation>直到你将其关闭。收到的消息会计数并等你查看。</translation>
    </message>
    <message>
        <source>Do not disturb at certain hours</source>
        <translation>在特定时段勿扰</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>NotifyLevelMenu</name>
    <message>
        <source>No longer a favourite</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Tell me of every message</source>
        <translation>每条消息都通知</translation>
    </message>
    <message>
        <source>Only when I am mentioned</source>
        <translation>仅在提及我时通知</translation>
    </message>
    <message>
        <source>Only count what is unread</source>
        <translation>只显示未读数</translation>
    </message>
    <message>
        <source>Mute the room</source>
        <translation>将此房间静音</translation>
    </message>
</context>
<context>
    <name>OpenLinkSheet</name>
    <message>
        <source>Open this link in the browser?</source>
        <translation>在浏览器中打开此链接？</translation>
    </message>
    <message>
        <source>It leads to %1</source>
        <translation>它指向 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>OperatingSettings</name>
    <message>
        <source>You run this server: you see who is there and what rooms there are, but not what is said in those that you are not in.</source>
        <translation>你管理这台服务器：可以看到有哪些人和哪些房间，但看不到你不在其中的房间里说了什么。</translation>
    </message>
    <message>
        <source>People and programs</source>
        <translation>用户和程序</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>名称的一部分</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>There are more. Write part of a name to find somebody.</source>
        <translation>还有更多。输入名称的一部分来查找。</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>There are more rooms. “hubbub admin” on the server&apos;s machine lists all, and does what is not to be done here: backups, checks.</source>
        <translation>还有更多房间。在服务器所在的机器上，“hubbub admin”可以列出全部，并完成这里做不到的事：备份、检查。</translation>
    </message>
    <message>
        <source>“hubbub admin” on the server&apos;s machine does what is not to be done here: backups, checks.</source>
        <translation>在服务器所在的机器上，“hubbub admin”可以完成这里做不到的事：备份、检查。</translation>
    </message>
    <message>
        <source>Take the running of the server away</source>
        <translation>收回服务器管理权</translation>
    </message>
    <message>
        <source>Let them run the server, too …</source>
        <translation>允许其也管理服务器…</translation>
    </message>
    <message>
        <source>Let %1 run the server?</source>
        <translation>允许 %1 管理服务器？</translation>
    </message>
    <message>
        <source>They can do all that you can do here, and take it from you, too.</source>
        <translation>对方将能做你在这里能做的一切，也可以收回你的权限。</translation>
    </message>
    <message>
        <source>Let them</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>No guest any more</source>
        <translation>不再是访客</translation>
    </message>
    <message>
        <source>Make a guest</source>
        <translation>设为访客</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>重新允许进入</translation>
    </message>
    <message>
        <source>Shut all devices out …</source>
        <translation>踢出所有设备…</translation>
    </message>
    <message>
        <source>Shut out all devices of %1?</source>
        <translation>踢出 %1 的所有设备？</translation>
    </message>
    <message>
        <source>They lose the connection at once and never come back as this person. Only the password of the account lets new ones in.</source>
        <translation>这些设备会立即断开，再也不能以此人身份回来。只有账户密码才能让新设备进入。</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>踢出</translation>
    </message>
    <message>
        <source>Keep out …</source>
        <translation>拒之门外…</translation>
    </message>
    <message>
        <source>Keep %1 out of this server?</source>
        <translation>不让 %1 进入这台服务器？</translation>
    </message>
    <message>
        <source>They lose the connection at once, and are not let in until you say so. What they have written stays.</source>
        <translation>对方会立即断开，在你允许之前无法进入。已写的内容会保留。</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>拒之门外</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>Password of your account</source>
        <translation>你的账号密码</translation>
    </message>
    <message>
        <source>A password is needed</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <source>The account “%1” at %2 is yours? Its password makes this device one of your devices.</source>
        <translation>“%2”上的账号“%1”是你的吗？输入其密码，此设备就会成为你的设备之一。</translation>
    </message>
    <message>
        <source>%1 asks newcomers for its password, or for an invite. Whoever hosts it knows it. You are asked only once.</source>
        <translation>“%1”要求新来的人提供密码或邀请。密码可向托管者询问。只会询问这一次。</translation>
    </message>
    <message>
        <source>Password of the host</source>
        <translation>主机的密码</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>仅限本机</translation>
    </message>
    <message>
        <source>Use the password of the host instead</source>
        <translation>改用主机的密码</translation>
    </message>
    <message>
        <source>You have an account there, with a password?</source>
        <translation>在那里已有设了密码的账号？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在验证…</translation>
    </message>
    <message>
        <source>Go in</source>
        <translation>进入</translation>
    </message>
</context>
<context>
    <name>PinsPane</name>
    <message>
        <source>Pinned · %1</source>
        <translation>已置顶 · %1</translation>
    </message>
    <message>
        <source>Nothing is pinned here. Pin what everybody should find again: in the menu of a message, or with P.</source>
        <translation>这里还没有置顶消息。把大家日后要找的消息置顶：通过消息菜单，或按 P。</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>置顶消息</translation>
    </message>
    <message>
        <source>Unpin (Del)</source>
        <translation>取消置顶（Del）</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
</context>
<context>
    <name>PlaceButton</name>
    <message numerus="yes">
        <source>%n for you</source>
        <translation>
            <numerusform>%n 条与你有关</numerusform>
        </translation>
    </message>
    <message>
        <source>something unread</source>
        <translation>有未读内容</translation>
    </message>
    <message>
        <source>hosted here</source>
        <translation>本机托管</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1（Ctrl+%2）</translation>
    </message>
    <message>
        <source>You host this.</source>
        <translation>由你托管。</translation>
    </message>
</context>
<context>
    <name>PlaceRail</name>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>添加服务器</translation>
    </message>
</context>
<context>
    <name>ProfileSettings</name>
    <message>
        <source>At %1</source>
        <translation>在“%1”上</translation>
    </message>
    <message>
        <source>Your name here</source>
        <translation>你在这里的名字</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>This is changed as soon as the connection is back.</source>
        <translation>连接恢复后会立即更改。</translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation>你的颜色</translation>
    </message>
    <message>
        <source>Everybody sees the change at once, in all rooms. For 30 days nobody else can take the name that you give up.</source>
        <translation>所有房间里的人都会立即看到更改。你弃用的名字 30 天内别人无法使用。</translation>
    </message>
    <message>
        <source>At new servers</source>
        <translation>在新服务器上</translation>
    </message>
    <message>
        <source>Your name at new servers</source>
        <translation>你在新服务器上的名字</translation>
    </message>
    <message>
        <source>This is what the first page proposes.</source>
        <translation>首页会默认填入这个名字。</translation>
    </message>
</context>
<context>
    <name>QuotedLine</name>
    <message>
        <source>In reply to %1: %2</source>
        <translation>回复 %1：%2</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>此消息已删除</translation>
    </message>
</context>
<context>
    <name>ReactionStrip</name>
    <message>
        <source>%1, %2, reaction by %3</source>
        <translation>%1，%2，来自 %3 的回应</translation>
    </message>
</context>
<context>
    <name>RoomExport</name>
    <message>
        <source>(deleted)</source>
        <translation>（已删除）</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>（已隐藏）</translation>
    </message>
    <message>
        <source>(edited)</source>
        <translation>（已编辑）</translation>
    </message>
</context>
<context>
    <name>RoomFormSheet</name>
    <message>
        <source>New room</source>
        <translation>新建房间</translation>
    </message>
    <message>
        <source>Rename the room</source>
        <translation>重命名房间</translation>
    </message>
    <message>
        <source>Topic of the room</source>
        <translation>房间主题</translation>
    </message>
    <message>
        <source>Name, such as Kitchen or Release 2</source>
        <translation>名称，例如“厨房”或“版本 2”</translation>
    </message>
    <message>
        <source>Topic (optional): what it is about</source>
        <translation>主题（可选）：聊些什么</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>聊些什么</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>对所有人开放</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Private, by invite</source>
        <translation>私密，需邀请</translation>
    </message>
    <message>
        <source>Everybody who can reach the host can find the room and join it.</source>
        <translation>能连到主机的人都可以找到并加入此房间。</translation>
    </message>
    <message>
        <source>Everybody can find and read it; you, and those whom you make moderators, write.</source>
        <translation>所有人都可以找到并阅读；只有你和你设定的管理员可以发言。</translation>
    </message>
    <message>
        <source>On nobody’s list; who has an invite comes in.</source>
        <translation>不出现在任何人的列表中；有邀请的人可以加入。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Find in this room (Ctrl+F)</source>
        <translation>在此房间中搜索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Notifications of this room</source>
        <translation>此房间的通知</translation>
    </message>
    <message>
        <source>More about this room</source>
        <translation>更多房间选项</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>置顶消息</translation>
    </message>
    <message>
        <source>Go to a day …</source>
        <translation>跳转到某一天…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Rules …</source>
        <translation>规则…</translation>
    </message>
    <message>
        <source>Set the topic …</source>
        <translation>设置主题…</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Leave the room …</source>
        <translation>离开房间…</translation>
    </message>
</context>
<context>
    <name>RoomImport</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>this is no entry of a room.</source>
        <translation>这不是房间的记录。</translation>
    </message>
    <message>
        <source>this is not an exported room.</source>
        <translation>这不是导出的房间。</translation>
    </message>
    <message>
        <source>a newer version of Hubbub wrote this file.</source>
        <translation>此文件由更新版本的 Hubbub 写入。</translation>
    </message>
    <message>
        <source>This room was imported before.</source>
        <translation>此房间之前已导入过。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>an entry is missing before this one.</source>
        <translation>在此之前缺少一条记录。</translation>
    </message>
    <message>
        <source>this entry stands in the file twice.</source>
        <translation>此记录在文件中重复出现。</translation>
    </message>
    <message numerus="yes">
        <source>The file ends too early: it has %1 of %n entries.</source>
        <translation>
            <numerusform>文件不完整：共 %n 条记录，只有 %1 条。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomPane</name>
    <message>
        <source>The link to the message is copied.</source>
        <translation>已复制消息链接。</translation>
    </message>
    <message>
        <source>Say hello.</source>
        <translation>打个招呼吧。</translation>
    </message>
    <message>
        <source>Say hello. Others join at
%1</source>
        <translation>打个招呼吧。其他人可通过以下地址加入：
%1</translation>
    </message>
    <message>
        <source>Say hello. Others on this computer join at
%1</source>
        <translation>打个招呼吧。这台电脑上的其他人可通过以下地址加入：
%1</translation>
    </message>
    <message>
        <source>You are in no room yet</source>
        <translation>你还没有加入房间</translation>
    </message>
    <message>
        <source>Nothing saved from here yet</source>
        <translation>这里还没有保存的内容</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Join one that others have made, or make your own.</source>
        <translation>加入别人创建的房间，或自己新建一个。</translation>
    </message>
    <message>
        <source>As soon as the host answers, its rooms appear here.</source>
        <translation>主机响应后，房间会显示在这里。</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>浏览房间</translation>
    </message>
    <message>
        <source>Join one that others have made.</source>
        <translation>加入别人创建的房间。</translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 条未读</numerusform>
        </translation>
    </message>
    <message>
        <source>you are mentioned</source>
        <translation>有人提及你</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>已收藏</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>有草稿</translation>
    </message>
</context>
<context>
    <name>RoomRulesSheet</name>
    <message>
        <source>Rules of %1</source>
        <translation>“%1”的规则</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>开放范围</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>对所有人开放</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Private, by invite</source>
        <translation>私密，需邀请</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Only those who run the room write, and nobody comes in.</source>
        <translation>只有房主和管理员可以发言，任何人都不能加入。</translation>
    </message>
    <message>
        <source>Everybody muted</source>
        <translation>全员禁言</translation>
    </message>
    <message>
        <source>Only those who run the room write; others can still come in.</source>
        <translation>只有房主和管理员可以发言；其他人仍可加入。</translation>
    </message>
    <message>
        <source>Slow mode: time between two messages of one person</source>
        <translation>慢速模式：同一人两条消息之间的间隔</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 秒</translation>
    </message>
    <message>
        <source>A minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>Take out of view</source>
        <translation>隐藏消息</translation>
    </message>
    <message numerus="yes">
        <source>The last %n minutes</source>
        <translation>
            <numerusform>最近 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Who comes in, and who does not</source>
        <translation>加入权限</translation>
    </message>
    <message>
        <source>Invites …</source>
        <translation>邀请…</translation>
    </message>
    <message>
        <source>Banned people …</source>
        <translation>封禁名单…</translation>
    </message>
    <message>
        <source>Show again what was hidden last</source>
        <translation>重新显示上次隐藏的消息</translation>
    </message>
    <message>
        <source>How long messages are kept</source>
        <translation>消息保留多久</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>一年</translation>
    </message>
</context>
<context>
    <name>RoomSwitcher</name>
    <message>
        <source>Go to a room</source>
        <translation>跳转到房间</translation>
    </message>
    <message>
        <source>You are in no room of this name. Browse the rooms to find others.</source>
        <translation>你没有加入叫这个名称的房间。浏览房间可以找到更多。</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>+ From</source>
        <translation>+ 发送者</translation>
    </message>
    <message>
        <source>From a person</source>
        <translation>某人发送的</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>With a link</source>
        <translation>含有链接</translation>
    </message>
    <message>
        <source>+ After</source>
        <translation>+ 晚于</translation>
    </message>
    <message>
        <source>After a day, such as 2026-01-31</source>
        <translation>晚于某天，例如 2026-01-31</translation>
    </message>
    <message>
        <source>+ Before</source>
        <translation>+ 早于</translation>
    </message>
    <message>
        <source>Before a day, such as 2026-01-31</source>
        <translation>早于某天，例如 2026-01-31</translation>
    </message>
    <message>
        <source>+ In</source>
        <translation>+ 房间</translation>
    </message>
    <message>
        <source>In a room</source>
        <translation>在某个房间中</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>在“%1”中搜索</translation>
    </message>
    <message>
        <source>Find messages</source>
        <translation>搜索消息</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>此房间</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有位置</translation>
    </message>
</context>
<context>
    <name>SearchState</name>
    <message numerus="yes">
        <source>Older messages are still being made ready for searching: %Ln to go.</source>
        <translation>
            <numerusform>仍在为较早的消息建立搜索索引：还剩 %Ln 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write words, “words in a row” or the beginning of a word. This computer’s copy is searched, also without a connection.</source>
        <translation>可输入词语、“连续的词语”或单词开头。搜索的是本机副本，未连接时也可使用。</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Nothing found so far.</source>
        <translation>暂未找到。</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation>未找到。请减少或缩短搜索词。</translation>
    </message>
    <message>
        <source>Nothing found in this room. Try fewer or shorter words, or search everywhere.</source>
        <translation>在此房间中未找到。请减少或缩短搜索词，或改为全局查找。</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n messages selected</source>
        <translation>
            <numerusform>已选择 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>Hosted here</source>
        <translation>本机托管</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>离开“%1”</translation>
    </message>
    <message>
        <source>Leaving closes a server here. What was said there stays on this computer, for when you come back.</source>
        <translation>离开会在本机关闭该服务器。那里的聊天内容仍保留在这台电脑上，等你回来。</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>添加服务器</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>按 Enter 发送</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>按 Shift+Enter 换行。</translation>
    </message>
    <message>
        <source>Enter begins a new line, Shift+Enter sends.</source>
        <translation>按 Enter 换行，按 Shift+Enter 发送。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>你的设备</translation>
    </message>
    <message>
        <source>Known servers</source>
        <translation>已知服务器</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Each server knows your devices. Open one to see them.</source>
        <translation>每个服务器都记有你的设备。打开一个即可查看。</translation>
    </message>
    <message>
        <source>Run the server</source>
        <translation>管理服务器</translation>
    </message>
</context>
<context>
    <name>ShareLine</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>Let others in</source>
        <translation>让别人加入</translation>
    </message>
    <message>
        <source>Visible nearby</source>
        <translation>在附近可见</translation>
    </message>
    <message>
        <source>People on this network see it on their first page and join with one click.</source>
        <translation>此网络上的人会在首页看到它，点一下即可加入。</translation>
    </message>
    <message>
        <source>Only who has the link or the address finds it.</source>
        <translation>只有拥有链接或地址的人才能找到。</translation>
    </message>
    <message>
        <source>This host is for this computer only. To let others in, end hosting and host again with “Others on this network may join”.</source>
        <translation>此主机仅限本机使用。要让别人加入，请停止托管，然后开启“允许此网络上的其他人加入”并重新托管。</translation>
    </message>
    <message>
        <source>The link as a QR code</source>
        <translation>链接的二维码</translation>
    </message>
    <message>
        <source>Code, to say to somebody on this network</source>
        <translation>加入码，可告诉此网络上的人</translation>
    </message>
    <message>
        <source>Link, to send</source>
        <translation>链接，可发送给对方</translation>
    </message>
    <message>
        <source>Addresses, best first</source>
        <translation>地址，最佳的在前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>The connection is encrypted. Code and link also prove that it is this computer, and nobody in between.</source>
        <translation>连接已加密。加入码和链接还能证明对方连到的就是这台电脑，没有人从中拦截。</translation>
    </message>
    <message>
        <source>Invites to %1 …</source>
        <translation>“%1”的邀请…</translation>
    </message>
    <message>
        <source>Key, to compare with those who came by the address alone</source>
        <translation>密钥，供仅凭地址加入的人比对</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>What waits for you (Ctrl+U)</source>
        <translation>待查看（Ctrl+U）</translation>
    </message>
    <message>
        <source>Go to a room (Ctrl+K)</source>
        <translation>跳转到房间（Ctrl+K）</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>浏览房间</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>新建房间</translation>
    </message>
</context>
<context>
    <name>StartBanner</name>
    <message>
        <source>Talk with the people around you. Every message stays on your own computers.</source>
        <translation>与身边的人聊天。每条消息都留在你们自己的电脑上。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your name</source>
        <translation>你的名字</translation>
    </message>
    <message>
        <source>How others see you</source>
        <translation>别人看到的名字</translation>
    </message>
    <message>
        <source>Known servers …</source>
        <translation>已知服务器…</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>返回（Esc）</translation>
    </message>
    <message>
        <source>Connections are encrypted on the way. Whoever hosts can read what is written in their rooms.</source>
        <translation>连接在传输途中是加密的。托管者可以读取其房间里的内容。</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Looking …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>这台电脑上共 %1</translation>
    </message>
    <message>
        <source>%1 on this computer, %2 of it hosted here</source>
        <translation>这台电脑上共 %1，其中本机托管 %2</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>There is no copy of a room here so far.</source>
        <translation>这里还没有任何房间的副本。</translation>
    </message>
    <message>
        <source>Rooms on this computer</source>
        <translation>这台电脑上的房间</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>The copy of a room that you are in comes back by itself. What can be deleted is what you have left, and archives.</source>
        <translation>你所在房间的副本会自动恢复。可以删除的是已离开的房间和存档。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Delete %1 from this computer?</source>
        <translation>从这台电脑删除“%1”？</translation>
    </message>
    <message>
        <source>The archive is gone for good. Only the file that it was read from can bring it back.</source>
        <translation>存档将永久删除，只能用当初导入的文件恢复。</translation>
    </message>
    <message>
        <source>If you join the room again, the host gives you what it still has. If nobody keeps it any more, it is gone for good.</source>
        <translation>重新加入房间后，主机会提供它仍保存的内容。如果已无人保存，就再也找不回来了。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>Answers · %1</source>
        <translation>回复 · %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>回复…</translation>
    </message>
    <message>
        <source>Answer (Enter)</source>
        <translation>回复（Enter）</translation>
    </message>
    <message>
        <source>Show in the room</source>
        <translation>在房间中显示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Give up the change</source>
        <translation>放弃编辑</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
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
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Date of a day in the current year, and with the year. See the documentation of QLocale::toString().</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>A time such as 22:00</source>
        <translation>时间，例如 22:00</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 made %2 an owner</source>
        <translation>%1 将 %2 设为房主</translation>
    </message>
    <message>
        <source>%1 made %2 a moderator</source>
        <translation>%1 将 %2 设为管理员</translation>
    </message>
    <message>
        <source>%1 made %2 a member</source>
        <translation>%1 将 %2 设为成员</translation>
    </message>
    <message>
        <source>%1 made this a room for announcements</source>
        <translation>%1 将此房间设为公告房间</translation>
    </message>
    <message>
        <source>%1 made this room private</source>
        <translation>%1 将此房间设为私密</translation>
    </message>
    <message>
        <source>%1 opened this room to all</source>
        <translation>%1 将此房间对所有人开放</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 将 %2 移出了房间</translation>
    </message>
    <message>
        <source>%1 lifted the ban of %2</source>
        <translation>%1 解除了对 %2 的封禁</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>%1 封禁了 %2</translation>
    </message>
    <message>
        <source>%1 lets %2 speak again</source>
        <translation>%1 解除了 %2 的禁言</translation>
    </message>
    <message>
        <source>%1 muted %2</source>
        <translation>%1 将 %2 禁言</translation>
    </message>
    <message>
        <source>%1 muted %2 until %3</source>
        <translation>%1 将 %2 禁言至 %3</translation>
    </message>
    <message>
        <source>%1 ended slow mode</source>
        <translation>%1 关闭了慢速模式</translation>
    </message>
    <message numerus="yes">
        <source>%1 set slow mode: a message each %n seconds</source>
        <translation>
            <numerusform>%1 开启了慢速模式：每 %n 秒一条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unlocked the room</source>
        <translation>%1 解锁了房间</translation>
    </message>
    <message>
        <source>%1 locked the room</source>
        <translation>%1 锁定了房间</translation>
    </message>
    <message>
        <source>%1 lets everybody speak again</source>
        <translation>%1 解除了全员禁言</translation>
    </message>
    <message>
        <source>%1 muted everybody</source>
        <translation>%1 开启了全员禁言</translation>
    </message>
    <message>
        <source>%1 showed messages again</source>
        <translation>%1 重新显示了一些消息</translation>
    </message>
    <message>
        <source>%1 hid messages</source>
        <translation>%1 隐藏了一些消息</translation>
    </message>
    <message>
        <source>%1 began this conversation</source>
        <translation>%1 发起了对话</translation>
    </message>
    <message>
        <source>%1 created the room</source>
        <translation>%1 创建了房间</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 加入了房间</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 离开了房间</translation>
    </message>
    <message>
        <source>%1 left; %2 is the owner now</source>
        <translation>%1 离开了房间；%2 现在是房主</translation>
    </message>
    <message>
        <source>%1 named the room %2</source>
        <translation>%1 将房间命名为“%2”</translation>
    </message>
    <message>
        <source>%1 removed the topic</source>
        <translation>%1 移除了主题</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <translation>%1 设置了主题：%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <extracomment>The last %n of a list of names are not named.</extracomment>
        <translation>%1、%2 和 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n others</source>
        <translation>
            <numerusform>%1、%2 和另外 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>此消息已删除</translation>
    </message>
    <message>
        <source>Hidden by a moderator</source>
        <translation>已被管理员隐藏</translation>
    </message>
    <message numerus="yes">
        <source>%1 joined</source>
        <comment>names</comment>
        <extracomment>%1 is as many names as the number of the plural form says.</extracomment>
        <translation>
            <numerusform>%1 加入了房间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left</source>
        <comment>names</comment>
        <extracomment>%1 is as many names as the number of the plural form says.</extracomment>
        <translation>
            <numerusform>%1 离开了房间</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 改名为 %2</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <extracomment>A message answers another one: its author and its first words, which a deleted one has not.</extracomment>
        <translation>回复 %1</translation>
    </message>
    <message>
        <source>answer to %1: %2</source>
        <translation>回复 %1：%2</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已置顶</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n people</source>
        <extracomment>%1 is an emoji that people have put below a message, %2 their names.</extracomment>
        <translation>
            <numerusform>%n 人回应 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%2 回应 %1</translation>
    </message>
    <message>
        <source>%1 set that messages are kept for good</source>
        <translation>%1 设置为永久保留消息</translation>
    </message>
    <message numerus="yes">
        <source>%1 set that messages are kept for %n days</source>
        <translation>
            <numerusform>%1 设置为保留消息 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>bot</source>
        <comment>a program that takes part in a room</comment>
        <translation>机器人</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>访客</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>This is the beginning of %1</source>
        <translation>这是“%1”的开头</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回“%1”</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>回到之前的位置</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>回到最新</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Loading older messages …</source>
        <translation>正在加载更早的消息…</translation>
    </message>
    <message numerus="yes">
        <source>%n unread, to the first</source>
        <translation>
            <numerusform>%n 条未读，到第一条</numerusform>
        </translation>
    </message>
    <message>
        <source>To the first unread</source>
        <translation>到第一条未读</translation>
    </message>
</context>
<context>
    <name>TokenSheet</name>
    <message>
        <source>New token</source>
        <translation>新建令牌</translation>
    </message>
    <message>
        <source>Name of the program, such as deploy</source>
        <translation>程序名称，例如 deploy</translation>
    </message>
    <message>
        <source>Its room</source>
        <translation>所属房间</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>What it may do there</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>读取和发言</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>Take webhooks</source>
        <translation>接收 Webhook</translation>
    </message>
    <message>
        <source>How long it is good</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>Until it is revoked</source>
        <translation>直到吊销</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>创建令牌</translation>
    </message>
    <message>
        <source>The address to which Grafana, GitLab and the like post. It is a secret, and shown only now</source>
        <translation>供 Grafana、GitLab 等发送的地址。请保密，它只显示这一次</translation>
    </message>
    <message>
        <source>The token, for the program. It is a secret, and shown only now</source>
        <translation>令牌，供程序使用。请保密，它只显示这一次</translation>
    </message>
</context>
<context>
    <name>TokensPart</name>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>A token is what a program comes in with. Those who moderate a room make tokens, too.</source>
        <translation>程序凭令牌进入。房间的管理员也可以创建令牌。</translation>
    </message>
    <message>
        <source>Revoke …</source>
        <translation>吊销…</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>New token …</source>
        <translation>新建令牌…</translation>
    </message>
    <message>
        <source>Revoke this token of %1?</source>
        <translation>吊销 %1 的这个令牌？</translation>
    </message>
    <message>
        <source>Whatever uses it loses the connection at once, and it never works again. The program stays in its rooms.</source>
        <translation>使用它的程序会立即断开连接，令牌永久失效。该程序仍留在其房间中。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>吊销</translation>
    </message>
</context>
<context>
    <name>TrustMark</name>
    <message>
        <source>Only on this computer</source>
        <translation>仅限本机</translation>
    </message>
    <message>
        <source>You host this. %1</source>
        <translation>由你托管。%1</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>%1 is writing …</source>
        <translation>%1 正在输入…</translation>
    </message>
    <message>
        <source>%1 and %2 are writing …</source>
        <translation>%1 和 %2 正在输入…</translation>
    </message>
    <message>
        <source>%1, %2 and %3 are writing …</source>
        <translation>%1、%2 和 %3 正在输入…</translation>
    </message>
    <message>
        <source>Several people are writing …</source>
        <translation>多人正在输入…</translation>
    </message>
</context>
<context>
    <name>UnreadDivider</name>
    <message>
        <source>New</source>
        <translation>新消息</translation>
    </message>
</context>
<context>
    <name>UserStrip</name>
    <message>
        <source>Not connected yet</source>
        <translation>尚未连接</translation>
    </message>
    <message>
        <source>Settings, and leaving</source>
        <translation>设置与离开</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Your devices …</source>
        <translation>你的设备…</translation>
    </message>
    <message>
        <source>Known servers …</source>
        <translation>已知服务器…</translation>
    </message>
    <message>
        <source>Add a server …</source>
        <translation>添加服务器…</translation>
    </message>
    <message>
        <source>End hosting …</source>
        <translation>停止托管…</translation>
    </message>
    <message>
        <source>Leave this place</source>
        <translation>离开此空间</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>存档</translation>
    </message>
    <message>
        <source>Close the archive</source>
        <translation>关闭存档</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Earlier versions</source>
        <translation>历史版本</translation>
    </message>
    <message>
        <source>%1 · as it is now</source>
        <translation>%1 · 当前版本</translation>
    </message>
</context>
<context>
    <name>WindowSheets</name>
    <message>
        <source>End hosting?</source>
        <translation>停止托管？</translation>
    </message>
    <message>
        <source>The others lose the connection until you host again. Nothing that was said is lost, and what they write in the meantime is sent later.</source>
        <translation>其他人会断开连接，直到你再次托管。说过的话都不会丢失，他们在此期间写的内容会稍后发送。</translation>
    </message>
    <message>
        <source>End hosting</source>
        <translation>停止托管</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Hubbub on %1</source>
        <extracomment>In the list of one&apos;s own devices: %1 is the name of the computer.</extracomment>
        <translation>%1 上的 Hubbub</translation>
    </message>
</context>
<context>
    <name>hubbub::app::AdmissionController</name>
    <message>
        <source>The host cannot be reached at the moment.</source>
        <translation>目前无法连接到主机。</translation>
    </message>
    <message>
        <source>Too many wrong passwords came from here. You can try again at %1.</source>
        <translation>这里输错密码的次数太多。你可以在 %1 再试。</translation>
    </message>
    <message>
        <source>Nobody is called %1 and has this password here.</source>
        <translation>这里没有名为“%1”且使用此密码的人。</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>密码不正确。</translation>
    </message>
</context>
<context>
    <name>hubbub::app::AppController</name>
    <message>
        <source>Nothing unread mentions you.</source>
        <translation>没有提及你的未读消息。</translation>
    </message>
    <message>
        <source>%1’s place</source>
        <extracomment>Name of a server: %1 is the person who hosts it.</extracomment>
        <translation>%1 的空间</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Something happened on a server that is not shown: its name, then what it was.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>请输入名字。</translation>
    </message>
    <message>
        <source>Use 1 to 32 ordinary characters.</source>
        <translation>请使用 1 到 32 个普通字符。</translation>
    </message>
    <message>
        <source>A topic holds 250 characters.</source>
        <translation>主题最多 250 个字符。</translation>
    </message>
</context>
<context>
    <name>hubbub::app::BanListModel</name>
    <message>
        <source>By %1, %2; with the devices they used</source>
        <translation>%1 于 %2 封禁；包括其使用的设备</translation>
    </message>
    <message>
        <source>By %1, %2; with everybody at their address</source>
        <translation>%1 于 %2 封禁；包括其地址上的所有人</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>%1 于 %2 封禁</translation>
    </message>
</context>
<context>
    <name>hubbub::app::CompletionModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Everybody in this room</source>
        <translation>此房间的所有人</translation>
    </message>
</context>
<context>
    <name>hubbub::app::ComposerController</name>
    <message>
        <source>This is too long.</source>
        <translation>内容太长了。</translation>
    </message>
    <message numerus="yes">
        <source>Not pasted: %Ln characters, and a message holds %L1. It is still in the clipboard.</source>
        <translation>
            <numerusform>未粘贴：共 %Ln 个字符，而一条消息最多 %L1 个。内容仍在剪贴板中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::ConnectionStatus</name>
    <message>
        <source>Catching up …</source>
        <translation>正在同步…</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>这台电脑没有网络。</translation>
    </message>
    <message>
        <source>The host is restarting.</source>
        <translation>主机正在重启。</translation>
    </message>
    <message>
        <source>The connection is too slow to keep up.</source>
        <translation>连接太慢，跟不上。</translation>
    </message>
    <message>
        <source>The host asked for a pause, because too much was sent at once.</source>
        <translation>一次发送的内容太多，主机要求稍作停顿。</translation>
    </message>
    <message>
        <source>The host had an internal fault.</source>
        <translation>主机发生内部错误。</translation>
    </message>
    <message>
        <source>The host removed this device.</source>
        <translation>主机移除了此设备。</translation>
    </message>
    <message>
        <source>The host did not understand this program. One of the two may be out of date.</source>
        <translation>主机无法理解此程序。可能有一方的版本过旧。</translation>
    </message>
    <message>
        <source>The host does not accept connections from here.</source>
        <translation>主机不接受来自这里的连接。</translation>
    </message>
    <message>
        <source>Your own host does not answer.</source>
        <translation>你自己的主机没有响应。</translation>
    </message>
    <message>
        <source>The host at %1 cannot be reached.</source>
        <translation>无法连接到 %1 上的主机。</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>正在重试…</translation>
    </message>
    <message>
        <source>Next try in %1 s.</source>
        <translation>%1 秒后重试。</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>将于 %1 重试。</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>how many of how many messages</comment>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>Catching up is paused.</source>
        <translation>同步已暂停。</translation>
    </message>
</context>
<context>
    <name>hubbub::app::DesktopController</name>
    <message>
        <source>Hosting</source>
        <translation>正在托管</translation>
    </message>
    <message>
        <source>Hosting at %1</source>
        <translation>正在 %1 托管</translation>
    </message>
</context>
<context>
    <name>hubbub::app::DeviceListModel</name>
    <message>
        <source>This device</source>
        <translation>此设备</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>当前已连接</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>上次在线：%1</translation>
    </message>
    <message>
        <source>Not seen lately</source>
        <translation>最近未上线</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>hubbub::app::DevicesController</name>
    <message>
        <source>This is not your present password.</source>
        <translation>当前密码不正确。</translation>
    </message>
    <message>
        <source>That was tried too often. You can try again at %1.</source>
        <translation>尝试次数太多。你可以在 %1 再试。</translation>
    </message>
    <message>
        <source>This server keeps no passwords.</source>
        <translation>此服务器不保存密码。</translation>
    </message>
</context>
<context>
    <name>hubbub::app::EmojiModel</name>
    <message>
        <source>Used before, and common ones</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>Faces and hearts</source>
        <translation>笑脸和爱心</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>动物和自然</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>食物和饮料</translation>
    </message>
    <message>
        <source>Places and travel</source>
        <translation>地点和旅行</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>旗帜</translation>
    </message>
</context>
<context>
    <name>hubbub::app::ExportController</name>
    <message>
        <source>There is nothing of this room on this computer yet.</source>
        <translation>这台电脑上还没有此房间的内容。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>hubbub::app::HostCheck</name>
    <message>
        <source>%1 See “Let others in”.</source>
        <extracomment>%1 is what is wrong, in a sentence; the other is the title of a window.</extracomment>
        <translation>%1请查看“让别人加入”。</translation>
    </message>
</context>
<context>
    <name>hubbub::app::HostController</name>
    <message>
        <source>The data folder cannot be used. Check that it exists and that you may write to it.</source>
        <translation>无法使用数据文件夹。请检查它是否存在以及你是否有写入权限。</translation>
    </message>
    <message>
        <source>Another Hubbub on this computer already hosts with this data. Join it instead, or end it first.</source>
        <translation>这台电脑上的另一个 Hubbub 已在用这些数据托管。请加入它，或先将其退出。</translation>
    </message>
    <message>
        <source>The saved rooms are damaged. They were left untouched.</source>
        <translation>保存的房间已损坏，未作任何改动。</translation>
    </message>
    <message>
        <source>The saved rooms were written by a newer Hubbub. Use that version.</source>
        <translation>保存的房间由更新版本的 Hubbub 写入。请使用那个版本。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>No network port could be had for hosting.</source>
        <translation>找不到可用于托管的网络端口。</translation>
    </message>
    <message>
        <source>The key of this computer&apos;s host cannot be used. It was left untouched.</source>
        <translation>无法使用这台电脑的主机密钥，未作任何改动。</translation>
    </message>
    <message>
        <source>Hosting failed.</source>
        <translation>托管失败。</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program, so a free one was taken.</source>
        <translation>端口 %1 被其他程序占用，已改用空闲端口。</translation>
    </message>
    <message>
        <source>The password of this host cannot be read, so it stays closed.</source>
        <translation>无法读取此主机的密码，因此不会开放。</translation>
    </message>
</context>
<context>
    <name>hubbub::app::ImportController</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>Import a room</source>
        <translation>导入房间</translation>
    </message>
    <message>
        <source>Exported rooms (*.jsonl)</source>
        <translation>导出的房间 (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>hubbub::app::InviteListModel</name>
    <message>
        <source>For one guest</source>
        <translation>限 1 位访客</translation>
    </message>
    <message>
        <source>For one person</source>
        <translation>限 1 人</translation>
    </message>
    <message numerus="yes">
        <source>For %n guests</source>
        <translation>
            <numerusform>限 %n 位访客</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n people</source>
        <translation>
            <numerusform>限 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>For one visitor</source>
        <translation>限 1 位网站访客</translation>
    </message>
    <message numerus="yes">
        <source>For %n visitors</source>
        <translation>
            <numerusform>限 %n 位网站访客</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::MemberListModel</name>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>上次在线：%1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>房主</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>访客</translation>
    </message>
</context>
<context>
    <name>hubbub::app::OperatingController</name>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n 位用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here now</source>
        <translation>
            <numerusform>%n 位在线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n 个房间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>磁盘占用 %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>The disk takes nothing at the moment</source>
        <translation>磁盘目前无法写入</translation>
    </message>
</context>
<context>
    <name>hubbub::app::PinListModel</name>
    <message>
        <source>Without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>%1 已验证</translation>
    </message>
    <message>
        <source>known by its first visit, %1</source>
        <translation>首次访问时记住，%1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>hubbub::app::PinsController</name>
    <message>
        <source>The list of known servers cannot be read. As long as it is damaged, no server is trusted.</source>
        <translation>无法读取已知服务器列表。在其损坏期间，不会信任任何服务器。</translation>
    </message>
    <message>
        <source>The list of known servers cannot be changed.</source>
        <translation>无法更改已知服务器列表。</translation>
    </message>
</context>
<context>
    <name>hubbub::app::PlaceController</name>
    <message>
        <source>Encrypted; the link proves that it is you</source>
        <translation>已加密；链接可证明是你</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>尚未连接</translation>
    </message>
    <message>
        <source>Encrypted and verified</source>
        <translation>已加密并验证</translation>
    </message>
    <message>
        <source>Encrypted; known by its first visit only</source>
        <translation>已加密；仅凭首次访问识别</translation>
    </message>
    <message>
        <source>Not encrypted: the network can read along</source>
        <translation>未加密：网络上的人可以看到内容</translation>
    </message>
    <message>
        <source>An archive on this computer</source>
        <translation>这台电脑上的存档</translation>
    </message>
</context>
<context>
    <name>hubbub::app::PlaceFinder</name>
    <message>
        <source>Nobody on this network has this code. Check it, or ask for the link.</source>
        <translation>此网络上没有人使用这个加入码。请检查，或索取链接。</translation>
    </message>
    <message>
        <source>Enter the link, the code or the address that the host gave you.</source>
        <translation>请输入对方给你的链接、加入码或地址。</translation>
    </message>
    <message>
        <source>This link cannot be read; it may have been cut off.</source>
        <translation>无法读取此链接，它可能不完整。</translation>
    </message>
    <message>
        <source>This is neither a link nor a code nor an address. An address looks like 192.168.1.20:4826 or host.example.</source>
        <translation>这不是链接、加入码或地址。地址的格式如 192.168.1.20:4826 或 host.example。</translation>
    </message>
</context>
<context>
    <name>hubbub::app::ProfileController</name>
    <message>
        <source>You have changed this very often. Try again in a few minutes.</source>
        <translation>你更改得太频繁了。请过几分钟再试。</translation>
    </message>
</context>
<context>
    <name>hubbub::app::RoomController</name>
    <message>
        <source>This room is locked. Those who run it will open it again.</source>
        <translation>此房间已锁定。房主或管理员会重新开放。</translation>
    </message>
    <message>
        <source>You are muted in this room. You can read on.</source>
        <translation>你在此房间中被禁言，但仍可阅读。</translation>
    </message>
    <message>
        <source>Only those who run this room can write at the moment.</source>
        <translation>目前只有房主和管理员可以发言。</translation>
    </message>
    <message>
        <source>In this room moderators write and others read.</source>
        <translation>此房间由管理员发言，其他人阅读。</translation>
    </message>
    <message>
        <source>This is an archive: it can be read and searched, and nobody writes in it any more.</source>
        <translation>这是存档：可以阅读和搜索，但不能再发言。</translation>
    </message>
</context>
<context>
    <name>hubbub::app::SearchController</name>
    <message>
        <source>%1 is no date. Write 2026-01-31, 2026-01 or 2026.</source>
        <translation>“%1”不是日期。请写成 2026-01-31、2026-01 或 2026。</translation>
    </message>
    <message>
        <source>That is too long; only its beginning is searched for.</source>
        <translation>太长了，只搜索开头部分。</translation>
    </message>
    <message>
        <source>No room is called %1.</source>
        <translation>没有名为“%1”的房间。</translation>
    </message>
    <message>
        <source>Nobody here is called %1.</source>
        <translation>这里没有名为“%1”的人。</translation>
    </message>
</context>
<context>
    <name>hubbub::app::ServerRoomModel</name>
    <message>
        <source>open to all</source>
        <translation>对所有人开放</translation>
    </message>
    <message>
        <source>announcements</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>private</source>
        <translation>私密</translation>
    </message>
    <message>
        <source>direct messages</source>
        <translation>私信</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n 位成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::ServerUserModel</name>
    <message>
        <source>here now</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>最后在线 %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>你</translation>
    </message>
    <message>
        <source>kept out</source>
        <translation>已拒之门外</translation>
    </message>
    <message>
        <source>runs the server</source>
        <translation>管理服务器</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>访客</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n 台设备</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::StorageController</name>
    <message>
        <source>Another Hubbub uses this copy at the moment. End it first.</source>
        <translation>另一个 Hubbub 正在使用此副本。请先将其退出。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be deleted.</source>
        <translation>无法删除文件夹 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n copies cannot be read; they are part of the total only.</source>
        <translation>
            <numerusform>%n 个副本无法读取，仅计入总量。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::StorageListModel</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <extracomment>%1 is a number of messages, %2 their size.</extracomment>
        <translation>%1，约 %2</translation>
    </message>
    <message>
        <source>%1; from %2</source>
        <translation>%1；来自 %2</translation>
    </message>
    <message>
        <source>%1; you have left it</source>
        <translation>%1；你已离开</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>存档</translation>
    </message>
</context>
<context>
    <name>hubbub::app::TimelineSelection</name>
    <message>
        <source>%1, %2</source>
        <extracomment>The line above what a person said, in copied text: their name and the time.</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>hubbub::app::TokenListModel</name>
    <message>
        <source>reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>moderates</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>takes webhooks</source>
        <translation>接收 Webhook</translation>
    </message>
    <message>
        <source>in use now</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>最后使用 %1</translation>
    </message>
    <message>
        <source>made by the server</source>
        <translation>由服务器创建</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>由 %1 创建</translation>
    </message>
    <message>
        <source>good until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>good until it is revoked</source>
        <translation>有效至吊销</translation>
    </message>
</context>
<context>
    <name>hubbub::app::desktop::DBusNotifier</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>hubbub::app::desktop::SystemTray</name>
    <message>
        <source>Open Hubbub</source>
        <translation>打开 Hubbub</translation>
    </message>
    <message>
        <source>End hosting …</source>
        <translation>停止托管…</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Not hosting</source>
        <translation>未托管</translation>
    </message>
    <message numerus="yes">
        <source>Hubbub: %n for you</source>
        <translation>
            <numerusform>Hubbub：%n 条与你有关</numerusform>
        </translation>
    </message>
</context>
</TS>
