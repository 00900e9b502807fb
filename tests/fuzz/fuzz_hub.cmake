# SPDX-License-Identifier: GPL-3.0-or-later
add_executable(fuzz_hub EXCLUDE_FROM_ALL fuzz_hub.cpp)
target_link_options(fuzz_hub PRIVATE -fsanitize=fuzzer)
target_link_libraries(fuzz_hub PRIVATE hubbub_warnings hubbub_hub)
if(NOT TARGET fuzzers)
    add_custom_target(fuzzers)
endif()
add_dependencies(fuzzers fuzz_hub)
