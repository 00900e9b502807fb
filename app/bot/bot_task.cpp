// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bot/bot_task.h"

#include "app/cli/output.h"
#include "app/wire_text.h"

namespace hubbub::app::bot {

BotTask::BotTask(const cli::CommandLine &line, EngineOptions options, const MakeEnd &makeEnd)
    : m_json(line.json()), m_visit(line, true), m_folder(openBotFolder(m_visit)), m_end(makeEnd(*this)),
      m_engine(std::make_unique<Engine>(m_visit, *m_folder.store, *m_end, std::move(options)))
{
    m_visit.setPatience(line.timeout(std::nullopt));
    connect(m_engine.get(), &Engine::noted, this, &BotTask::note);
    // Queued, because both may come from within start(), and what they end is the caller.
    const auto end = [this](const cli::Failure &failure) { fail(failure); };
    connect(m_engine.get(), &Engine::failed, this, end, Qt::QueuedConnection);
    connect(m_engine.get(), &Engine::gone, this, end, Qt::QueuedConnection);
    connect(&m_stopSignals, &StopSignals::stopWanted, this, [this] { finish(ExitCode::Ok); });
    connect(
        m_engine.get(), &Engine::following, this, [this](const protocol::RoomId &room, const QString &name, protocol::Seq after) {
            tell({{"event", "following"}, {"room", text(room.value)}, {"roomName", name}, {"after", static_cast<qint64>(after)}});
        });
    connect(m_engine.get(), &Engine::handled, this, [this](const Delivery &delivery, int answers) {
        tell({{"event", "handled"},
              {"room", text(delivery.room.value)},
              {"seq", static_cast<qint64>(delivery.seq)},
              {"answers", answers}});
    });
}

BotTask::~BotTask() = default;

void BotTask::begin()
{
    m_engine->start();
}

void BotTask::note(const QString &sentence)
{
    cli::complain(sentence);
}

void BotTask::tell(const QJsonObject &line)
{
    // Nobody reads any more: the bot is not there for them alone.
    if (m_json && !cli::printLine(line)) {
        m_json = false;
    }
}

} // namespace hubbub::app::bot
