-- person_key: a hash of channel, tenant and user. person_id: random; everything else hangs on it.
CREATE TABLE people (
    person_key TEXT NOT NULL PRIMARY KEY,
    person_id  TEXT NOT NULL,
    last_used  INTEGER NOT NULL -- Unix milliseconds
) WITHOUT ROWID;
CREATE INDEX people_by_id ON people (person_id);

-- key: 'profile', or a conversation's hash, or that and '/' and a number for a place that "back" returns to.
CREATE TABLE documents (
    person_id  TEXT NOT NULL,
    key        TEXT NOT NULL,
    json       BLOB NOT NULL,
    written_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, key)
);

-- A handled message and its replies: a message that comes again gets them again and is not run again.
CREATE TABLE turns (
    turn         INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id    TEXT NOT NULL,
    conversation TEXT NOT NULL,
    activity_id  TEXT,
    replies      BLOB NOT NULL,
    sent         INTEGER NOT NULL,
    handled_at   INTEGER NOT NULL
);
CREATE UNIQUE INDEX turns_by_activity ON turns (conversation, activity_id);
CREATE INDEX turns_unsent ON turns (conversation) WHERE sent = 0;
CREATE INDEX turns_by_person ON turns (person_id);
