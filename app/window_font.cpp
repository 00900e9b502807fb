// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_font.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>

namespace hubbub::app {

void chooseFont()
{
    QFont font = QGuiApplication::font();
    QString family = QFontInfo(font).family();
    const QStringList families = QFontDatabase::families();
    if (family == QLatin1String("DejaVu Sans") || family == QLatin1String("Sans Serif")) {
        for (const QString &better : {QStringLiteral("Inter"), QStringLiteral("Noto Sans")}) {
            if (families.contains(better)) {
                family = better;
                break;
            }
        }
    }
    // Before the fonts that draw the same symbols in one colour.
    const QString emoji = QStringLiteral("Noto Color Emoji");
    font.setFamilies(families.contains(emoji) ? QStringList{family, emoji} : QStringList{family});
    font.setHintingPreference(QFont::PreferVerticalHinting);
    QGuiApplication::setFont(font);
}

} // namespace hubbub::app
