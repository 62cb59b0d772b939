-- What happened: ids, kinds, numbers and dates, never text. It only grows.

CREATE SCHEMA facts;

CREATE TABLE facts.fact (
    id           uuid PRIMARY KEY,
    kind         text NOT NULL CHECK (kind ~ '^[a-z]+\.[a-z0-9-]+$'),
    actor        uuid,
    entered_by   uuid,
    channel      text NOT NULL CHECK (channel ~ '^[A-Z_]+$'),
    side         text CHECK (side IN ('LIVED', 'LEARNT')),
    project      uuid,
    stage        text CHECK (stage ~ '^[A-Z_]+$'),
    subject_kind text NOT NULL CHECK (subject_kind ~ '^[a-z-]+$'),
    subject      uuid NOT NULL,
    happened_on  date NOT NULL,
    recorded_at  timestamptz NOT NULL,
    audience     text NOT NULL CHECK (audience ~ '^[A-Z_]+$'),
    details      jsonb NOT NULL CHECK (jsonb_typeof(details) = 'object')
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
