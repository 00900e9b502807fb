// SPDX-License-Identifier: GPL-3.0-or-later
// Of ClientWorker what tells of messages that have come or changed.
#include "app/client_worker.h"

#include <algorithm>

namespace hubbub::app {
namespace {

using client::TimelineRow;
using protocol::RoomId;
using protocol::Seq;

/// More changed rows than this at once are read again as a page, when the room has all that it is behind, or nothing more comes.
constexpr std::size_t manyRows = 120;
/// Nobody is told of more messages than this at once.
constexpr std::size_t manyArrivals = 20;

} // namespace

void ClientWorker::tellMessages(const RoomId &room, const std::vector<Seq> &seqs)
{
    if (room != m_open) {
        return;
    }
    withClient([&](client::Client &client) {
        if (seqs.size() > manyRows || m_replacedSoon->isActive()) {
            // A view that is made anew with every batch of a long catch-up would be of no use to its reader.
            const auto view = client.room(room);
            if (view && view->head < view->serverHead) {
                m_replacedSoon->start();
            } else {
                tellReplaced();
            }
            return;
        }
        std::vector<TimelineRow> rows;
        for (const Seq seq : seqs) {
            if (auto row = client.row(room, seq)) {
                rows.push_back(std::move(*row));
            }
        }
        Q_EMIT rowsChanged(room, rows);
    });
}

void ClientWorker::tellReplaced()
{
    m_replacedSoon->stop();
    Q_EMIT roomReplaced(m_open);
}

void ClientWorker::tellArrival(const RoomId &room, const std::vector<Seq> &seqs)
{
    withClient([&](client::Client &client) {
        const auto view = client.room(room);
        if (!view || !view->joined) {
            return;
        }
        Arrival arrival{*view, {}};
        for (std::size_t i = seqs.size() - std::min(seqs.size(), manyArrivals); i < seqs.size(); ++i) {
            auto row = seqs[i] > view->read.seq ? client.row(room, seqs[i]) : std::nullopt;
            if (row && !row->message.deleted && !row->message.hidden) {
                arrival.rows.push_back(std::move(*row));
            }
        }
        if (!arrival.rows.empty()) {
            Q_EMIT messagesArrived(arrival);
        }
    });
}

} // namespace hubbub::app
