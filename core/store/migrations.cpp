// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

namespace hubbub::store {

namespace {

// Rooms and users have small integer keys, because they stand in every row. What belongs to this user or host only (read states,
// outbox, drafts) names the room by its id, so that it outlives the room's content.
//
// messages is what a timeline reads; its id rises in the order of arrival and is never used twice, because the search index and
// its queue know a message by it. messages_by_seq covers the counting of unread posts.
constexpr const char *versionOne = R"sql(
CREATE TABLE meta(
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE users(
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE
);

CREATE TABLE rooms(
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    epoch TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    name_key TEXT NOT NULL DEFAULT '',
    topic TEXT NOT NULL DEFAULT '',
    members INTEGER NOT NULL DEFAULT 0,
    joined INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX rooms_by_name ON rooms(name_key);

CREATE TABLE entries(
    room_key INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    author INTEGER NOT NULL,
    tag BLOB NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY(room_key, seq)
) WITHOUT ROWID;
CREATE UNIQUE INDEX entries_by_tag ON entries(room_key, author, tag);
CREATE INDEX entries_creating ON entries(author, tag) WHERE seq = 1;

CREATE TABLE messages(
    id INTEGER PRIMARY KEY,
    room_key INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    author INTEGER NOT NULL,
    tag BLOB NOT NULL,
    at INTEGER NOT NULL,
    text TEXT NOT NULL,
    reply INTEGER NOT NULL,
    edit_seq INTEGER NOT NULL,
    edit_at INTEGER NOT NULL,
    deleted INTEGER NOT NULL,
    pinned INTEGER NOT NULL
);
CREATE INDEX messages_by_seq ON messages(room_key, seq, author, kind, deleted);
CREATE INDEX messages_pinned ON messages(room_key, seq) WHERE pinned = 1;

CREATE TABLE reactions(
    room_key INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    emoji TEXT NOT NULL,
    user INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY(room_key, seq, emoji, user)
) WITHOUT ROWID;

CREATE TABLE members(
    room_key INTEGER NOT NULL,
    user TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    role INTEGER NOT NULL,
    since INTEGER NOT NULL,
    present INTEGER NOT NULL,
    PRIMARY KEY(room_key, user)
) WITHOUT ROWID;
CREATE INDEX members_by_name ON members(room_key, name_key, user) WHERE present = 1;
CREATE INDEX members_by_user ON members(user, room_key) WHERE present = 1;

CREATE TABLE mentions(
    room_key INTEGER NOT NULL,
    user INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY(room_key, user, seq)
) WITHOUT ROWID;
CREATE INDEX mentions_by_seq ON mentions(room_key, seq);

CREATE TABLE read_state(
    room TEXT NOT NULL,
    user TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY(room, user)
) WITHOUT ROWID;

CREATE VIRTUAL TABLE messages_fts USING fts5(
    text, room,
    content = '', columnsize = 0, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TABLE index_queue(
    message_id INTEGER PRIMARY KEY,
    room_key INTEGER NOT NULL,
    text TEXT
);

CREATE TABLE accounts(
    user TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    last_seen INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE devices(
    hash TEXT PRIMARY KEY,
    user TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE outbox(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    room TEXT NOT NULL,
    tag BLOB NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    at INTEGER NOT NULL,
    state INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    error TEXT NOT NULL,
    UNIQUE(room, tag)
);
CREATE TABLE drafts(
    room TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    reply INTEGER NOT NULL
) WITHOUT ROWID;
)sql";

// Whose names look alike, what a device is called and when it was seen, passwords, and invites. name_skeleton() is
// protocol::nameSkeleton(); see schema.cpp. Names that look alike were let in before, so the index is not UNIQUE.
constexpr const char *identity = R"sql(
ALTER TABLE accounts ADD COLUMN skeleton TEXT NOT NULL DEFAULT '';
ALTER TABLE accounts ADD COLUMN password TEXT NOT NULL DEFAULT '';
UPDATE accounts SET skeleton = name_skeleton(name);
CREATE INDEX accounts_by_skeleton ON accounts(skeleton);

ALTER TABLE devices ADD COLUMN id TEXT NOT NULL DEFAULT '';
ALTER TABLE devices ADD COLUMN label TEXT NOT NULL DEFAULT '';
ALTER TABLE devices ADD COLUMN created INTEGER NOT NULL DEFAULT 0;
ALTER TABLE devices ADD COLUMN last_seen INTEGER NOT NULL DEFAULT 0;
ALTER TABLE devices ADD COLUMN revoked INTEGER NOT NULL DEFAULT 0;
UPDATE devices SET id = 'd' || lower(hex(randomblob(10))),
    last_seen = coalesce((SELECT last_seen FROM accounts a WHERE a.user = devices.user), 0);
CREATE UNIQUE INDEX devices_by_user ON devices(user, id);

CREATE TABLE invites(
    id TEXT PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    room TEXT NOT NULL,
    author TEXT NOT NULL,
    created INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    uses INTEGER NOT NULL,
    guest INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX invites_by_room ON invites(room, author);
CREATE TABLE invited(
    invite TEXT NOT NULL,
    user TEXT NOT NULL,
    PRIMARY KEY(invite, user)
) WITHOUT ROWID;

ALTER TABLE outbox ADD COLUMN invite TEXT NOT NULL DEFAULT '';
)sql";

// Rooms that somebody runs. `gone` tells deleted from hidden in two bits (message_rows.h); bans are what only the host knows of one.
constexpr const char *runRooms = R"sql(
ALTER TABLE rooms ADD COLUMN preset INTEGER NOT NULL DEFAULT 0;
ALTER TABLE rooms ADD COLUMN locked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE rooms ADD COLUMN all_muted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE rooms ADD COLUMN slow_seconds INTEGER NOT NULL DEFAULT 0;

ALTER TABLE members ADD COLUMN exit INTEGER NOT NULL DEFAULT 0;
ALTER TABLE members ADD COLUMN muted_until INTEGER NOT NULL DEFAULT 0;
ALTER TABLE members ADD COLUMN posted_at INTEGER NOT NULL DEFAULT 0;
CREATE INDEX members_by_rank ON members(room_key, role DESC, since, user) WHERE present = 1;

ALTER TABLE messages RENAME COLUMN deleted TO gone;

ALTER TABLE accounts ADD COLUMN guest INTEGER NOT NULL DEFAULT 0;

CREATE TABLE bans(
    room TEXT NOT NULL,
    hash TEXT NOT NULL,
    user TEXT NOT NULL,
    PRIMARY KEY(room, hash, user)
) WITHOUT ROWID;
CREATE INDEX bans_by_user ON bans(room, user);
)sql";

// What the user of a copy decided about a room for themselves (room_choice_store.h).
constexpr const char *roomChoices = R"sql(
CREATE TABLE room_choices(
    room TEXT PRIMARY KEY,
    level INTEGER NOT NULL,
    favourite INTEGER NOT NULL
) WITHOUT ROWID;
)sql";

// Which posts answer one, and which entries edit one (lookup_store.h). Only rows that do are in the indexes.
constexpr const char *lookups = R"sql(
CREATE INDEX messages_by_reply ON messages(room_key, reply, seq) WHERE reply > 0;
CREATE INDEX entries_editing ON entries(room_key, json_extract(body, '$.target')) WHERE kind = 'edit';
)sql";

// The index knows authors and links, too, and the program parts texts into words itself, so the tokenizer has only spaces to see.
// Everything is indexed anew behind the commits, the newest first (index_queue.h).
constexpr const char *searchFilters = R"sql(
DROP TABLE messages_fts;
CREATE VIRTUAL TABLE messages_fts USING fts5(
    text, marks,
    content = '', columnsize = 0, prefix = '1 2 3', tokenize = 'ascii'
);
DROP TABLE index_queue;
CREATE TABLE index_queue(
    message_id INTEGER PRIMARY KEY,
    room_key INTEGER NOT NULL,
    author INTEGER NOT NULL,
    text TEXT
);
INSERT OR REPLACE INTO meta(name, value) SELECT 'indexed', CAST(coalesce(max(id), 0) AS TEXT) FROM messages;
INSERT OR REPLACE INTO meta(name, value) SELECT 'index_floor', CAST(coalesce(max(id), 0) AS TEXT) FROM messages;
)sql";

// Names and colours that people change. A change is known for ever by its tag, like an entry; a former name is for a while nobody
// else's (account_store.h).
constexpr const char *profiles = R"sql(
ALTER TABLE members ADD COLUMN colour INTEGER NOT NULL DEFAULT 0;
ALTER TABLE accounts ADD COLUMN colour INTEGER NOT NULL DEFAULT 0;
CREATE TABLE profile_changes(
    user TEXT NOT NULL,
    tag BLOB NOT NULL,
    name TEXT NOT NULL,
    colour INTEGER NOT NULL,
    PRIMARY KEY(user, tag)
) WITHOUT ROWID;
CREATE TABLE former_names(
    id INTEGER PRIMARY KEY,
    user TEXT NOT NULL,
    name_key TEXT NOT NULL,
    skeleton TEXT NOT NULL,
    until INTEGER NOT NULL
);
CREATE INDEX former_names_by_name ON former_names(name_key);
CREATE INDEX former_names_by_skeleton ON former_names(skeleton);
CREATE INDEX former_names_by_user ON former_names(user);
)sql";

// The index has messages by places that rise with their time, over all rooms (index_place.h), so that the newest hits come first
// whichever room they are in. Everything is indexed anew, as for searchFilters.
constexpr const char *searchByTime = R"sql(
DROP TABLE messages_fts;
CREATE VIRTUAL TABLE messages_fts USING fts5(
    text, marks,
    content = '', columnsize = 0, prefix = '1 2 3', tokenize = 'ascii'
);
CREATE TABLE index_places(
    place INTEGER PRIMARY KEY,
    message_id INTEGER NOT NULL
);
CREATE UNIQUE INDEX index_places_by_message ON index_places(message_id);
DELETE FROM index_queue;
INSERT OR REPLACE INTO meta(name, value) SELECT 'indexed', CAST(coalesce(max(id), 0) AS TEXT) FROM messages;
INSERT OR REPLACE INTO meta(name, value) SELECT 'index_floor', CAST(coalesce(max(id), 0) AS TEXT) FROM messages;
)sql";

// What words the index has (index_words.h): a view of it that keeps nothing of its own.
constexpr const char *indexWords = R"sql(
CREATE VIRTUAL TABLE index_words USING fts5vocab(messages_fts, instance);
)sql";

// Accounts of programs, and devices that may do only some things (token_store.h). Scopes and rooms are words with blanks between.
constexpr const char *tokens = R"sql(
ALTER TABLE accounts ADD COLUMN bot INTEGER NOT NULL DEFAULT 0;
ALTER TABLE devices ADD COLUMN scopes TEXT NOT NULL DEFAULT '';
ALTER TABLE devices ADD COLUMN scope_rooms TEXT NOT NULL DEFAULT '';
ALTER TABLE devices ADD COLUMN made_by TEXT NOT NULL DEFAULT '';
ALTER TABLE devices ADD COLUMN expires INTEGER NOT NULL DEFAULT 0;
CREATE INDEX devices_with_scopes ON devices(id) WHERE scopes <> '';
)sql";

// Who runs the server, and who is kept out of it.
constexpr const char *operating = R"sql(
ALTER TABLE accounts ADD COLUMN operator INTEGER NOT NULL DEFAULT 0;
ALTER TABLE accounts ADD COLUMN disabled INTEGER NOT NULL DEFAULT 0;
)sql";

// How long a room keeps its messages, and up to which none is kept any more.
constexpr const char *retention = R"sql(
ALTER TABLE rooms ADD COLUMN keep_days INTEGER NOT NULL DEFAULT 0;
ALTER TABLE rooms ADD COLUMN expired INTEGER NOT NULL DEFAULT 0;
)sql";

// Which members are programs, as far as the log says so.
constexpr const char *botMembers = R"sql(
ALTER TABLE members ADD COLUMN bot INTEGER NOT NULL DEFAULT 0;
)sql";

constexpr const char *steps[] = {versionOne,   identity,   runRooms, roomChoices, lookups,   searchFilters, profiles,
                                 searchByTime, indexWords, tokens,   operating,   retention, botMembers};

} // namespace

Migrations migrations()
{
    return steps;
}

} // namespace hubbub::store
