# SPDX-License-Identifier: GPL-3.0-or-later
hubbub_test(markup LIBS hubbub_core SOURCES markup_test.cpp)
target_compile_definitions(markup PRIVATE HUBBUB_DOCS="${PROJECT_SOURCE_DIR}/docs")
