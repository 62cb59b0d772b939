-- What can be found, and by what. Whether a reader may see it is asked of its project each time.
CREATE SCHEMA search;

CREATE TABLE search.entry (
  kind        database.code NOT NULL,
  thing       uuid NOT NULL,
  project     uuid REFERENCES projects.project,
  path        text NOT NULL CHECK (path ~ '^/[^/]'),
  title       text NOT NULL,
  summary     text NOT NULL,
  body        text NOT NULL,
  area        text NOT NULL,
  topics      text[] NOT NULL,
  level       text,
  opens       date,
  last_day    date,
  ended       boolean NOT NULL,
  at          timestamptz NOT NULL,
  -- Filled with the rest of the row: a backup can't copy what the database computes.
  title_words tsvector NOT NULL,
  words       tsvector NOT NULL,
  PRIMARY KEY (kind, thing)
);
CREATE INDEX entry_words ON search.entry USING gin (words);
CREATE INDEX entry_project ON search.entry (project);
CREATE INDEX entry_newest ON search.entry (at DESC, thing DESC);

-- Words that look alike, where the database can tell; elsewhere nothing looks like anything else.
DO $$
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA search;
  CREATE FUNCTION search.likeness(sought text, title text) RETURNS real
    LANGUAGE sql IMMUTABLE RETURN search.word_similarity(sought, title);
EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported
    OR undefined_function THEN
  CREATE FUNCTION search.likeness(sought text, title text) RETURNS real
    LANGUAGE sql IMMUTABLE RETURN 0;
END $$;
