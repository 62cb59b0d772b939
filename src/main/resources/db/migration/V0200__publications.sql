-- Publications: what people are told, as it is written and as everyone could read it.

CREATE SCHEMA publications;

CREATE TABLE publications.publication (
    id               uuid PRIMARY KEY,
    project          uuid NOT NULL REFERENCES projects.project (id),
    activity         uuid NOT NULL REFERENCES projects.activity (id),
    -- Its own short address, which leaflets print.
    slug             text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    -- The words as they stand now; what everyone reads stands in the edition.
    words            jsonb NOT NULL CHECK (words ->> 'title' <> ''),
    version          bigint NOT NULL DEFAULT 1,
    written_by       uuid NOT NULL,
    approved_by      uuid,
    approved_at      timestamptz,
    approved_version bigint,
    contact_name     text NOT NULL,
    contact_role     text NOT NULL,
    contact_email    text NOT NULL,
    contact_phone    text NOT NULL,
    review_on        date,
    phase            text NOT NULL CHECK (phase IN ('DRAFT', 'SCHEDULED', 'OUT', 'WITHDRAWN')),
    due_at           timestamptz,
    due_by           uuid,
    edition          integer,
    published_at     timestamptz,
    withdrawn_at     timestamptz,
    because          text NOT NULL DEFAULT '',
    begun_at         timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT approved_whole CHECK (
        num_nulls(approved_by, approved_at, approved_version) IN (0, 3)),
    -- Nobody approves what they wrote last themselves.
    CONSTRAINT approved_by_a_second CHECK (
        approved_version <> version OR approved_by <> written_by),
    CONSTRAINT scheduled_when CHECK (
        num_nulls(due_at, due_by) = CASE phase WHEN 'SCHEDULED' THEN 0 ELSE 2 END),
    CONSTRAINT out_as_an_edition CHECK (
        num_nulls(edition, published_at) = CASE WHEN phase IN ('OUT', 'WITHDRAWN') THEN 0 ELSE 2 END),
    CONSTRAINT looked_at_again CHECK (review_on IS NOT NULL OR phase = 'DRAFT'),
    CONSTRAINT withdrawn_with_a_reason CHECK (
        (phase = 'WITHDRAWN') = (withdrawn_at IS NOT NULL)
        AND (phase = 'WITHDRAWN') = (because <> ''))
);

CREATE INDEX publication_project ON publications.publication
  (project, (coalesce(published_at, begun_at)) DESC, id);
CREATE INDEX publication_due ON publications.publication (due_at) WHERE phase = 'SCHEDULED';

-- What everyone could read from a moment on. The first has no reason, every other has one.
CREATE TABLE publications.edition (
    publication uuid NOT NULL REFERENCES publications.publication,
    number      database.ordinal NOT NULL,
    words       jsonb NOT NULL,
    because     text NOT NULL,
    made_by     uuid NOT NULL,
    made_at     timestamptz NOT NULL,
    PRIMARY KEY (publication, number),
    CHECK ((number = 1) = (because = ''))
);

SELECT database.append_only('publications.edition');

-- Whether in a project a second person reads everything first; the last row counts.
CREATE TABLE publications.second_reader (
    project uuid NOT NULL REFERENCES projects.project (id),
    wanted  boolean NOT NULL,
    set_by  uuid NOT NULL,
    set_at  timestamptz NOT NULL,
    number  bigint GENERATED ALWAYS AS IDENTITY,
    PRIMARY KEY (project, number)
);

SELECT database.append_only('publications.second_reader');

CREATE TABLE publications.preview_link (
    id          uuid PRIMARY KEY,
    publication uuid NOT NULL REFERENCES publications.publication,
    token_hash  bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    made_by     uuid NOT NULL,
    made_at     timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL CHECK (expires_at > made_at),
    revoked_at  timestamptz
);

CREATE INDEX preview_link_of_publication ON publications.preview_link (publication);
