// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/client/talk.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hubbub::bench {

using namespace protocol;

namespace {

constexpr std::size_t people = 60;
constexpr std::size_t vocabularySize = 20'000;
constexpr std::size_t recentPosts = 200;

// The most frequent words come first.
constexpr std::array commonWords = {
    "the",     "to",    "and",   "a",    "of",       "is",     "it",      "in",         "that",    "you",     "for",  "we",
    "on",      "have",  "be",    "this", "not",      "with",   "are",     "at",         "so",      "but",     "can",  "if",
    "there",   "what",  "or",    "just", "will",     "as",     "was",     "about",      "they",    "do",      "now",  "from",
    "meeting", "think", "would", "when", "tomorrow", "server", "problem", "conference", "release", "because", "room", "please"};
constexpr std::array syllables = {"ba", "con", "de",   "fer",  "gen", "hi",  "in",  "ka",  "lo",  "mi",
                                  "na", "or",  "pre",  "qui",  "ra",  "si",  "ta",  "un",  "ver", "wo",
                                  "ex", "ly",  "ment", "tion", "zu",  "sch", "pol", "der", "est"};
constexpr std::array foreign = {"Können wir das auf übermorgen verschieben? Ich schaffe es vorher nicht.",
                                "Zażółć gęślą jaźń, a potem idziemy na obiad.",
                                "Мы встретимся завтра в семь часов у входа.",
                                "¿Quién trae el proyector mañana por la mañana?",
                                "هل يمكننا الاجتماع غدا في المساء؟",
                                "אני אבדוק את זה מחר בבוקר",
                                "会议改到明天下午三点，请大家准时参加。",
                                "资料已经上传到服务器了",
                                "明日の会議の資料を送ります。よろしくお願いします。",
                                "내일 오후에 다시 이야기합시다",
                                "พรุ่งนี้เจอกันที่ห้องประชุม",
                                "Τα λέμε αύριο το απόγευμα."};
constexpr std::array emoji = {"👍", "❤️", "😂", "🎉", "🙏", "👀", "🚀", "✅"};

template<class Choices>
auto pick(base::Random &random, const Choices &choices)
{
    return choices[random.below(choices.size())];
}

std::string userId(std::size_t person)
{
    return person == 0 ? Talk::me : "u" + std::to_string(person);
}

/// As clients make them: UUIDs of version 7, which rise with the time.
Tag tagAt(base::Millis time, std::uint64_t random)
{
    Tag tag;
    for (std::size_t i = 0; i < 6; ++i) {
        tag.bytes[i] = static_cast<std::uint8_t>(time >> (8 * (5 - i)));
    }
    for (std::size_t i = 0; i < 8; ++i) {
        tag.bytes[15 - i] = static_cast<std::uint8_t>(random >> (8 * i));
    }
    tag.bytes[6] = 0x70;
    tag.bytes[8] = static_cast<std::uint8_t>(0x80 | (tag.bytes[8] & 0x3f));
    return tag;
}

std::string nameOf(std::size_t person)
{
    return person == 0 ? "Me" : "Person" + std::to_string(person);
}

} // namespace

Talk::Talk(std::uint64_t seed, std::string room, base::Millis start, base::Millis pause)
    : m_random(seed), m_room(std::move(room)), m_vocabulary(commonWords.begin(), commonWords.end()), m_now(start), m_pause(pause)
{
    base::SeededRandom words(7); // all rooms speak one language
    while (m_vocabulary.size() < vocabularySize) {
        std::string made;
        for (std::uint64_t left = 2 + words.below(3); left > 0; --left) {
            made += pick(words, syllables);
        }
        m_vocabulary.push_back(std::move(made));
    }
}

Entry Talk::next()
{
    Entry entry;
    entry.seq = ++m_seq;
    m_now += 1 + static_cast<base::Millis>(m_random.below(static_cast<std::uint64_t>(2 * m_pause)));
    entry.at = m_now;
    const auto joining = static_cast<std::size_t>(m_seq) - 1;
    if (joining < people) {
        m_author = (joining + 1) % people; // the user of the copy comes last
        entry.body =
            joining == 0 ? Body(Created{m_room, "Everything and nothing", nameOf(m_author)}) : Body(Joined{nameOf(m_author)});
    } else {
        if (oneIn(3)) { // otherwise the same person goes on
            m_author = std::min(m_random.below(people), m_random.below(people));
        }
        entry.body = m_posts.size() > 20 && oneIn(8) ? change(m_seq) : speech();
    }
    const bool isMessage = joining < people || std::holds_alternative<Posted>(entry.body);
    m_messages += isMessage ? 1 : 0;
    entry.author = UserId(userId(m_author));
    entry.tag = tagAt(m_now, m_random.next());
    return entry;
}

Body Talk::speech()
{
    const Seq reply = !m_posts.empty() && oneIn(8) ? recentPost() : 0;
    m_posts.push_back(m_seq);
    if (m_posts.size() > recentPosts) {
        m_posts.erase(m_posts.begin(), m_posts.begin() + recentPosts / 2);
    }
    return Posted{text(), reply};
}

Body Talk::change(Seq newest)
{
    const Seq target = std::min(recentPost(), newest - 1);
    switch (m_random.below(20)) {
    case 0:
        return Deleted{target};
    case 1:
        return Pinned{target, true};
    case 2:
    case 3:
    case 4:
    case 5:
        return Edited{target, text()};
    default:
        return Reacted{target, pick(m_random, emoji), !oneIn(20)};
    }
}

Seq Talk::recentPost()
{
    return m_posts[m_posts.size() - 1 - m_random.below(std::min<std::size_t>(m_posts.size(), 40))];
}

std::string Talk::text()
{
    if (oneIn(8)) {
        return pick(m_random, foreign);
    }
    if (oneIn(30)) {
        return pick(m_random, emoji);
    }
    const std::uint64_t kind = m_random.below(100);
    const std::size_t words = kind < 25   ? 1 + m_random.below(3)
                              : kind < 80 ? 4 + m_random.below(12)
                              : kind < 98 ? 15 + m_random.below(45)
                                          : 60 + m_random.below(150);
    std::string result = sentence(words);
    if (oneIn(25)) {
        result += " https://example.org/" + word() + "/" + std::to_string(m_random.below(1000));
    }
    if (oneIn(25)) {
        result = "@" + nameOf(m_random.below(people)) + " " + result;
    }
    if (oneIn(40)) {
        result += "\n```cpp\nint main()\n{\n    return " + word() + "();\n}\n```";
    } else if (oneIn(20)) {
        result += "\n" + sentence(8);
    }
    if (oneIn(15)) {
        result += std::string(" ") + pick(m_random, emoji);
    }
    if (oneIn(20'000)) {
        result += std::string(" ") + rareWord;
    }
    return result;
}

std::string Talk::sentence(std::size_t words)
{
    std::string result;
    for (std::size_t i = 0; i < words; ++i) {
        const std::string next = word();
        const bool marked = words > 4 && oneIn(40);
        result += (i == 0 ? "" : " ") + (marked ? "**" + next + "**" : next);
    }
    return words > 3 ? result + (oneIn(6) ? "?" : ".") : result;
}

std::string Talk::word()
{
    // Zipf's law: the n-th word is said 1/n as often as the first.
    const double share = static_cast<double>(m_random.below(1u << 24)) / (1u << 24);
    const auto rank = static_cast<std::size_t>(std::pow(static_cast<double>(m_vocabulary.size()), share)) - 1;
    return m_vocabulary[std::min(rank, m_vocabulary.size() - 1)];
}

} // namespace hubbub::bench
