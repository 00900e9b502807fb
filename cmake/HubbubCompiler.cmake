# SPDX-License-Identifier: GPL-3.0-or-later
# Language level and warnings, and the one way in which the project's libraries are made.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # With paths relative to the top of the tree the cache serves every clone of it.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
    set(CMAKE_C_COMPILER_LAUNCHER ${CMAKE_CXX_COMPILER_LAUNCHER})
endif()

add_library(hubbub_warnings INTERFACE)
if(MSVC)
    target_compile_options(hubbub_warnings INTERFACE /W4 /utf-8 $<$<BOOL:${HUBBUB_WERROR}>:/WX>)
else()
    target_compile_options(hubbub_warnings INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wconversion -Wno-sign-conversion
        $<$<BOOL:${HUBBUB_WERROR}>:-Werror>)
    # GCC 12, when it optimises fully, sees overlaps in "text" + std::string where there are none.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13 AND NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
        target_compile_options(hubbub_warnings INTERFACE -Wno-restrict)
    endif()
    # No machine path in a binary or a message.
    target_compile_options(hubbub_warnings INTERFACE -ffile-prefix-map=${CMAKE_SOURCE_DIR}/=)
endif()

# A library of the project: includes are written from the top of the tree ("core/protocol/entry.h"); what a target may use is
# what it links (README, "Where does a line belong").
function(hubbub_library name)
    add_library(${name} STATIC)
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE hubbub_warnings)
endfunction()
