# SPDX-License-Identifier: GPL-3.0-or-later
add_executable(fuzz_nearby EXCLUDE_FROM_ALL fuzz_nearby.cpp)
target_link_options(fuzz_nearby PRIVATE -fsanitize=fuzzer)
target_link_libraries(fuzz_nearby PRIVATE hubbub_warnings hubbub_core)
if(NOT TARGET fuzzers)
    add_custom_target(fuzzers)
endif()
add_dependencies(fuzzers fuzz_nearby)
