// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nearest_name.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace hubbub::app {

namespace {

/// How many characters have to be put in, left out or replaced.
qsizetype distance(const QString &one, const QString &other)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(other.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < one.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const qsizetype replaced = diagonal + (one[i] == other[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row[row.size() - 1];
}

} // namespace

QString nearestName(const QString &word, const QStringList &names)
{
    QString nearest;
    qsizetype least = std::max<qsizetype>(2, word.size() / 3) + 1;
    for (const QString &name : names) {
        const qsizetype steps = distance(word.toLower(), name);
        if (steps < least) {
            least = steps;
            nearest = name;
        }
    }
    const auto holdsIt = [&word](const QString &name) { return word.size() >= 4 && name.contains(word, Qt::CaseInsensitive); };
    const auto holder = std::find_if(names.begin(), names.end(), holdsIt);
    return nearest.isEmpty() && holder != names.end() ? *holder : nearest;
}

QString meantName(const QString &word, const QStringList &names)
{
    const QString name = nearestName(word, names);
    return name.isEmpty() ? QString() : QStringLiteral("; did you mean \"%1\"?").arg(name);
}

} // namespace hubbub::app
