// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/limits.h"
#include "core/roomlog/room_log.h"
#include "core/roomlog/room_state.h"
#include "core/roomlog/rules.h"

#include <QTest>

#include <string>

using namespace hubbub;
using namespace hubbub::protocol;
using namespace hubbub::roomlog;
using namespace std::string_literals;

namespace {

const UserId ann("ann");
const UserId ben("ben");
const UserId cat("cat");
const UserId guest("guest");
const UserId otherGuest("guest2");
const UserId victim("victim");
const UserId moderator("moderator");
const UserId otherModerator("moderator2");

/// A room with a log, driven as a host does it: refused drafts do not enter the log.
class Room
{
public:
    /// Seq 1 is Ann's creation, 2 Ben's join.
    Room()
    {
        take(ann, Created{"room", "topic", "Ann"});
        take(ben, Joined{"Ben"});
    }

    Room(const UserId &author, const Created &created) { take(author, created); }

    /// Ann owns it; Mod and Mod2 moderate, Ben and Victim are members, Guest is a guest; the newest entry is Victim's post.
    static Room withEveryRole()
    {
        Room room;
        room.take(moderator, Joined{"Mod"});
        room.take(otherModerator, Joined{"Mod2"});
        room.take(victim, Joined{"Victim"});
        room.take(guest, Joined{"Guest", Role::Guest});
        room.take(otherGuest, Joined{"Guest2", Role::Guest});
        room.take(ann, RoleSet{moderator, Role::Moderator});
        room.take(ann, RoleSet{otherModerator, Role::Moderator});
        room.take(victim, Posted{"v", 0});
        room.post = room.head();
        return room;
    }
    Seq post = 0; ///< of withEveryRole()

    /// "ok" or the name of the error.
    std::string take(const UserId &author, const Body &body)
    {
        const Draft draft{RoomId("r"), author, {}, body};
        if (const auto error = refusal(draft, m_state, admission()))
            return std::string(nameOf(error->code));
        m_log.push_back(m_numbers.append(draft, admission().now));
        fold(m_log.back(), m_state);
        return "ok";
    }

    /// Puts an entry into the log that no honest host would have accepted.
    void force(const UserId &author, const Body &body)
    {
        m_log.push_back(m_numbers.append({RoomId("r"), author, {}, body}, 0));
        fold(m_log.back(), m_state);
    }

    /// The moment of the next entry, and what the host knows of the author.
    Admission admission() const { return {1000 * (m_numbers.head() + 1) + later, invited, barred}; }
    base::Millis later = 0; ///< added to the clock, which ticks a second per entry
    bool invited = false;
    bool barred = false;

    Seq head() const { return m_numbers.head(); }
    const RoomState &state() const { return m_state; }
    const std::vector<Entry> &log() const { return m_log; }
    Message message(Seq seq) const
    {
        for (const Message &message : m_state.messages()) {
            if (message.seq == seq)
                return message;
        }
        return {};
    }
    std::vector<UserId> mentions(Seq seq) const
    {
        const auto found = m_state.mentions().find(seq);
        return found == m_state.mentions().end() ? std::vector<UserId>() : found->second;
    }

private:
    RoomLog m_numbers{Epoch("e"), 0};
    RoomState m_state;
    std::vector<Entry> m_log;
};

constexpr Seq far = 9'007'199'254'740'991;

} // namespace

class RoomlogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyTakesOnlyTheNextEntry()
    {
        RoomLog copy(Epoch("e"), 4);
        const auto entry = [](Seq seq) { return Entry{seq, ann, {}, 0, Left{}}; };
        QVERIFY(copy.apply(entry(6)) == Applied::Gap);
        QVERIFY(copy.apply(entry(4)) == Applied::Duplicate);
        QVERIFY(copy.apply(entry(1)) == Applied::Duplicate);
        QCOMPARE(copy.head(), 4);
        QVERIFY(copy.apply(entry(5)) == Applied::Yes);
        QCOMPARE(copy.head(), 5);
        QVERIFY(copy.apply(entry(5)) == Applied::Duplicate);
    }

    void creationMakesAnOwnerAndANotice()
    {
        const Room room;
        QVERIFY(room.state().title() == (RoomTitle{"room", "topic"}));
        QVERIFY(room.state().member(ann) == (Member{ann, "Ann", Role::Owner, 1, true}));
        QVERIFY(room.state().member(ben) == (Member{ben, "Ben", Role::Member, 2, true}));
        QCOMPARE(room.message(1).kind, MessageKind::Create);
        QCOMPARE(room.message(1).text, "room"s);
        QCOMPARE(room.message(2).kind, MessageKind::Join);
        QCOMPARE(room.message(2).text, "Ben"s);
    }

    void aRoomIsCreatedOnce()
    {
        Room room;
        QCOMPARE(room.take(ann, Created{"again", "", "Ann"}), "invalid_params"s);
        QCOMPARE(room.take(cat, Created{"again", "", "Cat"}), "invalid_params"s);
        const RoomState before = room.state();
        room.force(cat, Created{"again", "", "Cat"});
        QVERIFY(room.state() == before);
    }

    void nothingHappensInARoomThatNobodyCreated()
    {
        const RoomState nothing;
        QCOMPARE(refusal({RoomId("r"), ann, {}, Joined{"Ann"}}, nothing, {})->code, ErrorCode::NoSuchRoom);
        QCOMPARE(refusal({RoomId("r"), ann, {}, Posted{"x", 0}}, nothing, {})->code, ErrorCode::NotMember);
    }

    void onlyPresentMembersDoAnything()
    {
        Room room;
        room.take(ben, Posted{"x", 0});
        const std::vector<Body> bodies{Posted{"x", 0}, Edited{3, "y"}, Deleted{3}, Reacted{3, "x", true},     Pinned{3, true},
                                       Renamed{"n"},   TopicSet{"t"},  Left{},     RoleSet{ann, Role::Member}};
        for (const Body &body : bodies)
            QCOMPARE(room.take(cat, body), "not_member"s);
        QCOMPARE(room.take(ben, Left{}), "ok"s);
        for (const Body &body : bodies)
            QCOMPARE(room.take(ben, body), "not_member"s);
    }

    void leavingKeepsTheRowAndRejoiningStartsAnew()
    {
        Room room;
        room.take(ann, RoleSet{ben, Role::Moderator});
        QCOMPARE(room.take(ben, Joined{"Ben"}), "already_member"s);
        QCOMPARE(room.take(ben, Left{}), "ok"s);
        QCOMPARE(room.state().member(ben)->present, false);
        QCOMPARE(room.message(room.head()).kind, MessageKind::Leave);
        QCOMPARE(room.message(room.head()).text, "Ben"s);
        QVERIFY(!room.state().memberNamed("ben"));
        QCOMPARE(room.take(ben, Joined{"Benny"}), "ok"s);
        QVERIFY(room.state().member(ben) == (Member{ben, "Benny", Role::Member, room.head(), true}));
    }

    void repliesNeedAPost()
    {
        Room room;
        QCOMPARE(room.take(ann, Posted{"a", 0}), "ok"s); // 3
        QCOMPARE(room.take(ben, Posted{"b", 3}), "ok"s); // 4
        QCOMPARE(room.message(4).reply, 3);
        QCOMPARE(room.take(ben, Posted{"to a notice", 1}), "no_such_message"s);
        QCOMPARE(room.take(ben, Posted{"to itself", 5}), "no_such_message"s);
        QCOMPARE(room.take(ben, Posted{"to the future", far}), "no_such_message"s);
        room.take(ann, Edited{3, "a2"}); // 5
        QCOMPARE(room.take(ben, Posted{"to an edit", 5}), "no_such_message"s);
        room.take(ann, Deleted{3});
        QCOMPARE(room.take(ben, Posted{"to a tombstone", 3}), "ok"s);
    }

    void onlyTheAuthorEdits()
    {
        Room room;
        room.take(ben, Posted{"b", 0}); // 3
        QCOMPARE(room.take(ann, Edited{3, "owner"}), "not_allowed"s);
        QCOMPARE(room.take(ben, Edited{3, "b2"}), "ok"s); // 4
        QCOMPARE(room.message(3).text, "b2"s);
        QCOMPARE(room.message(3).editSeq, 4);
        QCOMPARE(room.message(3).editAt, 4000);
        QCOMPARE(room.message(3).at, 3000);
        QCOMPARE(room.message(4).seq, 0); // an edit has no row of its own
        QCOMPARE(room.take(ben, Edited{2, "notice"}), "not_allowed"s);
        QCOMPARE(room.take(ben, Edited{4, "edit"}), "no_such_message"s);
        QCOMPARE(room.take(ben, Edited{0, "none"}), "no_such_message"s);
        room.take(ben, Deleted{3});
        QCOMPARE(room.take(ben, Edited{3, "b3"}), "message_deleted"s);
    }

    void deletingLeavesATombstone()
    {
        Room room;
        room.take(ann, Posted{"a", 0}); // 3
        room.take(ben, Posted{"@Ann b", 3}); // 4
        room.take(ben, Edited{4, "@Ann b2"});
        room.take(ann, Reacted{4, "x", true});
        room.take(ann, Pinned{4, true});
        QCOMPARE(room.mentions(4), std::vector<UserId>{ann});
        QCOMPARE(room.take(ben, Deleted{3}), "not_allowed"s);
        QCOMPARE(room.take(ben, Deleted{4}), "ok"s);

        const Message stone = room.message(4);
        QVERIFY(stone.deleted);
        QCOMPARE(stone.text, ""s);
        QCOMPARE(stone.reply, 3);
        QCOMPARE(stone.editSeq, 0);
        QVERIFY(!stone.pinned && stone.reactions.empty() && room.mentions(4).empty());

        const RoomState before = room.state();
        QCOMPARE(room.take(ben, Deleted{4}), "ok"s);
        QVERIFY(room.state() == before);
    }

    void moderatorsDeleteWhatOthersWrote()
    {
        Room room;
        room.take(cat, Joined{"Cat"}); // 3
        room.take(cat, Posted{"c", 0}); // 4
        QCOMPARE(room.take(ben, Deleted{4}), "not_allowed"s);
        room.take(ann, RoleSet{ben, Role::Moderator});
        QCOMPARE(room.take(ben, Deleted{4}), "ok"s);
        QCOMPARE(room.take(ben, Deleted{1}), "not_allowed"s); // notices stay
        QCOMPARE(room.take(ben, Deleted{99}), "no_such_message"s);
    }

    void reactionsAreOrderedByTheirFirstUse()
    {
        Room room;
        room.take(ann, Posted{"a", 0}); // 3
        room.take(ben, Reacted{3, "b", true});
        room.take(ann, Reacted{3, "a", true});
        room.take(ann, Reacted{3, "b", true});
        room.take(ben, Reacted{3, "b", true}); // again: nothing new
        QVERIFY(room.message(3).reactions == (std::vector<Reaction>{{"b", {ben, ann}}, {"a", {ann}}}));
        room.take(ben, Reacted{3, "b", false});
        QVERIFY(room.message(3).reactions == (std::vector<Reaction>{{"a", {ann}}, {"b", {ann}}}));
        room.take(ann, Reacted{3, "a", false});
        room.take(ann, Reacted{3, "b", false});
        QVERIFY(room.message(3).reactions.empty());
        QCOMPARE(room.take(ann, Reacted{3, "b", false}), "ok"s); // taking back what is not there
    }

    void reactionsHaveBounds()
    {
        Room room;
        room.take(ann, Posted{"a", 0}); // 3
        QCOMPARE(room.take(ann, Reacted{99, "x", true}), "no_such_message"s);
        QCOMPARE(room.take(ann, Reacted{99, "x", false}), "no_such_message"s);
        for (std::size_t i = 0; i < limits::distinctReactions; ++i)
            QCOMPARE(room.take(ann, Reacted{3, "e" + std::to_string(i), true}), "ok"s);
        QCOMPARE(room.take(ben, Reacted{3, "one more", true}), "too_many_reactions"s);
        QCOMPARE(room.take(ben, Reacted{3, "e0", true}), "ok"s);
        room.take(ann, Deleted{3});
        QCOMPARE(room.take(ben, Reacted{3, "x", true}), "message_deleted"s);
        QCOMPARE(room.take(ben, Reacted{3, "e0", false}), "ok"s);
    }

    void anyMemberPins()
    {
        Room room;
        room.take(ann, Posted{"a", 0}); // 3
        QCOMPARE(room.take(ben, Pinned{3, true}), "ok"s);
        QVERIFY(room.message(3).pinned);
        QCOMPARE(room.take(ben, Pinned{3, true}), "ok"s);
        QCOMPARE(room.take(ann, Pinned{3, false}), "ok"s);
        QVERIFY(!room.message(3).pinned);
        QCOMPARE(room.take(ann, Pinned{9, true}), "no_such_message"s);
        room.take(ann, Deleted{3});
        QCOMPARE(room.take(ann, Pinned{3, true}), "message_deleted"s);
    }

    void titles()
    {
        Room room;
        QCOMPARE(room.take(ben, Renamed{"new"}), "not_allowed"s);
        QCOMPARE(room.take(ann, Renamed{"new"}), "ok"s);
        QCOMPARE(room.message(room.head()).text, "new"s);
        QCOMPARE(room.take(ben, TopicSet{"about"}), "ok"s);
        QCOMPARE(room.message(room.head()).kind, MessageKind::Topic);
        QVERIFY(room.state().title() == (RoomTitle{"new", "about"}));
    }

    void onlyOwnersGiveRoles()
    {
        Room room;
        QCOMPARE(room.take(ben, RoleSet{ann, Role::Member}), "not_allowed"s);
        QCOMPARE(room.take(ann, RoleSet{ann, Role::Member}), "not_allowed"s);
        QCOMPARE(room.take(ann, RoleSet{cat, Role::Moderator}), "not_member"s);
        QCOMPARE(room.take(ann, RoleSet{ben, Role::Moderator}), "ok"s);
        QCOMPARE(room.message(room.head()).kind, MessageKind::Role);
        QCOMPARE(room.message(room.head()).text, "moderator Ben"s);
        QCOMPARE(room.take(ben, Renamed{"moderated"}), "ok"s);
        QCOMPARE(room.take(ben, RoleSet{ann, Role::Member}), "not_allowed"s);
        room.take(ben, Left{});
        QCOMPARE(room.take(ann, RoleSet{ben, Role::Owner}), "not_member"s);
    }

    void aGuestWhoWasRaisedIsOneUntilTheyLeave()
    {
        Room room = Room::withEveryRole();
        QCOMPARE(room.take(guest, Pinned{room.post, true}), "not_allowed"s);
        QCOMPARE(room.take(guest, RoleSet{guest, Role::Member}), "not_allowed"s);
        QCOMPARE(room.take(moderator, RoleSet{guest, Role::Member}), "ok"s);
        QCOMPARE(room.message(room.head()).text, "member Guest"s);
        QCOMPARE(room.take(guest, Pinned{room.post, true}), "ok"s);
        QCOMPARE(room.take(moderator, RoleSet{guest, Role::Member}), "not_allowed"s); // no guest any more
        room.take(guest, Left{});
        QCOMPARE(room.take(moderator, RoleSet{guest, Role::Member}), "not_allowed"s);
        room.take(guest, Joined{"Guest", Role::Guest});
        QCOMPARE(room.state().member(guest)->role, Role::Guest);
    }

    // ---- Running a room

    void everyRoleAndEveryAct_data()
    {
        QTest::addColumn<int>("act");
        QTest::addColumn<QByteArray>("byGuest");
        QTest::addColumn<QByteArray>("byMember");
        QTest::addColumn<QByteArray>("byModerator");
        QTest::addColumn<QByteArray>("byOwner");
        const auto row = [](const char *what, int act, const char *byGuest, const char *byMember, const char *byModerator,
                            const char *byOwner) {
            QTest::newRow(what) << act << QByteArray(byGuest) << QByteArray(byMember) << QByteArray(byModerator)
                                << QByteArray(byOwner);
        };
        const char *no = "not_allowed";
        row("post", 0, "ok", "ok", "ok", "ok");
        row("react", 1, "ok", "ok", "ok", "ok");
        row("pin", 2, no, "ok", "ok", "ok");
        row("topic", 3, no, "ok", "ok", "ok");
        row("rename", 4, no, no, "ok", "ok");
        row("delete another's", 5, no, no, "ok", "ok");
        row("make a moderator", 6, no, no, no, "ok");
        row("preset", 7, no, no, no, "ok");
        row("kick a member", 8, no, no, "ok", "ok");
        row("ban a member", 9, no, no, "ok", "ok");
        row("unban a member", 10, no, no, "ok", "ok");
        row("mute a member", 11, no, no, "ok", "ok");
        row("kick a moderator", 12, no, no, no, "ok");
        row("ban the owner", 13, no, no, no, no);
        row("mute a moderator", 14, no, no, no, "ok");
        row("slow", 15, no, no, "ok", "ok");
        row("lock", 16, no, no, "ok", "ok");
        row("mute all", 17, no, no, "ok", "ok");
        row("hide", 18, no, no, "ok", "ok");
        row("leave", 19, "ok", "ok", "ok", "ok");
        row("make a guest", 20, no, no, no, no);
        row("raise a guest", 24, no, no, "ok", "ok");
        row("raise a guest beyond", 25, no, no, no, "ok");
        row("lower a moderator", 26, no, no, no, "ok");
        row("kick a guest", 27, no, no, "ok", "ok");
        row("become direct", 21, "invalid_params", "invalid_params", "invalid_params", "invalid_params");
        row("too slow", 22, "invalid_params", "invalid_params", "invalid_params", "invalid_params");
        row("hide nothing", 23, "invalid_params", "invalid_params", "invalid_params", "invalid_params");
    }
    void everyRoleAndEveryAct()
    {
        QFETCH(int, act);
        const auto outcome = [act](const UserId &author) {
            Room room = Room::withEveryRole();
            const Body acts[] = {Posted{"x", 0},
                                 Reacted{room.post, "x", true},
                                 Pinned{room.post, true},
                                 TopicSet{"t"},
                                 Renamed{"n"},
                                 Deleted{room.post},
                                 RoleSet{victim, Role::Moderator},
                                 PresetSet{Preset::Announce},
                                 Kicked{victim, ""},
                                 Banned{victim, BanScope::User, true, ""},
                                 Banned{victim, BanScope::User, false, ""},
                                 Muted{victim, true, 0, ""},
                                 Kicked{otherModerator, ""},
                                 Banned{ann, BanScope::User, true, ""},
                                 Muted{otherModerator, true, 0, ""},
                                 Slowed{5},
                                 Locked{true},
                                 AllMuted{true},
                                 Hidden{1, room.post, true},
                                 Left{},
                                 RoleSet{victim, Role::Guest},
                                 PresetSet{Preset::Direct},
                                 Slowed{limits::slowSeconds + 1},
                                 Hidden{3, 2, true},
                                 RoleSet{otherGuest, Role::Member},
                                 RoleSet{otherGuest, Role::Moderator},
                                 RoleSet{otherModerator, Role::Member},
                                 Kicked{otherGuest, ""}};
            return QByteArray::fromStdString(room.take(author, acts[act]));
        };
        QTEST(outcome(guest), "byGuest");
        QTEST(outcome(ben), "byMember");
        QTEST(outcome(moderator), "byModerator");
        QTEST(outcome(ann), "byOwner");
    }

    void theLastOwnerLeavesToTheSeniorModerator()
    {
        Room room = Room::withEveryRole();
        room.take(ann, Left{});
        QCOMPARE(room.message(room.head()).text, "Ann\nMod"s);
        QCOMPARE(room.state().member(moderator)->role, Role::Owner);
        QCOMPARE(room.state().member(otherModerator)->role, Role::Moderator);
    }

    void withoutModeratorsTheSeniorMemberInheritsAndNeverAGuest()
    {
        Room room; // Ann, then Ben
        room.take(cat, Joined{"Cat"});
        room.take(guest, Joined{"Guest", Role::Guest});
        room.take(ann, Left{});
        QCOMPARE(room.state().member(ben)->role, Role::Owner);
        room.take(ben, Left{});
        QCOMPARE(room.state().member(cat)->role, Role::Owner);
        room.take(cat, Left{});
        QCOMPARE(room.state().member(guest)->role, Role::Guest);
        room.take(ben, Joined{"Ben"}); // nobody owned it
        QCOMPARE(room.state().member(ben)->role, Role::Owner);
        room.take(ann, Joined{"Ann", Role::Owner}); // a join gives no role
        QCOMPARE(room.state().member(ann)->role, Role::Member);
    }

    void oneOfTwoOwnersLeavesNobodyPromoted()
    {
        Room room;
        room.take(cat, Joined{"Cat"});
        room.take(ann, RoleSet{cat, Role::Owner});
        room.take(ann, Left{});
        QCOMPARE(room.message(room.head()).text, "Ann"s);
        QCOMPARE(room.state().member(ben)->role, Role::Member);
    }

    void announcementsAreForReadersToReactTo()
    {
        Room room;
        room.take(ben, Posted{"before", 0}); // 3
        QCOMPARE(room.take(ann, PresetSet{Preset::Announce}), "ok"s);
        QCOMPARE(room.message(room.head()).text, "announce"s);
        QCOMPARE(room.take(ben, Posted{"x", 0}), "not_allowed"s);
        QCOMPARE(room.take(ben, Edited{3, "x"}), "not_allowed"s);
        QCOMPARE(room.take(ben, Pinned{3, true}), "not_allowed"s);
        QCOMPARE(room.take(ben, TopicSet{"x"}), "not_allowed"s);
        QCOMPARE(room.take(ben, Reacted{3, "x", true}), "ok"s);
        QCOMPARE(room.take(ann, Posted{"news", 0}), "ok"s);
        QCOMPARE(room.take(cat, Joined{"Cat"}), "ok"s);
    }

    void aPrivateRoomIsJoinedWithAnInvite()
    {
        Room room;
        room.take(ann, PresetSet{Preset::Private});
        QCOMPARE(room.take(cat, Joined{"Cat"}), "invite_required"s);
        room.invited = true;
        QCOMPARE(room.take(cat, Joined{"Cat"}), "ok"s);
        QCOMPARE(room.take(cat, Posted{"x", 0}), "ok"s);
    }

    void whoIsKickedMayComeBackAndWhoIsBannedMayNot()
    {
        Room room;
        room.take(cat, Joined{"Cat"});
        QCOMPARE(room.take(ann, Kicked{ben, "too loud"}), "ok"s);
        QCOMPARE(room.message(room.head()).text, "Ben\ntoo loud"s);
        QCOMPARE(room.state().member(ben)->exit, Exit::Kicked);
        QCOMPARE(room.take(ben, Posted{"x", 0}), "not_member"s);
        QCOMPARE(room.take(ann, Kicked{ben, ""}), "not_member"s);
        QCOMPARE(room.take(ben, Joined{"Ben"}), "ok"s);

        QCOMPARE(room.take(ann, Banned{ben, BanScope::Device, true, ""}), "ok"s);
        QCOMPARE(room.message(room.head()).text, "device Ben"s);
        QCOMPARE(room.take(ben, Joined{"Ben"}), "banned"s);
        QCOMPARE(room.take(ben, Posted{"x", 0}), "not_member"s);
        QCOMPARE(room.take(ann, Banned{ben, BanScope::User, false, ""}), "ok"s);
        QCOMPARE(room.message(room.head()).text, "off Ben"s);
        QCOMPARE(room.take(ben, Joined{"Ben"}), "ok"s);

        room.take(cat, Left{});
        QCOMPARE(room.take(ann, Banned{cat, BanScope::User, true, ""}), "ok"s); // also one who is not there
        QCOMPARE(room.take(cat, Joined{"Cat"}), "banned"s);
        QCOMPARE(room.take(ann, Banned{UserId("nobody"), BanScope::User, true, ""}), "not_member"s);
    }

    void aBarredDeviceOrAddressCanNeitherJoinNorSpeak()
    {
        Room room;
        room.barred = true;
        QCOMPARE(room.take(cat, Joined{"Cat"}), "banned"s);
        QCOMPARE(room.take(ben, Posted{"x", 0}), "banned"s);
        QCOMPARE(room.take(ann, Posted{"x", 0}), "ok"s); // an owner at the same address
        QCOMPARE(room.take(ben, Left{}), "ok"s);
    }

    void muting()
    {
        Room room;
        room.take(ben, Posted{"x", 0}); // 3
        const base::Millis now = room.admission().now;
        QCOMPARE(room.take(ann, Muted{ben, true, now + 60'000, "calm"}), "ok"s); // 4
        QCOMPARE(room.message(4).text, std::to_string(now + 60'000) + " Ben\ncalm");
        const Body writing[] = {Posted{"y", 0}, Edited{3, "y"}, Reacted{3, "y", true}, Pinned{3, true}, TopicSet{"y"}};
        for (const Body &body : writing)
            QCOMPARE(room.take(ben, body), "muted"s);
        QCOMPARE(room.take(ben, Reacted{3, "y", false}), "ok"s); // 5: taking back
        room.take(ben, Left{}); // 6
        room.take(ben, Joined{"Ben"}); // 7: coming back does not undo it
        QCOMPARE(room.take(ben, Posted{"y", 0}), "muted"s);
        room.later = 60'000;
        QCOMPARE(room.take(ben, Posted{"y", 0}), "ok"s);

        room.take(ann, Muted{ben, true, 0, ""});
        room.later = 100'000'000'000;
        QCOMPARE(room.take(ben, Posted{"y", 0}), "muted"s); // for good
        QCOMPARE(room.take(ann, Muted{ben, false, 0, ""}), "ok"s);
        QCOMPARE(room.message(room.head()).text, "off Ben"s);
        QCOMPARE(room.take(ben, Posted{"y", 0}), "ok"s);

        QCOMPARE(room.take(ann, AllMuted{true}), "ok"s);
        QCOMPARE(room.take(ben, Posted{"y", 0}), "muted"s);
        QCOMPARE(room.take(ann, Posted{"y", 0}), "ok"s);
        QCOMPARE(room.take(cat, Joined{"Cat"}), "ok"s);
        QCOMPARE(room.take(ann, AllMuted{false}), "ok"s);
        QCOMPARE(room.take(ben, Posted{"y", 0}), "ok"s);
    }

    void aLockedRoomTakesNothingAndNobody()
    {
        Room room;
        room.take(ben, Posted{"x", 0}); // 3
        QCOMPARE(room.take(ann, Locked{true}), "ok"s);
        QCOMPARE(room.take(ben, Posted{"y", 0}), "room_locked"s);
        QCOMPARE(room.take(ben, Reacted{3, "y", true}), "room_locked"s);
        QCOMPARE(room.take(cat, Joined{"Cat"}), "room_locked"s);
        QCOMPARE(room.take(ben, Deleted{3}), "ok"s);
        QCOMPARE(room.take(ann, Posted{"y", 0}), "ok"s);
        QCOMPARE(room.take(ann, Locked{false}), "ok"s);
        QCOMPARE(room.take(ben, Posted{"y", 0}), "ok"s);
    }

    void slowModeAsksForPatience()
    {
        Room room;
        QCOMPARE(room.take(ann, Slowed{10}), "ok"s);
        QCOMPARE(room.take(ben, Posted{"1", 0}), "ok"s);
        const auto refused = refusal({RoomId("r"), ben, {}, Posted{"2", 0}}, room.state(), room.admission());
        QVERIFY(refused && refused->code == ErrorCode::SlowMode);
        QCOMPARE(refused->retryMs, 9'000); // the clock ticks a second per entry
        QCOMPARE(room.take(ann, Posted{"a", 0}), "ok"s);
        QCOMPARE(room.take(ann, Posted{"b", 0}), "ok"s); // moderators are exempt
        room.later = 1'000'000;
        QCOMPARE(room.take(ben, Posted{"2", 0}), "ok"s);
        room.later = 500'000; // a clock that was set back locks nobody out
        QCOMPARE(room.take(ben, Posted{"3", 0}), "ok"s);
        QCOMPARE(room.take(ann, Slowed{0}), "ok"s);
        QCOMPARE(room.take(ben, Posted{"4", 0}), "ok"s);
        QCOMPARE(room.take(ben, Posted{"5", 0}), "ok"s);
    }

    void hidingIsForPostsThatAreThereAndCanBeUndone()
    {
        Room room;
        room.take(ben, Posted{"a", 0}); // 3
        room.take(ann, Posted{"b", 0}); // 4
        QCOMPARE(room.take(ann, Hidden{2, far, true}), "ok"s); // 5
        room.take(ben, Posted{"later", 0}); // 6
        QVERIFY(room.message(3).hidden && room.message(4).hidden);
        QCOMPARE(room.message(3).text, "a"s); // whoever shows it decides
        QVERIFY(!room.message(2).hidden && !room.message(6).hidden);
        room.take(ben, Edited{3, "a2"});
        QVERIFY(room.message(3).hidden);
        QCOMPARE(room.take(ann, Hidden{4, 4, false}), "ok"s);
        QVERIFY(room.message(3).hidden && !room.message(4).hidden);
    }

    void aDirectRoomIsForTwo()
    {
        Room room(ann, Created{"", "", "Ann", Preset::Direct, ben, "Ben"}); // 1
        QCOMPARE(room.state().member(ann)->role, Role::Member);
        QCOMPARE(room.state().member(ben)->name, "Ben"s);
        QCOMPARE(room.take(cat, Joined{"Cat"}), "no_such_room"s);
        for (const Body &body : {Body(Renamed{"n"}), Body(TopicSet{"t"}), Body(PresetSet{Preset::Open}), Body(Kicked{ben, ""})})
            QCOMPARE(room.take(ann, body), "not_allowed"s);
        QCOMPARE(room.take(ben, Posted{"hi", 0}), "ok"s); // 2
        QCOMPARE(room.take(ann, Left{}), "ok"s); // 3: puts it away, and says nothing
        QCOMPARE(room.message(3).seq, 0);
        QVERIFY(!room.state().member(ann)->present);
        QCOMPARE(room.take(ben, Posted{"there?", 0}), "ok"s); // 4: brings it back
        QVERIFY(room.state().member(ann)->present);
        QCOMPARE(room.state().member(ann)->since, 1);
        room.take(ben, Left{});
        QCOMPARE(room.take(ben, Joined{"Ben"}), "ok"s);
        QCOMPARE(room.state().member(ben)->role, Role::Member);
    }

    void aProgramIsKnownByHowItCameIn()
    {
        Room room; // 2
        room.take(cat, Joined{"Cat", Role::Member, 3, true});
        QVERIFY(room.state().member(cat)->bot && !room.state().member(ben)->bot);
        room.take(cat, ProfileSet{"Cathy", 4});
        room.take(cat, Left{});
        QVERIFY(room.state().member(cat)->bot);
        const Room made(cat, Created{"room", "", "Cat", Preset::Open, {}, "", 0, 0, true});
        QVERIFY(made.state().member(cat)->bot);
        const Room direct(ann, Created{"", "", "Ann", Preset::Direct, cat, "Cat", 0, 0, false, true});
        QVERIFY(direct.state().member(cat)->bot && !direct.state().member(ann)->bot);
    }

    void aProfileChangesWhatOneIsCalled()
    {
        Room room; // 2
        room.take(ben, Posted{"hi", 0}); // 3
        QCOMPARE(room.take(cat, ProfileSet{"Cat", 1}), "not_member"s);
        QCOMPARE(room.take(ben, ProfileSet{"Benny", 3}), "ok"s); // 4
        QCOMPARE(room.state().member(ben)->name, "Benny"s);
        QCOMPARE(room.state().member(ben)->colour, 3);
        QCOMPARE(room.state().member(ben)->since, 2);
        QCOMPARE(room.state().memberNamed("benny"), std::optional(ben));
        QVERIFY(!room.state().memberNamed("ben"));
        QCOMPARE(room.message(4).kind, MessageKind::Profile);
        QCOMPARE(room.message(4).text, "Ben\nBenny"s);
        QCOMPARE(room.take(ben, ProfileSet{"Benny", 4}), "ok"s); // 5: a colour has no row
        QCOMPARE(room.state().member(ben)->colour, 4);
        QCOMPARE(room.message(5).seq, 0);
        room.take(ben, Left{}); // 6
        QCOMPARE(room.take(ben, ProfileSet{"Ben", 4}), "not_member"s);
        room.take(ben, Joined{"Ben", Role::Member, 5}); // 7
        QCOMPARE(room.state().member(ben)->colour, 5);
    }

    void aProfileIsNoSpeech()
    {
        Room room = Room::withEveryRole();
        room.take(ann, Locked{true});
        room.take(ann, AllMuted{true});
        room.take(ann, PresetSet{Preset::Announce});
        room.take(ann, Muted{victim, true, 0, ""});
        QCOMPARE(room.take(victim, ProfileSet{"V", 0}), "ok"s);
        QCOMPARE(room.take(guest, ProfileSet{"G", 0}), "ok"s);
        QVERIFY(room.state().member(victim)->mutedUntil > 0);
        Room direct(ann, Created{"", "", "Ann", Preset::Direct, ben, "Ben", 1, 2});
        QCOMPARE(direct.state().member(ben)->colour, 2);
        direct.take(ben, Left{});
        QCOMPARE(direct.take(ben, ProfileSet{"Benny", 0}), "ok"s); // stands there for the other one
        QCOMPARE(direct.state().member(ben)->name, "Benny"s);
        QVERIFY(!direct.state().member(ben)->present);
        QCOMPARE(direct.take(cat, ProfileSet{"Cat", 0}), "not_member"s);
    }

    void unknownKindsAreRefusedAndFoldToNothing()
    {
        Room room;
        QCOMPARE(room.take(ann, UnknownBody{"poll", "{}"}), "invalid_params"s);
        const RoomState before = room.state();
        room.force(ann, UnknownBody{"poll", "{}"});
        QVERIFY(room.state() == before);
    }

    void mentions_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("mentioned"); // ids, in order
        const auto row = [](const char *what, const char *text, const char *mentioned) {
            QTest::newRow(what) << QByteArray(text) << QByteArray(mentioned);
        };
        // Present: Ann, Ben, Anna, Anna Lee, 田中, ann's own posts mention nobody as themselves.
        row("none", "hello", "");
        row("one", "hi @Ben", "ben");
        row("any case", "hi @bEN!", "ben");
        row("longer name is not a shorter one", "@Annalena", "");
        row("longest wins", "@Anna Lee and @Anna", "lee anna");
        row("longest that exists", "@Anna Leeway", "anna");
        row("twice is once", "@Ben @Ben", "ben");
        row("not oneself", "@Ann", "");
        row("everybody", "@all @Ben", "all ben");
        row("everybody in any case", "@ALL", "all");
        row("not a mail address", "x@Ben", "");
        row("Japanese without spaces", "\u3053\u3093\u306b\u3061\u306f@\u7530\u4e2d\u3055\u3093", "tanaka");
        row("who left", "@Gone", "");
        row("at the end", "@", "");
    }
    void mentions()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, mentioned);
        Room room;
        room.take(UserId("anna"), Joined{"Anna"});
        room.take(UserId("lee"), Joined{"Anna Lee"});
        room.take(UserId("tanaka"), Joined{"\u7530\u4e2d"});
        room.take(UserId("gone"), Joined{"Gone"});
        room.take(UserId("gone"), Left{});
        room.take(ann, Posted{text.toStdString(), 0});
        QByteArrayList found;
        for (const UserId &user : room.mentions(room.head()))
            found << QByteArray::fromStdString(user.value);
        QCOMPARE(found.join(' '), mentioned);
    }

    void anEditMentionsAnew()
    {
        Room room;
        room.take(ann, Posted{"hi @Ben", 0}); // 3
        room.take(ann, Edited{3, "hi all"});
        QVERIFY(room.mentions(3).empty());
        room.take(ann, Edited{3, "hi @all"});
        QCOMPARE(room.mentions(3), std::vector<UserId>{everyone});
    }

    void whatWasRefusedFoldsToNothing()
    {
        // Random entries, permitted or not, forced into a log: each that the rules refuse must leave the room as it was.
        hubbub::base::SeededRandom random(11);
        const UserId users[] = {ann, ben, cat};
        for (int round = 0; round < 200; ++round) {
            Room room;
            for (int i = 0; i < 60; ++i) {
                const UserId author = users[random.below(3)];
                const auto target = static_cast<Seq>(random.below(static_cast<std::uint64_t>(room.head()) + 3));
                const bool on = random.below(2) == 0;
                const Body bodies[] = {Posted{"@Ben @all", target},
                                       Edited{target, "@Cat"},
                                       Deleted{target},
                                       Reacted{target, on ? "a" : "b", random.below(2) == 0},
                                       Pinned{target, on},
                                       Joined{"Cat"},
                                       Left{},
                                       Renamed{"n"},
                                       TopicSet{"t"},
                                       RoleSet{users[random.below(3)], Role::Moderator},
                                       PresetSet{static_cast<Preset>(random.below(4))},
                                       Kicked{users[random.below(3)], "why"},
                                       Banned{users[random.below(3)], BanScope::User, on, ""},
                                       Muted{users[random.below(3)], on, 0, ""},
                                       Slowed{static_cast<std::int64_t>(random.below(3))},
                                       Locked{on},
                                       AllMuted{on},
                                       ProfileSet{on ? "Cat" : "Cathy", on ? 1 : 2},
                                       Hidden{target, target + 2, on},
                                       KeepSet{static_cast<std::int64_t>(random.below(3))},
                                       Expired{on ? 0 : target},
                                       Emptied{"post"},
                                       Created{"c", "", "Cat"},
                                       UnknownBody{"poll", "{}"}};
                const Body &body = bodies[random.below(std::size(bodies))];
                const bool refused = refusal({RoomId("r"), author, {}, body}, room.state(), {0, true, false}).has_value();
                const RoomState before = room.state();
                room.force(author, body);
                if (refused)
                    QVERIFY(room.state() == before);
            }
            RoomState again;
            for (const Entry &entry : room.log())
                fold(entry, again);
            QVERIFY(again == room.state());
        }
    }

    void aLogThatDoesNotBeginWithItsCreationFoldsToNothing()
    {
        RoomState state;
        fold({1, ann, {}, 0, Posted{"x", 0}}, state);
        fold({2, ann, {}, 0, Created{"late", "", "Ann"}}, state);
        fold({far, ann, {}, 0, Deleted{far}}, state);
        QVERIFY(state == RoomState());
    }

    void aCopyThatKnowsTheTitleAlreadyFoldsTheSame()
    {
        RoomState state;
        state.setTitle({"told by the server", ""});
        fold({1, ann, {}, 0, Created{"room", "topic", "Ann"}}, state);
        QVERIFY(state.title() == (RoomTitle{"room", "topic"}));
        QVERIFY(state.member(ann));
    }
};

QTEST_GUILESS_MAIN(RoomlogTest)
#include "roomlog_test.moc"
