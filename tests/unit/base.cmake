# SPDX-License-Identifier: GPL-3.0-or-later
hubbub_test(base LIBS hubbub_core SOURCES base_test.cpp)
hubbub_test(protocol_codec LIBS hubbub_core SOURCES protocol_codec_test.cpp protocol_random_frames.cpp protocol_random_frames.h)
hubbub_test(protocol_names LIBS hubbub_core SOURCES protocol_names_test.cpp)
hubbub_test(protocol_text LIBS hubbub_core SOURCES protocol_text_test.cpp)
hubbub_test(roomlog LIBS hubbub_core SOURCES roomlog_test.cpp)
