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
    return m_problem ? refusalText(protocol::nameOf(*m_problem)) : QString();
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
    } else if (const auto *link = std::get_if<protocol::LinkReply>(&reply)) {
        setCode(text(link->code), m_clock.wallMs() + link->expiresIn);
    } else { // one was shut out
        setCode({}, 0); // and with it the code that it might have seen
        refresh();
    }
}

} // namespace hubbub::app
