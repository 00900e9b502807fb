// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <random>

namespace hubbub::base {

std::string Random::hex(std::size_t bytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    text.reserve(bytes * 2);
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < bytes; ++i) {
        if (i % 8 == 0)
            bits = next();
        text += digits[(bits >> 4) & 0xf];
        text += digits[bits & 0xf];
        bits >>= 8;
    }
    return text;
}

std::uint64_t SystemRandom::next()
{
    // std::random_device reads the operating system's cryptographic source on every platform we build for.
    static thread_local std::random_device device;
    static_assert(sizeof(std::random_device::result_type) == 4);
    return (static_cast<std::uint64_t>(device()) << 32) | device();
}

std::uint64_t SeededRandom::next()
{
    std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

} // namespace hubbub::base
