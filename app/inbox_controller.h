// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inbox_model.h"
#include "app/place_controller.h"

#include <functional>
#include <map>
#include <vector>

namespace hubbub::app {

/// What means this user, on all servers of the window: a list to look through, and the way to the next one that is unread.
class InboxController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(hubbub::app::InboxModel *mentions READ mentions CONSTANT)

public:
    /// The open places, the one that is shown first.
    using Places = std::function<std::vector<PlaceController *>()>;
    explicit InboxController(Places places, QObject *parent = nullptr);

    InboxModel *mentions() { return &m_mentions; }

    /// Reads the mentions anew; they are there a moment later.
    Q_INVOKABLE void look();
    /// Finds the oldest unread mention, of the server that is shown if it has any. Answered by found() or by nothingUnread().
    Q_INVOKABLE void findNext();

Q_SIGNALS:
    void found(int place, const QString &room, qint64 seq);
    void nothingUnread();

private:
    using Rows = std::vector<InboxRow>;
    /// Reads the mentions of every place; `take` gets them, in the order of the places, when the last one has answered.
    void read(std::function<void(const std::vector<Rows> &)> take);

    Places m_places;
    InboxModel m_mentions;
    int m_asked = 0; ///< times; an older question is not answered any more
};

} // namespace hubbub::app
