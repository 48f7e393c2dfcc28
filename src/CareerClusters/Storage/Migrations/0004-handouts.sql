-- Pages a person made to print or to give away, as they were when made. token_hash: of the secret in the link.
CREATE TABLE handouts (
    token_hash BLOB NOT NULL PRIMARY KEY,
    person_id  TEXT NOT NULL,
    content    BLOB NOT NULL,
    expires_at INTEGER NOT NULL -- Unix milliseconds
) WITHOUT ROWID;
CREATE INDEX handouts_by_person ON handouts (person_id);
