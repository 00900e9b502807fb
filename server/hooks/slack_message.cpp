// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/hooks/slack_message.h"

#include "core/protocol/limits.h"
#include "server/hooks/mrkdwn.h"
#include "server/hooks/rich_text.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace hubbub::server::hooks {

namespace limits = protocol::limits;

namespace {

QString rule()
{
    return QStringLiteral("———");
}

QString textIn(const QJsonObject &object, const char *member)
{
    return object.value(QLatin1String(member)).toString();
}

void add(QStringList &lines, const QString &line)
{
    if (!line.trimmed().isEmpty()) {
        lines << line;
    }
}

QString bold(const QString &plain)
{
    const QString text = fromPlain(plain).simplified();
    return text.isEmpty() ? text : QStringLiteral("**%1**").arg(text);
}

/// A text object, {"type": "mrkdwn", "text": …}; some senders write the bare text.
QString fromTextObject(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (value.isString()) {
        return fromMrkdwn(value.toString());
    }
    return textIn(object, "type") == QLatin1String("plain_text") ? fromPlain(textIn(object, "text"))
                                                                 : fromMrkdwn(textIn(object, "text"));
}

/// Of a button or a menu only what leads somewhere can be kept.
QString fromAction(const QJsonObject &action)
{
    const QJsonValue label = action.value(QLatin1String("text"));
    const QString name = label.isString() ? label.toString() : textIn(label.toObject(), "text");
    const QString url = textIn(action, "url");
    return url.isEmpty() ? QString() : linkTo(url, name);
}

QString fromActions(const QJsonArray &actions)
{
    QStringList links;
    for (const auto &action : actions) {
        add(links, fromAction(action.toObject()));
    }
    return links.join(QStringLiteral(" · "));
}

QString fromImage(const QJsonObject &image)
{
    const QJsonValue title = image.value(QLatin1String("title"));
    const QString name = title.isObject() ? textIn(title.toObject(), "text") : textIn(image, "alt_text");
    return linkTo(textIn(image, "image_url"), name.isEmpty() ? QStringLiteral("image") : name);
}

QString fromContext(const QJsonObject &block)
{
    QStringList parts;
    const QJsonArray elements = block.value(QLatin1String("elements")).toArray();
    for (const auto &value : elements) {
        const QJsonObject element = value.toObject();
        const bool isImage = textIn(element, "type") == QLatin1String("image");
        add(parts, isImage ? fromPlain(textIn(element, "alt_text")) : fromTextObject(element));
    }
    return parts.join(QStringLiteral(" · "));
}

QString fromSection(const QJsonObject &block)
{
    QStringList lines;
    add(lines, fromTextObject(block.value(QLatin1String("text"))));
    const QJsonArray fields = block.value(QLatin1String("fields")).toArray();
    for (const auto &field : fields) {
        add(lines, fromTextObject(field));
    }
    const QJsonObject accessory = block.value(QLatin1String("accessory")).toObject();
    add(lines, textIn(accessory, "type") == QLatin1String("image") ? fromImage(accessory) : fromAction(accessory));
    return lines.join(QLatin1Char('\n'));
}

QString fromBlock(const QJsonObject &block)
{
    const QString type = textIn(block, "type");
    if (type == QLatin1String("header")) {
        return bold(textIn(block.value(QLatin1String("text")).toObject(), "text"));
    }
    if (type == QLatin1String("context")) {
        return fromContext(block);
    }
    if (type == QLatin1String("divider")) {
        return rule();
    }
    if (type == QLatin1String("rich_text")) {
        return fromRichText(block);
    }
    if (type == QLatin1String("actions")) {
        return fromActions(block.value(QLatin1String("elements")).toArray());
    }
    if (type == QLatin1String("image")) {
        return fromImage(block);
    }
    if (type == QLatin1String("markdown")) { // which is near to ours
        return textIn(block, "text");
    }
    return fromSection(block);
}

QString fromBlocks(const QJsonArray &blocks)
{
    QStringList lines;
    for (const auto &block : blocks) {
        const QString text = fromBlock(block.toObject());
        if (text != rule() || (!lines.isEmpty() && lines.constLast() != rule())) {
            add(lines, text);
        }
    }
    while (!lines.isEmpty() && lines.constLast() == rule()) {
        lines.removeLast();
    }
    return lines.join(QLatin1Char('\n'));
}

QString fromField(const QJsonObject &field)
{
    const QString title = fromPlain(textIn(field, "title")).simplified();
    const QJsonValue given = field.value(QLatin1String("value"));
    const QString value = given.isDouble() || given.isBool() ? given.toVariant().toString() : fromMrkdwn(given.toString());
    if (title.isEmpty() || value.trimmed().isEmpty()) {
        return title.isEmpty() ? value : QStringLiteral("**%1**").arg(title);
    }
    const QString gap = value.contains(QLatin1Char('\n')) ? QStringLiteral("\n") : QStringLiteral(" ");
    return QStringLiteral("**%1:**%2%3").arg(title, gap, value);
}

QString fromAttachment(const QJsonObject &attachment)
{
    QStringList lines;
    add(lines, fromMrkdwn(textIn(attachment, "pretext")));
    const QString author = textIn(attachment, "author_name");
    const QString authorLink = textIn(attachment, "author_link");
    add(lines, authorLink.isEmpty() ? fromPlain(author) : linkTo(authorLink, author));
    const QString title = textIn(attachment, "title");
    const QString titleLink = textIn(attachment, "title_link");
    if (!title.trimmed().isEmpty()) {
        add(lines, titleLink.isEmpty() ? bold(title) : QStringLiteral("**%1**").arg(linkTo(titleLink, title)));
    }
    add(lines, fromMrkdwn(textIn(attachment, "text")));
    add(lines, fromBlocks(attachment.value(QLatin1String("blocks")).toArray()));
    const QJsonArray fields = attachment.value(QLatin1String("fields")).toArray();
    for (const auto &field : fields) {
        add(lines, fromField(field.toObject()));
    }
    add(lines, fromActions(attachment.value(QLatin1String("actions")).toArray()));
    if (const QString image = textIn(attachment, "image_url"); !image.isEmpty()) {
        add(lines, linkTo(image, QStringLiteral("image")));
    }
    if (lines.isEmpty()) {
        add(lines, fromMrkdwn(textIn(attachment, "fallback")));
    } else if (const QString footer = fromPlain(textIn(attachment, "footer")).simplified(); !footer.isEmpty()) {
        add(lines, QStringLiteral("_%1_").arg(footer));
    }
    return lines.join(QLatin1Char('\n'));
}

qsizetype pointsIn(const QString &text)
{
    return text.toUcs4().size();
}

bool fits(const QString &text)
{
    return pointsIn(text) <= static_cast<qsizetype>(limits::textCodePoints)
           && text.toUtf8().size() <= static_cast<qsizetype>(limits::textBytes)
           && text.count(QLatin1Char('\n')) < static_cast<qsizetype>(limits::textLines);
}

/// Closes a block of code that the cut has left open, and tells how many of all code points are missing.
QString withFarewell(QString kept, qsizetype all)
{
    const QStringList lines = kept.split(QLatin1Char('\n'));
    const auto fences =
        std::count_if(lines.begin(), lines.end(), [](const QString &line) { return line.startsWith(QLatin1String("```")); });
    const qsizetype missing = all - pointsIn(kept);
    kept += fences % 2 == 1 ? QStringLiteral("\n```\n") : QStringLiteral("\n");
    return kept + QStringLiteral("… cut here: %1 more characters").arg(missing);
}

} // namespace

QString messageOf(const QJsonObject &payload)
{
    QStringList parts;
    const QString blocks = fromBlocks(payload.value(QLatin1String("blocks")).toArray());
    // Beside blocks a text is only what a notification would say.
    const bool isPlain = payload.value(QLatin1String("mrkdwn")).isBool() && !payload.value(QLatin1String("mrkdwn")).toBool();
    const QString text = textIn(payload, "text");
    add(parts, !blocks.isEmpty() ? blocks : isPlain ? fromPlain(text) : fromMrkdwn(text));
    const QJsonArray attachments = payload.value(QLatin1String("attachments")).toArray();
    for (const auto &attachment : attachments) {
        add(parts, fromAttachment(attachment.toObject()));
    }
    return cutToMessage(parts.join(QLatin1Char('\n')).trimmed());
}

QString cutToMessage(const QString &text)
{
    if (fits(text)) {
        return text;
    }
    // By halving, since no single measure tells: points, bytes and lines are bounded. Whole lines where that does not cost much.
    const qsizetype all = pointsIn(text);
    qsizetype least = 0;
    qsizetype most = std::min(text.size(), static_cast<qsizetype>(limits::textBytes));
    while (least + 1 < most) {
        const qsizetype middle = least + (most - least) / 2;
        // A cut that is earlier for other reasons may be within code again.
        (fits(withFarewell(text.left(middle), all) + QStringLiteral("\n```")) ? least : most) = middle;
    }
    if (least > 0 && text.at(least - 1).isHighSurrogate()) {
        --least;
    }
    const qsizetype line = text.lastIndexOf(QLatin1Char('\n'), least - 1);
    return withFarewell(text.left(line > least / 2 ? line : least), all);
}

} // namespace hubbub::server::hooks
