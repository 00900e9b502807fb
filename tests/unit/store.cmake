# SPDX-License-Identifier: GPL-3.0-or-later
foreach(area file log timeline lookup search outbox words finding expulsion size check retention)
    hubbub_test(store_${area} LIBS hubbub_core SOURCES store_${area}_test.cpp store_fixture.h LABELS unit)
endforeach()
hubbub_test(committer LIBS hubbub_hub SOURCES committer_test.cpp store_fixture.h LABELS unit)
hubbub_test(committer_faults LIBS hubbub_hub hubbub_test_disk SOURCES committer_faults_test.cpp store_fixture.h LABELS unit TIMEOUT 600)
