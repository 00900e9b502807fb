// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/pin_book.h"

#include "core/net/address.h"

#include <algorithm>

namespace hubbub::net {

using protocol::Distrust;
using protocol::Trust;

namespace {

// Of one server; the one that was used longest ago goes first.
constexpr std::size_t mostAddresses = 16;

int strengthOf(Trust how)
{
    return how == Trust::Invite ? 2 : how == Trust::Authority ? 1 : 0;
}

Distrust wrongKey(const Meeting &meeting, const Fingerprint &expected)
{
    return {Distrust::Why::WrongKey, meeting.where, textOf(expected), textOf(meeting.key), {}};
}

std::string withoutBlanks(std::string_view text)
{
    std::string out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](char c) { return c != ' '; });
    return out;
}

std::string addressNamed(std::string_view which)
{
    const auto address = parseAddress(which);
    return address ? shown(*address) : std::string();
}

} // namespace

PinBook::Verdict PinBook::meet(const Meeting &meeting, base::Millis wallNow)
{
    if (meeting.expected) {
        if (*meeting.expected != meeting.key) {
            return wrongKey(meeting, *meeting.expected);
        }
        if (meeting.heard) {
            remember(meeting, Trust::FirstUse, wallNow); // who says so is not known
            return withKey(meeting.key)->how;
        }
        remember(meeting, Trust::Invite, wallNow);
        return Trust::Invite;
    }
    const Pin *const known = at(meeting.where);
    // An authority's word is better than a first use, but not better than the key that a person handed over.
    const bool mayHaveChanged = meeting.authority && known && known->how != Trust::Invite;
    if (known && known->key != meeting.key && !mayHaveChanged) {
        return wrongKey(meeting, known->key);
    }
    if (!known && meeting.loopback) {
        const Pin *const same = withKey(meeting.key);
        return same ? same->how : Trust::Loopback; // ports of this machine are anybody's tomorrow, so this address proves nothing
    }
    remember(meeting, meeting.authority ? Trust::Authority : Trust::FirstUse, wallNow);
    return withKey(meeting.key)->how;
}

void PinBook::remember(const Meeting &meeting, Trust how, base::Millis wallNow)
{
    if (!withKey(meeting.key)) {
        Pin *const renewed = at(meeting.where);
        if (renewed && !meeting.expected) {
            renewed->key = meeting.key; // vouched for by an authority: the same server with a new key
            renewed->how = how;
            renewed->at = wallNow;
        } else {
            m_pins.push_back({meeting.key, {}, how, wallNow, accountOf(meeting.home, meeting.expected), {}, {}});
        }
    }
    Pin &pin = *withKey(meeting.key);
    if (strengthOf(how) > strengthOf(pin.how)) {
        pin.how = how;
        pin.at = wallNow;
    }
    // What was only heard must not take an address from a server that is known there: whoever dials it next would be misled.
    if (!meeting.heard || !at(meeting.where)) {
        moveAddress(meeting.where, pin);
    }
}

void PinBook::moveAddress(const std::string &where, Pin &to)
{
    if (!to.addresses.empty() && to.addresses.back() == where) {
        return;
    }
    for (Pin &pin : m_pins) {
        std::erase(pin.addresses, where);
    }
    to.addresses.push_back(where);
    if (to.addresses.size() > mostAddresses) {
        to.addresses.erase(to.addresses.begin());
    }
}

void PinBook::introduce(const Fingerprint &key, const std::string &server, const std::string &name)
{
    if (Pin *const pin = withKey(key)) {
        pin->server = server;
        pin->name = name;
    }
}

std::vector<Pin> PinBook::remove(std::string_view which)
{
    const std::string key = withoutBlanks(which);
    const std::string address = addressNamed(which);
    std::vector<Pin> removed;
    std::vector<Pin> kept;
    for (Pin &pin : m_pins) {
        const bool named = key == textOf(pin.key) || key == withoutBlanks(groupsOf(pin.key))
                           || std::find(pin.addresses.begin(), pin.addresses.end(), address) != pin.addresses.end();
        (named ? removed : kept).push_back(std::move(pin));
    }
    m_pins = std::move(kept);
    return removed;
}

std::string PinBook::accountOf(const std::string &home, const std::optional<Fingerprint> &expected) const
{
    if (const Pin *const pin = expected ? withKey(*expected) : at(home)) {
        return pin->account;
    }
    if (expected && isAccount(home)) {
        // Another server lived at this address before.
        const std::string digits = withoutBlanks(groupsOf(*expected));
        return "key-" + digits.substr(0, 16);
    }
    return home;
}

std::optional<Fingerprint> PinBook::keyAt(const std::string &where) const
{
    const Pin *const pin = at(where);
    return pin ? std::optional(pin->key) : std::nullopt;
}

const Pin *PinBook::withKey(const Fingerprint &key) const
{
    const auto pin = std::find_if(m_pins.begin(), m_pins.end(), [&key](const Pin &one) { return one.key == key; });
    return pin == m_pins.end() ? nullptr : &*pin;
}

Pin *PinBook::withKey(const Fingerprint &key)
{
    return const_cast<Pin *>(std::as_const(*this).withKey(key));
}

const Pin *PinBook::at(const std::string &where) const
{
    const auto pin = std::find_if(m_pins.begin(), m_pins.end(), [&where](const Pin &one) {
        return std::find(one.addresses.begin(), one.addresses.end(), where) != one.addresses.end();
    });
    return pin == m_pins.end() ? nullptr : &*pin;
}

Pin *PinBook::at(const std::string &where)
{
    return const_cast<Pin *>(std::as_const(*this).at(where));
}

bool PinBook::isAccount(const std::string &account) const
{
    return std::any_of(m_pins.begin(), m_pins.end(), [&account](const Pin &pin) { return pin.account == account; });
}

} // namespace hubbub::net
