// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composer_controller.h"
#include "app/member_list_model.h"
#include "app/room_list_model.h"
#include "app/search_controller.h"
#include "app/timeline_controller.h"

namespace hubbub::app {

/// The room that is open in the window, with everything that belongs to it.
class RoomController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(QString roomId READ roomId NOTIFY roomChanged)
    Q_PROPERTY(QString name READ name NOTIFY titleChanged)
    Q_PROPERTY(QString topic READ topic NOTIFY titleChanged)
    Q_PROPERTY(QString typing READ typing NOTIFY typingChanged)
    Q_PROPERTY(hubbub::app::MemberListModel *members READ members CONSTANT)
    Q_PROPERTY(hubbub::app::TimelineController *timeline READ timeline CONSTANT)
    Q_PROPERTY(hubbub::app::ComposerController *composer READ composer CONSTANT)
    Q_PROPERTY(hubbub::app::SearchController *search READ search CONSTANT)

public:
    explicit RoomController(const base::Clock &clock, QObject *parent = nullptr);

    void setSession(ClientSession *session);
    /// An empty id closes the room.
    void open(const protocol::RoomId &room);
    void setTitle(const RoomRow *row);
    void setSelf(const std::string &user) { m_self = user; }

    QString roomId() const { return QString::fromStdString(m_room.value); }
    const protocol::RoomId &room() const { return m_room; }
    QString name() const { return m_name; }
    QString topic() const { return m_topic; }
    QString typing() const { return m_typing; }
    MemberListModel *members() { return &m_members; }
    TimelineController *timeline() { return &m_timeline; }
    ComposerController *composer() { return &m_composer; }
    SearchController *search() { return &m_search; }

Q_SIGNALS:
    void roomChanged();
    void titleChanged();
    void typingChanged();

private:
    void showPeople(const std::vector<PersonView> &people);

    ClientSession *m_session = nullptr;
    protocol::RoomId m_room;
    std::string m_self;
    QString m_name;
    QString m_topic;
    QString m_typing;
    MemberListModel m_members;
    TimelineController m_timeline;
    ComposerController m_composer;
    SearchController m_search;
};

} // namespace hubbub::app
