// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/monitoring.h"

#include "server/http/exposition.h"
#include "server/metrics_page.h"

#include <utility>

namespace hubbub::server {

using http::Method;
using http::Peer;
using http::Request;
using http::Response;
using http::Status;

namespace {

// A proxy on this machine has its address, but does not ask for itself.
bool comesFromHere(const Request &request, const Peer &peer)
{
    return peer.isLoopback && !request.has("forwarded") && !request.has("x-forwarded-for") && !request.has("x-real-ip")
           && !request.has("via");
}

Response readiness(const HostTally &tally)
{
    if (tally.state.value() == HostTally::Starting) {
        return http::sentenceOf(Status::ServiceUnavailable, "starting");
    }
    if (tally.state.value() == HostTally::Draining) {
        return http::sentenceOf(Status::ServiceUnavailable, "draining");
    }
    if (tally.commit.readOnly.value() != 0) {
        return http::sentenceOf(Status::ServiceUnavailable, "the disk takes nothing");
    }
    return http::sentenceOf(Status::Ok, "ready");
}

Response metrics(const HostTally &tally, const std::string &version, const FurtherFigures &further)
{
    return {Status::Ok,
            {{"Content-Type", std::string(http::Exposition::contentType)}, {"Cache-Control", "no-store"}},
            http::Body(metricsPage(tally, version, processFigures(), further)),
            false};
}

} // namespace

void addMonitoring(http::Router &router, std::shared_ptr<const HostTally> tally, const std::string &version,
                   FurtherFigures further)
{
    const auto add = [&](const char *path, auto answer) {
        router.add(path, {{Method::Get}, [answer](const Request &request, const Peer &peer) {
                              if (!peer.mayWatch && !comesFromHere(request, peer)) {
                                  return http::sentenceOf(Status::Forbidden, "This is told within this machine only.");
                              }
                              return answer();
                          }});
    };
    add("/healthz", [] { return http::sentenceOf(Status::Ok, "ok"); });
    add("/readyz", [tally] { return readiness(*tally); });
    add("/metrics", [tally, version, further = std::move(further)] { return metrics(*tally, version, further); });
}

} // namespace hubbub::server
