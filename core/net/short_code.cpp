// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/short_code.h"

#include <openssl/evp.h>

#include <array>
#include <cassert>

namespace hubbub::net {

namespace {

// Crockford's base32: nothing that looks like something else.
constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::string_view salt = "hubbub short code 1"; // another purpose, another salt
constexpr std::size_t codeSize = 8;
constexpr std::size_t groupSize = 4;

char normalized(char c)
{
    if (c >= 'a' && c <= 'z') {
        c = static_cast<char>(c - 'a' + 'A');
    }
    switch (c) {
    case 'O':
        return '0';
    case 'I':
    case 'L':
        return '1';
    default:
        return c;
    }
}

} // namespace

std::string codeOf(const Fingerprint &fingerprint)
{
    std::array<unsigned char, codeSize * 5 / 8> hash{};
    [[maybe_unused]] const int done =
        PKCS5_PBKDF2_HMAC(reinterpret_cast<const char *>(fingerprint.bytes.data()), static_cast<int>(fingerprint.bytes.size()),
                          reinterpret_cast<const unsigned char *>(salt.data()), static_cast<int>(salt.size()), shortCodeRounds,
                          EVP_sha256(), static_cast<int>(hash.size()), hash.data());
    assert(done == 1);
    std::uint64_t bits = 0;
    for (const unsigned char byte : hash) {
        bits = (bits << 8) | byte;
    }
    std::string code;
    for (std::size_t i = 0; i < codeSize; ++i) {
        if (i == groupSize) {
            code += '-';
        }
        code += alphabet[(bits >> (5 * (codeSize - 1 - i))) & 31];
    }
    return code;
}

std::optional<std::string> readCode(std::string_view typed)
{
    std::string code;
    std::size_t digits = 0;
    for (const char c : typed) {
        if (c == '-' || c == ' ') {
            continue;
        }
        if (digits == codeSize || alphabet.find(normalized(c)) == std::string_view::npos) {
            return std::nullopt;
        }
        if (digits == groupSize) {
            code += '-';
        }
        code += normalized(c);
        ++digits;
    }
    return digits == codeSize ? std::optional(code) : std::nullopt;
}

bool matches(std::string_view typed, const Fingerprint &fingerprint)
{
    const auto code = readCode(typed);
    return code && *code == codeOf(fingerprint);
}

} // namespace hubbub::net
