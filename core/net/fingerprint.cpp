// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/fingerprint.h"

#include "core/net/openssl_handles.h"

#include <openssl/evp.h>

#include <limits>

namespace hubbub::net {

namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::size_t textSize = 43; // 256 bits, six a character

} // namespace

std::string textOf(const Fingerprint &fingerprint)
{
    std::string text;
    std::uint32_t bits = 0;
    int have = 0;
    for (const std::uint8_t byte : fingerprint.bytes) {
        bits = (bits << 8) | byte;
        have += 8;
        while (have >= 6) {
            have -= 6;
            text += alphabet[(bits >> have) & 63];
        }
    }
    text += alphabet[(bits << (6 - have)) & 63];
    return text;
}

std::optional<Fingerprint> fingerprintFrom(std::string_view text)
{
    if (text.size() != textSize) {
        return std::nullopt;
    }
    Fingerprint fingerprint;
    std::size_t filled = 0;
    std::uint32_t bits = 0;
    int have = 0;
    for (const char c : text) {
        const auto value = alphabet.find(c);
        if (value == std::string_view::npos) {
            return std::nullopt;
        }
        bits = (bits << 6) | static_cast<std::uint32_t>(value);
        have += 6;
        if (have >= 8) {
            have -= 8;
            fingerprint.bytes[filled++] = static_cast<std::uint8_t>(bits >> have);
        }
    }
    const bool spareBitsAreZero = (bits & ((1U << have) - 1)) == 0;
    return spareBitsAreZero ? std::optional(fingerprint) : std::nullopt;
}

std::string groupsOf(const Fingerprint &fingerprint)
{
    constexpr char digits[] = "0123456789ABCDEF";
    std::string text;
    for (std::size_t i = 0; i < fingerprint.bytes.size(); ++i) {
        if (i != 0 && i % 2 == 0) {
            text += ' ';
        }
        text += digits[fingerprint.bytes[i] >> 4];
        text += digits[fingerprint.bytes[i] & 15];
    }
    return text;
}

std::optional<Fingerprint> fingerprintOfCertificate(std::string_view der)
{
    if (der.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
        return std::nullopt;
    }
    const auto *at = reinterpret_cast<const unsigned char *>(der.data());
    const X509Handle certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
    if (!certificate) {
        return std::nullopt;
    }
    unsigned char *info = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate.get()), &info);
    if (size <= 0) {
        return std::nullopt;
    }
    Fingerprint fingerprint;
    const bool hashed =
        EVP_Digest(info, static_cast<std::size_t>(size), fingerprint.bytes.data(), nullptr, EVP_sha256(), nullptr) == 1;
    OPENSSL_free(info);
    return hashed ? std::optional(fingerprint) : std::nullopt;
}

} // namespace hubbub::net
