// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room_controller.h"

#include "app/typing_text.h"

namespace hubbub::app {

RoomController::RoomController(const base::Clock &clock, QObject *parent)
    : QObject(parent), m_timeline(clock), m_composer(*m_timeline.model())
{
    // A post belongs at the end, wherever the reader has wandered to.
    connect(&m_composer, &ComposerController::posted, &m_timeline, &TimelineController::toLatest);
}

void RoomController::setSession(ClientSession *session)
{
    if (m_session != nullptr) {
        m_session->disconnect(this);
    }
    m_session = session;
    m_timeline.setSession(session);
    m_composer.setSession(session);
    m_search.setSession(session);
    if (session == nullptr) {
        return;
    }
    // After the timeline's own connection, so that a reply target is already loaded.
    connect(session, &ClientSession::opened, this, [this](const RoomOpening &opening) {
        if (opening.page.room == m_room) {
            showPeople(opening.people);
            m_composer.take(opening.draft);
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
                    m_typing = typingText(names);
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
    m_search.expect(room);
    m_members.show({});
    m_typing.clear();
    Q_EMIT typingChanged();
    Q_EMIT roomChanged();
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
}

void RoomController::showPeople(const std::vector<PersonView> &people)
{
    std::map<std::string, QString> names;
    for (const PersonView &person : people) {
        names[person.id] = QString::fromStdString(person.name);
    }
    m_members.show(people);
    m_timeline.model()->setPeople(m_self, std::move(names));
}

} // namespace hubbub::app
