// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/client/secret_store.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace hubbub::app {

/// A keychain as it comes: it answers when it likes, or never. Used on one thread only.
class Keychain
{
public:
    using Answer = std::function<void(const std::optional<QString> &)>;

    virtual ~Keychain() = default;
    /// Answered at most once, from the event loop of the thread or from inside the call; nothing if it has none of this name.
    virtual void read(const QString &name, Answer answer) = 0;
    /// Answered with the secret once the keychain has it, with nothing if it does not take it.
    virtual void write(const QString &name, const QString &secret, Answer answer) = 0;
};

/// Asks a keychain on a thread of its own and waits for each answer, but no longer than `patience`, so that one that hangs or waits
/// for somebody to unlock it costs time and nothing else. The thread starts with the first question.
class WaitingStore final : public client::SecretStore
{
public:
    using Maker = std::function<std::unique_ptr<Keychain>()>; ///< called on the thread

    WaitingStore(Maker maker, base::Millis patience);
    ~WaitingStore() override;

    std::optional<std::string> read(const std::string &name) override;
    bool write(const std::string &name, const std::string &secret) override;
    /// Whoever waits at the moment goes without an answer. From any thread: for one that must not wait for those who wait.
    void giveUp();

private:
    struct Shared;
    using Question = std::function<void(Keychain &, Keychain::Answer)>;
    std::optional<std::string> ask(Question question);

    std::shared_ptr<Shared> m_shared;
    Maker m_maker;
    base::Millis m_patience;
};

/// The keychain of this system and user; null if the program was built without support for one. That none runs shows at the first
/// question.
std::shared_ptr<WaitingStore> systemKeychain(base::Millis patience);

} // namespace hubbub::app
