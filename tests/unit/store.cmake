# SPDX-License-Identifier: GPL-3.0-or-later
foreach(area file log timeline search outbox)
    hubbub_test(store_${area} LIBS hubbub_core SOURCES store_${area}_test.cpp store_fixture.h LABELS unit)
endforeach()
