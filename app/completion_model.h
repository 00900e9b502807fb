// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/completion_token.h"
#include "app/member_list_model.h"
#include "app/room_list_model.h"
#include "app/timeline_model.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

#include <vector>

namespace hubbub::app {

/// One way to complete what is being written.
struct CompletionRow {
    QString id; ///< of the person or the room, or the emoji
    QString insertion; ///< takes the place of the sign and what was written behind it
    QString kind; ///< "person", "everyone", "room" or "emoji"
    QString title;
    QString detail;
    QString presence; ///< see MemberListModel
    int colour = 0; ///< the same
};

/// How the text before the cursor may go on: people of the room after an `@`, rooms of the server after a `#`, emoji after a `:` and
/// two letters; the likeliest first. A person is written exactly as a mention (docs/protocol.md, "Text").
class CompletionModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hubbub::app::MemberListModel *members MEMBER m_members NOTIFY sourcesChanged)
    /// Whoever spoke here last comes first.
    Q_PROPERTY(hubbub::app::TimelineModel *timeline MEMBER m_timeline NOTIFY sourcesChanged)
    Q_PROPERTY(hubbub::app::RoomListModel *rooms MEMBER m_rooms NOTIFY sourcesChanged)
    Q_PROPERTY(QStringList recentEmoji MEMBER m_recentEmoji NOTIFY sourcesChanged)
    Q_PROPERTY(bool open READ open NOTIFY looked)
    /// Where the sign stands; what is written from there to the cursor gives way.
    Q_PROPERTY(int start READ start NOTIFY looked)
    Q_PROPERTY(QString title READ title NOTIFY looked)

public:
    enum Role {
        InsertionRole = Qt::UserRole + 1,
        KindRole,
        TitleRole,
        DetailRole,
        IdRole,
        PresenceRole,
        ColourRole,
        SpokenRole ///< all of a row in words
    };
    Q_ENUM(Role)

    explicit CompletionModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const std::vector<CompletionRow> &rows() const { return m_rows; }

    bool open() const { return rowCount() > 0; }
    int start() const { return static_cast<int>(m_token.start); }
    QString title() const; ///< of what is offered

    /// The rows do not change by themselves: somebody is about to choose one.
    Q_INVOKABLE void look(const QString &text, int cursor);
    /// Nothing more for what is being written, also when it goes on.
    Q_INVOKABLE void dismiss();
    /// The insertion of a row, which ends with a space unless `following`, the text behind the cursor, goes on with one or with the
    /// end of a sentence. Nothing more is offered for it.
    Q_INVOKABLE QString take(int row, const QString &following);
    Q_INVOKABLE QString spoken(int row) const { return data(index(row), SpokenRole).toString(); }

Q_SIGNALS:
    void sourcesChanged();
    void looked();

private:
    void offer(std::vector<CompletionRow> rows);
    std::vector<CompletionRow> fitting() const; ///< what is being written
    std::vector<CompletionRow> people(const QString &query) const;
    std::vector<CompletionRow> roomsFor(const QString &query) const;
    std::vector<CompletionRow> emoji(const QString &query) const;
    QString folded(const QString &name) const;

    QPointer<MemberListModel> m_members;
    QPointer<TimelineModel> m_timeline;
    QPointer<RoomListModel> m_rooms;
    QStringList m_recentEmoji;
    std::vector<CompletionRow> m_rows;
    CompletionToken m_token;
    CompletionToken m_dismissed;
    mutable QHash<QString, QString> m_folded; ///< people's names do not change with every key
};

} // namespace hubbub::app
