// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room_controller.h"

#include "app/language_change.h"
#include "app/typing_text.h"
#include "app/wire_text.h"

#include <algorithm>

namespace hubbub::app {

RoomController::RoomController(const base::Clock &clock, QObject *parent)
    : QObject(parent), m_timeline(clock), m_composer(*m_timeline.model()), m_pins(SideTimeline::Kind::Pinned, clock),
      m_thread(SideTimeline::Kind::Thread, clock)
{
    // A post belongs at the end, wherever the reader has wandered to.
    connect(&m_composer, &ComposerController::posted, &m_timeline, &TimelineController::toLatest);
    onLanguageChange(this, [this] {
        Q_EMIT rulesChanged();
        Q_EMIT typingChanged();
    });
}

void RoomController::setSession(ClientSession *session)
{
    if (m_session != nullptr) {
        m_session->disconnect(this);
    }
    m_session = session;
    m_timeline.setSession(session);
    m_composer.setSession(session);
    m_moderation.setSession(session);
    m_invites.setSession(session);
    m_search.setSession(session);
    m_pins.setSession(session);
    m_thread.setSession(session);
    m_versions.setSession(session);
    m_exporter.setSession(session);
    if (session == nullptr) {
        return;
    }
    // After the timeline's own connection, so that the composer finds the user's messages loaded.
    connect(session, &ClientSession::opened, this, [this](const RoomOpening &opening) {
        if (opening.page.room == m_room) {
            showPeople(opening.people);
            m_composer.take(opening.draft, opening.answered);
        }
    });
    connect(session, &ClientSession::peopleChanged, this,
            [this](const protocol::RoomId &room, const std::vector<PersonView> &people) {
                if (room == m_room) {
                    showPeople(people);
                }
            });
    connect(session, &ClientSession::typingChanged, this,
            [this](const protocol::RoomId &room, const std::vector<std::string> &names) {
                if (room == m_room) {
                    m_typing = names;
                    Q_EMIT typingChanged();
                }
            });
}

void RoomController::open(const protocol::RoomId &room)
{
    if (m_room == room) {
        return;
    }
    m_room = room;
    m_composer.expect(room);
    m_timeline.expect(room);
    m_moderation.setRoom(room);
    m_invites.setRoom(room);
    m_search.expect(room);
    m_pins.expect(room);
    m_thread.expect(room);
    m_versions.setRoom(room);
    m_exporter.setRoom(room);
    m_members.show({});
    m_muted = false;
    m_typing.clear();
    Q_EMIT typingChanged();
    Q_EMIT roomChanged();
    Q_EMIT rulesChanged(); // a mute ends at the door
    if (m_session != nullptr) {
        m_session->openRoom(room);
    }
}

void RoomController::setTitle(const RoomRow *row)
{
    const QString name = row == nullptr ? QString() : row->name;
    const QString topic = row == nullptr ? QString() : row->topic;
    if (m_name != name || m_topic != topic) {
        m_name = name;
        m_topic = topic;
        Q_EMIT titleChanged();
    }
    const protocol::Role role = row == nullptr ? protocol::Role::Member : row->role;
    const roomlog::RoomSettings settings = row == nullptr ? roomlog::RoomSettings() : row->settings;
    if (m_role != role || !(m_settings == settings)) {
        m_role = role;
        m_settings = settings;
        Q_EMIT rulesChanged();
        Q_EMIT choiceChanged(); // what is usual depends on the kind of room
    }
    const store::RoomChoice choice = row == nullptr ? store::RoomChoice() : row->choice;
    if (m_choice != choice) {
        m_choice = choice;
        Q_EMIT choiceChanged();
    }
}

QString RoomController::role() const
{
    return text(protocol::nameOf(m_role));
}

QString RoomController::preset() const
{
    return text(protocol::nameOf(m_settings.preset));
}

QString RoomController::typing() const
{
    return typingText(m_typing);
}

void RoomController::setArchived(bool archived)
{
    if (m_archived != archived) {
        m_archived = archived;
        Q_EMIT rulesChanged();
    }
}

QString RoomController::silence() const
{
    if (m_archived && !m_room.empty()) {
        return tr("This is an archive: it can be read and searched, and nobody writes in it any more.");
    }
    if (m_room.empty() || m_role >= protocol::Role::Moderator || direct()) {
        return {};
    }
    if (locked()) {
        return tr("This room is locked. Those who run it will open it again.");
    }
    if (m_muted) {
        return tr("You are muted in this room. You can read on.");
    }
    if (allMuted()) {
        return tr("Only those who run this room can write at the moment.");
    }
    return m_settings.preset == protocol::Preset::Announce ? tr("In this room moderators write and others read.") : QString();
}

void RoomController::showPeople(const std::vector<PersonView> &people)
{
    std::map<std::string, TimelineModel::Person> known;
    for (const PersonView &person : people) {
        known[person.id] = {QString::fromStdString(person.name), person.colour, person.bot, person.role == protocol::Role::Guest};
    }
    const bool muted =
        std::any_of(people.begin(), people.end(), [](const PersonView &person) { return person.self && person.muted; });
    if (muted != m_muted) {
        m_muted = muted;
        Q_EMIT rulesChanged();
    }
    m_members.show(people);
    for (TimelineModel *model : {m_pins.model(), m_thread.model(), m_timeline.model()}) {
        model->setPeople(m_self, known);
    }
}

} // namespace hubbub::app
