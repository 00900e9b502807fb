// SPDX-License-Identifier: GPL-3.0-or-later
// Of ClientWorker what looks up who was put out of a room.
#include "app/client_worker.h"
#include "core/store/expulsion_store.h"

namespace hubbub::app {

void ClientWorker::listBans(const protocol::RoomId &room)
{
    withClient([&](client::Client &client) {
        std::vector<BanView> bans;
        for (const store::Expulsion &ban : store::ExpulsionStore(*m_account->replica).bans(room)) {
            const auto member = client.memberNamed(room, ban.user.value);
            bans.push_back(
                BanView{ban.user.value, ban.name, ban.scope, ban.at, ban.byName, ban.reason, member ? member->colour : 0});
        }
        Q_EMIT bansListed(room, bans);
    });
}

void ClientWorker::recallFarewell(const protocol::RoomId &room)
{
    withClient([&](client::Client &client) {
        const auto view = client.room(room);
        if (!view) {
            return;
        }
        const auto known = store::ExpulsionStore(*m_account->replica).newest(room, client.user());
        Q_EMIT putOut(Farewell{view->name, view->exit == protocol::Exit::Banned, known ? known->byName : std::string(),
                               known ? known->reason : std::string()});
    });
}

} // namespace hubbub::app
