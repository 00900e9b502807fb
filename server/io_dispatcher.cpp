// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/io_dispatcher.h"

#include <QAbstractEventDispatcher>

#ifdef Q_OS_LINUX
#include "server/epoll/epoll_dispatcher.h"
#endif

namespace hubbub::server {

std::unique_ptr<QAbstractEventDispatcher> makeIoDispatcher()
{
#ifdef Q_OS_LINUX
    return EpollDispatcher::create();
#else
    return nullptr;
#endif
}

} // namespace hubbub::server
