// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devices_controller.h"

#include "app/complaint_text.h"
#include "app/language_change.h"
#include "app/time_text.h"
#include "app/wire_text.h"

namespace hubbub::app {

DevicesController::DevicesController(const base::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    onLanguageChange(this, [this] {
        Q_EMIT codeChanged();
        Q_EMIT problemChanged();
        Q_EMIT passwordChanged();
    });
}

QString DevicesController::codeUntil() const
{
    return m_code.isEmpty() ? QString() : clockTime(m_codeUntil);
}

void DevicesController::setSession(ClientSession *session)
{
    m_session = session;
    m_list.show({});
    setCode({}, 0);
    setProblem({});
    m_hasPassword = false;
    m_settingPassword = false;
    forgetPasswordProblem();
}

void DevicesController::setCode(const QString &code, base::Millis until)
{
    if (m_code != code || m_codeUntil != until) {
        m_code = code;
        m_codeUntil = until;
        Q_EMIT codeChanged();
    }
}

QString DevicesController::problem() const
{
    return m_problem ? refusalText(*m_problem) : QString();
}

void DevicesController::setProblem(std::optional<protocol::ErrorCode> problem)
{
    if (m_problem != problem) {
        m_problem = problem;
        Q_EMIT problemChanged();
    }
}

void DevicesController::ask(const protocol::RequestBody &request)
{
    if (m_session != nullptr) {
        setProblem({});
        m_session->askServer(request, this, [this](const protocol::ReplyBody &reply) { take(reply); });
    }
}

void DevicesController::refresh()
{
    ask(protocol::GetDevices{});
}

void DevicesController::revoke(const QString &id)
{
    ask(protocol::RevokeDevice{protocol::DeviceId(id.toStdString())});
}

void DevicesController::makeCode()
{
    ask(protocol::LinkDevice{});
}

void DevicesController::forgetCode()
{
    setCode({}, 0);
}

void DevicesController::take(const protocol::ReplyBody &reply)
{
    if (const auto *error = std::get_if<protocol::Error>(&reply)) {
        setProblem(error->code);
    } else if (const auto *devices = std::get_if<protocol::DevicesReply>(&reply)) {
        m_list.show(devices->devices);
        m_hasPassword = devices->hasPassword;
        Q_EMIT passwordChanged();
    } else if (const auto *link = std::get_if<protocol::LinkReply>(&reply)) {
        setCode(text(link->code), m_clock.wallMs() + link->expiresIn);
    } else { // one was shut out
        setCode({}, 0); // and with it the code that it might have seen
        refresh();
    }
}

void DevicesController::setPassword(const QString &oldPassword, const QString &newPassword)
{
    if (m_session == nullptr || m_settingPassword) {
        return;
    }
    m_settingPassword = true;
    forgetPasswordProblem();
    m_session->askServer(
        protocol::SetPassword{oldPassword.toStdString(), newPassword.toStdString()}, this,
        [this, isSet = !newPassword.isEmpty()](const protocol::ReplyBody &reply) { takePassword(reply, isSet); });
}

void DevicesController::forgetPasswordProblem()
{
    m_passwordRefusal.reset();
    Q_EMIT passwordChanged();
}

QString DevicesController::passwordProblem() const
{
    using protocol::ErrorCode;
    if (!m_passwordRefusal) {
        return {};
    }
    switch (m_passwordRefusal->code) {
    case ErrorCode::PasswordWrong:
        return tr("This is not your present password.");
    case ErrorCode::Flood:
        return tr("That was tried too often. You can try again at %1.").arg(clockTime(m_refusedAt + m_passwordRefusal->retryMs));
    case ErrorCode::NotAllowed:
        return tr("This server keeps no passwords.");
    default:
        return refusalText(m_passwordRefusal->code);
    }
}

void DevicesController::takePassword(const protocol::ReplyBody &reply, bool isSet)
{
    m_settingPassword = false;
    if (const auto *error = std::get_if<protocol::Error>(&reply)) {
        // If it was wrong, there is one, perhaps since a moment ago, from another device.
        m_hasPassword = m_hasPassword || error->code == protocol::ErrorCode::PasswordWrong;
        m_passwordRefusal = *error;
        m_refusedAt = m_clock.wallMs();
        Q_EMIT passwordChanged();
        return;
    }
    m_hasPassword = isSet;
    Q_EMIT passwordChanged();
    Q_EMIT passwordSet();
}

} // namespace hubbub::app
