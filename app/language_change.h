// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace hubbub::app {

/// What is said, in the language of the moment in which somebody reads it.
using Sentence = std::function<QString()>;

/// Calls `renew` each time the program begins to speak another language, as long as `owner` lives: for texts in a model or a
/// property, which no view can translate anew by itself. Nothing happens in a program without an application.
void onLanguageChange(QObject *owner, std::function<void()> renew);

} // namespace hubbub::app
