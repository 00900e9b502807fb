// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever comes over a connection that speaks HTTP: what is answered must not depend on how the network cuts it, stays within the limits,
// and nothing is said after the last answer.

#include "server/http/conversation.h"
#include "server/http/limits.h"
#include "tests/support/fake_clock.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace hubbub;
using namespace hubbub::http;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

Router makeRouter()
{
    constexpr std::size_t most = 64;
    Router router;
    const auto echo = [](const Request &request, const Peer &) {
        require(request.body.size() <= most);
        require(request.path.starts_with('/') && request.path.find("/../") == std::string::npos);
        return Response{
            Status::Ok, {}, Body("[" + request.path + "|" + request.query + "|" + request.host + "|" + request.body + "]")};
    };
    router.add("/*", {{Method::Get, Method::Post, Method::Put}, echo, most});
    router.add("/body", {{Method::Post}, echo, most, true});
    return router;
}

struct Outcome {
    std::string said;
    Conversation::Phase phase;

    bool operator==(const Outcome &) const = default;
};

void drain(Conversation &conversation, std::string &said)
{
    while (conversation.hasOutput()) {
        const std::string_view out = conversation.output(100);
        require(!out.empty());
        said += out;
        conversation.handedOver(out.size());
    }
}

Outcome talk(const Router &router, std::string_view bytes, std::size_t piece)
{
    const test::FakeClock clock;
    Conversation conversation(router, {true, false, false}, clock);
    Outcome outcome{};
    std::size_t from = 0;
    for (std::size_t until = 0; until < bytes.size();) {
        until = std::min(until + piece, bytes.size());
        // As a socket does it: at most so many bytes are looked at together.
        for (;;) {
            const std::string_view seen = bytes.substr(from, std::min(until - from, limits::headBytes));
            const std::size_t taken = conversation.take(seen);
            require(taken <= seen.size());
            from += taken;
            const bool spoke = conversation.hasOutput();
            drain(conversation, outcome.said);
            if (taken == 0 && !spoke)
                break;
        }
    }
    outcome.phase = conversation.phase();
    return outcome;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Router router = makeRouter();
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const Outcome whole = talk(router, bytes, size + 1);
    require(talk(router, bytes, 1) == whole);
    require(talk(router, bytes, 7) == whole);
    return 0;
}
