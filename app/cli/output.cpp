// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <QJsonDocument>

#include <cstdio>

namespace hubbub::app::cli {
namespace {

bool print(QByteArray line)
{
    line += '\n';
    const auto size = static_cast<std::size_t>(line.size());
    return std::fwrite(line.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

bool turnsDirection(char16_t unit)
{
    return unit == 0x061C || unit == 0x200E || unit == 0x200F || (unit >= 0x202A && unit <= 0x202E)
           || (unit >= 0x2066 && unit <= 0x2069);
}

bool needsEscape(char16_t unit)
{
    const bool control = unit < 0x20 || (unit >= 0x7F && unit <= 0x9F);
    const bool breaksLine = unit == 0x2028 || unit == 0x2029;
    return control || breaksLine || turnsDirection(unit);
}

} // namespace

bool printLine(const QString &line)
{
    return print(line.toUtf8());
}

bool printLine(const QJsonObject &object)
{
    return print(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void complain(const QString &sentence)
{
    std::fflush(stdout);
    std::fprintf(stderr, "hubbub: %s\n", escaped(sentence).toUtf8().constData());
}

QString escaped(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit == u'\n') {
            result += QLatin1String("\\n");
        } else if (unit == u'\t') {
            result += QLatin1String("\\t");
        } else if (needsEscape(unit)) {
            result += QStringLiteral("\\u%1").arg(static_cast<uint>(unit), 4, 16, QLatin1Char('0'));
        } else {
            result += c;
        }
    }
    return result;
}

} // namespace hubbub::app::cli
