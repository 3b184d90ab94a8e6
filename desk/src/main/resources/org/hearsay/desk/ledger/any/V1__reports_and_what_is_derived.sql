-- What was handed in. "serial" counts in the order of adding and leaves the ledger nowhere; "id" is the SHA-256 of the bytes.
-- "kept" is the SHA-256 of the bytes that are held now: another one after names were erased from them, none after a purge.
-- "level" -1: to be read again; 0: not yet brought together with the others; "block": whom it is matched with, null before
-- the first time. "seal": a sum over all rows of the report but these two.
CREATE TABLE report (
  serial     BIGINT  NOT NULL PRIMARY KEY,
  id         TEXT    NOT NULL UNIQUE,
  added      TEXT    NOT NULL,
  size       BIGINT  NOT NULL,
  kept       TEXT,
  state      TEXT    NOT NULL,
  given      TEXT    NOT NULL,
  known      TEXT    NOT NULL,
  language   TEXT    NOT NULL,
  engine     TEXT    NOT NULL,
  length     BIGINT  NOT NULL,
  statements BIGINT  NOT NULL,
  damage     BIGINT  NOT NULL,
  words      BIGINT  NOT NULL,
  seal       TEXT    NOT NULL,
  block      BIGINT,
  level      BIGINT  NOT NULL
);
CREATE INDEX report_block ON report (block);
CREATE INDEX report_unsettled ON report (serial) WHERE level < 1;
CREATE INDEX report_strict ON report (serial) WHERE level > 1;

CREATE TABLE content (
  report BIGINT NOT NULL PRIMARY KEY REFERENCES report (serial) ON DELETE CASCADE,
  body   ${blob} NOT NULL
);

-- All that was told of a report, each way of telling once: the same bytes may be handed in by several.
CREATE TABLE handing (
  report BIGINT NOT NULL REFERENCES report (serial) ON DELETE CASCADE,
  given  TEXT   NOT NULL,
  PRIMARY KEY (report, given)
);

-- Derived: what the engine keeps of a report to match it with others, and the keys of it, eight bytes each, sorted.
CREATE TABLE digest (
  report BIGINT NOT NULL PRIMARY KEY REFERENCES report (serial) ON DELETE CASCADE,
  body   ${blob} NOT NULL,
  keys   ${blob} NOT NULL
);

-- Derived: which reports hold a key.
CREATE TABLE posting (
  hash   BIGINT NOT NULL,
  report BIGINT NOT NULL REFERENCES report (serial),
  PRIMARY KEY (hash, report)
) ${without_rowid};

-- Derived: who is told to have said something, and where.
CREATE TABLE said (
  report  BIGINT NOT NULL REFERENCES report (serial) ON DELETE CASCADE,
  n       BIGINT NOT NULL,
  speaker TEXT   NOT NULL,
  body    TEXT   NOT NULL,
  PRIMARY KEY (report, n)
);
CREATE TABLE speaker (
  token  TEXT   NOT NULL,
  report BIGINT NOT NULL REFERENCES report (serial) ON DELETE CASCADE,
  PRIMARY KEY (token, report)
) ${without_rowid};
CREATE INDEX speaker_report ON speaker (report);

-- Derived: what a block of reports says together.
CREATE TABLE matching (
  block   BIGINT NOT NULL PRIMARY KEY,
  level   BIGINT NOT NULL,
  body    ${blob} NOT NULL,
  seal    TEXT   NOT NULL,
  copies  BIGINT NOT NULL,
  origins BIGINT NOT NULL,
  drifts  BIGINT NOT NULL,
  plans   BIGINT NOT NULL
);
CREATE INDEX matching_copies ON matching (block) WHERE copies > 0;
CREATE INDEX matching_origins ON matching (block) WHERE origins > 0;
CREATE INDEX matching_drifts ON matching (block) WHERE drifts > 0;
CREATE INDEX matching_plans ON matching (block) WHERE plans > 0;
CREATE TABLE claim (
  id         TEXT ${binary} NOT NULL PRIMARY KEY,
  block      BIGINT NOT NULL,
  type       TEXT   NOT NULL,
  gloss      TEXT   NOT NULL,
  utterances BIGINT NOT NULL,
  dispatches BIGINT NOT NULL,
  reports    BIGINT NOT NULL
);
CREATE INDEX claim_block ON claim (block);
CREATE INDEX claim_reports ON claim (reports DESC, id);
CREATE INDEX claim_figures ON claim (reports DESC, id) WHERE type = 'FIGURE';

-- Reports that were erased: nothing of them stays but that they are not to come back.
CREATE TABLE erased (
  id   TEXT NOT NULL PRIMARY KEY,
  seal TEXT NOT NULL
);

-- What is known of the ledger itself.
CREATE TABLE fact (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);
