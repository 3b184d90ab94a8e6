-- What lists show stands in the tables: no list unpacks what whole blocks say, and through whom words went is kept beside them.
-- All of it is derived, so that the next question derives it anew.
DELETE FROM posting;
DELETE FROM matching;
DROP TABLE claim;
CREATE TABLE claim (
  id                TEXT ${binary} NOT NULL PRIMARY KEY,
  block             BIGINT NOT NULL,
  type              TEXT   NOT NULL,
  gloss             TEXT   NOT NULL,
  utterances        BIGINT NOT NULL,
  dispatches        BIGINT NOT NULL,
  reports           BIGINT NOT NULL,
  denied_utterances BIGINT NOT NULL,
  denied_dispatches BIGINT NOT NULL,
  denied_reports    BIGINT NOT NULL,
  -- Where it stands first: the id of the report and code points of its text.
  first_report      TEXT   NOT NULL,
  first_start       BIGINT NOT NULL,
  first_end         BIGINT NOT NULL
);
CREATE INDEX claim_block ON claim (block);
CREATE INDEX claim_reports ON claim (reports DESC, id);
CREATE INDEX claim_figures ON claim (reports DESC, id) WHERE type = 'FIGURE';

-- A story is called by the first of its reports in the order of their ids.
CREATE TABLE story (
  id      TEXT ${binary} NOT NULL PRIMARY KEY,
  block   BIGINT NOT NULL,
  reports BIGINT NOT NULL
);
CREATE INDEX story_block ON story (block);
CREATE INDEX story_reports ON story (reports DESC, id);

UPDATE report SET block = NULL, level = CASE WHEN state = 'PURGED' THEN 0 ELSE -1 END;
