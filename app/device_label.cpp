// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device_label.h"

#include "core/protocol/limits.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace hubbub::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DeviceLabel)
};

/// What may stand in one line, without marks that turn it around.
QString cleaned(const QString &name)
{
    QString clean;
    const std::u32string points = name.toStdU32String();
    for (const char32_t c : points) {
        const bool shown = QChar::isPrint(c) && QChar::category(c) != QChar::Other_Format;
        clean += shown ? QString::fromUcs4(&c, 1) : QStringLiteral(" ");
    }
    return clean.simplified();
}

} // namespace

std::string deviceLabelOf(const QString &computer, const QString &system)
{
    QString name = cleaned(computer);
    if (name.isEmpty() || name.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0) {
        name = cleaned(system);
    }
    //: In the list of one's own devices: %1 is the name of the computer.
    const QString label = Words::tr("Hubbub on %1").arg(name);
    return QString::fromStdU32String(label.toStdU32String().substr(0, protocol::limits::deviceLabelCodePoints)).toStdString();
}

std::string deviceLabel()
{
    return deviceLabelOf(QSysInfo::machineHostName(), QSysInfo::prettyProductName());
}

} // namespace hubbub::app
