// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/size_text.h"

#include <QLocale>

namespace hubbub::app {

QString sizeText(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace hubbub::app
