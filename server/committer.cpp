// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/committer.h"

#include "core/protocol/codec.h"
#include "core/protocol/limits.h"
#include "core/roomlog/room_log.h"
#include "core/roomlog/rules.h"
#include "core/store/ban_store.h"
#include "core/store/schema.h"
#include "core/store/timeline_store.h"
#include "server/account_book.h"
#include "server/token_book.h"

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <optional>
#include <utility>

namespace hubbub::server {

using namespace protocol;
using store::StoreError;

namespace {

using Answer = decltype(JobResult::what);

constexpr base::Millis retryAfterFailure = 2'000;
/// The write-ahead log is moved into the database between batches when it has grown to this, and only beyond the second figure
/// within one (16 MB; it cannot be moved while a reader needs it).
constexpr int checkpointPages = 1'000;
constexpr int checkpointPagesWithin = 4'000;

Answer refused(ErrorCode code, const char *detail)
{
    return Error{code, detail, 0};
}

/// What could not be read back would shut everybody out of its room for ever.
bool canBeReadBack(const Body &body)
{
    const auto again = decodeBody(kindOf(body), encodeBody(body));
    return again.ok() && *again == body;
}

store::StoredRoom emptyRoom(const RoomId &id, const Epoch &epoch)
{
    store::StoredRoom room;
    room.id = id;
    room.epoch = epoch;
    return room;
}

/// True of what is said in a room, which is nearly everything: then its title, rules and members need not be read again.
bool leavesRoomAsItIs(const Body &body, const store::StoredRoom &room)
{
    if (std::holds_alternative<Posted>(body))
        return room.settings.preset != Preset::Direct; // there it may bring somebody back
    return std::holds_alternative<Edited>(body) || std::holds_alternative<Deleted>(body) || std::holds_alternative<Reacted>(body);
}

/// Does one job after the other inside one transaction. What a job is refused for is a result; StoreErrors pass through.
class Batch
{
public:
    Batch(store::Database &database, store::LogStore &log, base::Millis now) : m_database(database), m_log(log), m_now(now) {}

    Answer operator()(const AppendJob &job);
    Answer operator()(const CreateJob &job);
    Answer operator()(const DirectJob &job);
    Answer operator()(const RegisterJob &job);
    Answer operator()(const ReadJob &job);
    template<class AccountJob>
    Answer operator()(const AccountJob &job)
    {
        return AccountBook(m_database).write(job);
    }
    Answer operator()(const MakeInviteJob &job);
    Answer operator()(const RevokeInviteJob &job);
    Answer operator()(const SetProfileJob &job);
    Answer operator()(const MakeTokenJob &job);
    Answer operator()(const RevokeTokenJob &job);

private:
    void introduce(Body &body, const UserId &author) const;
    bool isTagUsed(const std::vector<RoomId> &rooms, const SetProfileJob &job) const;
    std::optional<Error> mayNotInvite(const UserId &user, const RoomId &room) const;
    bool roomNameTaken(const std::string &name, const RoomId &by) const;
    roomlog::Admission admissionOf(const AppendJob &job, bool invited) const;
    void keepBan(const Draft &draft, const Banned &ban, const std::vector<std::string> &addresses);
    Appended append(const store::StoredRoom &before, Draft draft);

    store::Database &m_database;
    store::LogStore &m_log;
    base::Millis m_now;
};

Answer Batch::operator()(const AppendJob &job)
{
    Draft draft = job.draft;
    const auto room = m_log.room(draft.room);
    if (!room)
        return refused(ErrorCode::NoSuchRoom, "there is no such room");
    // Asked before everything else: a retry must get its seq whatever has become of the room or the author since.
    if (const auto known = m_log.tagged(draft.room, draft.author, draft.tag)) {
        if (asksForTheSame(known->body, draft.body))
            return AlreadyThere{draft.room, room->epoch, known->seq};
        return refused(ErrorCode::TagConflict, "this tag is in the log with other content");
    }
    store::InviteStore invites(m_database);
    auto invite = job.invite.empty() ? std::nullopt : invites.open(job.invite, draft.author, m_now);
    if (invite && (invite->room != draft.room || invite->visit))
        invite.reset();
    const bool badInvite = !job.invite.empty() && !invite;
    if (auto error = roomlog::refusal(draft, *m_log.facts(draft.room), admissionOf(job, invite.has_value()));
        error && !(badInvite && error->code == ErrorCode::InviteRequired))
        return std::move(*error);
    if (!canBeReadBack(draft.body))
        return refused(ErrorCode::InvalidParams, "the entry cannot be stored");
    if (const auto *renamed = std::get_if<Renamed>(&draft.body); renamed && roomNameTaken(renamed->name, draft.room))
        return refused(ErrorCode::RoomNameTaken, "another room has this name");
    if (badInvite)
        return refused(ErrorCode::InviteInvalid, "no such invite, or it is used up or over");
    if (invite) {
        invites.useForJoin(*invite, draft.author);
        if (auto *joined = std::get_if<Joined>(&draft.body); joined && invite->guest)
            joined->role = Role::Guest;
    }
    if (const auto *ban = std::get_if<Banned>(&draft.body))
        keepBan(draft, *ban, job.bannedAddresses);
    return append(*room, std::move(draft));
}

roomlog::Admission Batch::admissionOf(const AppendJob &job, bool invited) const
{
    roomlog::Admission admission;
    admission.now = m_now;
    admission.invited = invited || job.isOperators;
    admission.barred = store::BanStore(m_database).isBanned(job.draft.room, job.origins);
    return admission;
}

/// That the user is banned is in the log; what else the ban keeps out is remembered here only.
void Batch::keepBan(const Draft &draft, const Banned &ban, const std::vector<std::string> &addresses)
{
    store::BanStore bans(m_database);
    bans.lift(draft.room, ban.user); // the newest ban says how far it reaches
    if (!ban.on || ban.scope == BanScope::User)
        return;
    for (const std::string &device : store::AccountStore(m_database).deviceHashes(ban.user))
        bans.add(draft.room, ban.user, device);
    if (ban.scope != BanScope::Address)
        return;
    for (const std::string &address : addresses)
        bans.add(draft.room, ban.user, address);
}

Answer Batch::operator()(const DirectJob &job)
{
    const auto room = m_log.room(job.room);
    if (!room) {
        if (!canBeReadBack(job.body))
            return refused(ErrorCode::InvalidParams, "the entry cannot be stored");
        m_log.addRoom(job.room, job.epoch);
        return append(emptyRoom(job.room, job.epoch), {job.room, job.author, job.tag, job.body});
    }
    const auto member = m_log.member(job.room, job.author);
    const bool tagIsUsed = m_log.tagged(job.room, job.author, job.tag).has_value(); // put away again since that was asked
    if ((member && member->present) || tagIsUsed)
        return AlreadyThere{job.room, room->epoch, room->head};
    return append(*room, {job.room, job.author, job.tag, Joined{job.body.by}});
}

Answer Batch::operator()(const CreateJob &job)
{
    if (const auto known = m_log.createdBy(job.author, job.tag)) {
        if (!asksForTheSame(known->body, job.body))
            return refused(ErrorCode::TagConflict, "this tag created another room");
        const auto room = m_log.room(known->room);
        return AlreadyThere{known->room, room ? room->epoch : Epoch(), known->seq};
    }
    if (!canBeReadBack(job.body))
        return refused(ErrorCode::InvalidParams, "the entry cannot be stored");
    if (roomNameTaken(job.body.name, job.room))
        return refused(ErrorCode::RoomNameTaken, "another room has this name");
    if (!m_log.addRoom(job.room, job.epoch))
        return refused(ErrorCode::Internal, "this room id is in use");
    return append(emptyRoom(job.room, job.epoch), {job.room, job.author, job.tag, job.body});
}

Answer Batch::operator()(const RegisterJob &job)
{
    store::AccountStore accounts(m_database);
    if (auto known = accounts.device(job.device.hash))
        return Registered{std::move(known->user), std::move(known->id)};
    store::InviteStore invites(m_database);
    const auto invite = invites.open(job.invite, {}, m_now);
    if (!job.invite.empty() && !invite)
        return refused(ErrorCode::InviteInvalid, "no such invite, or it is used up or over");
    if (accounts.nameTaken(job.user.name, m_now))
        return refused(ErrorCode::NameTaken, "somebody else has this name, or one that looks like it");
    if (accounts.user(job.user.id))
        return refused(ErrorCode::Internal, "this user id is in use");
    store::StoredUser user = job.user;
    user.guest = invite && invite->guest;
    user.visitor = invite && invite->visit;
    const auto visit = user.visitor ? beginningOfVisit(m_log, *invite, job.visit, user) : std::vector<Draft>();
    if (user.visitor && visit.empty())
        return refused(ErrorCode::InviteInvalid, "nobody is there to receive visitors");
    accounts.addUser(user, job.device);
    if (user.visitor)
        invites.useForJoin(*invite, user.id); // there is no room that a place would have to be held in
    else if (invite)
        invites.useForRegistration(*invite, user.id);
    Registered registered{std::move(user), job.device.id};
    if (!visit.empty())
        m_log.addRoom(job.visit.room, job.visit.epoch);
    for (const Draft &draft : visit)
        registered.visit.push_back(append(*m_log.room(draft.room), draft));
    return registered;
}

Answer Batch::operator()(const MakeInviteJob &job)
{
    if (auto error = mayNotInvite(job.invite.by, job.invite.room);
        error && (!job.isOperators || error->code == ErrorCode::NoSuchRoom))
        return std::move(*error);
    store::InviteStore invites(m_database);
    if (invites.list(job.invite.room, job.invite.by, m_now).size() >= limits::invitesOpen)
        return refused(ErrorCode::TooManyInvites, "as many invites are open as there may be");
    invites.add(job.invite, job.hash);
    return Noted{};
}

Answer Batch::operator()(const RevokeInviteJob &job)
{
    store::InviteStore invites(m_database);
    const auto invite = invites.find(job.invite, m_now);
    const bool may =
        invite && (job.isOperators || invite->by == job.by || (!invite->room.empty() && !mayNotInvite(job.by, invite->room)));
    if (!may) // whether there is one that others made is not everybody's business
        return refused(ErrorCode::NoSuchInvite, "there is no such invite");
    invites.remove(job.invite);
    return Noted{};
}

std::optional<Error> Batch::mayNotInvite(const UserId &user, const RoomId &room) const
{
    const auto moderates = [&](const RoomId &where) {
        const auto member = m_log.member(where, user);
        return member && member->present && member->role >= Role::Moderator;
    };
    if (!room.empty() && !m_log.room(room))
        return Error{ErrorCode::NoSuchRoom, "there is no such room", 0};
    const auto rooms = room.empty() ? m_log.roomsOf(user) : std::vector{room};
    if (std::any_of(rooms.begin(), rooms.end(), moderates))
        return std::nullopt;
    return Error{ErrorCode::NotAllowed, "only moderators invite", 0};
}

Answer Batch::operator()(const ReadJob &job)
{
    const auto room = m_log.room(job.room);
    if (!room)
        return refused(ErrorCode::NoSuchRoom, "there is no such room");
    const auto member = m_log.member(job.room, job.user);
    if (!member || !member->present)
        return refused(ErrorCode::NotMember, "only members read");
    store::TimelineStore timeline(m_database);
    const bool moved = timeline.markRead(job.room, job.user, std::min(job.seq, room->head));
    return ReadMoved{timeline.readState(job.room, job.user), moved};
}

Answer Batch::operator()(const SetProfileJob &job)
{
    store::AccountStore accounts(m_database);
    if (const auto known = accounts.profileSet(job.user, job.tag)) {
        if (*known == job.profile)
            return Noted{};
        return refused(ErrorCode::TagConflict, "this tag set another profile");
    }
    const auto user = accounts.user(job.user);
    if (!user)
        return refused(ErrorCode::Internal, "there is no such user");
    const bool renamed = user->name != job.profile.name;
    if (renamed && accounts.nameTaken(job.profile.name, m_now, job.user))
        return refused(ErrorCode::NameTaken, "somebody else has this name, or one that looks like it, or had it lately");
    if (!canBeReadBack(job.profile))
        return refused(ErrorCode::InvalidParams, "the entry cannot be stored");
    const std::vector<RoomId> rooms = m_log.roomsShowing(job.user);
    if (isTagUsed(rooms, job))
        return refused(ErrorCode::TagConflict, "this tag is in the log of a room");
    accounts.setProfile(job.user, job.tag, job.profile, m_now);
    if (!renamed && user->colour == job.profile.colour)
        return Noted{};
    ProfileMoved moved{job.user, job.profile, {}};
    for (const RoomId &id : rooms) {
        if (const auto room = m_log.room(id))
            moved.entries.push_back(append(*room, {id, job.user, job.tag, job.profile}));
    }
    return moved;
}

Answer Batch::operator()(const MakeTokenJob &job)
{
    auto book = TokenBook(m_database, m_log, m_now);
    auto bot = book.make(job);
    if (!bot)
        return bot.error();
    TokenMade made{*bot, {}};
    for (std::size_t i = 0; i < job.grant.rooms.size(); ++i) {
        const RoomId &id = job.grant.rooms[i];
        const auto member = m_log.member(id, bot->id);
        if (const auto room = m_log.room(id); room && !(member && member->present))
            made.joins.push_back(append(*room, {id, bot->id, job.tags.at(i), Joined{}}));
    }
    return made;
}

Answer Batch::operator()(const RevokeTokenJob &job)
{
    auto revoked = TokenBook(m_database, m_log, m_now).revoke(job);
    if (!revoked)
        return revoked.error();
    return TokenRevoked{*revoked, job.token};
}

bool Batch::isTagUsed(const std::vector<RoomId> &rooms, const SetProfileJob &job) const
{
    return std::any_of(rooms.begin(), rooms.end(), [&](const RoomId &room) { return m_log.tagged(room, job.user, job.tag); });
}

bool Batch::roomNameTaken(const std::string &name, const RoomId &by) const
{
    const auto holder = m_log.roomNamed(name);
    return holder && holder->id != by;
}

/// An entry shows people as they are at its place in the log, whoever has changed since it was asked for.
void Batch::introduce(Body &body, const UserId &author) const
{
    auto *created = std::get_if<Created>(&body);
    auto *joined = std::get_if<Joined>(&body);
    const store::AccountStore accounts(m_database);
    const auto self = created || joined ? accounts.user(author) : std::nullopt;
    const auto other = created && !created->with.empty() ? accounts.user(created->with) : std::nullopt;
    if (self && joined) {
        joined->name = self->name;
        joined->colour = self->colour;
        joined->bot = self->bot;
    } else if (self) {
        created->by = self->name;
        created->colour = self->colour;
        created->bot = self->bot;
    }
    if (other) {
        created->withName = other->name;
        created->withColour = other->colour;
        created->withBot = other->bot;
    }
}

Appended Batch::append(const store::StoredRoom &before, Draft draft)
{
    introduce(draft.body, draft.author);
    roomlog::RoomLog log(before.epoch, before.head);
    const Entry entry = log.append(draft, m_now);
    m_log.append(before.id, entry);
    const store::StoredRoom room = leavesRoomAsItIs(entry.body, before) ? before : *m_log.room(before.id);
    return Appended{room.id, room.epoch, entry, room.title, room.settings.preset, room.members};
}

std::vector<JobResult> inOneTransaction(store::Database &database, store::LogStore &log, base::Millis now,
                                        std::span<const Job> jobs)
{
    std::vector<JobResult> results;
    results.reserve(jobs.size());
    store::Transaction transaction(database);
    Batch batch(database, log, now);
    for (const Job &job : jobs)
        results.push_back({job.ticket, std::visit(batch, job.what)});
    transaction.commit();
    return results;
}

std::vector<JobResult> allRefused(std::span<const Job> jobs, const Error &error)
{
    std::vector<JobResult> results;
    results.reserve(jobs.size());
    for (const Job &job : jobs)
        results.push_back({job.ticket, error});
    return results;
}

} // namespace

Committer::Committer(store::Database &database, const base::Clock &clock) : m_database(database), m_clock(clock), m_log(database)
{
    m_database.setDurability(store::Database::Durability::Full);
    m_database.setCheckpointPages(checkpointPagesWithin);
    try {
        settle();
    } catch (const StoreError &error) {
        m_diskTrouble = error.what(); // commit() tries again, and answers nothing else before that
    }
}

/// A killed predecessor may have left entries in the write-ahead log that can be read but were never synced. To answer "already
/// there" for one of them would ack what a power cut can still take; so they are written into the database first. The transaction
/// behind it begins the log anew and syncs it, so that no remains of the old one can come back.
void Committer::settle()
{
    if (m_settled)
        return;
    m_database.checkpoint(store::Database::Checkpoint::Emptying);
    store::Transaction transaction(m_database);
    // A count, because SQLite writes nothing where nothing changes.
    const auto openings = std::strtoll(store::metaValue(m_database, "openings").c_str(), nullptr, 10);
    store::setMetaValue(m_database, "openings", std::to_string(openings + 1));
    transaction.commit();
    m_settled = true;
}

std::vector<JobResult> Committer::commit(std::span<const Job> jobs)
{
    if (jobs.empty())
        return {};
    try {
        const std::uint64_t before = m_database.writtenCommits();
        settle();
        std::vector<JobResult> results = inOneTransaction(m_database, m_log, m_clock.wallMs(), jobs);
        if (m_database.writtenCommits() != before)
            m_diskTrouble.clear(); // else the disk was not asked: all was refused, or there already
        return results;
    } catch (const StoreError &error) {
        if (error.kind() != StoreError::Kind::Other) {
            m_diskTrouble = error.what();
            const bool full = error.kind() == StoreError::Kind::Full;
            return allRefused(
                jobs, {ErrorCode::ReadOnly, full ? "the host's disk is full" : "the host's disk fails", retryAfterFailure});
        }
    } catch (const std::exception &) {
        // Below.
    }
    // Not the disk: something is wrong with one of the jobs, and the others must not suffer for it.
    if (jobs.size() == 1)
        return allRefused(jobs, {ErrorCode::Internal, "the entry could not be stored", 0});
    std::vector<JobResult> results;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        for (JobResult &result : commit(jobs.subspan(i, 1)))
            results.push_back(std::move(result));
    }
    return results;
}

void Committer::tryDisk()
{
    // As much as a long message takes: where there is room for less, nobody should be sent.
    constexpr std::size_t probeBytes = 16 * 1024;
    try {
        settle();
        for (const std::string &value : {std::string(probeBytes, '.'), std::string()}) {
            store::Transaction transaction(m_database);
            store::setMetaValue(m_database, "probe", value);
            transaction.commit();
        }
        m_diskTrouble.clear();
    } catch (const std::exception &error) {
        m_diskTrouble = error.what();
    }
}

store::SearchIndex::Step Committer::workBehind()
{
    try {
        const auto step = store::SearchIndex(m_database).catchUpBy(static_cast<int>(behindAtOnce), behindBytesAtOnce);
        if (m_database.walPages() >= checkpointPages)
            m_database.checkpoint(store::Database::Checkpoint::Passive);
        return step;
    } catch (const StoreError &) {
        return {}; // what is queued stays queued
    }
}

} // namespace hubbub::server
