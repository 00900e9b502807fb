// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile_controller.h"

#include "app/complaint_text.h"
#include "app/language_change.h"
#include "core/protocol/text.h"

#include <utility>

namespace hubbub::app {

namespace {

bool isTooOften(const std::optional<protocol::Error> &error)
{
    return error && error->code == protocol::ErrorCode::Flood;
}

} // namespace

ProfileController::ProfileController(QObject *parent) : QObject(parent)
{
    onLanguageChange(this, [this] { Q_EMIT changed(); });
}

void ProfileController::setSession(ClientSession *session)
{
    m_session = session;
    m_asked.reset();
    m_next.reset();
    m_problem.reset();
    Q_EMIT changed();
}

void ProfileController::show(const QString &name, int colour)
{
    if (m_told != Profile{name, colour}) {
        m_told = {name, colour};
        Q_EMIT changed();
    }
}

void ProfileController::rename(const QString &name)
{
    wish({name.trimmed(), colour()});
}

void ProfileController::choose(int colour)
{
    wish({name(), colour});
}

QString ProfileController::problem() const
{
    if (isTooOften(m_problem)) {
        return tr("You have changed this very often. Try again in a few minutes.");
    }
    return m_problem ? refusalText(m_problem->code) : QString();
}

QString ProfileController::faultOf(const QString &name) const
{
    const auto checked = protocol::checkedName(name.toStdString());
    return checked.ok() ? QString() : refusalText(checked.error().code);
}

void ProfileController::wish(const Profile &profile)
{
    if (m_session == nullptr || profile == wished()) {
        return;
    }
    m_problem.reset();
    if (m_asked) {
        m_next = profile;
    } else {
        ask(profile);
    }
    Q_EMIT changed();
}

void ProfileController::ask(const Profile &profile)
{
    m_asked = profile;
    m_session->setProfile(profile.name.toStdString(), profile.colour, this,
                          [this](const std::optional<protocol::Error> &error) { take(error); });
}

void ProfileController::take(const std::optional<protocol::Error> &error)
{
    if (!m_asked) {
        return;
    }
    const Profile asked = *std::exchange(m_asked, std::nullopt);
    if (!error) {
        m_told = asked;
    } else {
        m_problem = *error;
    }
    if (isTooOften(error)) {
        m_next.reset();
    } else if (error && m_next && m_next->name == asked.name) {
        m_next->name = m_told.name; // a colour that was wished meanwhile has nothing to do with a name that was refused
    }
    if (const auto next = std::exchange(m_next, std::nullopt); next && *next != m_told) {
        ask(*next);
    }
    Q_EMIT changed();
}

} // namespace hubbub::app
