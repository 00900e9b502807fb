# SPDX-License-Identifier: GPL-3.0-or-later
add_library(hubbub_client_fixture STATIC EXCLUDE_FROM_ALL client_fixture.cpp client_fixture.h)
target_include_directories(hubbub_client_fixture PUBLIC ${PROJECT_SOURCE_DIR})
target_link_libraries(hubbub_client_fixture PUBLIC hubbub_client PRIVATE hubbub_warnings)

foreach(area line room outbox rows people hostile account admission running news choices profile pages)
    hubbub_test(client_${area} LIBS hubbub_client_fixture SOURCES client_${area}_test.cpp LABELS unit)
endforeach()
