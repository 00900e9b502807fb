// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox_controller.h"

#include "app/row_text.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace hubbub::app {
namespace {

constexpr int mostMentions = 100; ///< of each server

std::vector<InboxRow> rowsOf(client::Client &client, int place, const QString &title)
{
    std::vector<InboxRow> rows;
    for (const client::Client::Mention &mention : client.mentions(mostMentions)) {
        const auto room = client.room(mention.room);
        rows.push_back({place, title, mention.room.value, QString::fromStdString(room ? room->name : std::string()),
                        mention.row.message.seq, mention.row.message.author.value, QString::fromStdString(mention.row.authorName),
                        mention.row.authorColour, plainText(mention.row).simplified(), mention.row.message.at, mention.unread});
    }
    return rows;
}

} // namespace

InboxController::InboxController(Places places, QObject *parent) : QObject(parent), m_places(std::move(places)) {}

void InboxController::read(std::function<void(const std::vector<Rows> &)> take)
{
    const int asked = ++m_asked;
    const std::vector<PlaceController *> places = m_places();
    struct Gathering {
        std::vector<Rows> rows;
        std::size_t open = 0;
    };
    const auto gathering = std::make_shared<Gathering>(Gathering{std::vector<Rows>(places.size()), places.size()});
    if (places.empty()) {
        take({});
        return;
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QString title = places.size() > 1 ? places[i]->title() : QString();
        const int number = places[i]->number();
        places[i]->session()->lookUp(this, [=, this](client::Client &client) {
            return [=, this, rows = rowsOf(client, number, title)] {
                gathering->rows[i] = rows;
                if (--gathering->open == 0 && asked == m_asked) {
                    take(gathering->rows);
                }
            };
        });
    }
}

void InboxController::look()
{
    read([this](const std::vector<Rows> &all) {
        Rows rows;
        for (const Rows &some : all) {
            rows.insert(rows.end(), some.begin(), some.end());
        }
        m_mentions.show(std::move(rows));
    });
}

void InboxController::findNext()
{
    read([this](const std::vector<Rows> &all) {
        for (const Rows &rows : all) {
            const auto oldest = std::find_if(rows.rbegin(), rows.rend(), [](const InboxRow &row) { return row.unread; });
            if (oldest != rows.rend()) {
                Q_EMIT found(oldest->place, QString::fromStdString(oldest->room), oldest->seq);
                return;
            }
        }
        Q_EMIT nothingUnread();
    });
}

} // namespace hubbub::app
