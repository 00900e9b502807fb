// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/qr_picture.h"

#ifdef HUBBUB_HAS_QRENCODE
#include <qrencode.h>

#include <memory>
#endif

namespace hubbub::net {

#ifdef HUBBUB_HAS_QRENCODE
QrPicture qrPicture(const std::string &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(QRcode_encodeString(text.c_str(), 0, QR_ECLEVEL_M, QR_MODE_8, 1),
                                                               QRcode_free);
    QrPicture picture;
    if (code && code->width > 0) {
        picture.size = static_cast<std::size_t>(code->width);
        picture.dark.reserve(picture.size * picture.size);
        for (std::size_t i = 0; i < picture.size * picture.size; ++i) {
            picture.dark.push_back((code->data[i] & 1) != 0);
        }
    }
    return picture;
}
#else
QrPicture qrPicture(const std::string &)
{
    return {};
}
#endif

std::string asTerminalText(const QrPicture &picture)
{
    if (picture.size == 0) {
        return {};
    }
    constexpr int quiet = 4;
    const int size = static_cast<int>(picture.size);
    const auto dark = [&](int row, int column) {
        const bool inside = row >= 0 && column >= 0 && row < size && column < size;
        return inside && picture.at(static_cast<std::size_t>(row), static_cast<std::size_t>(column));
    };
    std::string text;
    for (int row = -quiet; row < size + quiet; row += 2) {
        text += "\x1b[30;107m"; // black on bright white
        for (int column = -quiet; column < size + quiet; ++column) {
            const bool above = dark(row, column);
            const bool below = dark(row + 1, column);
            text += above ? (below ? "\u2588" : "\u2580") : (below ? "\u2584" : " ");
        }
        text += "\x1b[0m\n";
    }
    return text;
}

} // namespace hubbub::net
