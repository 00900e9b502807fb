// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/password_work.h"

#include "core/protocol/limits.h"
#include "core/protocol/text.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <utility>

namespace hubbub::server {

namespace {

/// At two at a time, the last of them waits for about two seconds.
constexpr std::size_t mostWaiting = 32;
constexpr unsigned long long passes = 2;
constexpr std::size_t memory = 64 * 1024 * 1024;

std::string hashOf(const std::string &password)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str_alg(hash.data(), password.data(), password.size(), passes, memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return {};
    return hash.data();
}

} // namespace

bool isPassword(const std::string &text)
{
    namespace limits = protocol::limits;
    const auto points =
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; });
    return protocol::isValidUtf8(text) && text.size() <= limits::passwordBytes
           && static_cast<std::size_t>(points) >= limits::passwordCodePoints;
}

PasswordResult workOn(const PasswordTask &task)
{
    static const bool ready = sodium_init() >= 0;
    static const std::string nobodys = hashOf("nobody has this password");
    PasswordResult result{task.ticket, ready, {}};
    if (task.hash) {
        const std::string &hash = task.hash->empty() ? nobodys : *task.hash;
        const bool same = crypto_pwhash_str_verify(hash.c_str(), task.password.data(), task.password.size()) == 0;
        result.right = ready && same && !task.hash->empty();
    }
    if (result.right && !task.next.empty())
        result.nextHash = hashOf(task.next);
    return result;
}

bool PasswordWork::submit(PasswordTask task, Then then)
{
    if (m_open.size() >= mostWaiting)
        return false;
    task.ticket = ++m_last;
    if (!m_port) {
        then({task.ticket, false, {}});
        return true;
    }
    m_open.emplace(task.ticket, std::move(then));
    m_port->submit(std::move(task));
    return true;
}

void PasswordWork::done(const PasswordResult &result)
{
    auto open = m_open.extract(result.ticket);
    if (!open.empty())
        open.mapped()(result);
}

} // namespace hubbub::server
