// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/typing_text.h"

#include "app/row_text.h"

#include <QCoreApplication>

namespace hubbub::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Typing)
};

} // namespace

QString typingText(const std::vector<std::string> &names)
{
    const auto name = [&](std::size_t i) { return isolated(QString::fromStdString(names[i])); };
    switch (names.size()) {
    case 0:
        return {};
    case 1:
        return Words::tr("%1 is writing …").arg(name(0));
    case 2:
        return Words::tr("%1 and %2 are writing …").arg(name(0), name(1));
    case 3:
        return Words::tr("%1, %2 and %3 are writing …").arg(name(0), name(1), name(2));
    default:
        return Words::tr("Several people are writing …");
    }
}

} // namespace hubbub::app
