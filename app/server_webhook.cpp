// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server_webhook.h"

#include "app/bot/bot_command.h"
#include "app/bot/bot_folder.h"
#include "app/bot/engine.h"
#include "app/bot/engine_options.h"
#include "app/bot/url_end.h"
#include "core/base/log.h"

#include <utility>

namespace hubbub::app {

namespace {

constexpr const char *area = "webhook";
constexpr int countEveryMs = 1'000;

} // namespace

/// What there is while it runs, in the order of being made.
struct ServerWebhook::Run {
    explicit Run(const cli::CommandLine &line)
        : visit(line, true), folder(bot::openBotFolder(visit)), end(bot::urlEndOptionsIn(line)),
          engine(visit, *folder.store, end, bot::engineOptionsIn(line, bot::addressPatience))
    {}

    cli::Visit visit;
    bot::BotFolder folder;
    bot::UrlEnd end;
    bot::Engine engine;
};

ServerWebhook::ServerWebhook(WebhookOptions options, QStringList arguments, std::shared_ptr<WebhookTally> tally)
    : m_options(std::move(options)), m_arguments(std::move(arguments)), m_tally(std::move(tally))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &ServerWebhook::start);
    connect(&m_count, &QTimer::timeout, this, &ServerWebhook::count);
    m_again.start(0);
}

ServerWebhook::~ServerWebhook()
{
    end();
}

void ServerWebhook::start()
{
    try {
        cli::CommandLine line(bot::describeBot());
        line.read(m_arguments);
        m_run = std::make_unique<Run>(line);
        connect(&m_run->engine, &bot::Engine::noted, this, &ServerWebhook::note);
        connect(&m_run->end, &bot::UrlEnd::noted, this, &ServerWebhook::note);
        connect(&m_run->engine, &bot::Engine::following, this, [this] { m_backoff.succeeded(); });
        // Queued, for they end who says so.
        connect(&m_run->engine, &bot::Engine::failed, this, &ServerWebhook::tryAgain, Qt::QueuedConnection);
        connect(
            &m_run->engine, &bot::Engine::gone, this,
            [this](const cli::Failure &failure) {
                end();
                base::log(base::LogLevel::Error, area, "it has ended",
                          {{"name", m_options.name.toStdString()}, {"reason", failure.sentence.toStdString()}});
            },
            Qt::QueuedConnection);
        listenForFigures();
        m_run->engine.start();
    } catch (const cli::Failure &failure) {
        tryAgain(failure);
    } catch (const store::StoreError &error) {
        tryAgain(cli::failureOf(error));
    }
}

void ServerWebhook::tryAgain(const cli::Failure &failure)
{
    end();
    const base::Millis wait = m_backoff.failed();
    m_again.start(static_cast<int>(wait));
    base::log(base::LogLevel::Warning, area, "it cannot run and is tried again",
              {{"name", m_options.name.toStdString()}, {"reason", failure.sentence.toStdString()}, {"milliseconds", wait}});
}

void ServerWebhook::note(const QString &sentence)
{
    base::log(base::LogLevel::Warning, area, "not all went well",
              {{"name", m_options.name.toStdString()}, {"reason", sentence.toStdString()}});
}

void ServerWebhook::listenForFigures()
{
    const bot::Engine &engine = m_run->engine;
    connect(&engine, &bot::Engine::following, this, [this] { m_tally->isRunning.set(1); });
    connect(&engine, &bot::Engine::handled, this, [this] { m_tally->handled.add(); });
    connect(&engine, &bot::Engine::buried, this, [this] { m_tally->givenUp.add(); });
    connect(&engine, &bot::Engine::troubled, this,
            [this](const bot::Trouble &trouble) { m_tally->failures[static_cast<std::size_t>(trouble.cause)].add(); });
    m_count.start(countEveryMs);
}

void ServerWebhook::count()
{
    try {
        const bot::Engine::Backlog backlog = m_run->engine.backlog();
        m_tally->waiting.set(backlog.waiting);
        m_tally->failingSeconds.set(static_cast<std::uint64_t>(backlog.failing / 1'000));
        m_tally->deadLetters.set(m_run->folder.store->deadCount());
    } catch (const store::StoreError &) {
        // The engine meets it, too, and says so.
    }
}

/// What waits and the dead letters stay as they were last.
void ServerWebhook::end()
{
    m_count.stop();
    m_run.reset();
    m_tally->isRunning.set(0);
    m_tally->failingSeconds.set(0);
}

} // namespace hubbub::app
