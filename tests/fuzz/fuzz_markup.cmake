# SPDX-License-Identifier: GPL-3.0-or-later
add_executable(fuzz_markup EXCLUDE_FROM_ALL fuzz_markup.cpp)
target_link_options(fuzz_markup PRIVATE -fsanitize=fuzzer)
target_link_libraries(fuzz_markup PRIVATE hubbub_warnings hubbub_core)
if(NOT TARGET fuzzers)
    add_custom_target(fuzzers)
endif()
add_dependencies(fuzzers fuzz_markup)
