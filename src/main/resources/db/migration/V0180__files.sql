-- Files that belong to things of other capabilities; what they hold stands in chunks, or in a folder.
CREATE SCHEMA files;

CREATE TABLE files.file (
  id          uuid PRIMARY KEY,
  -- What it belongs to: the kind of thing says which capability knows it.
  kind        text NOT NULL CHECK (kind ~ '^[a-z][a-z-]{0,39}$'),
  thing       uuid NOT NULL,
  project     uuid,
  name        text NOT NULL CHECK (name ~ '^[^./\\]+[.][a-z0-9]{1,8}$'),
  type        text NOT NULL CHECK (type ~ '^[A-Z0-9]+$'),
  size        bigint NOT NULL CHECK (size > 0),
  sha256      database.hash NOT NULL,
  width       integer CHECK (width > 0),
  height      integer CHECK (height > 0),
  words       text NOT NULL CHECK (words ~ '\S' AND length(words) <= 300),
  transcript  text NOT NULL CHECK (length(transcript) <= 100000),
  captions    uuid REFERENCES files.file,
  added_by    uuid NOT NULL,
  added_at    timestamptz NOT NULL,
  state       text NOT NULL CHECK (state IN ('NOT_CHECKED', 'CLEAN', 'HARMFUL', 'REMOVED')),
  state_since timestamptz NOT NULL,
  CHECK ((width IS NULL) = (height IS NULL))
);
CREATE INDEX file_of_thing ON files.file (thing, kind, added_at);
CREATE INDEX file_not_checked ON files.file (state_since, id) WHERE state = 'NOT_CHECKED';

-- What a file holds, a quarter of a megabyte a row, so that nobody has to keep all of it in memory.
CREATE TABLE files.chunk (
  file   uuid NOT NULL REFERENCES files.file,
  number integer NOT NULL CHECK (number >= 0),
  bytes  bytea NOT NULL CHECK (length(bytes) BETWEEN 1 AND 262144),
  PRIMARY KEY (file, number)
);
-- Films, sound and pictures are compressed already; and a part of a row is found without the rest.
ALTER TABLE files.chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;
