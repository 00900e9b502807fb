// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/line_parser.h"

#include "core/markup/target.h"
#include "core/protocol/words.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace hubbub::markup {
namespace {

constexpr std::size_t longestCodeMark = 3;

bool isSpace(char32_t c)
{
    return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0;
}

/// Here an underscore is a mark.
bool isWord(char32_t c)
{
    return c != '_' && protocol::joinsWords(c);
}

} // namespace

void append(Block &block, std::string_view text, const Style &style, int link, Mention mention)
{
    if (text.empty())
        return;
    if (!block.runs.empty() && mention == Mention::Nobody) {
        Run &last = block.runs.back();
        if (last.style == style && last.link == link && last.mention == Mention::Nobody) {
            last.text += text;
            return;
        }
    }
    block.runs.push_back({std::string(text), style, link, mention});
}

void LineParser::read(std::size_t begin, std::size_t end, Block &block)
{
    m_tokens.clear();
    m_begin = begin;
    m_end = end;
    m_bracket = noBracket;
    m_hasNoCodeEnd = {};
    m_links.clear();
    m_ink = begin + m_source.run(begin, end, ' ');
    for (std::size_t at = begin; at < end;) {
        if (!takeMention(at))
            at = split(at);
    }
    match();
    emit(block);
}

std::size_t LineParser::split(std::size_t at)
{
    switch (m_source.at(at)) {
    case '\\':
        return takeEscaped(at);
    case '`':
        return takeCode(at);
    case '*':
    case '_':
    case '~':
        return takeMarks(at);
    case '[':
    case ']':
        return takeBracket(at);
    case 'h':
    case 'H':
        return takeAddress(at);
    default:
        addText(at, at + 1);
        return at + 1;
    }
}

bool LineParser::takeMention(std::size_t &at)
{
    while (m_nextMention < m_mentions.size() && m_mentions[m_nextMention].begin < at)
        ++m_nextMention; // within an address or code
    if (m_nextMention == m_mentions.size())
        return false;
    const MentionPlace &place = m_mentions[m_nextMention];
    if (place.begin != at || place.end <= at || place.end > m_end)
        return false;
    Token token{Token::Kind::Mentioned, at, place.end};
    token.self = place.self;
    m_tokens.push_back(token);
    at = place.end;
    return true;
}

void LineParser::addText(std::size_t begin, std::size_t end)
{
    if (!m_tokens.empty() && m_tokens.back().kind == Token::Kind::Text && m_tokens.back().end == begin
        && m_bracket + 1 != m_tokens.size())
        m_tokens.back().end = end;
    else
        m_tokens.push_back({Token::Kind::Text, begin, end});
}

std::size_t LineParser::takeEscaped(std::size_t at)
{
    static constexpr std::string_view marks = "*~`[";
    const char next = at + 1 < m_end ? m_source.at(at + 1) : '\0';
    const bool isFirst = at == m_ink;
    if (next != '\0' && (marks.find(next) != std::string_view::npos || (isFirst && (next == '>' || next == '-')))) {
        addText(at + 1, at + 2);
        return at + 2;
    }
    const std::size_t end = at + (next == '_' ? 2 : 1); // the backslash stays, for the sake of ¯\_(ツ)_/¯
    addText(at, end);
    return end;
}

std::size_t LineParser::takeCode(std::size_t at)
{
    const std::size_t length = m_source.run(at, m_end, '`');
    const std::size_t begin = at + length;
    if (length > longestCodeMark || m_hasNoCodeEnd[length]) {
        addText(at, begin);
        return begin;
    }
    for (std::size_t end = begin; end < m_end;) {
        const std::size_t here = m_source.run(end, m_end, '`');
        if (here != length) {
            end += std::max<std::size_t>(here, 1);
            continue;
        }
        Token token{Token::Kind::Code, begin, end};
        // A space at each end makes room for backticks.
        if (end - begin > 2 && m_source.at(begin) == ' ' && m_source.at(end - 1) == ' ') {
            ++token.begin;
            --token.end;
        }
        m_tokens.push_back(token);
        return end + length;
    }
    m_hasNoCodeEnd[length] = true;
    addText(at, begin);
    return begin;
}

std::size_t LineParser::takeMarks(std::size_t at)
{
    const char c = m_source.at(at);
    const std::size_t length = m_source.run(at, m_end, c);
    const std::size_t end = at + length;
    const char32_t before = at > m_begin ? m_source.before(at) : U' ';
    std::size_t place = end;
    const char32_t after = end < m_end ? m_source.next(place) : U' ';
    Token token{Token::Kind::Mark, at, end};
    token.opens = !isSpace(after) && !isWord(before);
    token.closes = !isSpace(before) && !isWord(after);
    const auto add = [&](Pair pair, std::size_t begin, std::size_t until) {
        token.pair = pair;
        token.begin = begin;
        token.end = until;
        m_tokens.push_back(token);
    };
    if (c == '*' && length == 3) {
        add(Bold, at, at + 2);
        add(Italic, at + 2, end);
    } else if (c == '*' && length <= 2) {
        add(length == 2 ? Bold : Italic, at, end);
    } else if (c == '_' && length == 1) {
        add(Underscore, at, end);
    } else if (c == '~' && length == 2) {
        add(Strike, at, end);
    } else {
        addText(at, end);
    }
    return end;
}

std::size_t LineParser::takeBracket(std::size_t at)
{
    if (m_source.at(at) == '[') {
        m_tokens.push_back({Token::Kind::Text, at, at + 1});
        m_bracket = m_tokens.size() - 1;
        return at + 1;
    }
    if (m_bracket != noBracket && m_source.at(at + 1) == '(') {
        Token &first = m_tokens[m_bracket];
        const auto target = targetInBrackets(m_source, at + 2, m_end);
        if (target && canBeNamed(first.end, at)) {
            Link link{std::string(m_source.part(at + 2, target->end)), target->host};
            link.isNamed = m_source.part(first.end, at) != link.target;
            first.kind = Token::Kind::LinkBegin;
            first.link = m_links.size();
            m_links.push_back(std::move(link));
            m_tokens.push_back({Token::Kind::LinkEnd, at, target->end + 1});
            m_bracket = noBracket;
            return target->end + 1;
        }
        m_bracket = noBracket;
    }
    addText(at, at + 1);
    return at + 1;
}

/// Whether this can be the text of a link: something to see, and nothing that moves what stands beside it.
bool LineParser::canBeNamed(std::size_t begin, std::size_t end) const
{
    bool anyInk = false;
    for (std::size_t at = begin; at < end;) {
        const auto c = static_cast<UChar32>(m_source.next(at));
        if (u_hasBinaryProperty(c, UCHAR_BIDI_CONTROL))
            return false;
        anyInk = anyInk || (!isSpace(static_cast<char32_t>(c)) && !u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT));
    }
    return anyInk;
}

std::size_t LineParser::takeAddress(std::size_t at)
{
    const bool isInWord = at > m_begin && protocol::joinsWords(m_source.before(at));
    const auto target = isInWord ? std::nullopt : targetInText(m_source, at, m_end);
    if (!target) {
        addText(at, at + 1);
        return at + 1;
    }
    Token token{Token::Kind::Address, at, target->end};
    token.link = m_links.size();
    m_links.push_back({std::string(m_source.part(at, target->end)), target->host});
    m_tokens.push_back(token);
    return target->end;
}

/// Pairs each mark that closes with the nearest of its kind that opens, if there is something between them.
void LineParser::match()
{
    constexpr auto none = static_cast<std::size_t>(-1);
    std::array<std::size_t, pairs> open{};
    std::array<std::size_t, pairs> solidBefore{};
    open.fill(none);
    std::size_t solid = 0;
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        Token &token = m_tokens[i];
        if (token.kind != Token::Kind::Mark) {
            const bool counts = token.kind != Token::Kind::LinkBegin && token.kind != Token::Kind::LinkEnd;
            solid += counts ? 1 : 0;
            continue;
        }
        std::size_t &opened = open[token.pair];
        if (opened != none && token.closes && solid > solidBefore[token.pair]) {
            m_tokens[opened].isMatched = true;
            token.isMatched = true;
            opened = none;
        } else if (token.opens) {
            opened = i;
            solidBefore[token.pair] = solid;
        }
    }
}

void LineParser::emit(Block &block) const
{
    std::array<bool, pairs> on{};
    int link = -1;
    const auto addLink = [&](const Token &token) {
        block.links.push_back(m_links[token.link]);
        return static_cast<int>(block.links.size()) - 1;
    };
    for (const Token &token : m_tokens) {
        Style style{on[Bold], on[Italic] || on[Underscore], on[Strike], false};
        const std::string_view text = m_source.part(token.begin, token.end);
        switch (token.kind) {
        case Token::Kind::Mark:
            if (token.isMatched)
                on[token.pair] = !on[token.pair];
            else
                append(block, text, style, link, Mention::Nobody);
            break;
        case Token::Kind::LinkBegin:
            link = addLink(token);
            break;
        case Token::Kind::LinkEnd:
            link = -1;
            break;
        case Token::Kind::Code:
            style.code = true;
            append(block, text, style, link, Mention::Nobody);
            break;
        case Token::Kind::Address: // within the name of a link it is a part of the name
            append(block, text, style, link < 0 ? addLink(token) : link, Mention::Nobody);
            break;
        case Token::Kind::Mentioned:
            append(block, text, style, link, token.self ? Mention::Self : Mention::Other);
            break;
        case Token::Kind::Text:
            append(block, text, style, link, Mention::Nobody);
            break;
        }
    }
}

} // namespace hubbub::markup
