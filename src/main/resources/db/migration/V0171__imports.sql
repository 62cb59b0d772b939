-- Tables of answers that were collected elsewhere, from their reading to being taken out again.

CREATE SCHEMA imports;

CREATE TABLE imports.batch (
    id           uuid PRIMARY KEY,
    consultation uuid NOT NULL REFERENCES consultations.consultation (id),
    header       text[] NOT NULL,
    lines        integer NOT NULL CHECK (lines >= 0),
    state        text NOT NULL CHECK (state IN (
                   'READ', 'CHECKING', 'CHECKED', 'BRINGING_IN', 'BROUGHT_IN', 'UNDOING', 'UNDONE')),
    version      bigint NOT NULL DEFAULT 1,
    -- What each column holds, and what holds for lines that do not say.
    targets      text[],
    channel      database.code,
    came_on      date,
    between_many text,
    -- How far the work of the moment has come, and what checking found.
    done         integer NOT NULL DEFAULT 0,
    good         integer NOT NULL DEFAULT 0,
    wrong        integer NOT NULL DEFAULT 0,
    same         integer NOT NULL DEFAULT 0,
    read_by      uuid NOT NULL,
    read_at      timestamptz NOT NULL,
    brought_by   uuid,
    brought_at   timestamptz,
    undone_by    uuid,
    undone_at    timestamptz,
    CONSTRAINT matched_whole CHECK (num_nulls(targets, channel, came_on, between_many) IN (0, 4)),
    CONSTRAINT checked_when_matched CHECK (state = 'READ' OR targets IS NOT NULL)
);

CREATE INDEX batch_consultation ON imports.batch (consultation, read_at);

-- What stood in the table; forgotten when it was brought in, or when nobody did for a month.
CREATE TABLE imports.line (
    batch  uuid NOT NULL REFERENCES imports.batch ON DELETE CASCADE,
    number integer NOT NULL,
    cells  text[] NOT NULL,
    PRIMARY KEY (batch, number)
);

-- What is wrong with a line, in the order of lines; never what somebody wrote.
CREATE TABLE imports.problem (
    batch   uuid NOT NULL REFERENCES imports.batch ON DELETE CASCADE,
    number  integer NOT NULL,
    line    integer NOT NULL,
    "column" integer,
    key     text NOT NULL,
    details text[] NOT NULL,
    PRIMARY KEY (batch, number)
);

-- Which line became which response.
CREATE TABLE imports.brought (
    batch    uuid NOT NULL REFERENCES imports.batch,
    line     integer NOT NULL,
    response uuid NOT NULL UNIQUE REFERENCES consultations.response (id),
    PRIMARY KEY (batch, line)
);

SELECT database.append_only('imports.brought');
