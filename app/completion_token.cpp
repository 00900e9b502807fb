// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/completion_token.h"

#include "core/protocol/limits.h"
#include "core/protocol/words.h"

#include <algorithm>

namespace hubbub::app {
namespace {

constexpr qsizetype longestQuery = 4 * static_cast<qsizetype>(protocol::limits::nameGraphemes); // of UTF-16
constexpr qsizetype shortestEmojiQuery = 2;

using Kind = CompletionToken::Kind;

Kind kindOf(QChar sign)
{
    switch (sign.unicode()) {
    case '@':
        return Kind::People;
    case '#':
        return Kind::Rooms;
    case ':':
        return Kind::Emoji;
    default:
        return Kind::None;
    }
}

char32_t characterBefore(qsizetype at, const QString &text)
{
    if (at == 0) {
        return ' ';
    }
    const QChar last = text[at - 1];
    return last.isLowSurrogate() && at > 1 ? QChar::surrogateToUcs4(text[at - 2], last) : last.unicode();
}

bool mayBegin(Kind kind, char32_t before)
{
    if (kind == Kind::People) {
        return !protocol::joinsWords(before);
    }
    const QChar::Category category = QChar::category(before);
    return QChar::isSpace(before) || category == QChar::Punctuation_Open || category == QChar::Punctuation_InitialQuote
           || before == '"' || before == '\'';
}

bool mayFollow(Kind kind, const QString &query)
{
    if (kind != Kind::Emoji) {
        return query.isEmpty() || (!query.front().isSpace() && !query.back().isSpace());
    }
    return query.size() >= shortestEmojiQuery && std::all_of(query.begin(), query.end(), [](QChar c) {
               return c.isLetterOrNumber() || c == '_' || c == '+' || c == '-';
           });
}

} // namespace

CompletionToken CompletionToken::before(qsizetype cursor, const QString &text)
{
    const qsizetype end = std::clamp<qsizetype>(cursor, 0, text.size());
    for (qsizetype at = end - 1; at >= 0 && end - at <= longestQuery && text[at] != '\n'; --at) {
        const Kind kind = kindOf(text[at]);
        if (kind == Kind::None || !mayBegin(kind, characterBefore(at, text))) {
            continue;
        }
        const QString query = text.mid(at + 1, end - at - 1);
        if (mayFollow(kind, query)) {
            return {kind, at, query};
        }
    }
    return {};
}

} // namespace hubbub::app
