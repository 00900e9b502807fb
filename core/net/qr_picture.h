// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace hubbub::net {

/// A QR code as a square of modules, without the quiet zone of four modules that a picture of it needs all around.
struct QrPicture {
    std::size_t size = 0; ///< modules per side; 0: there is none
    std::vector<bool> dark; ///< row by row

    bool at(std::size_t row, std::size_t column) const { return dark[row * size + column]; }
};

/// Empty if the text does not fit, or if this program was built without libqrencode.
QrPicture qrPicture(const std::string &text);

/// For a terminal: half blocks, two modules a character, with the quiet zone; lines end with a newline. Empty for no picture.
/// Drawn as light on dark or dark on light by escape sequences, so that it is right on every terminal.
std::string asTerminalText(const QrPicture &picture);

} // namespace hubbub::net
