// SPDX-License-Identifier: GPL-3.0-or-later
// What decodes must survive being encoded and decoded again, and the bytes must be JSON to another parser, too; what does not
// decode must be answered and nothing else.

#include "core/protocol/codec.h"
#include "core/protocol/limits.h"
#include "core/protocol/text.h"
#include "core/store/excerpt.h"
#include "core/store/written_search.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace hubbub;
using namespace hubbub::protocol;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkError(const DecodeError &error)
{
    require(!error.error.detail.empty());
    // The answer can be sent whatever it was that came.
    const std::string reply = encode(ServerFrame(Reply{error.id, error.error}));
    require(nlohmann::json::accept(reply));
}

void checkClient(std::string_view bytes)
{
    const auto frame = decodeClientFrame(bytes);
    if (!frame)
        return checkError(frame.error());
    const std::string again = encode(*frame);
    require(nlohmann::json::accept(again));
    const auto second = decodeClientFrame(again);
    // Only spelling can make a frame longer than it was: control characters may have been written shorter.
    require(second.ok() ? *second == *frame : again.size() > limits::frameBytes);
}

void checkServer(std::string_view bytes, std::string_view method)
{
    const auto requested = [method](const RequestId &) { return method; };
    const auto frame = decodeServerFrame(bytes, requested);
    if (!frame)
        return checkError(frame.error());
    const std::string again = encode(*frame);
    require(nlohmann::json::accept(again));
    const auto second = decodeServerFrame(again, requested);
    require(second.ok() ? *second == *frame : again.size() > limits::frameBytes);
    if (const auto *entries = std::get_if<Entries>(&*frame)) {
        for (const Entry &entry : entries->entries) {
            require(encodedSize(entry) == encode(entry).size() + 1);
            const auto body = decodeBody(kindOf(entry.body), encodeBody(entry.body));
            require(body.ok() && *body == entry.body);
        }
    }
}

/// Words are found in their own text, wherever it is cut.
void checkSearch(std::string_view bytes)
{
    const auto words = store::searchTokens(bytes);
    for (const auto &word : words)
        require(!word.key.empty() && isValidUtf8(word.key) && word.begin < word.end && word.end <= bytes.size());
    const auto written = store::writtenSearch(bytes, [](auto) { return base::Millis(0); });
    const auto places = store::placesOf({{std::string(bytes), true}}, words);
    require(places.has_value());
    require(isValidUtf8(store::excerptOf(bytes, words, *places).text));
    if (const auto found = store::placesOf(written.terms, words))
        require(isValidUtf8(store::excerptOf(bytes, words, *found).text));
}

/// The text rules accept their own results, unchanged.
void checkText(std::string_view bytes)
{
    for (const auto check : {checkedText, checkedName, checkedTopic, checkedEmoji}) {
        const auto once = check(bytes);
        if (!once)
            continue;
        require(isValidUtf8(*once));
        const auto twice = check(*once);
        require(twice.ok() && *twice == *once);
    }
    if (!isValidUtf8(bytes))
        return;
    checkSearch(bytes);
    const std::string key = nameKey(bytes);
    require(isValidUtf8(key));
    require(nameKey(key) == key);
    for (const auto &candidates : mentionCandidates(bytes)) {
        for (const std::string_view candidate : candidates)
            require(!candidate.empty() && isValidUtf8(candidate));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    checkClient(bytes);
    for (const auto *method :
         {"hello", "follow", "create", "append", "read", "rooms", "members", "history", "search", "ping", ""})
        checkServer(bytes, method);
    checkText(bytes);
    return 0;
}
