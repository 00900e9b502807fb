# SPDX-License-Identifier: GPL-3.0-or-later
# Files and functions that the prose pages name must exist, or a page that explains the code slowly turns into a story.
#
#   cmake -DROOT=path/of/the/tree -P docs_names.cmake

cmake_policy(VERSION 3.22)
set(pages README.md CONTRIBUTING.md docs/bots.md docs/life-of-a-message.md docs/markup.md docs/operating.md docs/performance.md
    docs/protocol.md docs/security.md)
set(missing 0)

file(GLOB_RECURSE sources ${ROOT}/core/*.h ${ROOT}/core/*.cpp ${ROOT}/server/*.h ${ROOT}/server/*.cpp ${ROOT}/app/*.h
    ${ROOT}/app/*.cpp)
set(code "")
foreach(source IN LISTS sources)
    file(STRINGS ${source} lines REGEX "::[A-Za-z~]+\\(|^(class|struct) |^    [A-Za-z].*\\(")
    string(APPEND code "${lines}\n")
endforeach()

foreach(page IN LISTS pages)
    file(READ ${ROOT}/${page} text)
    # Brackets and semicolons mean something in CMake's lists.
    string(REPLACE "](" "<link>" text "${text}")
    string(REGEX REPLACE "[][;]" " " text "${text}")
    string(REGEX MATCHALL "`(core|server|app|qml|tests|packaging|docs|resources|cmake)/[A-Za-z0-9_./-]+`" files "${text}")
    foreach(file IN LISTS files)
        string(REPLACE "`" "" file "${file}")
        if(NOT EXISTS ${ROOT}/${file})
            message("${page}: there is no ${file}")
            math(EXPR missing "${missing} + 1")
        endif()
    endforeach()
    string(REGEX MATCHALL "`[A-Z][A-Za-z]+(::[A-Za-z]+)+`" functions "${text}")
    foreach(function IN LISTS functions)
        string(REPLACE "`" "" function "${function}")
        string(REGEX REPLACE "^.*::" "" name "${function}")
        string(FIND "${code}" "${function}(" defined)
        # Written within its class, it stands there without the class's name.
        string(REGEX REPLACE "::[A-Za-z]+$" "" class "${function}")
        if(defined EQUAL -1 AND NOT (code MATCHES "(class|struct) ${class}[^A-Za-z]" AND code MATCHES "[ *&]${name}\\("))
            message("${page}: there is no ${function}()")
            math(EXPR missing "${missing} + 1")
        endif()
    endforeach()
    # Links to files of the tree.
    get_filename_component(folder ${ROOT}/${page} DIRECTORY)
    string(REGEX MATCHALL "<link>[A-Za-z0-9_./-]+[)#]" links "${text}")
    foreach(link IN LISTS links)
        string(REGEX REPLACE "^<link>|[)#]$" "" link "${link}")
        if(NOT EXISTS ${folder}/${link})
            message("${page}: the link to ${link} leads nowhere")
            math(EXPR missing "${missing} + 1")
        endif()
    endforeach()
endforeach()

if(missing GREATER 0)
    message(FATAL_ERROR "${missing} name(s) on the prose pages are not true.")
endif()
message(STATUS "Every file, function and link on the prose pages exists.")
