// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace hubbub::app {

/// What the window was asked for on the command line.
struct WindowOptions {
    QString dataFolder;
    bool ownDataFolder = false; ///< named by --data: it keeps everything itself, and nothing goes into a keychain
    QString name;
    QString join; ///< an address: skip the first page and go there
    QString link; ///< a hubbub:// link from outside: asked about before it is followed
    bool hidden = false; ///< stays in the tray until somebody wants the window
    bool host = false; ///< skip the first page and host
    bool openToNetwork = false;
    bool nearby = true; ///< looks for hosts on the local network, and shows them an own open one
    std::uint16_t port = 0; ///< 0: the usual one
    QString theme; ///< "", "light" or "dark"
    std::optional<QSize> size;
    bool gallery = false; ///< shows what the window is built from, and nothing else
    bool help = false;
};

struct ParsedOptions {
    WindowOptions options;
    QString error; ///< one sentence, empty if all is well
};

/// `arguments` without the program's name.
ParsedOptions parseWindowOptions(const QStringList &arguments);
QString windowOptionsHelp();

} // namespace hubbub::app
