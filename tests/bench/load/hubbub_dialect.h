// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/load/dialect.h"

#include <random>

namespace hubbub::bench {

/// docs/protocol.md, as little of it as a member needs. Each member has a device of its own, and so is a user of its own.
class HubbubDialect final : public Dialect
{
public:
    HubbubDialect(int bytes, DialectListener &listener);

    std::string path() const override { return "/ws"; }
    void begin(Member &member) override;
    void enter(Member &member) override;
    void resume(Member &member) override;
    void hear(Member &member, Opcode opcode, std::string_view text) override;
    void post(Member &member, std::int64_t number) override;

private:
    void greet(Member &member);
    void answered(Member &member, std::string_view text);
    void follow(Member &member);
    void followed(Member &member, std::string_view text);
    void entries(Member &member, std::string_view text);
    std::string newTag();

    int m_bytes;
    DialectListener &m_listener;
    std::mt19937_64 m_random;
    std::uint64_t m_lastTag = 0;
    std::string m_run; // so that a second run against the same server makes other people and rooms
};

} // namespace hubbub::bench
