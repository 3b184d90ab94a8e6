-- Which reports hold a word. Words come folded; the text itself is not kept here.
CREATE TABLE words (
  report BIGINT   NOT NULL PRIMARY KEY,
  body   TSVECTOR NOT NULL
);
CREATE INDEX words_body ON words USING GIN (body);
