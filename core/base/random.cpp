// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <array>
#include <random>
#include <utility>

#if __has_include(<sys/random.h>)
#include <sys/random.h>
#include <unistd.h>
#endif

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

namespace {

/// What the operating system's cryptographic source gave to one thread and nobody has used yet. It is asked for much at once: a single
/// number costs microseconds, and a stranger who comes in needs several.
class Stock
{
public:
    std::uint64_t take()
    {
        if (m_left == 0)
            refill();
        return std::exchange(m_numbers[--m_left], 0); // nobody else ever finds it in memory
    }

private:
    void refill()
    {
#if __has_include(<sys/random.h>)
        if (getentropy(m_numbers.data(), sizeof(m_numbers)) == 0) {
            m_left = m_numbers.size();
            return;
        }
#endif
        // std::random_device reads such a source on every platform we build for.
        std::random_device device;
        static_assert(sizeof(std::random_device::result_type) == 4);
        for (std::uint64_t &number : m_numbers)
            number = (static_cast<std::uint64_t>(device()) << 32) | device();
        m_left = m_numbers.size();
    }

    std::array<std::uint64_t, 32> m_numbers{}; // 256 bytes are the most that getentropy() gives
    std::size_t m_left = 0;
};

} // namespace

std::uint64_t SystemRandom::next()
{
    static thread_local Stock stock;
    return stock.take();
}

std::uint64_t SeededRandom::next()
{
    std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

} // namespace hubbub::base
