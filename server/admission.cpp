// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admission.h"

#include "core/base/uuid.h"
#include "core/protocol/text.h"
#include "server/address_group.h"
#include "server/direct_room.h"
#include "server/secrets.h"

#include <algorithm>
#include <utility>

namespace hubbub::server {

namespace limits = protocol::limits;
using protocol::ErrorCode;
using protocol::Hello;
using protocol::RequestId;

namespace {

constexpr std::size_t roomIdBytes = 8;
constexpr std::size_t idBytes = 10; // 80 random bits, short because every entry carries two or three of them

/// What stands in the list of devices: one clean line.
std::string labelOf(const Hello &hello)
{
    const std::string &text = hello.label.empty() ? hello.client : hello.label;
    if (!protocol::isValidUtf8(text))
        return {};
    std::size_t end = 0;
    for (std::size_t points = 0; end < text.size(); ++end) {
        const bool begins = (static_cast<unsigned char>(text[end]) & 0xc0) != 0x80;
        if (begins && ++points > limits::deviceLabelCodePoints)
            break;
    }
    const auto line = protocol::checkedTopic(text.substr(0, end));
    return line ? *line : std::string();
}

} // namespace

void Admission::newDevice(Session &session, const RequestId &id, const Hello &hello, const std::string &hash)
{
    if (!hello.link.empty())
        byLink(session, id, hello, hash);
    else if (!hello.password.empty())
        byPassword(session, id, hello, hash);
    else
        asNewUser(session, id, hello, hash);
}

void Admission::byLink(Session &session, const RequestId &id, const Hello &hello, const std::string &hash)
{
    if (!m_context.mayGuess(session, id))
        return;
    const auto user = m_context.links.take(hello.link, m_context.clock.steadyMs());
    if (!user)
        return m_context.speaker.refuse(session.id, id, ErrorCode::LinkInvalid, "no such code, or it is too old");
    m_context.guessedRight(session);
    addDevice(session, id, *user, deviceOf(hello, hash));
}

void Admission::byPassword(Session &session, const RequestId &id, const Hello &hello, const std::string &hash)
{
    if (hello.name.size() > limits::nameBytes || hello.password.size() > limits::passwordBytes)
        return m_context.speaker.refuse(session.id, id, ErrorCode::PasswordWrong, "no such name, or another password");
    const std::string account = protocol::nameKey(hello.name);
    if (!m_context.mayGuessPassword(session, id, account))
        return;
    const auto known = m_context.accounts.accountNamed(hello.name);
    PasswordTask task;
    task.hash = known ? known->password : std::string();
    task.password = hello.password;
    const auto checked = [this, from = session.id, id, account, user = known ? known->user.id : protocol::UserId(),
                          device = deviceOf(hello, hash)](const PasswordResult &result) {
        Session *const waiting = m_context.registry.session(from);
        if (result.right)
            m_context.accountGuesses.giveBack(account);
        if (!waiting)
            return;
        waiting->phase = Session::Phase::Connected;
        if (!result.right)
            return m_context.speaker.refuse(from, id, ErrorCode::PasswordWrong, "no such name, or another password");
        m_context.guessedRight(*waiting);
        addDevice(*waiting, id, user, device);
    };
    session.phase = Session::Phase::Greeting;
    if (!m_context.passwords.submit(std::move(task), checked)) {
        session.phase = Session::Phase::Connected;
        m_context.accountGuesses.giveBack(account);
        m_context.guessedRight(session);
        m_context.tooManyPasswords(session, id);
    }
}

void Admission::asNewUser(Session &session, const RequestId &id, const Hello &hello, const std::string &hash)
{
    const bool invited = !hello.invite.empty();
    if (invited ? !m_context.mayGuess(session, id) : !knowsServerPassword(session, id, hello.serverPassword))
        return;
    const std::string invite = invited ? secretHash(hello.invite) : std::string();
    if (invited && !m_context.invites.open(invite, {}, m_context.clock.wallMs()))
        return m_context.speaker.refuse(session.id, id, ErrorCode::InviteInvalid, "no such invite, or it is used up or over");
    if (invited)
        m_context.guessedRight(session);
    const protocol::Outcome<std::string> name = protocol::checkedName(hello.name);
    if (!name)
        return m_context.speaker.reply(session.id, id, name.error());
    if (m_context.accounts.nameTaken(*name, m_context.clock.wallMs()))
        return m_context.speaker.refuse(session.id, id, ErrorCode::NameTaken,
                                        "somebody else has this name, or one that looks like it");
    if (!mayComeNew(session, id))
        return;
    session.phase = Session::Phase::Greeting;
    store::StoredUser user{protocol::UserId("u" + m_context.random.hex(idBytes)), *name, m_context.clock.wallMs()};
    RegisterJob job{std::move(user), deviceOf(hello, hash), invite};
    if (invited)
        job.visit = {protocol::RoomId("r" + m_context.random.hex(roomIdBytes)),
                     protocol::Epoch("e" + m_context.random.hex(roomIdBytes)),
                     base::Uuid::makeV7(m_context.clock, m_context.random)};
    m_context.tickets.submit(std::move(job), Waiting{Waiting::For::Register, session.id, id, {}, {}});
}

/// Whoever may be somebody else at once is held by no limit per user.
bool Admission::mayComeNew(const Session &session, const RequestId &id)
{
    if (!m_context.floodLimits || isLoopback(session.address))
        return true;
    const base::Millis wait = m_newcomers.take(addressGroup(session.address), m_context.clock.steadyMs());
    if (wait > 0)
        m_context.speaker.refuse(session.id, id, ErrorCode::Flood, "too many new users from this address", wait);
    return wait == 0;
}

bool Admission::knowsServerPassword(Session &session, const RequestId &id, const std::string &password)
{
    const std::string &wanted = m_context.serverPassword;
    if (wanted.empty())
        return true;
    if (password.empty()) {
        m_context.speaker.refuse(session.id, id, ErrorCode::PasswordRequired, "this server asks for a password or an invite");
        return false;
    }
    if (!m_context.mayGuess(session, id))
        return false;
    if (!sameSecret(password, wanted)) {
        m_context.speaker.refuse(session.id, id, ErrorCode::PasswordWrong, "not the server's password");
        return false;
    }
    m_context.guessedRight(session);
    return true;
}

void Admission::addDevice(Session &session, const RequestId &id, const protocol::UserId &user, store::NewDevice device)
{
    session.phase = Session::Phase::Greeting;
    m_context.tickets.submit(AddDeviceJob{user, std::move(device)}, Waiting{Waiting::For::Register, session.id, id, {}, {}});
}

store::NewDevice Admission::deviceOf(const Hello &hello, const std::string &hash)
{
    return {protocol::DeviceId("d" + m_context.random.hex(idBytes)), hash, labelOf(hello), m_context.clock.wallMs()};
}

} // namespace hubbub::server
