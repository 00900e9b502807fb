// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/protocol_random_frames.h"

#include "core/protocol/limits.h"

#include <array>

namespace hubbub::test {

using namespace protocol;

std::int64_t RandomFrames::number()
{
    switch (m_random.below(4)) {
    case 0:
        return 0;
    case 1:
        return limits::maxInteger;
    default:
        return static_cast<std::int64_t>(m_random.below(1'000'000));
    }
}

std::string RandomFrames::text()
{
    static constexpr std::array<std::string_view, 10> parts{"a",      "hello ", "\"",         "\\",        "\n",
                                                            "\u00e4", "\u4e2d", "\U0001F600", "</script>", "\x7f"};
    std::string text;
    for (auto count = m_random.below(6); count > 0; --count)
        text += parts[m_random.below(parts.size())];
    if (m_random.below(8) == 0)
        text += '\0';
    return text;
}

template<class Id>
Id RandomFrames::id()
{
    return Id(m_random.hex(1 + m_random.below(31)));
}

Tag RandomFrames::tag()
{
    Tag tag;
    for (auto &byte : tag.bytes)
        byte = static_cast<std::uint8_t>(m_random.below(256));
    return tag;
}

template<class Enum>
Enum RandomFrames::oneOf(int count)
{
    return static_cast<Enum>(m_random.below(static_cast<std::uint64_t>(count)));
}

template<class Make>
auto RandomFrames::some(Make make)
{
    std::vector<decltype(make())> list;
    for (auto count = m_random.below(4); count > 0; --count)
        list.push_back(make());
    return list;
}

Body RandomFrames::body()
{
    switch (m_random.below(25)) {
    case 0:
        return Created{text(), text(), text()};
    case 22:
        return KeepSet{number()};
    case 23:
        return Expired{number()};
    case 24:
        return Emptied{text()};
    case 12:
        return Created{"", "", text(), Preset::Direct, id<UserId>(), text(), colour(), colour(), coin(), coin()};
    case 21:
        return ProfileSet{text(), colour()};
    case 13:
        return PresetSet{oneOf<Preset>(4)};
    case 14:
        return Kicked{id<UserId>(), text()};
    case 15:
        return Banned{id<UserId>(), oneOf<BanScope>(3), coin(), text()};
    case 16:
        return Muted{id<UserId>(), coin(), number(), text()};
    case 17:
        return Slowed{number()};
    case 18:
        return Locked{coin()};
    case 19:
        return AllMuted{coin()};
    case 20:
        return Hidden{number(), number(), coin()};
    case 1:
        return Posted{text(), number()};
    case 2:
        return Edited{number(), text()};
    case 3:
        return Deleted{number()};
    case 4:
        return Reacted{number(), text(), coin()};
    case 5:
        return Pinned{number(), coin()};
    case 6:
        return Joined{text(), coin() ? Role::Guest : Role::Member, colour(), coin()};
    case 7:
        return Left{};
    case 8:
        return Renamed{text()};
    case 9:
        return TopicSet{text()};
    case 10:
        return RoleSet{id<UserId>(), oneOf<Role>(3)};
    default:
        return coin() ? UnknownBody{"poll", "{}"}
                      : UnknownBody{"poll", R"({"b":[1,2.50,-3,1e3,18446744073709551616,null,true,{"x":"\"\n"}],"a":"z"})"};
    }
}

Entry RandomFrames::entry()
{
    return {number(), id<UserId>(), tag(), number(), body()};
}

Message RandomFrames::message()
{
    Message message;
    message.seq = number();
    message.kind = oneOf<MessageKind>(16);
    message.author = id<UserId>();
    message.tag = tag();
    message.at = number();
    message.text = text();
    message.reply = number();
    message.editSeq = number();
    message.editAt = number();
    message.deleted = coin();
    message.hidden = coin();
    message.pinned = coin();
    message.reactions = some([this] { return Reaction{text(), some([this] { return id<UserId>(); })}; });
    return message;
}

RequestId RandomFrames::requestId()
{
    return coin() ? RequestId{std::to_string(number())} : RequestId{'"' + m_random.hex(8) + '"'};
}

RequestBody RandomFrames::requestBody()
{
    const auto limit = [this] { return static_cast<int>(m_random.below(1000)); };
    const auto maybe = [this] { return coin() ? std::nullopt : std::optional(coin()); };
    switch (m_random.below(34)) {
    case 26:
        return GetUsers{coin() ? UserId() : id<UserId>(), limit(), text()};
    case 27:
        return SetUser{id<UserId>(), maybe(), maybe(), maybe()};
    case 28:
        return RevokeDevices{id<UserId>()};
    case 29:
        return ResetPassword{id<UserId>(), text()};
    case 30:
        return GetBans{id<RoomId>(), coin() ? UserId() : id<UserId>()};
    case 31:
        return GetStats{};
    case 32:
        return CreateRoom{tag(), text(), text(), oneOf<Preset>(3), id<UserId>()};
    case 33:
        return Append{id<RoomId>(), tag(), Renamed{text()}, {}, id<UserId>()};
    case 21:
        return MakeToken{text(), scopes(), some([this] { return id<RoomId>(); }), number()};
    case 22:
        return GetTokens{coin() ? RoomId() : id<RoomId>(), coin() ? DeviceId() : id<DeviceId>()};
    case 23:
        return RevokeToken{id<DeviceId>()};
    case 24:
        return SetCommands{some([this] { return Command{text(), text()}; })};
    case 25:
        return GetCommands{id<RoomId>()};
    case 20:
        return SetProfile{tag(), text(), colour()};
    case 18:
        return coin() ? OpenDirect{tag(), id<UserId>(), {}} : OpenDirect{tag(), {}, "Ann"};
    case 19:
        return CreateRoom{tag(), text(), text(), oneOf<Preset>(3)};
    case 0: {
        Hello hello{limit(), text(), text(), text()};
        if (coin())
            hello = {limit(), text(), text(), text(), text(), text(), text(), text(), text()};
        return hello;
    }
    case 1:
        return Follow{some([this] {
            return Cursor{id<RoomId>(), coin() ? Epoch() : id<Epoch>(), coin() ? std::nullopt : std::optional(number())};
        })};
    case 2:
        return CreateRoom{tag(), text(), text()};
    case 3:
        return Append{id<RoomId>(), tag(), Posted{text(), number()}};
    case 4:
        return MarkRead{id<RoomId>(), number()};
    case 5:
        return GetRooms{coin() ? RoomId() : id<RoomId>(), limit(), coin()};
    case 6:
        return GetMembers{id<RoomId>(), coin() ? UserId() : id<UserId>(), limit()};
    case 7: {
        HistoryQuery query{oneOf<HistoryVerb>(6), 0, 0, limit()};
        if (query.verb == HistoryVerb::AtTime)
            query.time = number();
        else if (query.verb != HistoryVerb::Latest)
            query.seq = number();
        return GetHistory{id<RoomId>(), query};
    }
    case 8:
        return Search{{text(), coin() ? RoomId() : id<RoomId>(), limit()}};
    case 9:
        return GetDevices{};
    case 10:
        return RevokeDevice{id<DeviceId>()};
    case 11:
        return LinkDevice{};
    case 12:
        return SetPassword{text(), text()};
    case 13:
        return MakeInvite{coin() ? RoomId() : id<RoomId>(), number(), number(), coin(), coin()};
    case 14:
        return coin() ? GetInvites{coin() ? RoomId() : id<RoomId>()} : GetInvites{{}, true, id<InviteId>()};
    case 15:
        return RevokeInvite{id<InviteId>()};
    case 16:
        return OpenInvite{text()};
    case 17:
        return Append{id<RoomId>(), tag(), Joined{text()}, text()};
    default:
        return Ping{};
    }
}

ClientFrame RandomFrames::clientFrame()
{
    switch (m_random.below(8)) {
    case 0:
        return SetTyping{id<RoomId>(), coin()};
    case 1:
        return SetPresence{coin() ? Presence::Online : Presence::Away};
    default:
        return Request{requestId(), requestBody()};
    }
}

RoomRow RandomFrames::roomRow()
{
    RoomRow row{id<RoomId>(), text(), text(), id<Epoch>(), number(), number(), coin(), number(), number(), number()};
    row.preset = oneOf<Preset>(4);
    if (row.member)
        row.role = coin() ? Role::Guest : oneOf<Role>(3);
    if (row.preset == Preset::Direct)
        row.with = id<UserId>();
    if (coin()) {
        row.slowSeconds = number();
        row.keepDays = number();
        row.locked = coin();
        row.allMuted = coin();
    }
    return row;
}

InviteRow RandomFrames::inviteRow()
{
    return {id<InviteId>(), coin() ? RoomId() : id<RoomId>(), id<UserId>(), number(), number(), coin(), coin()};
}

Scopes RandomFrames::scopes()
{
    Scopes scopes;
    for (auto count = m_random.below(4); count > 0; --count)
        scopes.insert(oneOf<Scope>(4));
    return scopes;
}

TokenRow RandomFrames::tokenRow()
{
    return {id<DeviceId>(), id<UserId>(), text(),   scopes(), some([this] { return id<RoomId>(); }), id<UserId>(), text(),
            number(),       number(),     number(), coin()};
}

ReadState RandomFrames::readState()
{
    return {id<RoomId>(), number(), number(), number()};
}

Error RandomFrames::error()
{
    return {oneOf<ErrorCode>(static_cast<int>(ErrorCode::NoSuchUser) + 1), text(), number()};
}

std::map<UserId, std::string> RandomFrames::names()
{
    std::map<UserId, std::string> names;
    for (auto count = m_random.below(4); count > 0; --count)
        names[id<UserId>()] = text();
    return names;
}

std::map<UserId, int> RandomFrames::colours()
{
    std::map<UserId, int> colours;
    for (auto count = m_random.below(4); count > 0; --count)
        colours[id<UserId>()] = colour();
    return colours;
}

ReplyBody RandomFrames::replyBody()
{
    switch (m_random.below(24)) {
    case 17:
        return MakeTokenReply{tokenRow(), text()};
    case 18:
        return TokensReply{some([this] { return tokenRow(); }), coin()};
    case 19:
        return CommandsReply{some([this] { return CommandRow{{text(), text()}, id<UserId>()}; })};
    case 20:
        return UsersReply{some([this] {
                              return UserRow{id<UserId>(), text(), number(), number(), coin(),
                                             coin(),       coin(), coin(),   coin(),   coin()};
                          }),
                          coin()};
    case 21:
        return BansReply{
            some([this] { return BanRow{id<UserId>(), text(), oneOf<BanScope>(3), number(), id<UserId>(), text(), text()}; }),
            coin()};
    case 22: {
        StatsReply reply{text(), number(), {}};
        for (auto count = m_random.below(4); count > 0; --count)
            reply.figures[id<FigureName>()] = number();
        return reply;
    }
    case 16:
        return DirectReply{id<RoomId>(), id<Epoch>(), id<UserId>(), text()};
    case 0:
        return HelloReply{
            id<ServerId>(), text(), text(), id<UserId>(), text(), number(), number(), some([this] { return roomRow(); }),
            colour(),       coin(), coin(), scopes(),     coin(), coin()};
    case 1:
        return FollowReply{some([this] {
            return FollowedRoom{id<RoomId>(), coin() ? Epoch() : id<Epoch>(), number(), coin(),
                                coin() ? std::nullopt : std::optional(error().code)};
        })};
    case 2:
        return CreateReply{id<RoomId>(), id<Epoch>(), number(), coin()};
    case 3:
        return AppendReply{number(), coin()};
    case 4:
        return readState();
    case 5:
        return RoomsReply{some([this] { return roomRow(); }), coin()};
    case 6:
        return MembersReply{
            some([this] {
                MemberRow row{{id<UserId>(), text(), oneOf<Role>(3), number(), coin()}, oneOf<Presence>(3), number()};
                row.member.colour = colour();
                row.member.bot = coin();
                return row;
            }),
            coin()};
    case 7:
        return HistoryReply{some([this] { return message(); }), coin(), names(), colours()};
    case 8:
        return SearchReply{some([this] { return SearchHit{id<RoomId>(), message()}; }), coin(), names(), colours()};
    case 9: {
        PingReply reply{number(), {}};
        for (auto count = m_random.below(4); count > 0; --count)
            reply.heads[id<RoomId>()] = number();
        return reply;
    }
    case 10:
        return DoneReply{};
    case 11:
        return DevicesReply{some([this] { return DeviceRow{id<DeviceId>(), text(), number(), number(), coin(), coin()}; }),
                            coin()};
    case 12:
        return LinkReply{text(), number()};
    case 13:
        return MakeInviteReply{inviteRow(), text()};
    case 14:
        return InvitesReply{some([this] { return inviteRow(); }), coin()};
    case 15:
        return OpenInviteReply{coin() ? RoomId() : id<RoomId>(), text(), text(), number(), coin(), coin()};
    default:
        return error();
    }
}

ServerFrame RandomFrames::serverFrame()
{
    switch (m_random.below(13)) {
    case 12:
        return ProfileChanged{text(), colour()};
    case 0:
        return RoomChanged{roomRow()};
    case 1:
        return ReadChanged{readState()};
    case 2:
        return TypingChanged{id<RoomId>(), id<UserId>(), coin()};
    case 3:
        return PresenceChanged{some([this] { return PresenceRow{id<UserId>(), oneOf<Presence>(3), number()}; })};
    case 4:
        return Bye{number()};
    case 5:
    case 6:
        return Entries{id<RoomId>(), id<Epoch>(), some([this] { return entry(); })};
    default:
        return Reply{requestId(), replyBody()};
    }
}

} // namespace hubbub::test
