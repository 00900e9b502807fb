// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/invite.h"

#include <algorithm>
#include <cassert>

namespace hubbub::net {

namespace {

constexpr std::size_t longestInvite = 2048;
constexpr std::size_t longestRoom = 256;
constexpr std::size_t longestSeq = 15; // digits; fits an integer of every language
constexpr std::size_t longestToken = 128;
constexpr std::uint16_t browserPort = 443;

using Read = base::Result<base::Done, AddressError>;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto from = text.find_first_not_of(blanks);
    return from == std::string_view::npos ? std::string_view() : text.substr(from, text.find_last_not_of(blanks) - from + 1);
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

int hexValue(char c)
{
    if (isDigit(c)) {
        return c - '0';
    }
    const char low = isLetter(c) ? static_cast<char>(c | 0x20) : c;
    return low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

std::optional<std::string> percentDecoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i];
            continue;
        }
        const int high = i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexValue(text[i + 2]) : -1;
        if (high < 0 || low < 0) {
            return std::nullopt;
        }
        out += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return out;
}

std::string percentEncoded(std::string_view text)
{
    constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        if (isDigit(c) || isLetter(c) || std::string_view("-._~:").find(c) != std::string_view::npos) {
            out += c;
        } else {
            out += '%';
            out += digits[static_cast<unsigned char>(c) >> 4];
            out += digits[static_cast<unsigned char>(c) & 15];
        }
    }
    return out;
}

bool isToken(std::string_view text)
{
    return !text.empty() && text.size() <= longestToken
           && std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || isLetter(c) || c == '_' || c == '-'; });
}

// The server judges names; here only what could hide something in a line or a log is kept out.
bool isRoom(std::string_view text)
{
    return text.size() <= longestRoom
           && std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

AddressError wrong(std::string_view part, std::string_view why)
{
    return {"The invite's " + std::string(part) + " " + std::string(why) + "."};
}

/// Takes an invite apart, parameter by parameter.
class Reader
{
public:
    explicit Reader(Invite &invite) : m_invite(invite) {}

    Read address(std::string_view text)
    {
        if (m_invite.addresses.size() == inviteAddresses) {
            return wrong("list of addresses", "is too long");
        }
        const auto address = parseAddress(text);
        if (!address) {
            return address.error();
        }
        if (std::find(m_invite.addresses.begin(), m_invite.addresses.end(), *address) == m_invite.addresses.end()) {
            m_invite.addresses.push_back(*address);
        }
        return base::Done{};
    }

    Read room(std::string_view text)
    {
        const auto decoded = percentDecoded(text);
        if (!decoded || !isRoom(*decoded) || !m_invite.room.empty()) {
            return wrong("room", "cannot be read");
        }
        m_invite.room = *decoded;
        return base::Done{};
    }

    Read parameters(std::string_view text)
    {
        while (!text.empty()) {
            const auto end = std::min(text.find('&'), text.size());
            if (auto read = parameter(text.substr(0, end)); !read) {
                return read;
            }
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        return base::Done{};
    }

private:
    Read parameter(std::string_view text)
    {
        const auto equals = text.find('=');
        const std::string_view name = text.substr(0, equals);
        const std::string_view value = equals == std::string_view::npos ? std::string_view() : text.substr(equals + 1);
        if (name == "k" || name == "f") {
            m_invite.heard = name == "f";
            return key(value);
        }
        if (name == "t") {
            return token(value);
        }
        if (name == "r") {
            return room(value);
        }
        if (name == "m") {
            return message(value);
        }
        if (name == "a") {
            const auto decoded = percentDecoded(value);
            const bool bare = decoded && decoded->find('/') == std::string::npos;
            return bare ? address(*decoded) : Read(wrong("further address", "cannot be read"));
        }
        return base::Done{};
    }

    Read key(std::string_view value)
    {
        const auto fingerprint = fingerprintFrom(value);
        if (!fingerprint || m_invite.key) {
            return wrong("key", "cannot be read; it may have been cut off");
        }
        m_invite.key = fingerprint;
        return base::Done{};
    }

    Read message(std::string_view value)
    {
        const bool digits = !value.empty() && value.size() <= longestSeq && std::all_of(value.begin(), value.end(), isDigit);
        if (!digits || m_invite.message != 0) {
            return wrong("message", "cannot be read; it may have been cut off");
        }
        for (const char digit : value) {
            m_invite.message = m_invite.message * 10 + (digit - '0');
        }
        return base::Done{};
    }

    Read token(std::string_view value)
    {
        if (!isToken(value) || !m_invite.token.empty()) {
            return wrong("token", "cannot be read; it may have been cut off");
        }
        m_invite.token = value;
        return base::Done{};
    }

    Invite &m_invite;
};

/// A text cut into what stands before, between and behind the marks of a URL.
struct Parts {
    std::string place; ///< host and port
    std::string_view path; ///< with its slash
    std::string_view query;
    std::string_view fragment;
};

Parts partsOf(std::string_view text)
{
    Parts parts;
    const auto hash = std::min(text.find('#'), text.size());
    parts.fragment = text.substr(std::min(hash + 1, text.size()));
    text = text.substr(0, hash);
    const auto mark = std::min(text.find('?'), text.size());
    parts.query = text.substr(std::min(mark + 1, text.size()));
    text = text.substr(0, mark);
    const auto slash = std::min(text.find('/'), text.size());
    parts.path = text.substr(slash);
    parts.place = text.substr(0, slash);
    return parts;
}

bool namesPort(std::string_view place)
{
    const auto colon = place.rfind(':');
    return colon != std::string_view::npos && place.find(']', colon) == std::string_view::npos;
}

AddressError unreadable(std::string_view text)
{
    const auto shownEnd = std::min<std::size_t>({text.find_first_of("?#"), text.size(), 80}); // a token may follow
    return {"\"" + std::string(text.substr(0, shownEnd)) + "\" is not an invite; it begins with hubbub:// and holds no blanks."};
}

base::Result<Invite, AddressError> finished(Invite invite, const Read &read)
{
    if (!read) {
        return read.error();
    }
    return invite;
}

base::Result<Invite, AddressError> parseApp(std::string_view text)
{
    const Parts parts = partsOf(text);
    Invite invite;
    Reader reader(invite);
    Read read = text.find('#') != std::string_view::npos ? Read(unreadable(text)) : reader.address(parts.place);
    if (read && parts.path.size() > 1) {
        const std::string_view room = parts.path.substr(1);
        read = room.find('/') == std::string_view::npos ? reader.room(room) : Read(wrong("room", "cannot be read"));
    }
    return finished(std::move(invite), read ? reader.parameters(parts.query) : read);
}

base::Result<Invite, AddressError> parseBrowser(std::string_view text)
{
    Parts parts = partsOf(text);
    Invite invite;
    Reader reader(invite);
    if (!parts.place.empty() && !namesPort(parts.place)) {
        parts.place += ":" + std::to_string(browserPort);
    }
    const bool bare = (parts.path.empty() || parts.path == "/") && text.find('?') == std::string_view::npos;
    const Read read = bare ? reader.address(parts.place) : Read(unreadable(text));
    return finished(std::move(invite), read ? reader.parameters(parts.fragment) : read);
}

base::Result<Invite, AddressError> parseDialed(std::string_view text, bool plain)
{
    const auto hash = std::min(text.find('#'), text.size());
    Invite invite;
    Reader reader(invite);
    const bool asks = text.substr(0, hash).find('?') != std::string_view::npos;
    Read read = asks ? Read(unreadable(text)) : reader.address(text.substr(0, hash));
    if (read) {
        read = reader.parameters(text.substr(std::min(hash + 1, text.size())));
    }
    if (read && plain && invite.key) {
        read = wrong("key", "is of no use without encryption: write wss:// instead of ws://");
    }
    invite.plain = plain;
    return finished(std::move(invite), read);
}

std::string parameters(const Invite &invite, bool withRoom, bool withToken, bool withMessage)
{
    std::string text;
    const auto add = [&text](std::string_view name, const std::string &value) {
        text += text.empty() ? "" : "&";
        text += std::string(name) + "=" + value;
    };
    if (invite.key) {
        add(invite.heard ? "f" : "k", textOf(*invite.key));
    }
    if (withRoom && !invite.room.empty()) {
        add("r", percentEncoded(invite.room));
    }
    if (withToken && !invite.token.empty()) {
        add("t", invite.token);
    }
    if (withMessage && invite.message > 0) {
        add("m", std::to_string(invite.message));
    }
    for (std::size_t i = 1; i < invite.addresses.size(); ++i) {
        add("a", percentEncoded(shown(invite.addresses[i])));
    }
    return text;
}

} // namespace

base::Result<Invite, AddressError> parseInvite(std::string_view text)
{
    text = trimmed(text);
    if (text.size() > longestInvite) {
        return AddressError{"The invite is too long."};
    }
    const auto end = text.find("://");
    const std::string scheme = end == std::string_view::npos ? std::string() : lowered(text.substr(0, end));
    const std::string_view rest = end == std::string_view::npos ? text : text.substr(end + 3);
    if (scheme == "hubbub") {
        return parseApp(rest);
    }
    if (scheme == "https") {
        return parseBrowser(rest);
    }
    if (scheme == "ws" || scheme == "wss") {
        return parseDialed(rest, scheme == "ws");
    }
    const auto address = parseAddress(text);
    if (!address) {
        return address.error();
    }
    return Invite{{*address}, {}, {}, {}, false};
}

std::string inviteText(const Invite &invite)
{
    assert(!invite.addresses.empty());
    std::string text = inviteUrl(invite.addresses.front());
    if (!invite.room.empty()) {
        text += "/" + percentEncoded(invite.room);
    }
    const std::string more = parameters(invite, false, true, true);
    return more.empty() ? text : text + "?" + more;
}

std::string browserLink(const Invite &invite)
{
    assert(!invite.addresses.empty());
    return "https://" + shown(invite.addresses.front()) + "/#" + parameters(invite, true, true, true);
}

std::string dialUrl(const Invite &invite)
{
    assert(!invite.addresses.empty());
    const std::string url = invite.plain ? plainUrl(invite.addresses.front()) : webSocketUrl(invite.addresses.front());
    const std::string more = parameters(invite, false, false, false);
    return more.empty() ? url : url + "#" + more;
}

} // namespace hubbub::net
