// SPDX-License-Identifier: GPL-3.0-or-later
// For systems without dns_sd.h: hosts are found by datagrams alone.
#include "core/net/discovery/service_browser.h"
#include "core/net/discovery/service_registration.h"

namespace hubbub::net {

class ServiceBrowser::Native
{};
class ServiceRegistration::Native
{};

ServiceBrowser::ServiceBrowser(NearbyList &, QObject *parent) : QObject(parent) {}
ServiceBrowser::~ServiceBrowser() = default;

// Where services exist, the registration keeps them. NOLINTNEXTLINE(performance-unnecessary-value-param)
ServiceRegistration::ServiceRegistration(Facts, QObject *parent) : QObject(parent) {}
ServiceRegistration::~ServiceRegistration() = default;

} // namespace hubbub::net
