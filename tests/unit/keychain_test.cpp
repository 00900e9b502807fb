// SPDX-License-Identifier: GPL-3.0-or-later
// Keychains that answer late or never.
#include "app/keychain.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <map>
#include <thread>
#include <vector>

using namespace hubbub;
using namespace hubbub::app;

namespace {

constexpr base::Millis longTime = 60'000;
constexpr base::Millis shortTime = 20;

/// Answers from the event loop, as real ones do, or keeps the questions.
class FakeKeychain final : public Keychain
{
public:
    FakeKeychain(bool answers, std::atomic<QThread *> &thread) : m_answers(answers) { thread = QThread::currentThread(); }

    void read(const QString &name, Answer answer) override
    {
        const auto found = m_secrets.find(name);
        later(std::move(answer), found == m_secrets.end() ? std::nullopt : std::optional(found->second));
    }
    void write(const QString &name, const QString &secret, Answer answer) override
    {
        m_secrets[name] = secret;
        later(std::move(answer), secret);
    }

private:
    void later(Answer answer, const std::optional<QString> &with)
    {
        if (m_answers)
            QTimer::singleShot(0, QAbstractEventDispatcher::instance(), [answer = std::move(answer), with] { answer(with); });
        else
            m_unanswered.push_back(std::move(answer));
    }

    bool m_answers;
    std::map<QString, QString> m_secrets;
    std::vector<Answer> m_unanswered;
};

} // namespace

class KeychainTest : public QObject
{
    Q_OBJECT

    WaitingStore storeThat(bool answers, base::Millis patience)
    {
        return WaitingStore([this, answers] { return std::make_unique<FakeKeychain>(answers, m_thread); }, patience);
    }
    std::atomic<QThread *> m_thread = nullptr;

private Q_SLOTS:
    void init() { m_thread = nullptr; }

    void answersAreWaitedFor()
    {
        WaitingStore store = storeThat(true, longTime);
        QCOMPARE(m_thread.load(), nullptr); // nothing was asked yet
        QVERIFY(!store.read("a"));
        QVERIFY(store.write("a", "secret"));
        QVERIFY(store.read("a") == "secret");
        QVERIFY(m_thread != nullptr && m_thread != QThread::currentThread());
    }

    void oneThatNeverAnswersCostsTheTimeAndNothingElse()
    {
        WaitingStore store = storeThat(false, shortTime);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!store.read("a"));
        QVERIFY(!store.write("a", "secret"));
        QVERIFY(timer.elapsed() >= 2 * shortTime);
        QVERIFY(timer.elapsed() < longTime / 2);
    }

    void whoWaitsCanBeCalledOff()
    {
        WaitingStore store = storeThat(false, longTime);
        std::atomic<bool> ended = false;
        bool answered = true;
        qint64 took = 0;
        std::thread waiting([&] {
            QElapsedTimer timer;
            timer.start();
            answered = store.read("a").has_value();
            took = timer.elapsed();
            ended = true;
        });
        while (!ended.load()) { // also one that only begins to wait
            store.giveUp();
            std::this_thread::yield();
        }
        waiting.join();
        QVERIFY(!answered && took < longTime / 2);
    }
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "keychain_test.moc"
