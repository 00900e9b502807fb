// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/metrics_page.h"

#include "core/protocol/error_code.h"
#include "server/http/exposition.h"

namespace hubbub::server {

using http::Exposition;
using Kind = Exposition::Kind;

namespace {

std::uint64_t sumOf(const HostTally &tally, Counter IoTally::*which)
{
    std::uint64_t sum = 0;
    for (const IoTally &io : tally.io) {
        sum += (io.*which).value();
    }
    return sum;
}

// The two are counted one after the other, and somebody may ask in between.
std::uint64_t openOf(std::uint64_t opened, std::uint64_t closed)
{
    return opened > closed ? opened - closed : 0;
}

void addConnections(Exposition &page, const HostTally &tally)
{
    const std::uint64_t sockets = sumOf(tally, &IoTally::socketsOpened);
    const std::uint64_t talks = sumOf(tally, &IoTally::talksOpened);
    const std::uint64_t failed = sumOf(tally, &IoTally::failed);
    page.begin("hubbub_connections", Kind::Gauge, "Open connections by what they speak.");
    page.sample(openOf(sockets, sumOf(tally, &IoTally::socketsClosed)), {{"kind", "websocket"}});
    page.sample(openOf(talks, sumOf(tally, &IoTally::talksClosed)), {{"kind", "http"}});
    page.begin("hubbub_connections_accepted_total", Kind::Counter, "Connections that were taken in.");
    page.sample(sumOf(tally, &IoTally::accepted));
    page.begin("hubbub_connections_refused_total", Kind::Counter,
               "Connections that were one too many, in total or of their address.");
    page.sample(tally.hub.tooManyConnections.value());
    page.begin("hubbub_handshakes_total", Kind::Counter, "What connections came to.");
    page.sample(sockets, {{"result", "websocket"}});
    page.sample(talks, {{"result", "http"}});
    page.sample(failed, {{"result", "failed"}});
}

void addTraffic(Exposition &page, const HostTally &tally)
{
    page.begin("hubbub_frames_received_total", Kind::Counter, "Frames from clients.");
    page.sample(sumOf(tally, &IoTally::framesReceived));
    page.begin("hubbub_received_bytes_total", Kind::Counter, "Content of the frames from clients.");
    page.sample(sumOf(tally, &IoTally::bytesReceived));
    page.begin("hubbub_frames_sent_total", Kind::Counter, "Frames for clients, as they were handed to their connections.");
    page.sample(sumOf(tally, &IoTally::framesSent));
    page.begin("hubbub_sent_bytes_total", Kind::Counter, "Content of the frames for clients.");
    page.sample(sumOf(tally, &IoTally::bytesSent));
    page.begin("hubbub_http_responses_total", Kind::Counter, "Answers to HTTP requests.");
    for (std::size_t first = 2; first < IoTally::answerClasses; ++first) {
        std::uint64_t answers = 0;
        for (const IoTally &io : tally.io) {
            answers += io.answers[first].value();
        }
        page.sample(answers, {{"code", std::to_string(first) + "xx"}});
    }
}

void addHub(Exposition &page, const HostTally &tally)
{
    const HubTally &hub = tally.hub;
    const std::uint64_t greeted = hub.greeted.value();
    page.begin("hubbub_sessions", Kind::Gauge, "Connections of people who have said hello, and of strangers.");
    page.sample(greeted, {{"state", "greeted"}});
    page.sample(openOf(hub.sessions.value(), greeted), {{"state", "stranger"}});
    page.begin("hubbub_rooms", Kind::Gauge, "Rooms of the server.");
    page.sample(hub.rooms.value());
    page.begin("hubbub_deliveries_total", Kind::Counter, "Entries that were sent to a member.");
    page.sample(hub.deliveries.value());
    page.begin("hubbub_refusals_total", Kind::Counter, "Requests that were refused, by the name of the error.");
    for (std::size_t code = 0; code <= static_cast<std::size_t>(protocol::ErrorCode::NoSuchUser); ++code) {
        page.sample(hub.refusals[code].value(), {{"cause", protocol::nameOf(static_cast<protocol::ErrorCode>(code))}});
    }
}

void addHistogram(Exposition &page, std::string_view name, std::string_view help, const Histogram &histogram)
{
    std::vector<std::uint64_t> counts;
    for (std::size_t place = 0; place <= histogram.bounds().size(); ++place) {
        counts.push_back(histogram.count(place));
    }
    page.begin(name, Kind::Histogram, help);
    page.histogram(histogram.bounds(), counts, histogram.sum());
}

void addCommits(Exposition &page, const HostTally &tally)
{
    addHistogram(page, "hubbub_commit_jobs", "Entries and the like that went to the disk together.", tally.commit.jobs);
    addHistogram(page, "hubbub_commit_duration_seconds", "How long one write to the disk took, sync included.",
                 tally.commit.seconds);
    page.begin("hubbub_log_read_only", Kind::Gauge, "1 while the disk refuses what is written.");
    page.sample(tally.commit.readOnly.value());
    page.begin("hubbub_queue_depth", Kind::Gauge, "What waits for a thread.");
    page.sample(tally.commit.waiting.value(), {{"queue", "commit"}});
    for (const auto &[name, depth] : tally.queues) {
        page.sample(static_cast<std::uint64_t>(depth()), {{"queue", name}});
    }
}

void addProcess(Exposition &page, const std::string &version, const ProcessFigures &process)
{
    page.begin("hubbub_build_info", Kind::Gauge, "Always 1; the version is in the label.");
    page.sample(std::uint64_t(1), {{"version", version}});
    if (process.residentBytes) {
        page.begin("process_resident_memory_bytes", Kind::Gauge, "Memory of the process that is not swapped out.");
        page.sample(*process.residentBytes);
    }
    if (process.openFiles) {
        page.begin("process_open_fds", Kind::Gauge, "Open file descriptors, sockets included.");
        page.sample(*process.openFiles);
    }
    if (process.mostFiles) {
        page.begin("process_max_fds", Kind::Gauge, "How many file descriptors may be open at once.");
        page.sample(*process.mostFiles);
    }
    if (process.cpuSeconds) {
        page.begin("process_cpu_seconds_total", Kind::Counter, "Time of processors, in user and system mode.");
        page.sample(*process.cpuSeconds);
    }
}

} // namespace

std::string metricsPage(const HostTally &tally, const std::string &version, const ProcessFigures &process,
                        const FurtherFigures &further)
{
    Exposition page;
    addConnections(page, tally);
    addHub(page, tally);
    addTraffic(page, tally);
    addCommits(page, tally);
    addProcess(page, version, process);
    if (further) {
        further(page);
    }
    return page.text();
}

} // namespace hubbub::server
