// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bot/delivery.h"

#include <QByteArray>

namespace hubbub::app::bot {

/// More an end does not say about one message.
inline constexpr qsizetype mostAnswerBytes = 64 * 1024;
inline constexpr qsizetype mostAnswers = 32;

/// One line that a program wrote (docs/bots.md, "What it answers").
struct AnswerLine {
    std::optional<Answer> answer; ///< nothing: an empty line, or one that only says that the message is done
    bool more = false; ///< further lines belong to the same message
    std::optional<protocol::Seq> of; ///< which message it says that it is about; 0: none
    QString complaint; ///< what is wrong with it; then there is no answer
};
AnswerLine readAnswerLine(const QByteArray &line);

/// What a whole document answers: the body of an HTTP answer, or the output of a program that ran for one message. One JSON
/// object, with `answers` a list of them; anything else is a text. Adds what was wrong to `complaint`.
QList<Answer> readAnswers(const QByteArray &document, QString &complaint);
QList<Answer> readTextAnswer(const QByteArray &document);

/// A text as the protocol takes it: what is too long ends with an ellipsis. Empty if nothing is left.
std::string fittedText(const QString &text);

} // namespace hubbub::app::bot
