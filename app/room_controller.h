// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composer_controller.h"
#include "app/export_controller.h"
#include "app/invites_controller.h"
#include "app/member_list_model.h"
#include "app/moderation_controller.h"
#include "app/room_list_model.h"
#include "app/search_controller.h"
#include "app/side_timeline.h"
#include "app/timeline_controller.h"
#include "app/versions_controller.h"

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
    /// "guest", "member", "moderator" or "owner": the user's own.
    Q_PROPERTY(QString role READ role NOTIFY rulesChanged)
    Q_PROPERTY(bool canModerate READ canModerate NOTIFY rulesChanged)
    /// As the rules of the room are at the moment (docs/protocol.md, "Roles").
    Q_PROPERTY(bool canPin READ canPin NOTIFY rulesChanged)
    Q_PROPERTY(bool canSetTopic READ canSetTopic NOTIFY rulesChanged)
    /// "open", "announce", "private" or "direct".
    Q_PROPERTY(QString preset READ preset NOTIFY rulesChanged)
    Q_PROPERTY(bool direct READ direct NOTIFY rulesChanged)
    Q_PROPERTY(bool locked READ locked NOTIFY rulesChanged)
    Q_PROPERTY(bool allMuted READ allMuted NOTIFY rulesChanged)
    Q_PROPERTY(int slowSeconds READ slowSeconds NOTIFY rulesChanged)
    Q_PROPERTY(int keepDays READ keepDays NOTIFY rulesChanged)
    /// It is an imported one: nothing in it can be changed.
    Q_PROPERTY(bool archived READ archived NOTIFY rulesChanged)
    /// Why the user cannot write here, in words; empty if they can.
    Q_PROPERTY(QString silence READ silence NOTIFY rulesChanged)
    Q_PROPERTY(QString level READ level NOTIFY choiceChanged) ///< see RoomListModel::LevelRole
    Q_PROPERTY(bool favourite READ favourite NOTIFY choiceChanged)
    Q_PROPERTY(QString typing READ typing NOTIFY typingChanged)
    Q_PROPERTY(hubbub::app::MemberListModel *members READ members CONSTANT)
    Q_PROPERTY(hubbub::app::TimelineController *timeline READ timeline CONSTANT)
    Q_PROPERTY(hubbub::app::ComposerController *composer READ composer CONSTANT)
    Q_PROPERTY(hubbub::app::ModerationController *moderation READ moderation CONSTANT)
    Q_PROPERTY(hubbub::app::InvitesController *invites READ invites CONSTANT)
    Q_PROPERTY(hubbub::app::SearchController *search READ search CONSTANT)
    Q_PROPERTY(hubbub::app::SideTimeline *pins READ pins CONSTANT)
    Q_PROPERTY(hubbub::app::SideTimeline *thread READ thread CONSTANT)
    Q_PROPERTY(hubbub::app::VersionsController *versions READ versions CONSTANT)
    Q_PROPERTY(hubbub::app::ExportController *exporter READ exporter CONSTANT)

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
    QString role() const;
    bool canModerate() const { return !m_archived && m_role >= protocol::Role::Moderator && !direct(); }
    bool canPin() const { return m_role != protocol::Role::Guest && silence().isEmpty(); }
    bool canSetTopic() const { return canPin() && !direct(); }
    QString preset() const;
    bool direct() const { return m_settings.preset == protocol::Preset::Direct; }
    bool locked() const { return m_settings.locked; }
    bool allMuted() const { return m_settings.allMuted; }
    bool archived() const { return m_archived; }
    void setArchived(bool archived);
    QString silence() const;
    int slowSeconds() const { return static_cast<int>(m_settings.slowSeconds); }
    int keepDays() const { return static_cast<int>(m_settings.keepDays); }
    QString level() const { return levelName(notify::effectiveLevel(m_choice.level, direct())); }
    bool favourite() const { return m_choice.favourite; }
    QString typing() const;
    MemberListModel *members() { return &m_members; }
    TimelineController *timeline() { return &m_timeline; }
    ComposerController *composer() { return &m_composer; }
    ModerationController *moderation() { return &m_moderation; }
    InvitesController *invites() { return &m_invites; }
    SearchController *search() { return &m_search; }
    SideTimeline *pins() { return &m_pins; }
    SideTimeline *thread() { return &m_thread; }
    VersionsController *versions() { return &m_versions; }
    ExportController *exporter() { return &m_exporter; }

Q_SIGNALS:
    void roomChanged();
    void titleChanged();
    void rulesChanged();
    void choiceChanged();
    void typingChanged();

private:
    void showPeople(const std::vector<PersonView> &people);

    ClientSession *m_session = nullptr;
    protocol::RoomId m_room;
    std::string m_self;
    QString m_name;
    QString m_topic;
    protocol::Role m_role = protocol::Role::Member;
    roomlog::RoomSettings m_settings;
    store::RoomChoice m_choice;
    bool m_muted = false; ///< the user
    bool m_archived = false;
    std::vector<std::string> m_typing; ///< names
    MemberListModel m_members;
    TimelineController m_timeline;
    ComposerController m_composer;
    ModerationController m_moderation;
    InvitesController m_invites;
    SearchController m_search;
    SideTimeline m_pins;
    SideTimeline m_thread;
    VersionsController m_versions;
    ExportController m_exporter;
};

} // namespace hubbub::app
