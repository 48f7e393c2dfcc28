-- The one living code of a person that carries them to another device. code_hash: slow and keyed.
CREATE TABLE resume_codes (
    person_id  TEXT NOT NULL PRIMARY KEY,
    code_hash  BLOB NOT NULL,
    expires_at INTEGER NOT NULL -- Unix milliseconds
) WITHOUT ROWID;
CREATE UNIQUE INDEX resume_codes_by_hash ON resume_codes (code_hash);

-- Wrong codes of the last hour. person_key: as in people; empty once that person was deleted, as guesses still count for all.
CREATE TABLE resume_guesses (
    guess      INTEGER PRIMARY KEY,
    person_key TEXT NOT NULL,
    guessed_at INTEGER NOT NULL
);
CREATE INDEX resume_guesses_by_person ON resume_guesses (person_key);
CREATE INDEX resume_guesses_by_age ON resume_guesses (guessed_at);
