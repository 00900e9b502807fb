# SPDX-License-Identifier: GPL-3.0-or-later
hubbub_test(protocol_nearby LIBS hubbub_core SOURCES protocol_nearby_test.cpp LABELS unit)
hubbub_test(nearby_list LIBS hubbub_net hubbub_test_support SOURCES nearby_list_test.cpp LABELS unit)
hubbub_test(nearby_rates LIBS hubbub_net hubbub_test_support SOURCES nearby_rates_test.cpp LABELS unit)
hubbub_test(doctor LIBS hubbub_app SOURCES doctor_test.cpp LABELS unit)
