// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/hooks/rich_text.h"

#include "server/hooks/mrkdwn.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace hubbub::server::hooks {

namespace {

constexpr int deepest = 2; // levels of lists below the first

QString plain(const QJsonObject &element, const char *member)
{
    return element.value(QLatin1String(member)).toString();
}

/// Marks do not reach over white space at the ends.
QString marked(const QString &text, const QString &mark)
{
    const QString core = text.trimmed();
    if (core.isEmpty() || core.contains(QLatin1Char('\n'))) {
        return text;
    }
    const qsizetype begin = text.indexOf(core);
    return text.left(begin) + mark + core + mark + text.mid(begin + core.size());
}

QString styled(const QString &text, const QJsonObject &style)
{
    if (style.value(QLatin1String("code")).toBool() && !text.contains(QLatin1Char('`'))) {
        return marked(text, QStringLiteral("`"));
    }
    QString out = fromPlain(text);
    if (style.value(QLatin1String("strike")).toBool()) {
        out = marked(out, QStringLiteral("~~"));
    }
    if (style.value(QLatin1String("italic")).toBool()) {
        out = marked(out, QStringLiteral("_"));
    }
    return style.value(QLatin1String("bold")).toBool() ? marked(out, QStringLiteral("**")) : out;
}

/// The code points of an emoji, as in "1f6a8" or "1f468-200d-1f4bb".
QString fromHex(const QString &codes)
{
    QString out;
    const QStringList parts = codes.split(QLatin1Char('-'), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        bool ok = false;
        const char32_t point = part.toUInt(&ok, 16);
        if (!ok || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) {
            return {};
        }
        out += QString::fromUcs4(&point, 1);
    }
    return out;
}

QString fromElement(const QJsonObject &element)
{
    const QString type = plain(element, "type");
    if (type == QLatin1String("text")) {
        return styled(plain(element, "text"), element.value(QLatin1String("style")).toObject());
    }
    if (type == QLatin1String("link")) {
        return linkTo(plain(element, "url"), plain(element, "text"));
    }
    if (type == QLatin1String("emoji")) {
        const QString drawn = fromHex(plain(element, "unicode"));
        const QString known = drawn.isEmpty() ? emojiNamed(plain(element, "name")) : drawn;
        return known.isEmpty() ? QLatin1Char(':') + plain(element, "name") + QLatin1Char(':') : known;
    }
    if (type == QLatin1String("broadcast")) {
        return QStringLiteral("@all");
    }
    if (type == QLatin1String("user")) {
        return QLatin1Char('@') + plain(element, "user_id");
    }
    if (type == QLatin1String("channel")) {
        return QLatin1Char('#') + plain(element, "channel_id");
    }
    return fromPlain(plain(element, type == QLatin1String("date") ? "fallback" : "text"));
}

QString fromElements(const QJsonObject &section)
{
    QString out;
    const QJsonArray elements = section.value(QLatin1String("elements")).toArray();
    for (const auto &element : elements) {
        out += fromElement(element.toObject());
    }
    return out;
}

QString fromPreformatted(const QJsonObject &section)
{
    QString code;
    const QJsonArray elements = section.value(QLatin1String("elements")).toArray();
    for (const auto &element : elements) {
        code += plain(element.toObject(), plain(element.toObject(), "type") == QLatin1String("link") ? "url" : "text");
    }
    return QStringLiteral("```\n%1\n```").arg(code);
}

QString fromList(const QJsonObject &list)
{
    const bool isOrdered = plain(list, "style") == QLatin1String("ordered");
    const int indent = std::clamp(list.value(QLatin1String("indent")).toInt(), 0, deepest);
    qint64 number = 1 + list.value(QLatin1String("offset")).toInteger();
    QStringList lines;
    const QJsonArray items = list.value(QLatin1String("elements")).toArray();
    for (const auto &item : items) {
        const QString sign = isOrdered ? QString::number(number++) + QLatin1Char('.') : QStringLiteral("-");
        lines << QString(2 * indent, QLatin1Char(' ')) + sign + QLatin1Char(' ') + fromElements(item.toObject());
    }
    return lines.join(QLatin1Char('\n'));
}

QString quoted(const QString &text)
{
    return QStringLiteral("> ") + QString(text).replace(QLatin1Char('\n'), QLatin1String("\n> "));
}

} // namespace

QString fromRichText(const QJsonObject &block)
{
    QStringList parts;
    const QJsonArray elements = block.value(QLatin1String("elements")).toArray();
    for (const auto &value : elements) {
        const QJsonObject element = value.toObject();
        const QString type = plain(element, "type");
        QString part;
        if (type == QLatin1String("rich_text_list")) {
            part = fromList(element);
        } else if (type == QLatin1String("rich_text_preformatted")) {
            part = fromPreformatted(element);
        } else if (type == QLatin1String("rich_text_quote")) {
            part = quoted(fromElements(element));
        } else {
            part = fromElements(element);
        }
        while (part.endsWith(QLatin1Char('\n'))) {
            part.chop(1);
        }
        if (!part.trimmed().isEmpty()) {
            parts << part;
        }
    }
    return parts.join(QLatin1Char('\n'));
}

} // namespace hubbub::server::hooks
