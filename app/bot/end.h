// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bot/delivery.h"
#include "app/cli/failure.h"

#include <QObject>

namespace hubbub::app::bot {

/// Where messages go: a program, an address of the web, a broker. Gets one message of a room at a time and answers each by exactly
/// one of handled() and failed(), from the event loop and never from within take().
class End : public QObject
{
    Q_OBJECT

public:
    /// To be called once, before anything else.
    virtual void start() {}
    /// The bot can speak in a room that was named so from now on.
    virtual void entered(const QString &name, const protocol::RoomId &room)
    {
        Q_UNUSED(name)
        Q_UNUSED(room)
    }
    /// Whether it takes one more message now. freed() tells when it does again.
    virtual bool isFree() const = 0;
    /// Precondition: isFree().
    virtual void take(const Delivery &delivery) = 0;

Q_SIGNALS:
    /// The message need not be delivered again. The answers are posted in this order.
    void handled(const hubbub::app::bot::Delivery &delivery, const QList<hubbub::app::bot::Answer> &answers);
    void failed(const hubbub::app::bot::Delivery &delivery, const hubbub::app::bot::Trouble &trouble);
    /// Said on its own account, as an answer to nothing; names a room.
    void said(const hubbub::app::bot::Answer &answer);
    /// It may take one more, or has put something into the bot's queue.
    void freed();
    /// It will take no more: the bot ends. What it has not answered by then is handed on by the next run.
    void gone(const hubbub::app::cli::Failure &failure);
};

} // namespace hubbub::app::bot
