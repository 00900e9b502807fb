# SPDX-License-Identifier: GPL-3.0-or-later
add_executable(fuzz_http EXCLUDE_FROM_ALL fuzz_http.cpp)
target_link_options(fuzz_http PRIVATE -fsanitize=fuzzer)
target_link_libraries(fuzz_http PRIVATE hubbub_warnings hubbub_http)
if(NOT TARGET fuzzers)
    add_custom_target(fuzzers)
endif()
add_dependencies(fuzzers fuzz_http)
