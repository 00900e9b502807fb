// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>

namespace hubbub::server {

/// Slow and large on purpose, so it is never done on the hub's thread.
struct PasswordTask {
    std::uint64_t ticket = 0;
    /// The hash that `password` is compared with. An empty one belongs to nobody: the answer is no, after as long a time. Nothing:
    /// there is nothing to compare.
    std::optional<std::string> hash;
    std::string password;
    std::string next; ///< to be hashed if the comparison went well; empty: nothing
};
struct PasswordResult {
    std::uint64_t ticket = 0;
    bool right = false;
    std::string nextHash; ///< empty if it was not asked for, or there was no memory
};

/// Fit to be the password of an account (docs/protocol.md, "setPassword").
bool isPassword(const std::string &text);

/// Does a task: Argon2id with 64 MiB, about a tenth of a second.
PasswordResult workOn(const PasswordTask &task);

/// Where the hub hands its tasks. Results come back in any order, by Hub::passwordsDone().
class PasswordPort
{
public:
    virtual ~PasswordPort() = default;
    virtual void submit(PasswordTask task) = 0;
};

/// The tasks of one hub that have not come back.
class PasswordWork
{
public:
    using Then = std::function<void(const PasswordResult &)>;

    /// Without a port no password is ever right, at once.
    explicit PasswordWork(PasswordPort *port) : m_port(port) {}

    bool isPossible() const { return m_port != nullptr; }
    /// False if too many wait already.
    bool submit(PasswordTask task, Then then);
    void done(const PasswordResult &result);

private:
    PasswordPort *m_port;
    std::uint64_t m_last = 0;
    std::unordered_map<std::uint64_t, Then> m_open;
};

} // namespace hubbub::server
