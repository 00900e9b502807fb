// SPDX-License-Identifier: GPL-3.0-or-later
// What a client does without its window, as one JSON object of lists, in milliseconds unless the name says something else:
//     bench_store search COPY ROOM TEXT…    looks for each text in the room, or with "" everywhere, many times
//     bench_store replay FILE ENTRIES       catches up with so many missed entries, from bytes to disk
#include "core/base/random.h"
#include "core/client/client.h"
#include "core/store/copy_search.h"
#include "core/store/schema.h"
#include "tests/bench/client/replay.h"
#include "tests/bench/client/talk.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <cstdio>
#include <ctime>

namespace hubbub::bench {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int times = 9;

double msSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

base::Millis utcDay(std::chrono::year_month_day day)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::sys_days(day).time_since_epoch()).count();
}

QJsonObject search(const QStringList &arguments)
{
    const auto database = store::openLogFile(arguments[0].toStdString(), store::Database::Access::ReadOnly);
    const protocol::RoomId room(arguments[1].toStdString());
    const store::CopySearch finder(*database);
    QJsonObject figures;
    for (const QString &text : arguments.mid(2)) {
        QJsonArray taken;
        for (int i = 0; i <= times; ++i) {
            const auto start = Clock::now();
            const auto written = store::writtenSearch(text.toStdString(), utcDay);
            const auto page = finder.find(written, room);
            taken.append(msSince(start));
            figures.insert(text + QStringLiteral(": hits"), static_cast<qint64>(page.hits.size()));
        }
        taken.removeFirst(); // the file was not in memory yet
        figures.insert(text, taken);
    }
    return figures;
}

QJsonObject replay(const QStringList &arguments)
{
    Talk talk(3, "replay", 1'700'000'000'000, 60'000);
    std::vector<protocol::Entry> log;
    for (int left = arguments[1].toInt(); left > 0; --left)
        log.push_back(talk.next());
    Replay server(log);
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(arguments[0] + QLatin1String(ending));
    const auto database = store::openLogFile(arguments[0].toStdString());
    const base::SystemClock clock;
    base::SeededRandom random(1);
    client::ClientOptions options;
    options.url = "ws://bench:1/ws";
    options.name = "Me";
    options.device = std::string(64, 'a');
    options.program = "bench";
    client::Client client(options, clock, random, *database, server);
    client.start();
    const auto start = Clock::now();
    const std::clock_t cpuBefore = std::clock();
    while (server.deliver()) {
    }
    const double taken = msSince(start);
    const auto view = client.room(protocol::RoomId("replay"));
    if (!view || view->head != static_cast<protocol::Seq>(log.size()))
        qFatal("The copy does not have everything.");
    database->checkpoint(store::Database::Checkpoint::Emptying);
    const double synced = msSince(start);
    const double cpu = 1000.0 * static_cast<double>(std::clock() - cpuBefore) / CLOCKS_PER_SEC;
    client.stop();
    return {{QStringLiteral("replay"), QJsonArray{taken}},
            {QStringLiteral("CPU"), QJsonArray{cpu}},
            {QStringLiteral("replay, synced"), QJsonArray{synced}},
            {QStringLiteral("entries/s"), QJsonArray{1000.0 * static_cast<double>(log.size()) / synced}},
            {QStringLiteral("MB"), QJsonArray{static_cast<double>(server.bytes()) / 1e6}}};
}

} // namespace
} // namespace hubbub::bench

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString task = arguments.value(1);
    QJsonObject figures;
    if (task == QLatin1String("search") && arguments.size() > 4) {
        figures = hubbub::bench::search(arguments.mid(2));
    } else if (task == QLatin1String("replay") && arguments.size() == 4) {
        figures = hubbub::bench::replay(arguments.mid(2));
    } else {
        std::fputs("usage: bench_store search COPY ROOM TEXT… | bench_store replay FILE ENTRIES\n", stderr);
        return 2;
    }
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
