// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bot/answer_lines.h"

#include "core/protocol/limits.h"
#include "core/protocol/text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hubbub::app::bot {
namespace {

std::optional<protocol::Seq> seqIn(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number > static_cast<double>(protocol::limits::maxInteger)) {
        return std::nullopt;
    }
    return static_cast<protocol::Seq>(number);
}

std::optional<Answer> answerIn(const QJsonObject &object)
{
    Answer answer;
    answer.text = object["text"].toString();
    answer.react = object["react"].toString();
    answer.room = object["room"].toString();
    answer.reply = seqIn(object["reply"]);
    if (answer.text.isEmpty() && answer.react.isEmpty()) {
        return std::nullopt;
    }
    return answer;
}

std::optional<QJsonObject> objectIn(const QByteArray &bytes)
{
    const QByteArray trimmed = bytes.trimmed();
    const QJsonDocument document = trimmed.startsWith('{') ? QJsonDocument::fromJson(trimmed) : QJsonDocument();
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

AnswerLine readAnswerLine(const QByteArray &line)
{
    const auto object = objectIn(line);
    if (!object) {
        const QString text = QString::fromUtf8(line).trimmed();
        return {text.isEmpty() ? std::nullopt : std::optional(Answer{text, {}, {}, std::nullopt}), false, std::nullopt, {}};
    }
    AnswerLine read;
    read.answer = answerIn(*object);
    read.more = (*object)["more"].toBool();
    read.of = seqIn((*object)[object->contains("done") ? "done" : "for"]);
    if (!read.answer && !read.more && !object->contains("done") && !object->isEmpty()) {
        read.complaint = QStringLiteral("there is neither text nor react in it");
    }
    return read;
}

QList<Answer> readAnswers(const QByteArray &document, QString &complaint)
{
    const auto object = objectIn(document);
    if (!object) {
        return readTextAnswer(document);
    }
    QList<Answer> answers;
    const QJsonArray list = object->contains("answers") ? (*object)["answers"].toArray() : QJsonArray{*object};
    for (const auto &value : list) {
        if (const auto answer = answerIn(value.toObject()); answer && answers.size() < mostAnswers) {
            answers.append(*answer);
        } else if (answer) {
            complaint = QStringLiteral("it has more than %1 answers").arg(mostAnswers);
        }
    }
    return answers;
}

QList<Answer> readTextAnswer(const QByteArray &document)
{
    const QString text = QString::fromUtf8(document).trimmed();
    return text.isEmpty() ? QList<Answer>() : QList<Answer>{{text, {}, {}, std::nullopt}};
}

std::string fittedText(const QString &text)
{
    const auto whole = protocol::checkedText(text.toStdString());
    if (whole.ok()) {
        return *whole;
    }
    if (whole.error().code != protocol::ErrorCode::TextTooLong) {
        return {};
    }
    // A code point has at most four bytes, and a line at least one character.
    constexpr qsizetype most = qMin<qsizetype>(protocol::limits::textCodePoints, protocol::limits::textBytes / 4) - 2;
    QStringList lines = text.left(most).split(QLatin1Char('\n'));
    lines = lines.mid(0, static_cast<qsizetype>(protocol::limits::textLines) - 1);
    QString fitted = lines.join(QLatin1Char('\n'));
    if (!fitted.isEmpty() && fitted.back().isHighSurrogate()) {
        fitted.chop(1);
    }
    const auto checked = protocol::checkedText((fitted + QStringLiteral("\u2026")).toStdString());
    return checked.ok() ? *checked : std::string();
}

} // namespace hubbub::app::bot
