// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/parse.h"

namespace hubbub::markup {
namespace {

void addRuns(const Block &block, std::string &out)
{
    for (std::size_t i = 0; i < block.runs.size(); ++i) {
        const Run &run = block.runs[i];
        out += run.text;
        const bool endsLink = run.link >= 0 && (i + 1 == block.runs.size() || block.runs[i + 1].link != run.link);
        if (endsLink && block.links[static_cast<std::size_t>(run.link)].isNamed)
            out += " (" + block.links[static_cast<std::size_t>(run.link)].host + ')';
    }
}

} // namespace

std::string plainText(const Document &document, std::string_view text)
{
    if (document.blocks.empty())
        return std::string(text);
    std::string out;
    for (const Block &block : document.blocks) {
        if (!out.empty())
            out += '\n';
        if (block.kind == Block::Kind::Item)
            out += block.marker + ' ';
        addRuns(block, out);
    }
    return out;
}

std::string plainText(std::string_view text)
{
    return plainText(parse(text), text);
}

} // namespace hubbub::markup
