// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session_views.h"

#include <QAbstractListModel>
#include <QDate>
#include <QQmlEngine>
#include <QStringList>

#include <cstddef>
#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace hubbub::app {

/// A window onto one room's timeline: a run of confirmed messages without holes, and, where the run reaches the end of the log,
/// this user's posts that are not in the log yet. Row 0 is the newest, so that a view anchored at the bottom does not move when
/// older rows are added. Asks for nothing itself: TimelineController feeds it.
///
/// A confirmed post takes the place of the sending row with the same tag: a change, never a removal and an insertion.
class TimelineModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool moreOlder READ moreOlder NOTIFY rangeChanged)
    Q_PROPERTY(bool moreNewer READ moreNewer NOTIFY rangeChanged)

public:
    enum Role {
        SeqRole = Qt::UserRole + 1,
        TagRole,
        NoticeRole, ///< true for everything but a post; the text is then a whole sentence
        AuthorIdRole,
        AuthorRole,
        AuthorColourRole, ///< the one they chose, 0 for none
        AuthorIsBotRole,
        AuthorIsGuestRole, ///< of the room, as it is now
        BodyRole, ///< of a post as it was written
        PlainRole, ///< the body in plain words, for a preview
        BlocksRole, ///< list of MarkupBlock; empty if the body is shown as it is
        EmojiRole, ///< 1 … 3 if the body is so many emoji and nothing else
        TimeRole,
        MomentRole,
        MineRole,
        MentionsMeRole,
        StateRole, ///< "confirmed", "sending" or "failed"
        ErrorRole,
        ReplySeqRole,
        ReplyAuthorRole,
        ReplyTextRole,
        EditedRole,
        DeletedRole,
        PinnedRole,
        ReactionsRole, ///< list of {emoji, count, mine, who}
        StartsGroupRole, ///< shows its author
        DayTitleRole, ///< empty unless a day begins with this row
        FoldsRole, ///< how many comings and goings this row says in one sentence, 0: it stands for itself, -1: another row says it
        FirstUnreadRole, ///< the divider stands above this row
        SpokenRole, ///< "sender, time, text, state, reactions"
    };
    Q_ENUM(Role)

    /// Loaded confirmed rows are kept below this; what falls out at one end can be loaded again.
    static constexpr std::size_t mostRows = 600;

    explicit TimelineModel(const base::Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Replaces everything.
    void show(const RowPage &page, const std::vector<client::TimelineRow> &pending, protocol::Seq firstUnread);
    void clear();
    /// Adds a page that ends where the run begins, or begins where it ends; drops rows at the other end beyond mostRows.
    void addOlder(const RowPage &page);
    void addNewer(const RowPage &page);
    /// Confirmed rows that are new or look different, in rising seq. What lies outside the run is left out.
    void confirm(const std::vector<client::TimelineRow> &rows);
    void setPending(const std::vector<client::TimelineRow> &rows);
    /// Rows up to this seq are gone for good, and with them what is older.
    void dropUpTo(protocol::Seq seq);
    /// Forgets old rows beyond mostRows. For a view that stands at the newest row.
    void trimOlder();
    struct Person {
        QString name;
        int colour = 0; ///< see protocol::ProfileSet
        bool bot = false; ///< a program
        bool guest = false;
        bool operator==(const Person &) const = default;
    };
    /// Who is asking, and who the people are now: for reactions, and for rows of those who have changed.
    void setPeople(const std::string &self, std::map<std::string, Person> people);

    int count() const { return rowCount(); }
    bool moreOlder() const { return m_moreOlder; }
    bool moreNewer() const { return m_moreNewer; }
    protocol::Seq oldestSeq() const { return m_rows.empty() ? 0 : m_rows.front().message.seq; }
    protocol::Seq newestSeq() const { return m_rows.empty() ? 0 : m_rows.back().message.seq; }
    /// -1 if it is not loaded.
    Q_INVOKABLE int rowOfSeq(qint64 seq) const;
    Q_INVOKABLE int firstUnreadRow() const { return m_firstUnread == 0 ? -1 : rowOfSeq(m_firstUnread); }
    Q_INVOKABLE qint64 seqAt(int row) const;
    Q_INVOKABLE QString dayAt(int row) const; ///< the title of its day; empty if there is no such row
    /// "2026-03-31", local time; empty if the message is not loaded. (A date would reach QML as one of another time zone.)
    Q_INVOKABLE QString isoDayOf(qint64 seq) const;
    /// Whether another row says what this one does: it has nothing to show.
    Q_INVOKABLE bool isFolded(int row) const;
    /// Shows the comings and goings that this row folds one by one, for as long as the room is open.
    Q_INVOKABLE void unfold(int row);
    const client::TimelineRow *rowWithSeq(protocol::Seq seq) const;
    const client::TimelineRow *rowWithTag(const protocol::Tag &tag) const;
    /// Whether this user's reaction is on the message; false if it is not loaded.
    bool hasReacted(protocol::Seq seq, const std::string &emoji) const;
    /// The newest confirmed post of this user that can still be edited.
    const client::TimelineRow *newestOwn() const;
    /// What this user wrote, sent or not, newest first; of the same thing said twice in a row once.
    QStringList ownTexts() const;
    /// Of each person the newest confirmed post.
    std::map<std::string, protocol::Seq> lastWords() const;

Q_SIGNALS:
    void countChanged();
    void rangeChanged();
    /// Messages of others came in at the end of the log, shown or not.
    void arrived(int others);

private:
    std::size_t total() const;
    const client::TimelineRow &at(std::size_t position) const;
    std::size_t positionOf(int row) const { return total() - 1 - static_cast<std::size_t>(row); }
    int rowOf(std::size_t position) const { return static_cast<int>(total() - 1 - position); }
    bool startsDay(std::size_t position) const;
    bool startsGroup(std::size_t position) const;
    bool isFoldable(std::size_t position) const;
    /// Whether this row and the one before it are said in one sentence.
    bool joinsFold(std::size_t position) const;
    std::size_t beginOfFold(std::size_t position) const;
    int folds(std::size_t position) const;
    void foldChanged(std::size_t position);
    QString bodyOf(std::size_t position) const;
    QString spokenOf(std::size_t position) const;
    void changed(std::size_t position);
    void neighbourChanged(std::size_t position);
    void confirmOne(const client::TimelineRow &row);
    /// Confirmed rows that are newer than all, none of them a sending one before.
    void append(std::span<const client::TimelineRow> rows);
    bool settlePending(const client::TimelineRow &row, std::size_t position);
    std::size_t placeFor(protocol::Seq seq) const;
    void removePending(std::size_t index);
    void insertPending(std::size_t index, const client::TimelineRow &row);
    void dropOldest(std::size_t count, bool moreOlder);
    void dropNewest(std::size_t keep);
    void setRange(bool moreOlder, bool moreNewer);
    void introduce(std::vector<client::TimelineRow> &rows) const;
    bool isGuest(const protocol::UserId &user) const;
    QVariantList reactions(const client::TimelineRow &row) const;

    const base::Clock &m_clock;
    std::vector<client::TimelineRow> m_rows; ///< confirmed, rising seq
    std::vector<client::TimelineRow> m_pending; ///< in order of posting; rows of the model only if !m_moreNewer
    bool m_moreOlder = false;
    bool m_moreNewer = false;
    protocol::Seq m_firstUnread = 0;
    std::set<protocol::Seq> m_unfolded; ///< notices that stand for themselves
    std::string m_self;
    std::map<std::string, Person> m_people;
};

} // namespace hubbub::app
