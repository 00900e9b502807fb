// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/hooks/mrkdwn.h"

#include <QHash>
#include <QStringView>

#include <array>

namespace hubbub::server::hooks {

namespace {

constexpr QLatin1String fence{"```"};
constexpr qsizetype longestEmojiName = 40;

struct Entity {
    QLatin1String written;
    QChar meant;
};
constexpr std::array entities{Entity{QLatin1String("&amp;"), u'&'}, Entity{QLatin1String("&lt;"), u'<'},
                              Entity{QLatin1String("&gt;"), u'>'}, Entity{QLatin1String("&quot;"), u'"'},
                              Entity{QLatin1String("&#39;"), u'\''}};

bool isWord(QChar c)
{
    return c.isLetterOrNumber();
}

/// What begins at `at` goes to `out`, and `at` behind it; false if it is none.
bool takeEntity(QStringView text, qsizetype &at, QString &out)
{
    for (const Entity &entity : entities) {
        if (text.mid(at).startsWith(entity.written)) {
            out += entity.meant;
            at += entity.written.size();
            return true;
        }
    }
    return false;
}

/// The same for `:warning:`.
bool takeEmoji(QStringView text, qsizetype &at, QString &out)
{
    const qsizetype size = text.mid(at + 1, longestEmojiName).indexOf(u':');
    const QString emoji = size > 0 ? emojiNamed(text.mid(at + 1, size).toString()) : QString();
    if (!emoji.isEmpty()) {
        out += emoji;
        at += size + 2;
    }
    return !emoji.isEmpty();
}

QString unescaped(const QString &text)
{
    QString out;
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at) != u'&' || !takeEntity(text, at, out)) {
            out += text.at(at++);
        }
    }
    return out;
}

/// Takes the meaning of what would be a mark of ours.
QString escaped(const QString &text)
{
    QString out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        const bool strikes = c == QLatin1Char('~') && text.mid(at, 2) == QLatin1String("~~");
        if (c == QLatin1Char('*') || c == QLatin1Char('`') || strikes) {
            out += QLatin1Char('\\');
        }
        out += c;
    }
    return out;
}

/// What stands between "<" and ">".
QString fromToken(const QString &token)
{
    const qsizetype bar = token.indexOf(QLatin1Char('|'));
    const QString target = bar < 0 ? token : token.left(bar);
    const QString label = bar < 0 ? QString() : token.mid(bar + 1);
    if (target == QLatin1String("!channel") || target == QLatin1String("!here") || target == QLatin1String("!everyone")) {
        return QStringLiteral("@all");
    }
    if (target.startsWith(QLatin1Char('!'))) { // a date with its fallback, a group of users
        return fromPlain(label.isEmpty() ? target.mid(1) : label);
    }
    if (target.startsWith(QLatin1Char('@')) || target.startsWith(QLatin1Char('#'))) {
        const QString name = label.isEmpty() ? target.mid(1) : label;
        return name.startsWith(target.at(0)) ? name : target.at(0) + name;
    }
    return linkTo(unescaped(target), unescaped(label));
}

/// Walks over one text, outside of code.
class Reader
{
public:
    explicit Reader(const QString &text) : m_text(text) {}

    QString read()
    {
        while (m_at < m_text.size()) {
            step();
        }
        return m_out;
    }

private:
    void step()
    {
        const QChar c = m_text.at(m_at);
        if (c == QLatin1Char('`')) {
            takeCode();
        } else if (c == QLatin1Char('<')) {
            takeToken();
        } else if (c == QLatin1Char('*') || c == QLatin1Char('~')) {
            takeMark(c);
        } else if (!(c == QLatin1Char(':') && takeEmoji(m_text, m_at, m_out))
                   && !(c == QLatin1Char('&') && takeEntity(m_text, m_at, m_out))) {
            m_out += c;
            ++m_at;
        }
    }

    void takeCode()
    {
        const bool isFence = m_text.mid(m_at, 3) == fence;
        const QLatin1String mark = isFence ? fence : QLatin1String("`");
        const qsizetype begin = m_at + mark.size();
        const qsizetype end = m_text.indexOf(mark, begin);
        const QString code = end < 0 ? QString() : unescaped(m_text.mid(begin, end - begin));
        if (end < 0 || (!isFence && (code.isEmpty() || code.contains(QLatin1Char('\n'))))) {
            m_out += mark;
            m_at = begin;
            return;
        }
        if (isFence) {
            addBlock(code);
        } else {
            m_out += mark + code + mark;
        }
        m_at = end + mark.size();
        if (isFence && m_at < m_text.size() && m_text.at(m_at) != QLatin1Char('\n')) {
            m_out += QLatin1Char('\n');
        }
    }

    /// Ours stands on lines of its own.
    void addBlock(QString code)
    {
        if (!m_out.isEmpty() && !m_out.endsWith(QLatin1Char('\n'))) {
            m_out += QLatin1Char('\n');
        }
        if (!code.startsWith(QLatin1Char('\n'))) {
            code.prepend(QLatin1Char('\n'));
        }
        if (!code.endsWith(QLatin1Char('\n'))) {
            code += QLatin1Char('\n');
        }
        m_out += fence + code + fence;
    }

    void takeToken()
    {
        const qsizetype end = m_at < m_noToken ? -1 : endOfToken();
        if (end <= m_at + 1) {
            m_out += m_text.at(m_at++);
            return;
        }
        m_out += fromToken(m_text.mid(m_at + 1, end - m_at - 1));
        m_at = end + 1;
    }

    /// On this line; remembers where there is none, or many "<" would cost their square.
    qsizetype endOfToken()
    {
        for (qsizetype end = m_at + 1; end < m_text.size() && m_text.at(end) != QLatin1Char('\n'); ++end) {
            if (m_text.at(end) == QLatin1Char('>')) {
                return end;
            }
            m_noToken = end;
        }
        return -1;
    }

    /// One of theirs is two of ours. Where a pair ends on another line it is none.
    void takeMark(QChar mark)
    {
        const bool isDoubled = m_at + 1 < m_text.size() && m_text.at(m_at + 1) == mark;
        const qsizetype end = isDoubled || m_at < m_noEnd[mark == QLatin1Char('*') ? 0 : 1] ? -1 : closing(mark);
        if (end < 0) {
            const qsizetype run = isDoubled ? 2 : 1;
            m_out += m_text.mid(m_at, run);
            m_at += run;
            return;
        }
        const QString twice(2, mark);
        m_out += twice + Reader(m_text.mid(m_at + 1, end - m_at - 1)).read() + twice;
        m_at = end + 1;
    }

    qsizetype closing(QChar mark)
    {
        const bool opens =
            (m_at == 0 || !isWord(m_text.at(m_at - 1))) && m_at + 1 < m_text.size() && !m_text.at(m_at + 1).isSpace();
        if (!opens) {
            return -1;
        }
        for (qsizetype end = m_at + 1; end < m_text.size() && m_text.at(end) != QLatin1Char('\n'); ++end) {
            const bool endsWord = end + 1 == m_text.size() || !isWord(m_text.at(end + 1));
            if (m_text.at(end) == mark && end > m_at + 1 && !m_text.at(end - 1).isSpace() && endsWord) {
                return end;
            }
            m_noEnd[mark == QLatin1Char('*') ? 0 : 1] = end;
        }
        return -1;
    }

    const QString m_text;
    qsizetype m_at = 0;
    qsizetype m_noToken = 0; // up to here nothing ends a token
    std::array<qsizetype, 2> m_noEnd{}; // up to here nothing ends "*", or "~"
    QString m_out;
};

} // namespace

QString fromMrkdwn(const QString &text)
{
    return Reader(text).read();
}

QString fromPlain(const QString &text)
{
    const QString plain = escaped(unescaped(text));
    QString out;
    for (qsizetype at = 0; at < plain.size();) {
        if (plain.at(at) != QLatin1Char(':') || !takeEmoji(plain, at, out)) {
            out += plain.at(at++);
        }
    }
    return out;
}

QString linkTo(const QString &url, const QString &label)
{
    const bool isWeb = url.startsWith(QLatin1String("http://"), Qt::CaseInsensitive)
                       || url.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
    QString target = url;
    target.replace(QLatin1Char('('), QLatin1String("%28"))
        .replace(QLatin1Char(')'), QLatin1String("%29"))
        .replace(QLatin1Char(' '), QLatin1String("%20"));
    QString name = escaped(label.simplified());
    name.replace(QLatin1Char('['), QLatin1String("\\[")).replace(QLatin1String("]("), QLatin1String("] ("));
    if (!isWeb) {
        return name.isEmpty() ? url.section(QLatin1Char(':'), 1) : name;
    }
    if (name.isEmpty() || label == url) {
        return target;
    }
    return QStringLiteral("[%1](%2)").arg(name, target);
}

QString emojiNamed(const QString &name)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("warning"), QStringLiteral("⚠️")},
        {QStringLiteral("rotating_light"), QStringLiteral("🚨")},
        {QStringLiteral("fire"), QStringLiteral("🔥")},
        {QStringLiteral("boom"), QStringLiteral("💥")},
        {QStringLiteral("bell"), QStringLiteral("🔔")},
        {QStringLiteral("no_entry"), QStringLiteral("⛔")},
        {QStringLiteral("x"), QStringLiteral("❌")},
        {QStringLiteral("white_check_mark"), QStringLiteral("✅")},
        {QStringLiteral("heavy_check_mark"), QStringLiteral("✔️")},
        {QStringLiteral("ok"), QStringLiteral("🆗")},
        {QStringLiteral("red_circle"), QStringLiteral("🔴")},
        {QStringLiteral("large_orange_circle"), QStringLiteral("🟠")},
        {QStringLiteral("large_yellow_circle"), QStringLiteral("🟡")},
        {QStringLiteral("large_green_circle"), QStringLiteral("🟢")},
        {QStringLiteral("large_blue_circle"), QStringLiteral("🔵")},
        {QStringLiteral("information_source"), QStringLiteral("ℹ️")},
        {QStringLiteral("question"), QStringLiteral("❓")},
        {QStringLiteral("exclamation"), QStringLiteral("❗")},
        {QStringLiteral("construction"), QStringLiteral("🚧")},
        {QStringLiteral("hourglass"), QStringLiteral("⌛")},
        {QStringLiteral("rocket"), QStringLiteral("🚀")},
        {QStringLiteral("tada"), QStringLiteral("🎉")},
        {QStringLiteral("bug"), QStringLiteral("🐛")},
        {QStringLiteral("lock"), QStringLiteral("🔒")},
        {QStringLiteral("eyes"), QStringLiteral("👀")},
        {QStringLiteral("+1"), QStringLiteral("👍")},
        {QStringLiteral("thumbsup"), QStringLiteral("👍")},
        {QStringLiteral("-1"), QStringLiteral("👎")},
        {QStringLiteral("thumbsdown"), QStringLiteral("👎")},
        {QStringLiteral("chart_with_upwards_trend"), QStringLiteral("📈")},
        {QStringLiteral("chart_with_downwards_trend"), QStringLiteral("📉")},
        {QStringLiteral("package"), QStringLiteral("📦")},
        {QStringLiteral("link"), QStringLiteral("🔗")},
        {QStringLiteral("memo"), QStringLiteral("📝")},
        {QStringLiteral("point_right"), QStringLiteral("👉")},
    };
    return names.value(name);
}

} // namespace hubbub::server::hooks
