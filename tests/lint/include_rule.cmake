# SPDX-License-Identifier: GPL-3.0-or-later
# Who may include whom (README). Linking already refuses most wrong includes; this finds the rest, such as a header that is
# reached without linking its target.
#
#   cmake -DROOT=path/of/the/tree -P include_rule.cmake

cmake_policy(VERSION 3.22)
if(NOT ROOT)
    get_filename_component(ROOT ${CMAKE_CURRENT_LIST_DIR}/../.. ABSOLUTE)
endif()

set(core_folders core/base core/protocol core/roomlog core/store)

# What the files of a folder may include from this tree. The longest folder that matches a file counts.
set(may_core/base core/base)
set(may_core/protocol core/base core/protocol)
set(may_core/roomlog core/base core/protocol core/roomlog)
set(may_core/store ${core_folders})
set(may_core/markup core/base core/protocol core/markup)
set(may_core/client ${core_folders} core/markup core/client)
set(may_core/net core/base core/protocol core/net)
set(may_server ${core_folders} core/net server)
set(may_app ${core_folders} core/markup core/client core/net server app)
set(folders core/base core/protocol core/markup core/roomlog core/store core/client core/net server app)

# Headers from outside that only some folders may know: a pattern, then the folders.
set(outside_rules json qt quick sockets sqlite)
set(pattern_json "nlohmann/")
set(allowed_json core/protocol)
set(pattern_qt "Q[A-Z][A-Za-z]*|Qt[A-Za-z0-9]+/.*|q[a-z]+\\.h")
set(allowed_qt core/client core/net server app)
set(pattern_quick "QQ[a-z]+[A-Za-z]*|QtQuick.*|QtQml.*|QtWidgets.*|QWidget|QtGui.*|QGui[A-Za-z]*")
set(allowed_quick app)
set(pattern_sockets "QTcp[A-Za-z]*|QUdp[A-Za-z]*|QSsl[A-Za-z]*|QWebSocket[A-Za-z]*|QHost[A-Za-z]*|QtNetwork.*|QtWebSockets.*|QNetwork[A-Za-z]*")
set(allowed_sockets core/net server app)
set(pattern_sqlite "sqlite3\\.h")
set(allowed_sqlite core/store)

set(found 0)

function(complain file line why)
    math(EXPR count "${found} + 1")
    set(found ${count} PARENT_SCOPE)
    message("${file}: ${line}: ${why}")
endfunction()

function(check_file file folder)
    file(STRINGS ${ROOT}/${file} lines REGEX "^[ \t]*#[ \t]*include")
    foreach(line IN LISTS lines)
        if(line MATCHES "\"([a-z0-9_/]+)/[A-Za-z0-9_.]+\"")
            set(target ${CMAKE_MATCH_1})
            set(allowed FALSE)
            foreach(other IN LISTS may_${folder})
                if(target STREQUAL other OR target MATCHES "^${other}/")
                    set(allowed TRUE)
                endif()
            endforeach()
            if(NOT allowed)
                complain(${file} "${line}" "${folder} may not include ${target}")
            endif()
        elseif(line MATCHES "[<\"]([^>\"]+)[>\"]")
            set(header ${CMAKE_MATCH_1})
            foreach(rule IN LISTS outside_rules)
                if(header MATCHES "^(${pattern_${rule}})" AND NOT folder IN_LIST allowed_${rule})
                    complain(${file} "${line}" "${rule} is not for ${folder}")
                endif()
            endforeach()
        endif()
    endforeach()
    # The command line and its surroundings are also built without Qt Quick.
    if(file MATCHES "^app/cli/" AND lines MATCHES "<(${pattern_quick})")
        complain(${file} "" "app/cli knows no screen")
    endif()
    set(found ${found} PARENT_SCOPE)
endfunction()

foreach(folder IN LISTS folders)
    file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/${folder}/*.h ${ROOT}/${folder}/*.cpp)
    foreach(file IN LISTS files)
        check_file(${file} ${folder})
    endforeach()
endforeach()

# What a view imports: Qt Quick's own modules, this program's, and files beside it.
file(GLOB_RECURSE views RELATIVE ${ROOT} ${ROOT}/qml/*.qml)
foreach(file IN LISTS views)
    file(STRINGS ${ROOT}/${file} lines REGEX "^import ")
    foreach(line IN LISTS lines)
        if(NOT line MATCHES "^import (QtQuick|QtQml|Qt\\.labs|Hubbub|\"[^\"]*\")")
            complain(${file} "${line}" "a view imports only Qt Quick and what app/ registers")
        endif()
    endforeach()
endforeach()

if(found GREATER 0)
    message(FATAL_ERROR "${found} include(s) break the rule in README.md, \"Who may include whom\".")
endif()
message(STATUS "Every include keeps to the rule.")
