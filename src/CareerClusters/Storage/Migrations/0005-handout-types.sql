-- What a page is: HTML to look at, or JSON to keep.
ALTER TABLE handouts ADD COLUMN media_type TEXT NOT NULL DEFAULT 'text/html; charset=utf-8';
