// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search_controller.h"

#include "app/time_text.h"
#include "core/protocol/limits.h"

namespace hubbub::app {
namespace {

constexpr int restMs = 150;

} // namespace

QHash<int, QByteArray> FoundModel::roleNames() const
{
    return {{SeqRole, "seq"}, {AuthorIdRole, "authorId"}, {AuthorRole, "author"}, {BodyRole, "body"}, {TimeRole, "time"}};
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (!isRow(index)) {
        return {};
    }
    const FoundRow &row = rows()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case SeqRole:
        return static_cast<qint64>(row.seq);
    case AuthorIdRole:
        return QString::fromStdString(row.author);
    case AuthorRole:
        return QString::fromStdString(row.authorName);
    case Qt::DisplayRole:
    case BodyRole:
        return QString::fromStdString(row.excerpt.text);
    case TimeRole:
        return shortMoment(row.at);
    default:
        return {};
    }
}

void FoundModel::show(const FoundRows &found)
{
    replaceRows(found.rows);
    Q_EMIT countChanged();
}

SearchController::SearchController(QObject *parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(restMs);
    connect(&m_soon, &QTimer::timeout, this, &SearchController::ask);
}

void SearchController::setSession(ClientSession *session)
{
    if (m_session != nullptr) {
        m_session->disconnect(this);
    }
    m_session = session;
    if (session != nullptr) {
        connect(session, &ClientSession::found, this, [this](const FoundRows &found) {
            if (found.wish == SearchWish{m_text.trimmed().toStdString(), m_room}) {
                m_model.show(found);
                setSearching(false);
            }
        });
    }
}

void SearchController::expect(const protocol::RoomId &room)
{
    m_room = room;
    setText({});
}

void SearchController::setText(const QString &text)
{
    const QString kept = text.left(static_cast<int>(protocol::limits::queryBytes / 4));
    if (m_text == kept) {
        return;
    }
    m_text = kept;
    Q_EMIT textChanged();
    if (m_text.trimmed().isEmpty()) {
        m_soon.stop();
        m_model.show({});
        setSearching(false);
    } else {
        setSearching(true);
        m_soon.start();
    }
}

void SearchController::ask()
{
    if (m_session != nullptr && !m_room.empty()) {
        m_session->search({m_text.trimmed().toStdString(), m_room});
    }
}

void SearchController::setSearching(bool searching)
{
    if (m_searching != searching) {
        m_searching = searching;
        Q_EMIT searchingChanged();
    }
}

} // namespace hubbub::app
