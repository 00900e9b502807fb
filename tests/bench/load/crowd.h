// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/load/dialect.h"
#include "tests/bench/load/tally.h"

#include <functional>
#include <memory>
#include <queue>
#include <string>
#include <vector>

namespace hubbub::bench {

/// All members of a run: lets them come, speak and hear, and keeps the tally.
class Crowd final : public ChannelOwner, public DialectListener
{
public:
    explicit Crowd(const Options &options);

    /// So many rooms of so many members each, and others who are in none. All come, some at a time; returns when all are there.
    /// Throws std::runtime_error if that takes too long.
    void gather(int rooms, int membersEach, int others);
    /// One more post into the room, by its members in turn. `intended` is when it should have been said.
    void post(Room &room, Clock::time_point intended);
    /// Serves the connections until `done` says so; false if that time came first.
    bool run(Clock::time_point until, const std::function<bool()> &done);
    /// One of the room reads no more.
    void stall(Room &room);

    /// From now on whoever loses the connection comes back, when the server asked for it if it did.
    void letThemReturn() { m_theyReturn = true; }
    /// Everybody but the first member of each room loses the connection.
    void cutOff();

    /// Called when the last receiver of a post has it.
    std::function<void(Room &)> everybodyHas = [](Room &) {};

    Tally &tally() { return m_tally; }
    const std::vector<std::unique_ptr<Room>> &rooms() const { return m_rooms; }
    bool areAllThere() const { return m_there == m_members.size(); }
    /// What went wrong, the first few of it.
    const std::vector<std::string> &troubles() const { return m_troubles; }
    /// For everybody who returned, the milliseconds from the loss of the connection until the server had answered that it is back.
    const std::vector<double> &returnsMs() const { return m_returnsMs; }

private:
    struct Appointment {
        Clock::time_point at;
        int number = 0; ///< of the member
        bool operator>(const Appointment &other) const { return at > other.at; }
    };

    void connectSome();
    void connect(Member &member);
    void keepAppointments();
    void lose(Member &member);
    void trouble(const std::string &what);
    Member &memberOf(const Channel &channel) { return *m_members[static_cast<std::size_t>(channel.number())]; }

    void opened(Channel &channel) override;
    void heard(Channel &channel, Opcode opcode, std::string_view payload) override;
    void closed(Channel &channel, const std::string &why) override;

    void arrived(Member &member) override;
    void roomMade(Room &room) override;
    void delivered(Member &member, std::uint64_t seq, std::int64_t post) override;
    void refused(Member &member, std::string_view answer) override;
    void saidBye(Member &member, std::int64_t reconnectMs) override;

    Target m_target;
    Poller m_poller;
    std::unique_ptr<Dialect> m_dialect;
    Tally m_tally;
    std::vector<std::unique_ptr<Room>> m_rooms;
    std::vector<std::unique_ptr<Member>> m_members;
    std::size_t m_there = 0;
    std::size_t m_nextToCome = 0;
    std::size_t m_coming = 0;
    bool m_theyReturn = false;
    std::priority_queue<Appointment, std::vector<Appointment>, std::greater<>> m_appointments; // to come back
    std::vector<std::unique_ptr<Channel>> m_over; // until nobody is inside of them
    std::vector<double> m_returnsMs;
    std::vector<std::string> m_troubles;
};

} // namespace hubbub::bench
