#SPDX - License - Identifier : GPL - 3.0 - or -later
hubbub_test(store_file LIBS hubbub_core SOURCES store_file_test.cpp store_fixture.h LABELS unit)
    hubbub_test(store_log LIBS hubbub_core SOURCES store_log_test.cpp store_fixture.h LABELS unit)
