// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace hubbub::base {

/// A source of random bits. Not thread-safe: one per thread.
class Random
{
public:
    virtual ~Random() = default;
    virtual std::uint64_t next() = 0;

    /// Uniform in [0, bound); 0 if bound is 0. The bias of at most bound / 2^64 does not matter here.
    std::uint64_t below(std::uint64_t bound) { return bound == 0 ? 0 : next() % bound; }
    /// `bytes` random bytes in lower-case hexadecimal.
    std::string hex(std::size_t bytes);
};

/// The system's cryptographic source: good enough for tokens and ids.
class SystemRandom final : public Random
{
public:
    std::uint64_t next() override;
};

/// SplitMix64: the same numbers for the same seed, for tests. Never for tokens.
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next() override;

private:
    std::uint64_t m_state;
};

} // namespace hubbub::base
