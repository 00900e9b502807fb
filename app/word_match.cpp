// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/word_match.h"

#include "core/protocol/text.h"
#include "core/protocol/words.h"

namespace hubbub::app {

QString foldedName(const QString &name)
{
    const std::string key = protocol::nameKey(name.toStdString());
    QString folded = QString::fromStdString(key).normalized(QString::NormalizationForm_D);
    folded.removeIf([](QChar unit) { return unit.isMark(); });
    return folded;
}

bool beginsAWord(const QString &name, const QString &query)
{
    for (qsizetype at = name.indexOf(query); at >= 0; at = name.indexOf(query, at + 1)) {
        if (at == 0 || query.isEmpty() || !protocol::joinsWords(name[at - 1].unicode())
            || !protocol::joinsWords(query[0].unicode())) {
            return true;
        }
    }
    return false;
}

} // namespace hubbub::app
