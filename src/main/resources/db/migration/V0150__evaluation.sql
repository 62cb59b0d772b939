-- The promise check is computed from facts; only people's words around it are kept here.

CREATE SCHEMA evaluation;

CREATE TABLE evaluation.outside_event (
    id          uuid PRIMARY KEY,
    project     uuid NOT NULL REFERENCES projects.project (id),
    kind        database.code NOT NULL,
    happened_on date NOT NULL,
    what        text NOT NULL CHECK (what <> ''),
    source      text NOT NULL CHECK (source <> ''),
    by_whom     database.code NOT NULL,
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

-- How it was, in the words of somebody who says that it was not as recorded.
CREATE TABLE evaluation.contradiction (
    id      uuid PRIMARY KEY,
    project uuid NOT NULL REFERENCES projects.project (id),
    account uuid NOT NULL,
    person  uuid NOT NULL,
    words   text NOT NULL CHECK (length(words) BETWEEN 1 AND 1000),
    at      timestamptz NOT NULL
);

CREATE INDEX contradiction_project ON evaluation.contradiction (project, at, id);
CREATE INDEX contradiction_person ON evaluation.contradiction (person);

-- What the check compares with, one row a change. What holds without any change stands in the code.
-- The bounds keep a criterion from saying nothing.
CREATE TABLE evaluation.threshold_version (
    version                 integer PRIMARY KEY CHECK (version >= 0),
    holds_from              date NOT NULL,
    review_months           integer NOT NULL CHECK (review_months BETWEEN 1 AND 12),
    late_working_days       integer NOT NULL CHECK (late_working_days BETWEEN 1 AND 20),
    lived_percent           integer NOT NULL CHECK (lived_percent BETWEEN 50 AND 75),
    lived_at_least          integer NOT NULL CHECK (lived_at_least BETWEEN 2 AND 10),
    joint_percent           integer NOT NULL CHECK (joint_percent BETWEEN 75 AND 100),
    agreement_review_months integer NOT NULL CHECK (agreement_review_months BETWEEN 1 AND 24),
    reason                  text CHECK (length(reason) BETWEEN 1 AND 1000),
    changed_by              uuid,
    recorded_at             timestamptz,
    -- Nobody made the first one; every other has somebody, a reason and a moment.
    CHECK (num_nulls(reason, changed_by, recorded_at) = CASE version WHEN 0 THEN 3 ELSE 0 END),
    -- What was judged on a day stays as it was judged on it.
    CHECK (holds_from > (recorded_at AT TIME ZONE 'Europe/London')::date)
);

-- What holds until somebody changes it. A release that recommends other numbers leaves this row as
-- it is: it says what every day before was judged by.
INSERT INTO evaluation.threshold_version
  (version, holds_from, review_months, late_working_days, lived_percent, lived_at_least,
   joint_percent, agreement_review_months)
VALUES (0, DATE '2026-01-01', 6, 10, 50, 2, 90, 12);

SELECT database.append_only('evaluation.threshold_version');
