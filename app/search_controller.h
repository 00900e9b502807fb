// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client_session.h"
#include "app/keyed_list_model.h"

#include <QQmlEngine>
#include <QTimer>

namespace hubbub::app {

/// Hits of a search, newest first.
class FoundModel : public KeyedListModel<FoundRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { SeqRole = Qt::UserRole + 1, AuthorIdRole, AuthorRole, BodyRole, TimeRole };
    Q_ENUM(Role)

    explicit FoundModel(QObject *parent = nullptr) : KeyedListModel(parent) {}
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    void show(const FoundRows &found);
    int count() const { return rowCount(); }

Q_SIGNALS:
    void countChanged();
};

/// Searching in the open room, in this computer's copy: works without a connection.
class SearchController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(hubbub::app::FoundModel *model READ model CONSTANT)
    Q_PROPERTY(bool searching READ searching NOTIFY searchingChanged)

public:
    explicit SearchController(QObject *parent = nullptr);

    void setSession(ClientSession *session);
    void expect(const protocol::RoomId &room);

    QString text() const { return m_text; }
    /// The search starts by itself when the typing rests.
    void setText(const QString &text);
    FoundModel *model() { return &m_model; }
    bool searching() const { return m_searching; }

Q_SIGNALS:
    void textChanged();
    void searchingChanged();

private:
    void ask();
    void setSearching(bool searching);

    ClientSession *m_session = nullptr;
    protocol::RoomId m_room;
    QString m_text;
    FoundModel m_model;
    QTimer m_soon;
    bool m_searching = false;
};

} // namespace hubbub::app
