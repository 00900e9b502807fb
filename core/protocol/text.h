// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/error_code.h"

#include <string>
#include <string_view>
#include <vector>

/// What text the protocol accepts (docs/protocol.md, "Text"). Both sides use the same rules: the host enforces them, a client
/// checks before it queues, so that nothing waits in an outbox only to be refused. All input must be valid UTF-8 or is refused.
namespace hubbub::protocol {

bool isValidUtf8(std::string_view text);

/// The body of a message: control characters except newline and tab are removed, CR LF becomes LF, white space at both ends is
/// trimmed. TextEmpty or TextTooLong (limits: code points, bytes, lines).
Outcome<std::string> checkedText(std::string_view text);

/// The name of a person or a room: NFC, trimmed, inner white space collapsed to single spaces, 1 to 32 graphemes; control,
/// format, bidirectional and private characters are refused, and so are the reserved names host, admin, server, system, and "all",
/// which mentions everybody. NameInvalid otherwise.
Outcome<std::string> checkedName(std::string_view text);

/// One line, may be empty; cleaned like a message. TextTooLong.
Outcome<std::string> checkedTopic(std::string_view text);

/// Why somebody was kicked, banned or muted: one line, may be empty. TextTooLong.
Outcome<std::string> checkedReason(std::string_view text);

/// A short sequence without white space or control characters, such as an emoji or ":+1:". InvalidParams.
Outcome<std::string> checkedEmoji(std::string_view text);

/// Two names are the same name exactly if their keys are equal: NFKC and case-folded. For uniqueness, look-up and mentions.
std::string nameKey(std::string_view name);

/// For each "@" that may begin a mention, what could be the name that follows it, longest first; views into `text`, which must
/// be valid UTF-8. An "@" inside a word ("ann@example.org") mentions nobody, and a name ends where its word does ("@Anna" is
/// not Ann), except in scripts that are written without spaces.
std::vector<std::vector<std::string_view>> mentionCandidates(std::string_view text);

} // namespace hubbub::protocol
