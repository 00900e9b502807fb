// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admission_controller.h"

#include "app/complaint_text.h"
#include "app/isolated.h"
#include "app/language_change.h"
#include "app/time_text.h"

namespace hubbub::app {

using Phase = client::Connection::Phase;
using protocol::ErrorCode;

namespace {

bool asksForPassword(const client::Connection &connection)
{
    const auto &refusal = connection.refusal;
    return refusal && (refusal->code == ErrorCode::PasswordRequired || refusal->code == ErrorCode::PasswordWrong);
}

bool triedTooOften(const client::Connection &connection)
{
    return connection.postponement && connection.postponement->code == ErrorCode::Flood;
}

} // namespace

AdmissionController::AdmissionController(const base::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    onLanguageChange(this, [this] { Q_EMIT changed(); });
}

void AdmissionController::setSession(ClientSession *session, const QString &accountName, bool triesPassword)
{
    m_session = session;
    m_accountName = accountName;
    forget();
    m_ofAccount = triesPassword;
    m_tried = triesPassword;
    Q_EMIT changed();
}

void AdmissionController::forget()
{
    m_wanted = false;
    m_checking = false;
    m_ofAccount = false;
    m_tried = false;
    m_failed = false;
}

void AdmissionController::take(const client::Connection &connection)
{
    switch (connection.phase) {
    case Phase::Dialing:
    case Phase::Greeting:
        m_checking = m_wanted && m_tried;
        break;
    case Phase::Waiting:
        m_wanted = m_wanted || (m_tried && triedTooOften(connection));
        m_checking = false;
        note(connection);
        break;
    case Phase::Refused:
        if (!asksForPassword(connection)) {
            forget();
            break;
        }
        m_wanted = true;
        m_checking = false;
        note(connection);
        break;
    case Phase::CatchingUp:
    case Phase::Online:
        forget();
        break;
    case Phase::Idle:
        break;
    }
    Q_EMIT changed();
}

void AdmissionController::note(const client::Connection &connection)
{
    m_failed = m_wanted && m_tried;
    m_error = connection.refusal ? connection.refusal : connection.postponement;
    m_failedAt = m_clock.wallMs();
}

QString AdmissionController::problem() const
{
    if (!m_failed) {
        return {};
    }
    if (!m_error) {
        return tr("The host cannot be reached at the moment.");
    }
    if (m_error->code == ErrorCode::Flood) {
        const QString when = clockTime(m_failedAt + m_error->retryMs);
        return tr("Too many wrong passwords came from here. You can try again at %1.").arg(when);
    }
    if (protocol::isTemporary(m_error->code)) {
        return postponementText(*m_error);
    }
    return m_ofAccount ? tr("Nobody is called %1 and has this password here.").arg(isolated(m_accountName))
                       : tr("This is not the password.");
}

void AdmissionController::enter(const QString &password, bool ofAccount)
{
    if (password.isEmpty() || m_session == nullptr) {
        return;
    }
    m_ofAccount = ofAccount;
    m_tried = true;
    m_checking = true;
    m_failed = false;
    Q_EMIT changed();
    m_session->enterWith(ofAccount ? ClientSession::Password::OfAccount : ClientSession::Password::OfServer, password);
}

void AdmissionController::giveUp()
{
    forget();
    Q_EMIT changed();
    Q_EMIT givenUp();
}

} // namespace hubbub::app
