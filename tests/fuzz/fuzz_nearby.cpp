// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever comes as a datagram: what is read must be valid, survive being written and read again, and stay short.

#include "core/protocol/nearby.h"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace hubbub::protocol::nearby;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string bytes(reinterpret_cast<const char *>(data), size);
    // Questions are read only when they are long; trailing space is JSON, too.
    if (size < questionBytes)
        bytes.resize(questionBytes, ' ');
    const auto datagram = decode(bytes);
    if (!datagram)
        return 0;
    const std::string again = encode(*datagram);
    require(again.size() <= datagramBytes);
    auto second = decode(again);
    require(second.has_value());
    if (auto *here = std::get_if<Here>(&*second)) {
        require(isValid(*here));
        here->room = std::get<Here>(*datagram).room; // left out where it does not fit
    }
    require(*second == *datagram);
    return 0;
}
