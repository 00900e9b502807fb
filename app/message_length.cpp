// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/message_length.h"

#include "core/protocol/limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace hubbub::app {
namespace {

using namespace protocol::limits;

constexpr double counterFrom = 0.9; // of a limit

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MessageLength)
};

std::size_t bytesOf(QChar unit)
{
    // The two halves of a surrogate pair are four bytes together.
    return unit.unicode() < 0x80 ? 1 : unit.unicode() < 0x800 || unit.isSurrogate() ? 2 : 3;
}

} // namespace

MessageLength MessageLength::of(const QString &text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    MessageLength length;
    length.lines = 1;
    for (const QChar unit : trimmed) {
        length.codePoints += unit.isLowSurrogate() ? 0 : 1;
        length.bytes += bytesOf(unit);
        length.lines += unit == QLatin1Char('\n') ? 1 : 0;
    }
    return length;
}

QString MessageLength::complaint() const
{
    if (codePoints > textCodePoints) {
        return Words::tr("Too long: %L1 of at most %L2 characters.").arg(codePoints).arg(textCodePoints);
    }
    if (lines > textLines) {
        return Words::tr("Too many lines: %L1 of at most %L2.").arg(lines).arg(textLines);
    }
    return bytes > textBytes ? Words::tr("Too long: a message holds 16 KiB.") : QString();
}

QString MessageLength::counter() const
{
    const auto share = [](std::size_t part, std::size_t whole) { return double(part) / double(whole); };
    const double ofCodePoints = share(codePoints, textCodePoints);
    const double ofLines = share(lines, textLines);
    const double ofBytes = share(bytes, textBytes);
    if (std::max({ofCodePoints, ofLines, ofBytes}) < counterFrom) {
        return {};
    }
    if (ofCodePoints >= std::max(ofLines, ofBytes)) {
        return Words::tr("%L1 of %L2 characters").arg(codePoints).arg(textCodePoints);
    }
    return ofLines >= ofBytes ? Words::tr("%L1 of %L2 lines").arg(lines).arg(textLines)
                              : Words::tr("%L1 of %L2 bytes").arg(bytes).arg(textBytes);
}

} // namespace hubbub::app
