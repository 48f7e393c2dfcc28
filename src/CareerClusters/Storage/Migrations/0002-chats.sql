-- A chat of the web widget. person_key: as in people, so that deleting a person finds their chats.
CREATE TABLE chats (
    chat_id    TEXT NOT NULL PRIMARY KEY,
    person_key TEXT NOT NULL,
    last_entry INTEGER NOT NULL, -- number of the newest entry; grows for ever, also when entries are deleted
    last_used  INTEGER NOT NULL  -- Unix milliseconds
) WITHOUT ROWID;
CREATE INDEX chats_by_person ON chats (person_key);

-- What was said, as the client is shown it. entry_key: tells one that comes again.
CREATE TABLE chat_entries (
    chat_id   TEXT NOT NULL,
    entry     INTEGER NOT NULL,
    entry_key TEXT,
    json      BLOB NOT NULL,
    waiting   INTEGER NOT NULL, -- 1 until the bot has answered it
    written_at INTEGER NOT NULL,
    PRIMARY KEY (chat_id, entry)
);
CREATE UNIQUE INDEX chat_entries_by_key ON chat_entries (chat_id, entry_key);
CREATE INDEX chat_entries_waiting ON chat_entries (chat_id, entry) WHERE waiting = 1;
CREATE INDEX chat_entries_by_age ON chat_entries (written_at);

-- Tickets that opened a socket: each works once.
CREATE TABLE used_tickets (
    ticket     TEXT NOT NULL PRIMARY KEY,
    expires_at INTEGER NOT NULL
) WITHOUT ROWID;

-- Keys that this installation made for itself.
CREATE TABLE installation_keys (
    name TEXT NOT NULL PRIMARY KEY,
    key  BLOB NOT NULL
) WITHOUT ROWID;
