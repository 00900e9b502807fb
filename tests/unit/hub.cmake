# SPDX-License-Identifier: GPL-3.0-or-later
add_library(hubbub_hub_fixture STATIC EXCLUDE_FROM_ALL hub_fixture.cpp hub_fixture.h)
target_include_directories(hubbub_hub_fixture PUBLIC ${PROJECT_SOURCE_DIR})
target_link_libraries(hubbub_hub_fixture PUBLIC hubbub_hub Qt6::Core PRIVATE hubbub_warnings)

hubbub_test(hub_session LIBS hubbub_hub_fixture SOURCES hub_session_test.cpp LABELS unit)
hubbub_test(hub_log LIBS hubbub_hub_fixture SOURCES hub_log_test.cpp LABELS unit)
hubbub_test(hub_people LIBS hubbub_hub_fixture SOURCES hub_people_test.cpp LABELS unit)
hubbub_test(hub_rooms LIBS hubbub_hub_fixture SOURCES hub_rooms_test.cpp LABELS unit)
hubbub_test(hub_query LIBS hubbub_hub_fixture SOURCES hub_query_test.cpp LABELS unit)
hubbub_test(hub_identity LIBS hubbub_hub_fixture SOURCES hub_identity_test.cpp LABELS unit)
hubbub_test(hub_invite LIBS hubbub_hub_fixture SOURCES hub_invite_test.cpp LABELS unit)
hubbub_test(hub_profile LIBS hubbub_hub_fixture SOURCES hub_profile_test.cpp LABELS unit)
hubbub_test(guessing LIBS hubbub_hub SOURCES guessing_test.cpp LABELS unit)
