// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/document.h"
#include "core/markup/source.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace hubbub::markup {

/// Adds text to a block: to its newest run if it looks the same. Nothing if the text is empty.
void append(Block &block, std::string_view text, const Style &style = {}, int link = -1, Mention mention = Mention::Nobody);

/// Reads the marks within one line: what begins in a line ends there. Styles are properties of characters and need not be nested, so
/// there is no tree and no depth.
class LineParser
{
public:
    /// `mentions` as for parse(); lines are read in their order.
    LineParser(const Source &source, const std::vector<MentionPlace> &mentions) : m_source(source), m_mentions(mentions) {}

    /// Adds what the bytes [begin, end) show to a block.
    void read(std::size_t begin, std::size_t end, Block &block);

private:
    /// Marks that come in pairs.
    enum Pair { Bold, Italic, Underscore, Strike, pairs };
    struct Token {
        enum class Kind { Text, Mark, Code, LinkBegin, LinkEnd, Address, Mentioned };
        Kind kind = Kind::Text;
        std::size_t begin = 0; ///< what is shown of it, which of a matched mark is nothing
        std::size_t end = 0;
        Pair pair = Bold; ///< of a Mark
        bool opens = false;
        bool closes = false;
        bool isMatched = false;
        std::size_t link = 0; ///< of LinkBegin and Address: which of m_links
        bool self = false; ///< of Mentioned
    };

    // Each adds what begins at a place and returns where the rest begins.
    std::size_t split(std::size_t at);
    std::size_t takeEscaped(std::size_t at);
    std::size_t takeCode(std::size_t at);
    std::size_t takeMarks(std::size_t at);
    std::size_t takeBracket(std::size_t at);
    std::size_t takeAddress(std::size_t at);
    bool takeMention(std::size_t &at);
    void addText(std::size_t begin, std::size_t end);
    bool canBeNamed(std::size_t begin, std::size_t end) const;
    void match();
    void emit(Block &block) const;

    const Source &m_source;
    const std::vector<MentionPlace> &m_mentions;
    std::size_t m_nextMention = 0;
    std::vector<Token> m_tokens;
    std::vector<Link> m_links; ///< of this line; those within the name of another are not used
    std::size_t m_begin = 0; ///< of the line
    std::size_t m_end = 0;
    std::size_t m_ink = 0; ///< where the line's leading spaces end
    std::size_t m_bracket = noBracket; ///< the token of the newest "[" that may begin a link
    std::array<bool, 4> m_hasNoCodeEnd{}; ///< no run of so many backticks follows any more
    static constexpr std::size_t noBracket = static_cast<std::size_t>(-1);
};

} // namespace hubbub::markup
