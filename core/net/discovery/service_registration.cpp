// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/discovery/service_registration.h"

#include "core/net/discovery/dns_sd_call.h"

#include <QTimer>
#include <QtEndian>

#include <array>

namespace hubbub::net {

namespace {

// What one string of a TXT record holds at most, with its key.
constexpr std::size_t txtBytes = 255;
constexpr std::size_t instanceBytes = 63;

/// Cut at a character, not within one.
std::string cut(std::string text, std::size_t bytes)
{
    if (text.size() > bytes) {
        std::size_t end = bytes;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) {
            --end;
        }
        text.resize(end);
    }
    return text;
}

void add(std::string &record, const char *key, const std::string &value)
{
    const std::string entry = cut(std::string(key) + '=' + value, txtBytes);
    record += static_cast<char>(static_cast<unsigned char>(entry.size()));
    record += entry;
}

} // namespace

class ServiceRegistration::Native
{
public:
    explicit Native(Facts facts) : m_facts(std::move(facts))
    {
        m_retry.setSingleShot(true);
        m_retry.setInterval(dnsSdRetryMs);
        QObject::connect(&m_retry, &QTimer::timeout, &m_retry, [this] { attempt(); });
        attempt();
    }

private:
    void attempt()
    {
        std::string record;
        add(record, "id", m_facts.server.value);
        add(record, "name", m_facts.name);
        add(record, "version", m_facts.version);
        add(record, "k", m_facts.key);
        const std::string instance = cut(m_facts.name, instanceBytes);
        m_call = std::make_unique<DnsSdCall>([&](DNSServiceRef &ref) {
            return DNSServiceRegister(
                &ref, 0, kDNSServiceInterfaceIndexAny, instance.c_str(), dnsSdType, nullptr, nullptr, qToBigEndian(m_facts.port),
                static_cast<uint16_t>(record.size()), record.data(),
                // An instance whose name is taken gets another one by itself.
                [](DNSServiceRef, DNSServiceFlags, DNSServiceErrorType, const char *, const char *, const char *, void *) {},
                nullptr);
        });
        QObject::connect(m_call.get(), &DnsSdCall::broke, &m_retry, [this] {
            m_call.release()->deleteLater();
            m_retry.start();
        });
    }

    Facts m_facts;
    std::unique_ptr<DnsSdCall> m_call;
    QTimer m_retry;
};

ServiceRegistration::ServiceRegistration(Facts facts, QObject *parent)
    : QObject(parent), m_native(std::make_unique<Native>(std::move(facts)))
{}
ServiceRegistration::~ServiceRegistration() = default;

} // namespace hubbub::net
