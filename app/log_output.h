// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/log.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace hubbub::app {

enum class LogFormat {
    Text, ///< for people: time, level, area, message, fields
    Json, ///< an object a line
    Journal, ///< for journald, which knows the time: the level is a number in front
};

struct LogOptions {
    std::optional<LogFormat> format; ///< nothing: Journal where stderr leads to journald, else Text
    base::LogLevel level = base::LogLevel::Info; ///< what is less is not written
};

QStringList logFormatNames();
std::optional<LogFormat> logFormatNamed(const QString &name);
QStringList logLevelNames();
std::optional<base::LogLevel> logLevelNamed(const QString &name);

/// One line with its line break. Whatever an event holds, it can neither begin another line nor move a cursor.
QByteArray logLine(const base::LogEvent &event, LogFormat format, const QDateTime &time);

/// From now on everything that is logged goes to stderr so, also what Qt says. May be called again, which changes how.
void setLogOutput(const LogOptions &options);

} // namespace hubbub::app
