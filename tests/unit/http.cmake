# SPDX-License-Identifier: GPL-3.0-or-later
hubbub_test(http_request LIBS hubbub_http SOURCES http_request_test.cpp LABELS unit)
hubbub_test(http_answer LIBS hubbub_http SOURCES http_answer_test.cpp LABELS unit)
hubbub_test(http_conversation LIBS hubbub_http SOURCES http_conversation_test.cpp LABELS unit)
