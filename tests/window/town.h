// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/net/test_host.h"
#include "tests/net/test_peer.h"

#include <map>
#include <memory>

namespace hubbub::test {

/// A real host on which people have talked for a few days: what a window looks like that is in use. Its owner is Ada Lovelace, and
/// a window becomes her by deviceCode().
class Town
{
public:
    Town();
    ~Town();

    QString address() const; ///< what a person would type
    /// For one new device of Ada's.
    QString deviceCode();
    protocol::RoomId room(const std::string &name) const { return m_rooms.at(name); }
    /// The seq of a message by the name that the script gives it.
    protocol::Seq seqOf(const std::string &mark) const { return m_marks.at(mark); }

    /// People and rooms whose names are longer than any place for them, or climb out of their line.
    void letTheLongNamesIn();
    /// Somebody says something now.
    void say(const std::string &who, const std::string &room, const std::string &text);
    void startTyping(const std::string &who, const std::string &room);

private:
    TestPeer &person(const std::string &name);
    protocol::Seq append(const std::string &who, const std::string &room, const protocol::Body &body);
    void makeRoom(const std::string &owner, const std::string &name, const std::string &topic,
                  protocol::Preset preset = protocol::Preset::Open);
    void enter(const std::string &who, const std::string &room);
    void talk();
    void moveIntoThePast() const;
    void letAdaRunTheServer() const;
    void letTheWeatherIn(); ///< a bot

    TestHost m_host;
    std::map<std::string, std::unique_ptr<TestPeer>> m_people;
    std::string m_weatherToken;
    std::map<std::string, protocol::RoomId> m_rooms;
    std::map<std::string, protocol::Seq> m_marks;
    std::map<std::pair<std::string, protocol::Seq>, int> m_ages; ///< minutes, by room and seq
};

} // namespace hubbub::test
