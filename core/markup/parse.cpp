// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/parse.h"

#include "core/markup/emoji.h"
#include "core/markup/line_parser.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <utility>

namespace hubbub::markup {
namespace {

constexpr std::string_view fence = "```";
constexpr std::string_view bullet = "•";
constexpr std::size_t languageBytes = 24;
constexpr std::size_t numberDigits = 3;
constexpr std::size_t spacesPerLevel = 2;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLanguage(std::string_view word)
{
    return word.size() <= languageBytes && std::all_of(word.begin(), word.end(), [](char c) {
               return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                      || std::string_view("+#-._").find(c) != std::string_view::npos;
           });
}

std::string_view trimmed(std::string_view line)
{
    const std::size_t begin = line.find_first_not_of(" \t");
    return begin == std::string_view::npos ? std::string_view() : line.substr(begin, line.find_last_not_of(" \t") + 1 - begin);
}

/// Divides a text into blocks, line by line.
class BlockParser
{
public:
    BlockParser(const Source &source, const std::vector<MentionPlace> &mentions) : m_source(source), m_lines(source, mentions) {}

    std::vector<Block> parse()
    {
        for (std::size_t begin = 0; begin <= m_source.size();) {
            std::size_t end = begin;
            while (end < m_source.size() && m_source.at(end) != '\n')
                ++end;
            takeLine(begin, end);
            begin = end + 1;
        }
        closeCode();
        closeText();
        return std::move(m_blocks);
    }

private:
    void takeLine(std::size_t begin, std::size_t end)
    {
        int quote = 0;
        const std::size_t inside = m_inCode && m_code.quote == 0 ? begin : behindQuote(begin, end, quote);
        if (m_inCode && quote == m_code.quote) {
            if (trimmed(m_source.part(inside, end)) == fence)
                closeCode(inside, end);
            else
                m_codeLines.push_back(m_source.part(inside, end));
            return;
        }
        closeCode(); // the quote that it stood in is over
        if (isFull()) {
            if (!m_text.runs.empty() && m_text.quote != 0)
                closeText();
            addTextLine(begin, end, 0);
            return;
        }
        if (openCode(inside, end, quote) || takeItem(inside, end, quote))
            return;
        if (!m_text.runs.empty() && m_text.quote != quote)
            closeText();
        addTextLine(inside, end, quote);
    }

    /// Signs of a quote count if a space or the end of the line follows the last of them: ">_<" is a face.
    std::size_t behindQuote(std::size_t begin, std::size_t end, int &quote) const
    {
        int depth = 0;
        std::size_t at = begin;
        while (true) {
            const std::size_t sign = at + m_source.run(at, end, ' ');
            if (sign >= end || m_source.at(sign) != '>')
                break;
            ++depth;
            at = sign + 1;
        }
        if (depth == 0 || (at < end && m_source.at(at) != ' '))
            return begin;
        quote = std::min(depth, maxQuote);
        return at < end ? at + 1 : at;
    }

    /// Only the block that is being gathered and one for the rest may follow.
    bool isFull() const { return m_blocks.size() + 2 >= maxBlocks; }

    bool openCode(std::size_t begin, std::size_t end, int quote)
    {
        const std::string_view line = trimmed(m_source.part(begin, end));
        if (line.substr(0, fence.size()) != fence || !isLanguage(trimmed(line.substr(fence.size()))))
            return false;
        closeText();
        m_inCode = true;
        m_fenceBegin = begin;
        m_fenceEnd = end;
        m_code = Block{Block::Kind::Code, quote};
        m_code.language = trimmed(line.substr(fence.size()));
        return true;
    }

    /// The line that ends it, if one does.
    void closeCode(std::size_t begin = 0, std::size_t end = 0)
    {
        if (!std::exchange(m_inCode, false))
            return;
        std::string text;
        for (const std::string_view line : std::exchange(m_codeLines, {})) {
            text += line;
            text += '\n';
        }
        if (text.find_first_not_of(" \t\n") == std::string::npos) {
            addTextLine(m_fenceBegin, m_fenceEnd, m_code.quote); // no code, no marks
            if (begin < end)
                addTextLine(begin, end, m_code.quote);
            return;
        }
        text.pop_back();
        m_code.runs.push_back({std::move(text)});
        m_blocks.push_back(std::move(m_code));
    }

    bool takeItem(std::size_t begin, std::size_t end, int quote)
    {
        const std::size_t indent = m_source.run(begin, end, ' ');
        const std::size_t sign = begin + indent;
        std::size_t at = sign;
        const char c = sign < end ? m_source.at(sign) : '\0';
        if (c == '-' || c == '*') {
            at = sign + 1;
        } else if (m_source.isAt(sign, bullet)) {
            at = sign + bullet.size();
        } else {
            while (at < end && at - sign <= numberDigits && isDigit(m_source.at(at)))
                ++at;
            if (at == sign || at - sign > numberDigits || (m_source.at(at) != '.' && m_source.at(at) != ')'))
                return false;
            ++at;
        }
        if (at >= end || m_source.at(at) != ' ' || trimmed(m_source.part(at, end)).empty())
            return false;
        closeText();
        Block item{Block::Kind::Item, quote};
        item.level = static_cast<int>(std::min<std::size_t>(indent / spacesPerLevel, maxLevel));
        item.marker = isDigit(c) ? std::string(m_source.part(sign, at)) : std::string(bullet);
        m_lines.read(at + m_source.run(at, end, ' '), end, item);
        m_blocks.push_back(std::move(item));
        return true;
    }

    void addTextLine(std::size_t begin, std::size_t end, int quote)
    {
        const bool isBlank = trimmed(m_source.part(begin, end)).empty();
        if (isBlank && m_text.runs.empty())
            return;
        m_between += '\n';
        if (isBlank) {
            m_between += m_source.part(begin, end); // shown only between lines of one block
            return;
        }
        if (m_text.runs.empty())
            m_text.quote = quote;
        else
            append(m_text, m_between);
        m_between.clear();
        m_lines.read(begin, end, m_text);
    }

    void closeText()
    {
        m_between.clear();
        Block text = std::exchange(m_text, {});
        if (!text.runs.empty())
            m_blocks.push_back(std::move(text));
    }

    const Source &m_source;
    LineParser m_lines;
    std::vector<Block> m_blocks;
    Block m_text; ///< the block of lines that is being gathered
    std::string m_between; ///< blank lines after them
    bool m_inCode = false;
    std::size_t m_fenceBegin = 0; ///< the line that began it
    std::size_t m_fenceEnd = 0;
    Block m_code;
    std::vector<std::string_view> m_codeLines;
};

/// Whether the blocks say nothing that the text does not say by itself.
bool isPlain(const std::vector<Block> &blocks, std::string_view text)
{
    if (blocks.size() != 1)
        return false;
    Block plain;
    plain.runs.push_back({std::string(text)});
    return blocks.front() == plain;
}

} // namespace

Document parse(std::string_view text, const std::vector<MentionPlace> &mentions, std::size_t *looks)
{
    const Source source(text);
    Document document;
    document.emoji = emojiAlone(text);
    if (document.emoji == 0) {
        document.blocks = BlockParser(source, mentions).parse();
        if (isPlain(document.blocks, text))
            document.blocks.clear();
    }
    if (looks != nullptr)
        *looks = source.looks();
    return document;
}

} // namespace hubbub::markup
