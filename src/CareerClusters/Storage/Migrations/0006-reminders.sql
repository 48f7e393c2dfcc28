-- A reminder of one step of a person's plan. reference: where to say it, without names. due_at, try_at: Unix milliseconds; try_at is when
-- it is tried first, or next, or when a claim on it ends. claim: who tries it now.
CREATE TABLE reminders (
    reminder  INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id TEXT NOT NULL,
    step      TEXT NOT NULL,
    reference BLOB NOT NULL,
    due_at    INTEGER NOT NULL,
    try_at    INTEGER NOT NULL,
    tries     INTEGER NOT NULL,
    claim     TEXT
);
CREATE UNIQUE INDEX reminders_by_step ON reminders (person_id, step);
CREATE INDEX reminders_by_time ON reminders (try_at);
