// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/discovery/nearby_list.h"

#include "core/net/discovery/address_order.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace hubbub::net {

namespace {

constexpr std::size_t nonceRandomBytes = 12;
constexpr base::Millis never = std::numeric_limits<base::Millis>::max();

} // namespace

NearbyList::NearbyList(const base::Clock &clock, base::Random &random) : m_clock(clock), m_random(random) {}

void NearbyList::setPins(Pins pins)
{
    m_pins = std::move(pins);
}

NearbyList::Facts NearbyList::factsOf(const protocol::nearby::Here &here)
{
    return {here.server, here.key, here.name, here.version, here.port, here.rooms, here.room};
}

bool NearbyList::hasRoomFor(const std::string &host, const protocol::ServerId &server, const std::string &key)
{
    const auto count = [this](auto matches) {
        return static_cast<std::size_t>(std::count_if(m_places.begin(), m_places.end(), matches));
    };
    if (count([&](const Place &place) { return place.source.host == host; }) >= mostPlacesPerAddress
        || count([&](const Place &place) { return place.is(server, key); }) >= mostPlacesPerHost) {
        return false;
    }
    if (m_places.size() < mostPlaces) {
        return true;
    }
    // A server that this user knows must not be kept out by a crowd of strangers.
    const auto isKnown = [this](const protocol::ServerId &id, const std::string &itsKey) {
        const auto pin = m_pins.find(id);
        return pin != m_pins.end() && pin->second == itsKey;
    };
    if (!isKnown(server, key)) {
        return false;
    }
    const auto stranger = std::find_if(m_places.rbegin(), m_places.rend(),
                                       [&](const Place &place) { return !isKnown(place.facts.server, place.facts.key); });
    if (stranger == m_places.rend()) {
        return false;
    }
    m_places.erase(std::next(stranger).base());
    return true;
}

void NearbyList::hearCandidate(const Source &from, const protocol::nearby::Here &here)
{
    const bool known = std::any_of(m_places.begin(), m_places.end(), [&](const Place &place) {
        return place.source == from && !place.isService() && place.is(here.server, here.key);
    });
    if (known || !hasRoomFor(from.host, here.server, here.key)) {
        return;
    }
    Place place;
    place.source = from;
    place.nonce = m_random.hex(nonceRandomBytes);
    place.facts = factsOf(here);
    place.askNext = m_clock.steadyMs();
    place.goneAt = place.askNext + trial;
    m_places.push_back(std::move(place));
}

bool NearbyList::hear(const Source &from, const protocol::nearby::Here &here)
{
    const auto place = std::find_if(m_places.begin(), m_places.end(), [&](const Place &one) {
        return one.source == from && !one.isService() && one.nonce == here.nonce && one.is(here.server, here.key);
    });
    if (place == m_places.end()) {
        return false;
    }
    if (!place->confirmed) {
        place->confirmed = true;
        place->rank = ++m_rank;
    }
    place->facts = factsOf(here);
    place->askNext = m_clock.steadyMs() + refresh;
    place->goneAt = m_clock.steadyMs() + patience;
    return true;
}

void NearbyList::hearDown(const protocol::ServerId &server)
{
    const base::Millis now = m_clock.steadyMs();
    for (Place &place : m_places) {
        // Once it is in doubt, saying it again changes nothing: otherwise a flood would be a reason for many questions.
        const bool inDoubt = place.goneAt <= now + farewell;
        if (place.facts.server == server && !place.isService() && !inDoubt) {
            place.askNext = now;
            place.goneAt = now + farewell;
        }
    }
}

void NearbyList::doubtAll()
{
    const base::Millis now = m_clock.steadyMs();
    for (Place &place : m_places) {
        if (!place.isService()) {
            place.askNext = now;
            place.goneAt = std::min(place.goneAt, now + farewell);
        }
    }
}

void NearbyList::addService(const Service &service)
{
    const auto same = std::find_if(m_places.begin(), m_places.end(), [&](const Place &place) {
        return place.instance == service.instance && place.source.host == service.address.host;
    });
    if (same != m_places.end()) {
        m_places.erase(same);
    }
    if (service.instance.empty() || !hasRoomFor(service.address.host, service.server, service.key)) {
        return;
    }
    Place place;
    place.source = {service.address.host, service.address.port};
    place.instance = service.instance;
    place.facts = {service.server, service.key, service.name, service.version, service.address.port, 0, {}};
    place.confirmed = true;
    place.rank = ++m_rank;
    place.askNext = never;
    place.goneAt = never;
    m_places.push_back(std::move(place));
}

void NearbyList::removeService(const std::string &instance)
{
    std::erase_if(m_places, [&](const Place &place) { return place.isService() && place.instance == instance; });
}

void NearbyList::removeServices()
{
    std::erase_if(m_places, [](const Place &place) { return place.isService(); });
}

std::vector<NearbyList::Question> NearbyList::tick()
{
    const base::Millis now = m_clock.steadyMs();
    std::erase_if(m_places, [now](const Place &place) { return place.goneAt <= now; });
    std::vector<Question> questions;
    for (Place &place : m_places) {
        if (place.askNext <= now) {
            place.askNext = now + retry;
            questions.push_back({place.source, place.nonce});
        }
    }
    return questions;
}

base::Millis NearbyList::nextDeadline() const
{
    base::Millis next = never;
    for (const Place &place : m_places) {
        next = std::min({next, place.askNext, place.goneAt});
    }
    return next;
}

/// A question that was sent to the address proves more than a name service does.
std::vector<const NearbyList::Place *> NearbyList::confirmedByRank() const
{
    std::vector<const Place *> places;
    for (const Place &place : m_places) {
        if (place.confirmed) {
            places.push_back(&place);
        }
    }
    std::sort(places.begin(), places.end(), [](const Place *a, const Place *b) {
        return a->isService() != b->isService() ? b->isService() : a->rank < b->rank;
    });
    return places;
}

std::vector<NearbyHost> NearbyList::hosts() const
{
    struct Row {
        NearbyHost host;
        std::uint64_t rank = 0; ///< of its oldest place
    };
    std::vector<Row> rows;
    for (const Place *place : confirmedByRank()) {
        const Facts &facts = place->facts;
        auto row =
            std::find_if(rows.begin(), rows.end(), [&](const Row &one) { return place->is(one.host.server, one.host.key); });
        if (row == rows.end()) {
            const NearbyHost::Trust trust = NearbyHost::Trust::Unknown;
            rows.push_back(
                {{facts.server, facts.key, facts.name, facts.version, {}, trust, facts.rooms, facts.room}, place->rank});
            row = std::prev(rows.end());
        }
        row->rank = std::min(row->rank, place->rank);
        const NearbyAddress address{place->source.host, facts.port};
        auto &addresses = row->host.addresses;
        if (std::find(addresses.begin(), addresses.end(), address) == addresses.end()) {
            addresses.push_back(address);
        }
    }
    const auto isPinned = [this](const NearbyHost &host) {
        const auto pin = m_pins.find(host.server);
        return pin != m_pins.end() && pin->second == host.key;
    };
    std::sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) {
        if (a.host.server != b.host.server) {
            return a.host.server < b.host.server;
        }
        const bool aPinned = isPinned(a.host);
        return aPinned != isPinned(b.host) ? aPinned : a.rank < b.rank;
    });
    std::vector<NearbyHost> hosts;
    for (Row &row : rows) {
        NearbyHost &host = row.host;
        std::stable_sort(host.addresses.begin(), host.addresses.end(), [](const NearbyAddress &a, const NearbyAddress &b) {
            return addressClass(a.host) < addressClass(b.host);
        });
        const bool repeated = !hosts.empty() && hosts.back().server == host.server;
        if (isPinned(host)) {
            host.trust = NearbyHost::Trust::Known;
        } else if (repeated || m_pins.contains(host.server)) {
            host.trust = NearbyHost::Trust::OtherKey;
        }
        hosts.push_back(std::move(host));
    }
    return hosts;
}

} // namespace hubbub::net
