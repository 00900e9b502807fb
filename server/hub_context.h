// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/account_store.h"
#include "core/store/expulsion_store.h"
#include "core/store/invite_store.h"
#include "core/store/search_index.h"
#include "core/store/timeline_store.h"
#include "core/store/token_store.h"
#include "server/deadline.h"
#include "server/flood.h"
#include "server/guess_gate.h"
#include "server/hub.h"
#include "server/link_codes.h"
#include "server/presence_board.h"
#include "server/registry.h"
#include "server/seldom.h"
#include "server/speaker.h"
#include "server/tickets.h"
#include "server/typing_notes.h"

namespace hubbub::server {

/// What the parts of one hub share. The parts themselves know each other only through this.
struct HubContext {
    HubContext(HubOptions hubOptions, const base::Clock &hubClock, base::Random &hubRandom, store::Database &reader,
               CommitPort &commits, Outlet &hubOutlet, PasswordPort *passwordPort)
        : options(std::move(hubOptions)), clock(hubClock), random(hubRandom), outlet(hubOutlet), log(reader), timeline(reader),
          accounts(reader), invites(reader), tokens(reader), expulsions(reader), index(reader), registry(log.rooms()),
          speaker(hubOutlet, *options.tally), tickets(commits), passwords(passwordPort), links(hubRandom),
          typing(registry, speaker), presence(registry, speaker, hubClock), serverName(options.serverName),
          serverPassword(options.serverPassword), direct(options.direct), floodLimits(options.floodLimits),
          keepDays(options.keepDays)
    {}

    const HubOptions options;
    const base::Clock &clock;
    base::Random &random;
    Outlet &outlet;

    // Reading only.
    store::LogStore log;
    store::TimelineStore timeline;
    store::AccountStore accounts;
    store::InviteStore invites;
    store::TokenStore tokens;
    store::ExpulsionStore expulsions;
    store::SearchIndex index;

    Registry registry;
    Speaker speaker;
    Tickets tickets;
    PasswordWork passwords;
    LinkCodes links;
    FloodGate flood;
    GuessGate addressGuesses{
        {protocol::limits::guessesPerAddress, protocol::limits::guessWindowPerAddress, protocol::limits::guessPauseMost}};
    GuessGate accountGuesses{
        {protocol::limits::guessesPerAccount, protocol::limits::guessWindowPerAccount, protocol::limits::guessPauseMost}};
    TypingNotes typing;
    PresenceBoard presence;
    // As they are now; see HubOptions.
    std::string serverName;
    std::string serverPassword;
    bool direct;
    bool floodLimits;
    std::int64_t keepDays;
    base::Millis retentionAt = never; ///< steady; when to look at what was kept long enough, see Retention
    bool stopping = false;
    std::vector<SessionId> endings; ///< sessions whose `ending` is set
    Seldom guesses; ///< that were refused, for the log

    /// The session ends as soon as the hub is done with what it is doing: nothing vanishes under the hands of its user.
    void end(Session &session, protocol::CloseCode code, std::string reason);
    /// Ends the connections of a token that is worth nothing any more.
    void endToken(const TokenRevoked &revoked);
    /// The answer to a request for which the disk could not be read.
    static protocol::Error diskFailed();
    /// How the room looks to one of its members, read state and rules included.
    protocol::RoomRow rowForMember(const HubRoom &room, const protocol::UserId &user) const;
    /// How it looks to everybody else.
    static protocol::RoomRow rowForOthers(const HubRoom &room);
    void tellRules(protocol::RoomRow &row) const;
    /// True if the user may go on. Otherwise the request is refused, and the session may be told to end.
    bool passesFlood(Session &session, const protocol::RequestId &id, FloodKind kind);
    /// Of a ban that reaches as far: hashes of where its user is connected from, devices included; of any other entry nothing.
    std::vector<std::string> originsBannedBy(const protocol::Body &body);
    /// True if a request may wait for the disk; otherwise it is refused.
    bool canTake(Session &session, const protocol::RequestId &id);
    /// True if the session's address may try a secret, which counts until guessedRight(); otherwise the request is refused.
    bool mayGuess(const Session &session, const protocol::RequestId &id);
    /// The same for the password of an account, named by protocol::nameKey(), which has a limit of its own.
    bool mayGuessPassword(const Session &session, const protocol::RequestId &id, const std::string &account);
    void guessedRight(const Session &session);
    /// The answer to a request whose password nobody has time for.
    void tooManyPasswords(const Session &session, const protocol::RequestId &id);
    void tellOfGuess(const Session &session, base::Millis wait);
    /// Hands a job of this session to the disk; `then` replies.
    template<class What, class Then>
    void submit(Session &session, const protocol::RequestId &id, What job, Then then)
    {
        ++session.inFlight;
        tickets.submit(std::move(job), Waiting{Waiting::For::Own, session.id, id, {}, std::move(then)});
    }
    /// That it is done, or why it could not be.
    void replyDone(const Session &session, const protocol::RequestId &id, const JobResult &result);
};

} // namespace hubbub::server
