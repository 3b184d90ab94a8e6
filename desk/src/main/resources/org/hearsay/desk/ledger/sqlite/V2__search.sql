-- Which reports hold a word. Words come folded; the text itself is not kept here.
CREATE VIRTUAL TABLE words USING fts5 (
  body, content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61 remove_diacritics 0'
);
INSERT INTO words (words, rank) VALUES ('secure-delete', 1);
CREATE VIRTUAL TABLE words_held USING fts5vocab (words, instance);
