# SPDX-License-Identifier: GPL-3.0-or-later
# dns_sd.h: part of macOS, from Avahi's compatibility library on Linux, from Bonjour's SDK on Windows. Makes DnsSd::DnsSd.

find_path(DnsSd_INCLUDE_DIR dns_sd.h PATH_SUFFIXES avahi-compat-libdns_sd)
if(APPLE)
    set(DnsSd_LIBRARY "" CACHE STRING "Nothing to link")
    set(required DnsSd_INCLUDE_DIR)
else()
    find_library(DnsSd_LIBRARY NAMES dns_sd dnssd)
    set(required DnsSd_LIBRARY DnsSd_INCLUDE_DIR)
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(DnsSd REQUIRED_VARS ${required})
mark_as_advanced(DnsSd_INCLUDE_DIR DnsSd_LIBRARY)
if(DnsSd_FOUND AND NOT TARGET DnsSd::DnsSd)
    add_library(DnsSd::DnsSd INTERFACE IMPORTED)
    target_include_directories(DnsSd::DnsSd SYSTEM INTERFACE ${DnsSd_INCLUDE_DIR})
    target_link_libraries(DnsSd::DnsSd INTERFACE ${DnsSd_LIBRARY})
endif()
