// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/discovery/service_browser.h"

#include "core/net/discovery/dns_sd_call.h"
#include "core/protocol/text.h"

#include <QHostAddress>
#include <QTimer>
#include <QtEndian>

#include <cstring>
#include <map>
#include <string>

namespace hubbub::net {

namespace {

// A network that announces more than this is flooded.
constexpr std::size_t mostInstances = 64;
constexpr uint16_t addressRecord = 1; // A
constexpr uint16_t internetClass = 1; // IN

std::string textOf(const unsigned char *record, uint16_t size, const char *key)
{
    uint8_t length = 0;
    const void *value = TXTRecordGetValuePtr(size, record, key, &length);
    return value == nullptr ? std::string() : std::string(static_cast<const char *>(value), length);
}

} // namespace

class ServiceBrowser::Native
{
public:
    Native(ServiceBrowser &owner, NearbyList &list) : m_owner(owner), m_list(list)
    {
        m_retry.setSingleShot(true);
        m_retry.setInterval(dnsSdRetryMs);
        QObject::connect(&m_retry, &QTimer::timeout, &m_retry, [this] { browse(); });
        browse();
    }
    ~Native() { m_list.removeServices(); }

private:
    /// One service on one interface: found, then resolved, then looked up.
    struct Instance {
        Native *native = nullptr;
        std::string key; ///< of m_instances
        std::unique_ptr<DnsSdCall> resolving;
        std::unique_ptr<DnsSdCall> lookingUp;
        NearbyList::Service service;
    };

    void browse()
    {
        m_browsing = std::make_unique<DnsSdCall>([this](DNSServiceRef &ref) {
            return DNSServiceBrowse(&ref, 0, kDNSServiceInterfaceIndexAny, dnsSdType, nullptr, &Native::browsed, this);
        });
        QObject::connect(m_browsing.get(), &DnsSdCall::broke, &m_retry, [this] {
            m_browsing.release()->deleteLater();
            m_instances.clear();
            m_list.removeServices();
            m_retry.start();
            Q_EMIT m_owner.changed();
        });
    }

    static void DNSSD_API browsed(DNSServiceRef, DNSServiceFlags flags, uint32_t interface, DNSServiceErrorType error,
                                  const char *name, const char *type, const char *domain, void *context)
    {
        if (error != kDNSServiceErr_NoError) {
            return;
        }
        auto *self = static_cast<Native *>(context);
        const std::string key = std::to_string(interface) + ' ' + name + '.' + type + domain;
        if ((flags & kDNSServiceFlagsAdd) == 0) {
            self->m_instances.erase(key);
            self->m_list.removeService(key);
            Q_EMIT self->m_owner.changed();
            return;
        }
        if (self->m_instances.size() >= mostInstances || self->m_instances.contains(key)) {
            return;
        }
        Instance &instance = self->m_instances[key];
        instance.native = self;
        instance.key = key;
        const std::string nameText = name;
        instance.resolving = std::make_unique<DnsSdCall>([&](DNSServiceRef &ref) {
            return DNSServiceResolve(&ref, 0, interface, nameText.c_str(), type, domain, &Native::resolved, &instance);
        });
    }

    static void DNSSD_API resolved(DNSServiceRef, DNSServiceFlags, uint32_t interface, DNSServiceErrorType error, const char *,
                                   const char *target, uint16_t port, uint16_t size, const unsigned char *record, void *context)
    {
        auto *instance = static_cast<Instance *>(context);
        if (error != kDNSServiceErr_NoError) {
            return;
        }
        NearbyList::Service service;
        service.instance = instance->key;
        service.server = protocol::ServerId(textOf(record, size, "id"));
        service.name = textOf(record, size, "name");
        service.version = textOf(record, size, "version");
        service.key = textOf(record, size, "k");
        service.address.port = qFromBigEndian(port);
        // The same rules as for datagrams: anybody can announce anything.
        protocol::nearby::Here same;
        same.nonce = std::string(protocol::nearby::nonceBytesLeast, '0');
        same.server = service.server;
        same.name = service.name;
        same.version = service.version;
        same.key = service.key;
        same.port = service.address.port;
        if (!protocol::nearby::isValid(same)) {
            return;
        }
        instance->service = service;
        instance->lookingUp = std::make_unique<DnsSdCall>([&](DNSServiceRef &ref) {
            return DNSServiceQueryRecord(&ref, 0, interface, target, addressRecord, internetClass, &Native::lookedUp, instance);
        });
    }

    static void DNSSD_API lookedUp(DNSServiceRef, DNSServiceFlags flags, uint32_t, DNSServiceErrorType error, const char *,
                                   uint16_t type, uint16_t, uint16_t size, const void *record, uint32_t, void *context)
    {
        auto *instance = static_cast<Instance *>(context);
        if (error != kDNSServiceErr_NoError || type != addressRecord || size != sizeof(quint32)
            || (flags & kDNSServiceFlagsAdd) == 0) {
            return;
        }
        NearbyList::Service service = instance->service;
        service.address.host = QHostAddress(qFromBigEndian<quint32>(record)).toString().toStdString();
        instance->native->m_list.addService(service);
        Q_EMIT instance->native->m_owner.changed();
    }

    ServiceBrowser &m_owner;
    NearbyList &m_list;
    std::map<std::string, Instance> m_instances;
    std::unique_ptr<DnsSdCall> m_browsing;
    QTimer m_retry;
};

ServiceBrowser::ServiceBrowser(NearbyList &list, QObject *parent)
    : QObject(parent), m_native(std::make_unique<Native>(*this, list))
{}
ServiceBrowser::~ServiceBrowser() = default;

} // namespace hubbub::net
