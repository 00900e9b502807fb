// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client_session.h"
#include "app/found_gathering.h"
#include "app/found_model.h"

#include <QQmlEngine>
#include <QTimer>

#include <functional>
#include <utility>
#include <vector>

namespace hubbub::app {

/// A server that can be searched.
struct SearchPlace {
    int number = 0;
    QString title; ///< empty if there is only one
    ClientSession *session = nullptr; ///< never null
};

/// Searching this computer's copies, in the open room or in all rooms of all servers that the user is in: works without a
/// connection.
class SearchController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    /// As written, with filters (store::WrittenSearch).
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(bool everywhere READ everywhere WRITE setEverywhere NOTIFY everywhereChanged)
    Q_PROPERTY(hubbub::app::FoundModel *model READ model CONSTANT)
    /// There is something to search for; otherwise nothing was written yet, or nothing but signs.
    Q_PROPERTY(bool asked READ asked NOTIFY stateChanged)
    /// An answer is on its way.
    Q_PROPERTY(bool searching READ searching NOTIFY stateChanged)
    Q_PROPERTY(bool more READ more NOTIFY stateChanged)
    /// The hits are not all from the open room, or need not be.
    Q_PROPERTY(bool namesRooms READ namesRooms NOTIFY stateChanged)
    /// Messages that cannot be found yet, because the index is still being made.
    Q_PROPERTY(int waiting READ waiting NOTIFY stateChanged)
    /// What is wrong with a filter, in words; empty if nothing is.
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged)

public:
    explicit SearchController(QObject *parent = nullptr);

    /// The server that is shown. A search in one of its rooms ends when another is shown; one everywhere goes on.
    void setSession(ClientSession *session);
    /// All servers, the one that is shown first. Without this there is only that one.
    using Places = std::function<std::vector<SearchPlace>()>;
    void setPlaces(Places places) { m_places = std::move(places); }
    /// There are other servers now.
    void placesChanged();
    /// The open room. A search in the room before ends; one in all rooms goes on.
    void expect(const protocol::RoomId &room);

    QString text() const { return m_text; }
    /// The search starts by itself when the typing rests.
    void setText(const QString &text);
    bool everywhere() const { return m_everywhere; }
    void setEverywhere(bool everywhere);
    FoundModel *model() { return &m_model; }
    bool asked() const { return m_hasWords; }
    bool searching() const { return m_hasWords && (m_soon.isActive() || !m_asked.empty()); }
    bool more() const { return !m_gathering.wanting().empty(); }
    bool namesRooms() const { return m_namesRooms; }
    int waiting() const { return m_waiting; }
    QString problem() const;

    /// Adds a filter such as "from:" to the text, or takes "has:link" out again. Where the cursor belongs then.
    Q_INVOKABLE int toggleFilter(const QString &filter);
    /// The next page, if there is one and none is on its way. Cheap to call on every movement of a view.
    Q_INVOKABLE void loadMore();

Q_SIGNALS:
    void textChanged();
    void everywhereChanged();
    void stateChanged();

private:
    std::vector<SearchPlace> places() const;
    void restart();
    void ask();
    void askFor(const SearchPlace &place, SearchWish wish);
    void take(const FoundRows &found);
    void showFirst();
    void forget();

    ClientSession *m_session = nullptr;
    Places m_places;
    protocol::RoomId m_room;
    QString m_text;
    bool m_everywhere = false;
    bool m_hasWords = false;
    FoundModel m_model;
    QTimer m_soon; ///< runs while somebody is typing
    QTimer m_again; ///< while the index is being made
    QTimer m_patience; ///< while all servers are waited for before anything is shown
    std::vector<SearchWish> m_asked; ///< what answers are awaited for; any other answer comes too late
    std::vector<FoundRows> m_first; ///< the first page of each server that has answered
    FoundGathering m_gathering;
    bool m_namesRooms = false;
    int m_waiting = 0;
    FoundRows m_judged; ///< what problem() speaks of; without its rows
};

} // namespace hubbub::app
