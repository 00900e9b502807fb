// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/app_controller.h"
#include "app/desktop_controller.h"
#include "tests/models/rows.h"
#include "tests/qml/strange_translator.h"
#include "tests/support/fake_clock.h"

#include <QQuickItem>
#include <QTemporaryDir>

#include <memory>

namespace hubbub::test {

/// What QML tests stand on: the real controllers of a room, fed by hand. The session behind them is never started, so what is
/// asked of it is not answered.
class Bench final : public QObject
{
    Q_OBJECT
    Q_PROPERTY(hubbub::app::RoomController *room READ room CONSTANT)
    Q_PROPERTY(hubbub::app::WindowSettings *settings READ settings CONSTANT)
    Q_PROPERTY(hubbub::app::NotifySettings *notifySettings READ notifySettings CONSTANT)
    Q_PROPERTY(hubbub::app::NearbyModel *nearby READ nearby CONSTANT)
    Q_PROPERTY(hubbub::app::HostController *host READ host CONSTANT)
    Q_PROPERTY(hubbub::app::DoctorController *doctor READ doctor CONSTANT)
    /// A window that is nowhere so far, and the desktop around it.
    Q_PROPERTY(hubbub::app::AppController *app READ app CONSTANT)
    Q_PROPERTY(hubbub::app::DesktopController *desktop READ desktop CONSTANT)
    Q_PROPERTY(hubbub::app::RoomListModel *rooms READ rooms CONSTANT)
    Q_PROPERTY(hubbub::app::ProfileController *profile READ profile CONSTANT)
    Q_PROPERTY(int posts READ posts NOTIFY postsChanged)
    /// The name of the server in whose room messages are found, as if there were several.
    Q_PROPERTY(QString placeTitle MEMBER m_placeTitle)

public:
    explicit Bench(QObject *parent = nullptr);
    ~Bench() override;

    app::RoomController *room() { return &m_room; }
    app::WindowSettings *settings() { return &m_settings; }
    app::NotifySettings *notifySettings() { return &m_notifySettings; }
    app::NearbyModel *nearby() { return &m_nearby; }
    app::HostController *host() { return &m_host; }
    app::DoctorController *doctor() { return &m_doctor; }
    app::AppController *app() { return &m_app; }
    app::DesktopController *desktop() { return &m_desktop; }
    app::RoomListModel *rooms() { return &m_rooms; }
    app::ProfileController *profile() { return &m_profile; }
    int posts() const { return m_posts; }
    app::ClientSession *session() { return m_session.get(); }

    /// A new room with messages first … last of Ada, a minute apart.
    Q_INVOKABLE void open(int first, int last, int firstUnread = 0, bool moreOlder = false);
    Q_INVOKABLE void receive(int seq, const QString &text);
    Q_INVOKABLE void receiveJoin(int seq, const QString &who);
    Q_INVOKABLE void receiveFrom(const QString &author, int seq, const QString &text);
    /// Another's answer to one of the numbered messages.
    Q_INVOKABLE void receiveReply(int seq, const QString &text, int answered);
    Q_INVOKABLE void addReaction(int seq, const QString &emoji, int people);
    Q_INVOKABLE void receiveOwn(int seq, const QString &text);
    /// What an input method does while it puts a character together, and when it is done.
    Q_INVOKABLE void compose(QQuickItem *field, const QString &preedit, const QString &commit = {});
    Q_INVOKABLE void queueOwn(int seq, const QString &text);
    /// A new room whose first page has not come.
    Q_INVOKABLE void openUnanswered();
    Q_INVOKABLE void addOlder(int first, int last);
    Q_INVOKABLE void forgetOwn(int seq); ///< a post that is not in the log
    Q_INVOKABLE void setError(int seq, const QString &code);
    /// The user is Ada, in this role ("guest", "member", "moderator", "owner"); Ben and the guest Gus are there, too.
    Q_INVOKABLE void setPeople(const QString &ownRole, bool ownMuted = false, const QString &benRole = QStringLiteral("member"));
    /// Nobody but a program of this name is in the room; what it says is from its name.
    Q_INVOKABLE void setBot(const QString &name);
    /// Messages first … last are what is pinned in the open room.
    Q_INVOKABLE void answerPins(int first, int last);
    /// These people are banned from the open room, the last of them for a reason.
    Q_INVOKABLE void setBans(const QStringList &names);
    /// How the open room is run.
    Q_INVOKABLE void setRules(const QString &ownRole, const QString &preset, bool locked, bool allMuted);
    /// Another language, in which everything is said «like this»; or English again.
    Q_INVOKABLE void speakStrangely(bool strange, bool rightToLeft = false);
    Q_INVOKABLE void copy(const QString &text) const; ///< to the clipboard
    /// Hosts nearby by name; one that begins with "!" is known, one with "?" claims to be somebody else.
    Q_INVOKABLE void setNearby(const QStringList &names);
    /// A server answers the newest hello: "password_required", "password_wrong" or "flood", for half an hour; anything else lets in.
    Q_INVOKABLE void answerHello(const QString &code);
    /// This computer keeps the Kitchen, which the user is in, the Attic, which they have left, and the Cellar as an archive.
    Q_INVOKABLE void setStorage();
    /// A file with this content; its path.
    Q_INVOKABLE QString makeFile(const QString &name, const QString &content) const;
    /// One server is known, verified, and another by its first visit.
    Q_INVOKABLE void setKnownServers();
    /// Hosts for real; an open host listens, but nobody is told.
    Q_INVOKABLE void startHost(bool openToNetwork);
    Q_INVOKABLE void stopHost();
    /// What app's place is called that is nowhere.
    Q_INVOKABLE void setHosted(bool hosted) { m_app.place()->setHosted(hosted); }
    /// What a doctor finds who is asked: "good", "warning" or "problem"; something else makes them forget.
    Q_INVOKABLE void setFindings(const QString &severity);
    Q_INVOKABLE QString clipboard() const;
    /// Answers the search if one is asked for: hits with `room`, `seq`, `text`, what was found between `begin` and `end`, and
    /// `left` if the user is not in the room any more. False if nothing waits for an answer.
    Q_INVOKABLE bool answerSearch(const QVariantList &hits, bool more);
    /// What the server says to the newest wish for a name or a colour; "" is yes.
    Q_INVOKABLE void answerProfile(const QString &error, int retryMs = 0);
    /// All QML files of the window that hold a text without PlainText.
    Q_INVOKABLE QStringList filesWithRichText() const;
    /// Files in which a Repeater whose model may change stands in a layout: that of Qt 6.4 goes on to use rows that went, and crashes.
    Q_INVOKABLE QStringList repeatersInLayouts() const;
    /// Which components of the window do not occur in these trees of objects.
    Q_INVOKABLE QStringList componentsMissingIn(const QVariantList &roots) const;

Q_SIGNALS:
    void postsChanged();

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    app::WindowSettings m_settings;
    app::NotifySettings m_notifySettings;
    std::unique_ptr<app::ClientSession> m_session;
    app::RoomController m_room;
    app::NearbyModel m_nearby;
    app::HostController m_host;
    app::DoctorController m_doctor;
    QTemporaryDir m_windowFolder;
    app::AppController m_app;
    app::DesktopController m_desktop;
    app::RoomListModel m_rooms{app::RoomListModel::Scope::All}; ///< Kitchen and Book club
    app::ProfileController m_profile;
    std::vector<client::TimelineRow> m_pending;
    store::SearchCursor m_foundEnd; ///< of the newest page of hits
    StrangeTranslator m_strange;
    QString m_placeTitle;
    int m_opened = 0;
    int m_posts = 0;
};

} // namespace hubbub::test
