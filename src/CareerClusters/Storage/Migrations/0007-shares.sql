-- 1: a card for a counselor, of which a person has one at a time.
ALTER TABLE handouts ADD COLUMN is_share INTEGER NOT NULL DEFAULT 0;
