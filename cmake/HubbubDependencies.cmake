# SPDX-License-Identifier: GPL-3.0-or-later
# Everything the project uses; all of it is packaged by Debian.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network WebSockets)
if(HUBBUB_GUI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Qml Quick QuickControls2)
    # Optional: with DBus banners by the desktop and a badge, with Widgets a tray, with Multimedia sounds.
    find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS DBus Widgets Multimedia)
    # Optional: with it, the window speaks other languages than English.
    find_package(Qt6LinguistTools 6.4 QUIET)
endif()
if(HUBBUB_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
    if(HUBBUB_GUI)
        find_package(Qt6 6.4 REQUIRED COMPONENTS QuickTest)
    endif()
endif()
set(CMAKE_AUTOMOC OFF) # switched on by the targets that need it
if(POLICY CMP0071)
    cmake_policy(SET CMP0071 NEW)
endif()
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    qt_policy(SET QTP0001 NEW)
endif()

find_package(SQLite3 REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(nlohmann_json 3.9 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)
find_package(HttpParser REQUIRED)
# toml++, of which only the headers are used: no library has to be there when the program runs.
find_path(TOMLPLUSPLUS_INCLUDE_DIR toml++/toml.h REQUIRED)
mark_as_advanced(TOMLPLUSPLUS_INCLUDE_DIR)
pkg_check_modules(qrencode IMPORTED_TARGET libqrencode) # optional: invites as pictures

# Optional, Linux: with it, a turn's writes to many sockets are one system call.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    pkg_check_modules(uring IMPORTED_TARGET liburing>=2.2)
endif()

# Optional: with it, the system's own list of services shows rooms, too.
find_package(DnsSd)

# Optional: with it, the window keeps the secrets of this user's devices where the system keeps secrets.
find_package(Qt6Keychain QUIET)

# Optional, Unix: with it, `hubbub bridge mqtt` joins rooms with the topics of a broker.
if(UNIX)
    pkg_check_modules(mosquitto IMPORTED_TARGET libmosquitto>=2.0)
endif()
