# SPDX-License-Identifier: GPL-3.0-or-later
# The parser of HTTP: llhttp where it is packaged, else http-parser, which it comes from. Makes HttpParser::HttpParser, which tells by
# HUBBUB_LLHTTP which of the two it is.

find_path(HttpParser_INCLUDE_DIR NAMES llhttp.h http_parser.h)
find_library(HttpParser_LIBRARY NAMES llhttp http_parser)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(HttpParser
    REQUIRED_VARS HttpParser_LIBRARY HttpParser_INCLUDE_DIR
    REASON_FAILURE_MESSAGE "libhttp-parser-dev or libllhttp-dev is needed")
mark_as_advanced(HttpParser_INCLUDE_DIR HttpParser_LIBRARY)
if(HttpParser_FOUND AND NOT TARGET HttpParser::HttpParser)
    add_library(HttpParser::HttpParser INTERFACE IMPORTED)
    target_include_directories(HttpParser::HttpParser SYSTEM INTERFACE ${HttpParser_INCLUDE_DIR})
    target_link_libraries(HttpParser::HttpParser INTERFACE ${HttpParser_LIBRARY})
    if(HttpParser_LIBRARY MATCHES "llhttp")
        target_compile_definitions(HttpParser::HttpParser INTERFACE HUBBUB_LLHTTP)
    endif()
endif()
