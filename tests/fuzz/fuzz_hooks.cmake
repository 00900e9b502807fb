# SPDX-License-Identifier: GPL-3.0-or-later
add_executable(fuzz_hooks EXCLUDE_FROM_ALL fuzz_hooks.cpp
    ${PROJECT_SOURCE_DIR}/server/hooks/mrkdwn.cpp
    ${PROJECT_SOURCE_DIR}/server/hooks/rich_text.cpp
    ${PROJECT_SOURCE_DIR}/server/hooks/slack_message.cpp)
target_link_options(fuzz_hooks PRIVATE -fsanitize=fuzzer)
target_link_libraries(fuzz_hooks PRIVATE hubbub_warnings hubbub_core Qt6::Core)
if(NOT TARGET fuzzers)
    add_custom_target(fuzzers)
endif()
add_dependencies(fuzzers fuzz_hooks)
