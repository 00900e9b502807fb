// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/host_figures.h"

#include "core/base/utf8_path.h"
#include "server/process_figures.h"

#include <algorithm>
#include <filesystem>
#include <numeric>
#include <system_error>

namespace hubbub::server {

namespace {

using Figures = std::map<protocol::FigureName, std::int64_t>;

class FigureList
{
public:
    explicit FigureList(Figures &figures) : m_figures(figures) {}

    template<class Number>
    void add(const char *name, Number value)
    {
        m_figures[protocol::FigureName(name)] = static_cast<std::int64_t>(value);
    }

private:
    Figures &m_figures;
};

std::uint64_t sumOf(const HostTally &tally, Counter IoTally::*which)
{
    return std::accumulate(tally.io.begin(), tally.io.end(), std::uint64_t{0},
                           [which](std::uint64_t sum, const IoTally &io) { return sum + (io.*which).value(); });
}

std::uint64_t openOf(std::uint64_t opened, std::uint64_t closed)
{
    return opened > closed ? opened - closed : 0;
}

std::uint64_t countOf(const Histogram &histogram)
{
    std::uint64_t count = 0;
    for (std::size_t place = 0; place <= histogram.bounds().size(); ++place) {
        count += histogram.count(place);
    }
    return count;
}

/// The bound below which this part of the values lies; of the highest ones, the last bound.
double quantileOf(const Histogram &histogram, double part)
{
    const auto wanted = static_cast<double>(countOf(histogram)) * part;
    double seen = 0;
    for (std::size_t place = 0; place < histogram.bounds().size(); ++place) {
        seen += static_cast<double>(histogram.count(place));
        if (seen >= wanted) {
            return histogram.bounds()[place];
        }
    }
    return histogram.bounds().back();
}

void addConnections(FigureList &list, const HostTally &tally)
{
    list.add("websockets", openOf(sumOf(tally, &IoTally::socketsOpened), sumOf(tally, &IoTally::socketsClosed)));
    list.add("httpConnections", openOf(sumOf(tally, &IoTally::talksOpened), sumOf(tally, &IoTally::talksClosed)));
    list.add("accepted", sumOf(tally, &IoTally::accepted));
    list.add("refusedConnections", tally.hub.tooManyConnections.value());
    list.add("framesReceived", sumOf(tally, &IoTally::framesReceived));
    list.add("framesSent", sumOf(tally, &IoTally::framesSent));
    list.add("bytesReceived", sumOf(tally, &IoTally::bytesReceived));
    list.add("bytesSent", sumOf(tally, &IoTally::bytesSent));
    list.add("refusals", std::accumulate(tally.hub.refusals.begin(), tally.hub.refusals.end(), std::uint64_t{0},
                                         [](std::uint64_t sum, const Counter &cause) { return sum + cause.value(); }));
}

void addCommits(FigureList &list, const CommitTally &commit)
{
    constexpr double micros = 1e6;
    list.add("commits", countOf(commit.seconds));
    list.add("committed", commit.jobs.sum());
    list.add("commitMicros", commit.seconds.sum() * micros);
    list.add("commitMicrosHalf", quantileOf(commit.seconds, 0.5) * micros);
    list.add("commitMicrosMost", quantileOf(commit.seconds, 0.99) * micros);
    list.add("commitQueue", commit.waiting.value());
    list.add("readOnly", commit.readOnly.value());
}

void addFiles(FigureList &list, const std::string &database)
{
    namespace fs = std::filesystem;
    std::error_code error;
    const auto sizeOf = [&error](const std::string &path) {
        const auto size = fs::file_size(base::pathOf(path), error);
        return error ? 0 : size;
    };
    list.add("databaseBytes", sizeOf(database));
    list.add("walBytes", sizeOf(database + "-wal"));
    const fs::space_info space = fs::space(base::pathOf(database).parent_path(), error);
    list.add("freeBytes", error ? 0 : space.available);
}

} // namespace

Figures hostFigures(const HostTally &tally, const std::string &database)
{
    Figures figures;
    FigureList list(figures);
    addConnections(list, tally);
    addCommits(list, tally.commit);
    addFiles(list, database);
    const ProcessFigures process = processFigures();
    list.add("residentBytes", process.residentBytes.value_or(0));
    list.add("openFiles", process.openFiles.value_or(0));
    list.add("cpuMs", process.cpuSeconds.value_or(0) * 1000);
    return figures;
}

} // namespace hubbub::server
