-- Consultations: what is said before the questions, the questions, and what people answer.

CREATE SCHEMA consultations;

CREATE TABLE consultations.consultation (
    id           uuid PRIMARY KEY,
    project      uuid NOT NULL REFERENCES projects.project (id),
    activity     uuid NOT NULL UNIQUE REFERENCES projects.activity (id),
    -- Its own short address, which paper prints.
    slug         text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    version      bigint NOT NULL DEFAULT 1,
    phase        text NOT NULL CHECK (phase IN ('DRAFT', 'PUBLISHED', 'CLOSED')),
    -- From when until when it is open, as published; late ones are taken for some days more.
    opens        date,
    last_day     date,
    late_days    integer,
    edition      integer,
    published_at timestamptz,
    closed_at    timestamptz,
    drafted_at   timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT out_with_its_days CHECK (
        num_nulls(opens, last_day, late_days, edition, published_at)
          = CASE phase WHEN 'DRAFT' THEN 5 ELSE 0 END),
    CONSTRAINT closed_when CHECK ((phase = 'CLOSED') = (closed_at IS NOT NULL)),
    CONSTRAINT closes_after_it_opens CHECK (last_day >= opens),
    CONSTRAINT late_is_four_weeks CHECK (late_days BETWEEN 0 AND 28),
    -- Nobody closes it before its last day is over.
    CONSTRAINT closed_in_time CHECK (
        closed_at >= (last_day + 1)::timestamp AT TIME ZONE 'Europe/London')
);

CREATE INDEX consultation_project ON consultations.consultation (project);
CREATE INDEX consultation_over ON consultations.consultation (last_day) WHERE phase = 'PUBLISHED';

-- What it says, section by section, and its questions; each with the version that changed it last.
CREATE TABLE consultations.part (
    consultation uuid NOT NULL REFERENCES consultations.consultation,
    name         text NOT NULL CHECK (name ~ '^[a-z]+$'),
    content      jsonb NOT NULL CHECK (jsonb_typeof(content) = 'object'),
    version      bigint NOT NULL,
    PRIMARY KEY (consultation, name)
);

-- What everyone could read from a moment on. The first has no reason, every other has one.
CREATE TABLE consultations.edition (
    consultation uuid NOT NULL REFERENCES consultations.consultation,
    number       database.ordinal NOT NULL,
    terms        jsonb NOT NULL,
    questions    jsonb NOT NULL,
    opens        date NOT NULL,
    last_day     date NOT NULL CHECK (last_day >= opens),
    late_days    integer NOT NULL,
    because      text NOT NULL,
    made_by      uuid NOT NULL,
    made_at      timestamptz NOT NULL,
    PRIMARY KEY (consultation, number),
    CHECK ((number = 1) = (because = ''))
);

SELECT database.append_only('consultations.edition');

-- For how many days people are to be able to answer, at least, by size; one row a change.
CREATE TABLE consultations.minimum_days (
    holds_from date PRIMARY KEY,
    small      integer NOT NULL CHECK (small BETWEEN 1 AND 365),
    ordinary   integer NOT NULL CHECK (ordinary BETWEEN small AND 365),
    major      integer NOT NULL CHECK (major BETWEEN ordinary AND 365)
);

INSERT INTO consultations.minimum_days VALUES (DATE '2026-01-01', 7, 42, 84);

SELECT database.append_only('consultations.minimum_days');

-- One for each that was begun. Who holds the key can read and change it; only its hash is here.
CREATE TABLE consultations.response (
    id           uuid PRIMARY KEY,
    consultation uuid NOT NULL REFERENCES consultations.consultation,
    reference    text NOT NULL UNIQUE CHECK (reference ~ '^[0-9A-Z]{10}$'),
    key_hash     database.hash NOT NULL UNIQUE,
    channel      database.code NOT NULL,
    received_on  date NOT NULL,
    person       uuid,
    entered_by   uuid,
    started_at   timestamptz NOT NULL,
    -- Grows with each page that is saved; what was sent is one of them.
    version      bigint NOT NULL DEFAULT 0,
    stands_on    text,
    sent_version bigint,
    edition      integer,
    late         boolean,
    sent_at      timestamptz,
    sent_last_at timestamptz,
    withdrawn_at timestamptz,
    -- Drawn by chance: a second person types it in as well.
    typed_twice  boolean NOT NULL DEFAULT false,
    FOREIGN KEY (consultation, edition) REFERENCES consultations.edition,
    CONSTRAINT typed_in_by_somebody CHECK (channel = 'WEB' OR entered_by IS NOT NULL),
    -- On the web somebody is only at the keyboard for a person whom they act for.
    CONSTRAINT acts_for_somebody CHECK (
        channel <> 'WEB' OR entered_by IS NULL OR person IS NOT NULL),
    CONSTRAINT sent_with_everything CHECK (
        num_nulls(sent_version, edition, late, sent_at, sent_last_at) IN (0, 5)),
    CONSTRAINT twice_from_paper CHECK (NOT typed_twice OR entered_by IS NOT NULL),
    CONSTRAINT sent_what_is_there CHECK (sent_version <= version)
);

-- What the counts read: nothing of what anybody said.
CREATE INDEX response_consultation ON consultations.response
  (consultation, sent_at, channel, late, withdrawn_at);
CREATE INDEX response_typed_twice ON consultations.response (consultation) WHERE typed_twice;
CREATE INDEX response_person ON consultations.response (person) WHERE person IS NOT NULL;

-- What stands on each page: what its author sees, whether it was sent or not.
CREATE TABLE consultations.page (
    response uuid NOT NULL REFERENCES consultations.response,
    code     text NOT NULL,
    answers  jsonb NOT NULL CHECK (jsonb_typeof(answers) = 'object'),
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (response, code)
);

-- What counts: the answers as they were sent last, without those that are not on the way.
CREATE TABLE consultations.counted (
    response     uuid PRIMARY KEY REFERENCES consultations.response,
    consultation uuid NOT NULL REFERENCES consultations.consultation,
    answers      jsonb NOT NULL CHECK (jsonb_typeof(answers) = 'object')
);

CREATE INDEX counted_consultation ON consultations.counted (consultation);

-- How a second reading of a paper went: how many answers there were, and which differed.
CREATE TABLE consultations.second_entry (
    response   uuid PRIMARY KEY REFERENCES consultations.response,
    entered_by uuid NOT NULL,
    entered_at timestamptz NOT NULL,
    answers    integer NOT NULL CHECK (answers >= 0),
    different  text[] NOT NULL
);

-- What somebody saw half-way, and what is done about it.
CREATE TABLE consultations.review (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    consultation uuid NOT NULL REFERENCES consultations.consultation,
    seen         text NOT NULL CHECK (seen <> ''),
    action       text NOT NULL CHECK (action <> ''),
    made_by      uuid NOT NULL,
    made_at      timestamptz NOT NULL
);

CREATE INDEX review_consultation ON consultations.review (consultation);

SELECT database.append_only('consultations.review');
