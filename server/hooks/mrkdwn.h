// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Slack's own marks, as programs send them, in the marks of a message (docs/markup.md).
namespace hubbub::server::hooks {

/// Text in Slack's "mrkdwn": `*bold*`, `~struck~`, `<url|label>`, `<!channel>`, `&amp;`, `:warning:`.
QString fromMrkdwn(const QString &text);
/// Plain text, in which nothing is a mark; of entities and emoji as above.
QString fromPlain(const QString &text);
/// A link, or only its label where the address cannot be one. `label` is plain, and may be empty.
QString linkTo(const QString &url, const QString &label);
/// `:warning:` as the emoji, where that is one of the usual names.
QString emojiNamed(const QString &name);

} // namespace hubbub::server::hooks
