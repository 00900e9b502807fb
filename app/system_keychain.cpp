// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain.h"

#ifdef HUBBUB_HAS_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif

namespace hubbub::app {

#ifdef HUBBUB_HAS_KEYCHAIN
namespace {

/// Secret Service, KWallet, the Keychain of macOS or the Credential Manager of Windows.
class QtKeychain final : public Keychain
{
public:
    void read(const QString &name, Answer answer) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service()); // deletes itself
        job->setKey(name);
        QObject::connect(job, &QKeychain::Job::finished, job, [job, answer = std::move(answer)] {
            answer(job->error() == QKeychain::NoError ? std::optional(job->textData()) : std::nullopt);
        });
        job->start();
    }

    void write(const QString &name, const QString &secret, Answer answer) override
    {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setKey(name);
        job->setTextData(secret);
        QObject::connect(job, &QKeychain::Job::finished, job, [job, secret, answer = std::move(answer)] {
            answer(job->error() == QKeychain::NoError ? std::optional(secret) : std::nullopt);
        });
        job->start();
    }

private:
    static QString service() { return QStringLiteral("hubbub"); }
};

} // namespace

std::shared_ptr<WaitingStore> systemKeychain(base::Millis patience)
{
    return std::make_shared<WaitingStore>([] { return std::make_unique<QtKeychain>(); }, patience);
}
#else
std::shared_ptr<WaitingStore> systemKeychain(base::Millis)
{
    return nullptr;
}
#endif

} // namespace hubbub::app
