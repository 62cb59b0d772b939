-- What happened: ids, kinds, numbers and dates, never text. It only grows.

CREATE SCHEMA facts;

CREATE DOMAIN facts.kind AS text CHECK (VALUE ~ '^[a-z]+\.[a-z0-9-]+$');
CREATE DOMAIN facts.subject_kind AS text CHECK (VALUE ~ '^[a-z-]+$');
CREATE DOMAIN facts.details AS jsonb CHECK (jsonb_typeof(VALUE) = 'object');

CREATE TABLE facts.fact (
    id           uuid PRIMARY KEY,
    kind         facts.kind NOT NULL,
    actor        uuid,
    entered_by   uuid,
    channel      database.code NOT NULL,
    side         database.side,
    project      uuid,
    stage        database.code,
    subject_kind facts.subject_kind NOT NULL,
    subject      uuid NOT NULL,
    happened_on  date NOT NULL,
    recorded_at  timestamptz NOT NULL,
    audience     database.code NOT NULL,
    details      facts.details NOT NULL
);

-- What has happened in a project, newest first; and the same for what belongs to no project.
CREATE INDEX fact_project ON facts.fact (project, recorded_at DESC, id DESC);
-- What has happened to one thing.
CREATE INDEX fact_subject ON facts.fact (subject, recorded_at DESC, id DESC);
-- What the promise check asks: some kinds, in one project.
CREATE INDEX fact_kind ON facts.fact (project, kind, recorded_at, id);
-- What one person did, for their own page and their download.
CREATE INDEX fact_actor ON facts.fact (actor, recorded_at DESC, id DESC) WHERE actor IS NOT NULL;
-- The latest of one kind that everyone may know, over all projects.
CREATE INDEX fact_latest ON facts.fact (kind, happened_on DESC, recorded_at DESC)
  WHERE audience = 'PUBLIC';

SELECT database.append_only('facts.fact');
