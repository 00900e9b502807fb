// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever somebody writes: what is read of it is well formed, nothing is made up, and the work grows with the text only.

#include "core/markup/parse.h"
#include "core/protocol/text.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace hubbub::markup;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkBlock(const Block &block, std::string_view text, bool isUtf8)
{
    require(!block.runs.empty() && block.quote >= 0 && block.quote <= maxQuote && block.level >= 0 && block.level <= maxLevel);
    for (const Run &run : block.runs) {
        require(!run.text.empty() && run.link < static_cast<int>(block.links.size()));
        require(!isUtf8 || hubbub::protocol::isValidUtf8(run.text));
    }
    for (const Link &link : block.links) {
        require(text.find(link.target) != std::string_view::npos && !link.host.empty());
        require(link.target.find_first_of("\\ \n\t[]<>\"") == std::string::npos);
        const std::size_t host = link.target.find("://") + 3;
        require(link.target.compare(host, link.host.size(), link.host) == 0);
        const std::string_view behind = std::string_view(link.target).substr(host + link.host.size());
        require(behind.empty() || std::string_view(":/?#").find(behind.front()) != std::string_view::npos);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    // Somebody is named wherever an "@" and a letter stand, so that mentions fall into everything else.
    std::vector<MentionPlace> mentions;
    for (std::size_t at = text.find('@'); at != std::string_view::npos && at + 2 <= size; at = text.find('@', at + 2))
        mentions.push_back({at, at + 2, at % 2 == 0});
    const bool isUtf8 = hubbub::protocol::isValidUtf8(text);
    if (isUtf8) {
        std::erase_if(mentions, [text](const MentionPlace &place) { return (text[place.begin + 1] & 0x80) != 0; });
    }
    std::size_t looks = 0;
    const Document document = parse(text, mentions, &looks);
    require(looks <= 32 * size + 64);
    require(document.blocks.size() <= maxBlocks);
    require(document.emoji >= 0 && document.emoji <= 3);
    for (const Block &block : document.blocks)
        checkBlock(block, text, isUtf8);
    const std::string plain = plainText(document, text);
    require(!isUtf8 || hubbub::protocol::isValidUtf8(plain));
    return 0;
}
