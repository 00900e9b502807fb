# SPDX-License-Identifier: GPL-3.0-or-later
hubbub_test(hooks LIBS hubbub_host SOURCES hooks_test.cpp LABELS unit)
target_compile_definitions(hooks PRIVATE HUBBUB_HOOKS="${PROJECT_SOURCE_DIR}/tests/hooks")
