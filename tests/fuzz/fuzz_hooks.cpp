// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a sender of webhooks writes: what comes of it is a message that a room takes, or nothing, and the work grows with the text only.

#include "core/protocol/text.h"
#include "server/hooks/mrkdwn.h"
#include "server/hooks/slack_message.h"

#include <QByteArray>
#include <QJsonDocument>

#include <cstdint>
#include <cstdlib>

using namespace hubbub;
using namespace hubbub::server;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkMessage(const QString &text)
{
    const auto checked = protocol::checkedText(text.toStdString());
    require(checked.ok() || checked.error().code == protocol::ErrorCode::TextEmpty);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QJsonDocument payload = QJsonDocument::fromJson(bytes);
    if (payload.isObject())
        checkMessage(hooks::messageOf(payload.object()));
    checkMessage(hooks::cutToMessage(hooks::fromMrkdwn(QString::fromUtf8(bytes))));
    return 0;
}
