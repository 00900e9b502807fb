// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emoji_table.h"

#include "app/emoji_names.h"

#include <QHash>
#include <QLatin1Char>
#include <QSet>

#include <unicode/locid.h>
#include <unicode/region.h>
#include <unicode/strenum.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>
#include <tuple>

namespace hubbub::app {
namespace {

constexpr char16_t asPicture = 0xfe0f; // makes a sign that is also a letter a coloured picture

struct Range {
    char32_t first;
    char32_t last;
    EmojiGroup group;
};

/// Where the blocks of Unicode lie by subject. The first range that holds a character decides; what none holds is a sign.
constexpr std::array ranges{
    Range{0x1f3f3, 0x1f3f4, EmojiGroup::Flags},      Range{0x1f38c, 0x1f38c, EmojiGroup::Flags},
    Range{0x1f6a9, 0x1f6a9, EmojiGroup::Flags},      Range{0x1f3c1, 0x1f3c1, EmojiGroup::Flags},
    Range{0x1f600, 0x1f637, EmojiGroup::Faces},      Range{0x1f641, 0x1f644, EmojiGroup::Faces},
    Range{0x1f910, 0x1f917, EmojiGroup::Faces},      Range{0x1f920, 0x1f925, EmojiGroup::Faces},
    Range{0x1f927, 0x1f92f, EmojiGroup::Faces},      Range{0x1f970, 0x1f976, EmojiGroup::Faces},
    Range{0x1f978, 0x1f97a, EmojiGroup::Faces},      Range{0x1f9d0, 0x1f9d0, EmojiGroup::Faces},
    Range{0x1fae0, 0x1fae5, EmojiGroup::Faces},      Range{0x1fae8, 0x1fae9, EmojiGroup::Faces},
    Range{0x2639, 0x263a, EmojiGroup::Faces},        Range{0x2764, 0x2764, EmojiGroup::Faces},
    Range{0x1f9e1, 0x1f9e1, EmojiGroup::Faces},      Range{0x1f493, 0x1f49f, EmojiGroup::Faces},
    Range{0x1f5a4, 0x1f5a4, EmojiGroup::Faces},      Range{0x1f90d, 0x1f90e, EmojiGroup::Faces},
    Range{0x1fa75, 0x1fa77, EmojiGroup::Faces},      Range{0x2763, 0x2763, EmojiGroup::Faces},
    Range{0x1f48b, 0x1f48c, EmojiGroup::Faces},      Range{0x1f4a2, 0x1f4a2, EmojiGroup::Faces},
    Range{0x1f4a4, 0x1f4a6, EmojiGroup::Faces},      Range{0x1f4a8, 0x1f4a9, EmojiGroup::Faces},
    Range{0x1f4ab, 0x1f4ad, EmojiGroup::Faces},      Range{0x1f4af, 0x1f4af, EmojiGroup::Faces},
    Range{0x1f479, 0x1f47b, EmojiGroup::Faces},      Range{0x1f47d, 0x1f480, EmojiGroup::Faces},
    Range{0x2620, 0x2620, EmojiGroup::Faces},        Range{0x1f638, 0x1f640, EmojiGroup::Faces},
    Range{0x1f648, 0x1f64a, EmojiGroup::Faces},      Range{0x1f5e8, 0x1f5ef, EmojiGroup::Faces},
    Range{0x1f44a, 0x1f450, EmojiGroup::People},     Range{0x1f446, 0x1f449, EmojiGroup::People},
    Range{0x261d, 0x261d, EmojiGroup::People},       Range{0x270a, 0x270d, EmojiGroup::People},
    Range{0x1f918, 0x1f91f, EmojiGroup::People},     Range{0x1f90c, 0x1f90f, EmojiGroup::People},
    Range{0x1f590, 0x1f596, EmojiGroup::People},     Range{0x1f64c, 0x1f64f, EmojiGroup::People},
    Range{0x1f932, 0x1f933, EmojiGroup::People},     Range{0x1faf0, 0x1faff, EmojiGroup::People},
    Range{0x1f4aa, 0x1f4aa, EmojiGroup::People},     Range{0x1f440, 0x1f445, EmojiGroup::People},
    Range{0x1f9e0, 0x1f9e0, EmojiGroup::People},     Range{0x1f9b4, 0x1f9b9, EmojiGroup::People},
    Range{0x1f9be, 0x1f9bf, EmojiGroup::People},     Range{0x1fac0, 0x1fac5, EmojiGroup::People},
    Range{0x1fae6, 0x1fae6, EmojiGroup::People},     Range{0x1f645, 0x1f64b, EmojiGroup::People},
    Range{0x1f926, 0x1f926, EmojiGroup::People},     Range{0x1f930, 0x1f93e, EmojiGroup::People},
    Range{0x1f463, 0x1f478, EmojiGroup::People},     Range{0x1f47c, 0x1f47c, EmojiGroup::People},
    Range{0x1f481, 0x1f483, EmojiGroup::People},     Range{0x1f485, 0x1f487, EmojiGroup::People},
    Range{0x1f48f, 0x1f491, EmojiGroup::People},     Range{0x1f385, 0x1f385, EmojiGroup::People},
    Range{0x1f3c2, 0x1f3c4, EmojiGroup::People},     Range{0x1f3c7, 0x1f3c7, EmojiGroup::People},
    Range{0x1f3ca, 0x1f3cc, EmojiGroup::People},     Range{0x1f574, 0x1f575, EmojiGroup::People},
    Range{0x1f57a, 0x1f57a, EmojiGroup::People},     Range{0x1f5e3, 0x1f5e3, EmojiGroup::People},
    Range{0x1f6a3, 0x1f6a3, EmojiGroup::People},     Range{0x1f6b4, 0x1f6b6, EmojiGroup::People},
    Range{0x1f6c0, 0x1f6c0, EmojiGroup::People},     Range{0x1f6cc, 0x1f6cc, EmojiGroup::People},
    Range{0x1f977, 0x1f977, EmojiGroup::People},     Range{0x1f9cc, 0x1f9df, EmojiGroup::People},
    Range{0x26f7, 0x26f9, EmojiGroup::People},       Range{0x1f42d, 0x1f43f, EmojiGroup::Nature},
    Range{0x1f400, 0x1f42c, EmojiGroup::Nature},     Range{0x1f980, 0x1f9ae, EmojiGroup::Nature},
    Range{0x1f577, 0x1f578, EmojiGroup::Nature},     Range{0x1f54a, 0x1f54a, EmojiGroup::Nature},
    Range{0x1face, 0x1facf, EmojiGroup::Nature},     Range{0x1fab0, 0x1fabf, EmojiGroup::Nature},
    Range{0x1f331, 0x1f335, EmojiGroup::Nature},     Range{0x1f337, 0x1f33c, EmojiGroup::Nature},
    Range{0x1f33e, 0x1f344, EmojiGroup::Nature},     Range{0x1f490, 0x1f490, EmojiGroup::Nature},
    Range{0x1f940, 0x1f940, EmojiGroup::Nature},     Range{0x1f38b, 0x1f38d, EmojiGroup::Nature},
    Range{0x2618, 0x2618, EmojiGroup::Nature},       Range{0x1faa8, 0x1faa8, EmojiGroup::Nature},
    Range{0x1f525, 0x1f525, EmojiGroup::Nature},     Range{0x2728, 0x2728, EmojiGroup::Nature},
    Range{0x2b50, 0x2b50, EmojiGroup::Nature},       Range{0x1f311, 0x1f320, EmojiGroup::Nature},
    Range{0x1f30d, 0x1f310, EmojiGroup::Nature},     Range{0x2600, 0x2604, EmojiGroup::Nature},
    Range{0x26c4, 0x26c8, EmojiGroup::Nature},       Range{0x1f321, 0x1f32c, EmojiGroup::Nature},
    Range{0x26a1, 0x26a1, EmojiGroup::Nature},       Range{0x2614, 0x2614, EmojiGroup::Nature},
    Range{0x2744, 0x2744, EmojiGroup::Nature},       Range{0x1f300, 0x1f300, EmojiGroup::Nature},
    Range{0x1f308, 0x1f308, EmojiGroup::Nature},     Range{0x1f30a, 0x1f30a, EmojiGroup::Nature},
    Range{0x1f4a7, 0x1f4a7, EmojiGroup::Nature},     Range{0x1f345, 0x1f37f, EmojiGroup::Food},
    Range{0x1f32d, 0x1f336, EmojiGroup::Food},       Range{0x1f33d, 0x1f33d, EmojiGroup::Food},
    Range{0x1f950, 0x1f96f, EmojiGroup::Food},       Range{0x1f9c0, 0x1f9cb, EmojiGroup::Food},
    Range{0x1fad0, 0x1fadb, EmojiGroup::Food},       Range{0x2615, 0x2615, EmojiGroup::Food},
    Range{0x1f382, 0x1f382, EmojiGroup::Food},       Range{0x1f942, 0x1f944, EmojiGroup::Food},
    Range{0x1f680, 0x1f6aa, EmojiGroup::Places},     Range{0x1f6b2, 0x1f6b2, EmojiGroup::Places},
    Range{0x1f6d1, 0x1f6d1, EmojiGroup::Places},     Range{0x1f6d5, 0x1f6d6, EmojiGroup::Places},
    Range{0x1f6dd, 0x1f6fb, EmojiGroup::Places},     Range{0x2693, 0x2693, EmojiGroup::Places},
    Range{0x2708, 0x2708, EmojiGroup::Places},       Range{0x26e9, 0x26fd, EmojiGroup::Places},
    Range{0x1f3cd, 0x1f3ce, EmojiGroup::Places},     Range{0x1f3d4, 0x1f3f0, EmojiGroup::Places},
    Range{0x1f54b, 0x1f54d, EmojiGroup::Places},     Range{0x1f5fa, 0x1f5ff, EmojiGroup::Places},
    Range{0x1f301, 0x1f30c, EmojiGroup::Places},     Range{0x1f3a0, 0x1f3a2, EmojiGroup::Places},
    Range{0x1f3aa, 0x1f3aa, EmojiGroup::Places},     Range{0x1f9ed, 0x1f9ed, EmojiGroup::Places},
    Range{0x1f492, 0x1f492, EmojiGroup::Places},     Range{0x231a, 0x231b, EmojiGroup::Places},
    Range{0x23f0, 0x23f3, EmojiGroup::Places},       Range{0x1f550, 0x1f567, EmojiGroup::Places},
    Range{0x1f380, 0x1f391, EmojiGroup::Activities}, Range{0x1f396, 0x1f397, EmojiGroup::Activities},
    Range{0x1f39f, 0x1f39f, EmojiGroup::Activities}, Range{0x1f3c5, 0x1f3d3, EmojiGroup::Activities},
    Range{0x1f945, 0x1f94f, EmojiGroup::Activities}, Range{0x26bd, 0x26be, EmojiGroup::Activities},
    Range{0x1f3be, 0x1f3c0, EmojiGroup::Activities}, Range{0x1f3a3, 0x1f3a3, EmojiGroup::Activities},
    Range{0x1f3a8, 0x1f3bd, EmojiGroup::Activities}, Range{0x1f93f, 0x1f93f, EmojiGroup::Activities},
    Range{0x1f3f8, 0x1f3f9, EmojiGroup::Activities}, Range{0x1f579, 0x1f579, EmojiGroup::Activities},
    Range{0x1f9e7, 0x1f9e9, EmojiGroup::Activities}, Range{0x1f9f8, 0x1f9f8, EmojiGroup::Activities},
    Range{0x1fa80, 0x1fa86, EmojiGroup::Activities}, Range{0x1faa9, 0x1faa9, EmojiGroup::Activities},
    Range{0x265f, 0x2666, EmojiGroup::Activities},   Range{0x1f004, 0x1f0cf, EmojiGroup::Activities},
    Range{0x1f4a0, 0x1f4a0, EmojiGroup::Signs},      Range{0x1f4b1, 0x1f4b2, EmojiGroup::Signs},
    Range{0x1f4db, 0x1f4db, EmojiGroup::Signs},      Range{0x1f4f3, 0x1f4f6, EmojiGroup::Signs},
    Range{0x1f500, 0x1f506, EmojiGroup::Signs},      Range{0x1f517, 0x1f524, EmojiGroup::Signs},
    Range{0x1f52f, 0x1f54e, EmojiGroup::Signs},      Range{0x1f392, 0x1f5fb, EmojiGroup::Things},
    Range{0x1f6cb, 0x1f6cf, EmojiGroup::Things},     Range{0x1f97b, 0x1f9ff, EmojiGroup::Things},
    Range{0x1fa70, 0x1faff, EmojiGroup::Things},     Range{0x260e, 0x260e, EmojiGroup::Things},
    Range{0x2702, 0x2702, EmojiGroup::Things},       Range{0x2709, 0x2712, EmojiGroup::Things},
    Range{0x2328, 0x2328, EmojiGroup::Things},       Range{0x2692, 0x2699, EmojiGroup::Things},
    Range{0x26cf, 0x26d3, EmojiGroup::Things},       Range{0x26b0, 0x26b1, EmojiGroup::Things},
};

/// The words of `text` between spaces, as they are looked for.
QString asWords(const QString &text)
{
    QString words = text.toLower();
    words.replace(QLatin1Char('_'), QLatin1Char(' '));
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words[i] == QLatin1Char('-') && words[i - 1].isLetter()) { // but -1 is a word
            words[i] = QLatin1Char(' ');
        }
    }
    return words.simplified();
}

QString characterName(char32_t c)
{
    std::array<char, 128> name{};
    UErrorCode status = U_ZERO_ERROR;
    u_charName(static_cast<UChar32>(c), U_UNICODE_CHAR_NAME, name.data(), static_cast<int32_t>(name.size()), &status);
    QString text = U_SUCCESS(status) ? QString::fromLatin1(name.data()).toLower() : QString();
    for (const QLatin1String idle : {QLatin1String(" sign"), QLatin1String(" symbol")}) {
        if (text.endsWith(idle)) {
            text.chop(idle.size());
        }
    }
    return text;
}

QString textOf(char32_t c)
{
    QString text = QString::fromUcs4(&c, 1);
    if (!u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_EMOJI_PRESENTATION)) {
        text += QChar(asPicture);
    }
    return text;
}

/// The same emoji is written with and without the sign that makes it a picture.
QString bare(QString text)
{
    return text.remove(QChar(asPicture));
}

bool isEmoji(char32_t c)
{
    const auto point = static_cast<UChar32>(c);
    return u_hasBinaryProperty(point, UCHAR_EMOJI) != 0 && u_hasBinaryProperty(point, UCHAR_EMOJI_COMPONENT) == 0;
}

/// Fills a table of emoji, each once.
class TableMaker
{
public:
    TableMaker()
    {
        for (const EmojiWords &words : emojiWords()) {
            m_known.insert(bare(QString::fromUtf8(words.emoji)), &words);
        }
    }

    void addCharacters()
    {
        for (const Range &range : ranges) {
            addRange(range.first, range.last, range.group);
        }
        addRange(0x2000, 0x3300, EmojiGroup::Signs);
        addRange(0x1f000, 0x1fbff, EmojiGroup::Signs);
    }

    void addSequences()
    {
        for (const EmojiSequence &sequence : emojiSequences()) {
            const auto like = std::find_if(m_table.begin(), m_table.end(),
                                           [&](const Emoji &emoji) { return bare(emoji.text) == bare(textOf(sequence.like)); });
            add(QString::fromUtf8(sequence.emoji), QString::fromUtf8(sequence.name),
                like == m_table.end() ? EmojiGroup::Signs : like->group);
        }
    }

    void addFlags()
    {
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::StringEnumeration> regions(icu::Region::getAvailable(URGN_TERRITORY, status));
        std::vector<std::pair<QString, QString>> flags; // name, text
        while (U_SUCCESS(status)) {
            const char *code = regions->next(nullptr, status);
            if (code == nullptr) {
                break;
            }
            icu::UnicodeString name;
            icu::Locale("", code).getDisplayCountry(icu::Locale::getEnglish(), name);
            flags.emplace_back(QString::fromUtf16(name.getBuffer(), name.length()), flagOf(code));
        }
        flags.emplace_back(QStringLiteral("European Union"), flagOf("EU"));
        flags.emplace_back(QStringLiteral("United Nations"), flagOf("UN"));
        std::sort(flags.begin(), flags.end());
        for (const auto &[name, text] : flags) {
            add(text, QStringLiteral("flag ") + name, EmojiGroup::Flags);
        }
    }

    std::vector<Emoji> table()
    {
        std::stable_sort(m_table.begin(), m_table.end(), [](const Emoji &a, const Emoji &b) { return a.group < b.group; });
        return std::move(m_table);
    }

private:
    static QString flagOf(const char *code)
    {
        constexpr char32_t regionalA = 0x1f1e6;
        const std::array<char32_t, 2> letters{regionalA + static_cast<char32_t>(code[0] - 'A'),
                                              regionalA + static_cast<char32_t>(code[1] - 'A')};
        return QString::fromUcs4(letters.data(), 2);
    }

    void addRange(char32_t first, char32_t last, EmojiGroup group)
    {
        for (char32_t c = first; c <= last; ++c) {
            if (isEmoji(c)) {
                add(textOf(c), characterName(c), group);
            }
        }
    }

    void add(const QString &text, const QString &characterName, EmojiGroup group)
    {
        if (m_seen.contains(text)) {
            return;
        }
        m_seen.insert(text);
        const EmojiWords *words = m_known.value(bare(text));
        const QString own = words == nullptr ? QString() : QString::fromUtf8(words->name);
        const QString name = own.isEmpty() ? characterName : own;
        // Also under the character's name: somebody may have learnt it elsewhere.
        const QString further = words == nullptr ? QString() : QString::fromUtf8(words->words);
        m_table.push_back({text, name, QStringLiteral(" %1 ").arg(asWords(name + ' ' + further + ' ' + characterName)),
                           QStringLiteral(" %1 ").arg(further), group});
    }

    QHash<QString, const EmojiWords *> m_known;
    QSet<QString> m_seen;
    std::vector<Emoji> m_table;
};

std::vector<Emoji> makeTable()
{
    TableMaker maker;
    maker.addCharacters();
    maker.addSequences();
    maker.addFlags();
    return maker.table();
}

} // namespace

const std::vector<Emoji> &allEmoji()
{
    static const std::vector<Emoji> table = makeTable();
    return table;
}

QString emojiName(const QString &text)
{
    const auto found = std::find_if(allEmoji().begin(), allEmoji().end(),
                                    [plain = bare(text)](const Emoji &emoji) { return bare(emoji.text) == plain; });
    return found == allEmoji().end() ? QString() : found->name;
}

std::vector<const Emoji *> findEmoji(const QString &query, const QStringList &recent)
{
    const QStringList words = asWords(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    using Ranked = std::pair<std::tuple<qsizetype, bool, bool, bool>, const Emoji *>;
    std::vector<Ranked> found;
    for (const Emoji &emoji : allEmoji()) {
        const bool fits = !words.isEmpty() && std::all_of(words.begin(), words.end(), [&emoji](const QString &word) {
            return emoji.words.contains(QLatin1Char(' ') + word);
        });
        if (fits) {
            const bool nickname = emoji.nicknames.contains(QStringLiteral(" %1 ").arg(words.join(QLatin1Char('_'))));
            const bool whole = emoji.words.contains(QStringLiteral(" %1 ").arg(words.back()));
            const qsizetype used = recent.indexOf(emoji.text);
            found.push_back(
                {{used < 0 ? recent.size() : used, !nickname, !whole, !emoji.words.startsWith(' ' + words.front())}, &emoji});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Ranked &a, const Ranked &b) { return a.first < b.first; });
    std::vector<const Emoji *> emoji;
    std::transform(found.begin(), found.end(), std::back_inserter(emoji), [](const Ranked &one) { return one.second; });
    return emoji;
}

} // namespace hubbub::app
