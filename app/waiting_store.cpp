// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain.h"

#include <QThread>

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace hubbub::app {

namespace {

constexpr unsigned long farewellMs = 200;

} // namespace

/// Held by the store and by every question under way, because a late answer may come when the store is gone.
struct WaitingStore::Shared {
    std::mutex mutex;
    std::condition_variable changed;
    int givenUp = 0; ///< how often
    QThread *thread = nullptr;
    QObject *there = nullptr; ///< lives on the thread
    std::unique_ptr<Keychain> keychain; ///< used on the thread only
};

WaitingStore::WaitingStore(Maker maker, base::Millis patience)
    : m_shared(std::make_shared<Shared>()), m_maker(std::move(maker)), m_patience(patience)
{}

WaitingStore::~WaitingStore()
{
    giveUp();
    if (m_shared->thread == nullptr) {
        return;
    }
    QMetaObject::invokeMethod(
        m_shared->there,
        [shared = m_shared] {
            shared->keychain.reset();
            delete shared->there;
            shared->thread->quit();
        },
        Qt::QueuedConnection);
    // One that hangs inside a call is left to the end of the process.
    if (m_shared->thread->wait(farewellMs)) {
        delete m_shared->thread;
    }
}

void WaitingStore::giveUp()
{
    const std::lock_guard lock(m_shared->mutex);
    ++m_shared->givenUp;
    m_shared->changed.notify_all();
}

std::optional<std::string> WaitingStore::read(const std::string &name)
{
    return ask([name = QString::fromStdString(name)](Keychain &keychain, Keychain::Answer answer) {
        keychain.read(name, std::move(answer));
    });
}

bool WaitingStore::write(const std::string &name, const std::string &secret)
{
    return ask([name = QString::fromStdString(name), secret = QString::fromStdString(secret)](
                   Keychain &keychain, Keychain::Answer answer) { keychain.write(name, secret, std::move(answer)); })
        .has_value();
}

std::optional<std::string> WaitingStore::ask(Question question)
{
    struct Reply {
        bool come = false;
        std::optional<std::string> secret;
    };
    const auto reply = std::make_shared<Reply>();
    const std::shared_ptr<Shared> shared = m_shared;
    std::unique_lock lock(shared->mutex);
    if (shared->thread == nullptr) {
        shared->thread = new QThread;
        shared->thread->setObjectName(QStringLiteral("keychain"));
        shared->there = new QObject;
        shared->there->moveToThread(shared->thread);
        shared->thread->start();
    }
    const auto answer = [shared, reply](const std::optional<QString> &secret) {
        const std::lock_guard answering(shared->mutex);
        reply->come = true;
        reply->secret = secret ? std::optional(secret->toStdString()) : std::nullopt;
        shared->changed.notify_all();
    };
    QMetaObject::invokeMethod(
        shared->there,
        [shared = shared.get(), question = std::move(question), answer, maker = m_maker] {
            if (!shared->keychain) {
                shared->keychain = maker();
            }
            question(*shared->keychain, answer);
        },
        Qt::QueuedConnection);
    const int givenUp = shared->givenUp;
    shared->changed.wait_for(lock, std::chrono::milliseconds(m_patience),
                             [&] { return reply->come || shared->givenUp != givenUp; });
    return reply->secret;
}

} // namespace hubbub::app
