// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/protocol/nearby.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hubbub::net {

/// Where a datagram came from.
struct Source {
    std::string host; ///< an IP address; a link-local one of IPv6 with its scope
    std::uint16_t port = 0;

    bool operator==(const Source &) const = default;
};

/// An address that a client can dial.
struct NearbyAddress {
    std::string host;
    std::uint16_t port = 0;

    bool operator==(const NearbyAddress &) const = default;
};

/// One host of the local network, ready to be shown.
struct NearbyHost {
    enum class Trust : std::uint8_t {
        Unknown, ///< no key of this server is known
        Known, ///< it says that it has the key that is known; a connection proves it
        OtherKey, ///< another key is known of this server, or another host said so before: perhaps somebody pretends to be it
    };

    protocol::ServerId server;
    std::string key; ///< fingerprint, as in an invite; empty if the host has none
    std::string name;
    std::string version;
    std::vector<NearbyAddress> addresses; ///< at least one, the one to try first in front
    Trust trust = Trust::Unknown;
    std::int64_t rooms = 0;
    std::string room; ///< the name of one of its open rooms; may be empty

    bool operator==(const NearbyHost &) const = default;
};

/// Which hosts are there, out of what came from anybody on the network: merging, expiry, ordering and caps. Pure; somebody else
/// owns the sockets.
///
/// An answer to a question that went to a group proves nothing, since everybody saw the question and a sender's address can be
/// invented. It makes a candidate; a host has a row once it has answered a question that was sent to its address only, and keeps
/// the row by answering again and again. So nobody can speak for an address that they do not have, remove a host that lives, or
/// fill the list from one machine.
///
///     candidate ──answers its own question──▶ confirmed ──asked every `refresh`, then every `retry`──▶ silent for `patience`: gone
///          └──silent for `trial`──▶ gone
///
/// Rows are keyed by server id and key. What a row shows is what its longest confirmed address says, so a later address cannot
/// rename it.
class NearbyList
{
public:
    static constexpr base::Millis refresh = 2'500;
    static constexpr base::Millis retry = 400;
    static constexpr base::Millis patience = 8'000; ///< a killed host is gone after this
    static constexpr base::Millis farewell = 2'000; ///< the same after somebody has said goodbye in its name
    static constexpr base::Millis trial = 2'000;
    static constexpr std::size_t mostPlaces = 128;
    static constexpr std::size_t mostPlacesPerAddress = 8;
    static constexpr std::size_t mostPlacesPerHost = 8;

    /// A question that is due: to be sent to this one address.
    struct Question {
        Source to;
        std::string nonce;
    };
    /// What a name service of the system says.
    struct Service {
        std::string instance; ///< its own name for it: the same one withdraws it
        protocol::ServerId server;
        std::string key;
        std::string name;
        std::string version;
        NearbyAddress address;
    };
    using Pins = std::map<protocol::ServerId, std::string>; ///< the known key of a server

    /// Both must outlive the list.
    NearbyList(const base::Clock &clock, base::Random &random);

    void setPins(Pins pins);

    /// An answer to a question to a group.
    void hearCandidate(const Source &from, const protocol::nearby::Here &here);
    /// Any other answer; false, and ignored, if its nonce is not the one for that address.
    bool hear(const Source &from, const protocol::nearby::Here &here);
    /// Somebody says that this server ends: it has to prove that it lives.
    void hearDown(const protocol::ServerId &server);
    void addService(const Service &service);
    void removeService(const std::string &instance);
    void removeServices();
    /// The network is another one: everybody has to prove anew that they are there.
    void doubtAll();
    void clear() { m_places.clear(); }

    /// Takes out what is silent, and says whom to ask now. Call it at nextDeadline().
    std::vector<Question> tick();
    /// In steady time; a far future if never.
    base::Millis nextDeadline() const;

    /// By server id; of several keys of one server, the known one first, then the one seen first.
    std::vector<NearbyHost> hosts() const;

private:
    struct Facts {
        protocol::ServerId server;
        std::string key;
        std::string name;
        std::string version;
        std::uint16_t port = 0;
        std::int64_t rooms = 0;
        std::string room;
    };
    struct Place {
        Source source; ///< of answers; for a service its address
        std::string nonce; ///< of the questions to this address
        std::string instance; ///< of a service; empty otherwise
        Facts facts;
        std::uint64_t rank = 0; ///< by the order of confirmation
        bool confirmed = false;
        base::Millis askNext = 0;
        base::Millis goneAt = 0;

        bool isService() const { return !instance.empty(); }
        bool is(const protocol::ServerId &server, const std::string &key) const
        {
            return facts.server == server && facts.key == key;
        }
    };

    bool hasRoomFor(const std::string &host, const protocol::ServerId &server, const std::string &key);
    std::vector<const Place *> confirmedByRank() const;
    static Facts factsOf(const protocol::nearby::Here &here);

    const base::Clock &m_clock;
    base::Random &m_random;
    Pins m_pins;
    std::vector<Place> m_places;
    std::uint64_t m_rank = 0;
};

} // namespace hubbub::net
