# SPDX-License-Identifier: GPL-3.0-or-later
# Seeds are the golden frames: fuzz_codec -max_len=4096 <a folder for what it finds> tests/golden/frames
add_executable(fuzz_codec EXCLUDE_FROM_ALL fuzz_codec.cpp)
target_link_options(fuzz_codec PRIVATE -fsanitize=fuzzer)
target_link_libraries(fuzz_codec PRIVATE hubbub_warnings hubbub_core nlohmann_json::nlohmann_json)
if(NOT TARGET fuzzers)
    add_custom_target(fuzzers)
endif()
add_dependencies(fuzzers fuzz_codec)
