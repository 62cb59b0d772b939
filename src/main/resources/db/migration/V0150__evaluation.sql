-- The promise check is computed from facts; only people's words around it are kept here.

CREATE SCHEMA evaluation;

CREATE TABLE evaluation.outside_event (
    id          uuid PRIMARY KEY,
    project     uuid NOT NULL REFERENCES projects.project (id),
    kind        text NOT NULL CHECK (kind ~ '^[A-Z_]+$'),
    happened_on date NOT NULL,
    what        text NOT NULL CHECK (what <> ''),
    source      text NOT NULL CHECK (source <> ''),
    by_whom     text NOT NULL CHECK (by_whom ~ '^[A-Z_]+$'),
    listed      uuid,
    concerns    uuid,
    lived       integer CHECK (lived >= 0),
    learnt      integer CHECK (learnt >= 0),
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL
);

CREATE INDEX outside_event_project ON evaluation.outside_event (project, happened_on DESC, id);
CREATE INDEX outside_event_recorded_by ON evaluation.outside_event (recorded_by);

CREATE TABLE evaluation.remark (
    id        uuid PRIMARY KEY,
    project   uuid NOT NULL REFERENCES projects.project (id),
    criterion smallint NOT NULL CHECK (criterion BETWEEN 1 AND 30),
    person    uuid NOT NULL,
    words     text NOT NULL CHECK (length(words) BETWEEN 1 AND 1000),
    at        timestamptz NOT NULL
);

CREATE INDEX remark_criterion ON evaluation.remark (project, criterion, at, id);
CREATE INDEX remark_person ON evaluation.remark (person);
