-- Partnerships: who holds a place on which side, what they declared, who chairs, how they agreed to work.

CREATE SCHEMA partnerships;

CREATE TABLE partnerships.partnership (
    id      uuid PRIMARY KEY,
    project uuid NOT NULL UNIQUE,
    slug    text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 80)
);

CREATE TABLE partnerships.place (
    id          uuid PRIMARY KEY,
    partnership uuid NOT NULL REFERENCES partnerships.partnership,
    person      uuid NOT NULL REFERENCES people.person,
    side        database.side NOT NULL,
    voting      boolean NOT NULL,
    co_chair    boolean NOT NULL,
    presence    text NOT NULL CHECK (presence IN ('HERE', 'PAUSED', 'WAITING')),
    since       timestamptz NOT NULL,
    until       timestamptz CHECK (until >= since),
    shown_as    text CHECK (length(shown_as) BETWEEN 1 AND 80),
    in_public   boolean NOT NULL DEFAULT false,
    CONSTRAINT co_chair_votes CHECK (NOT co_chair OR (voting AND presence <> 'WAITING')),
    CONSTRAINT co_chair_is_held CHECK (NOT co_chair OR until IS NULL)
);

-- One place for a person in a partnership, and one co-chair for a side.
CREATE UNIQUE INDEX place_of_person ON partnerships.place (partnership, person) WHERE until IS NULL;
CREATE UNIQUE INDEX co_chair_of_side ON partnerships.place (partnership, side) WHERE co_chair;
CREATE INDEX place_by_person ON partnerships.place (person);
CREATE INDEX place_by_partnership ON partnerships.place (partnership) WHERE until IS NULL;

CREATE TABLE partnerships.declaration (
    id        uuid PRIMARY KEY,
    place     uuid NOT NULL REFERENCES partnerships.place,
    interests text NOT NULL CHECK (length(interests) <= 4000),
    since     timestamptz NOT NULL,
    until     timestamptz
);

CREATE UNIQUE INDEX declaration_now ON partnerships.declaration (place) WHERE until IS NULL;
CREATE INDEX declaration_by_place ON partnerships.declaration (place);

CREATE TABLE partnerships.affiliation (
    declaration uuid NOT NULL REFERENCES partnerships.declaration ON DELETE CASCADE,
    position    integer NOT NULL,
    body        text NOT NULL CHECK (length(body) BETWEEN 1 AND 120),
    tie         text NOT NULL CHECK (tie IN ('PAID', 'SPEAKS_FOR', 'MEMBER')),
    bearing     text NOT NULL CHECK (bearing IN ('DECIDES', 'PARTNER_ORGANISATION', 'SUPPLIER', 'NONE')),
    PRIMARY KEY (declaration, position)
);

-- The address is forgotten as soon as the invitation can't be used any more.
CREATE TABLE partnerships.invitation (
    id          uuid PRIMARY KEY,
    partnership uuid NOT NULL REFERENCES partnerships.partnership,
    code_hash   database.hash NOT NULL UNIQUE,
    lived       boolean NOT NULL,
    learnt      boolean NOT NULL,
    voting      boolean NOT NULL,
    email       text,
    person      uuid REFERENCES people.person,
    made_by     uuid NOT NULL REFERENCES people.person,
    made_at     timestamptz NOT NULL,
    state       text NOT NULL CHECK (state IN ('OPEN', 'TAKEN', 'WITHDRAWN')),
    taken_by    uuid REFERENCES people.person,
    closed_at   timestamptz,
    CONSTRAINT taken_by_somebody CHECK ((state = 'TAKEN') = (taken_by IS NOT NULL)),
    CONSTRAINT offers_a_side CHECK (lived OR learnt),
    CONSTRAINT one_recipient CHECK (email IS NULL OR person IS NULL),
    CONSTRAINT closed_when CHECK ((state = 'OPEN') = (closed_at IS NULL)),
    CONSTRAINT address_forgotten CHECK (state = 'OPEN' OR email IS NULL)
);

CREATE INDEX invitation_open ON partnerships.invitation (partnership, made_at) WHERE state = 'OPEN';
CREATE INDEX invitation_for ON partnerships.invitation (person) WHERE state = 'OPEN';
CREATE INDEX invitation_taken ON partnerships.invitation (taken_by, partnership);

CREATE TABLE partnerships.side_question (
    id          uuid PRIMARY KEY,
    partnership uuid NOT NULL REFERENCES partnerships.partnership,
    side        database.side NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('CO_CHAIR', 'PAID_PARTNER')),
    place       uuid NOT NULL REFERENCES partnerships.place,
    asked_by    uuid NOT NULL REFERENCES people.person,
    asked_at    timestamptz NOT NULL,
    state       text NOT NULL CHECK (state IN ('OPEN', 'AGREED', 'NOT_AGREED', 'LAPSED')),
    closed_at   timestamptz,
    CONSTRAINT closed_when CHECK ((state = 'OPEN') = (closed_at IS NULL)),
    CONSTRAINT only_lived_admit CHECK (kind <> 'PAID_PARTNER' OR side = 'LIVED')
);

CREATE UNIQUE INDEX side_question_once ON partnerships.side_question (kind, place) WHERE state = 'OPEN';
CREATE INDEX side_question_open ON partnerships.side_question (partnership) WHERE state = 'OPEN';

CREATE TABLE partnerships.side_answer (
    question uuid NOT NULL REFERENCES partnerships.side_question,
    place    uuid NOT NULL REFERENCES partnerships.place,
    yes      boolean NOT NULL,
    at       timestamptz NOT NULL,
    PRIMARY KEY (question, place)
);

CREATE TABLE partnerships.agreement (
    partnership uuid NOT NULL REFERENCES partnerships.partnership,
    number      integer NOT NULL CHECK (number > 0),
    words       text NOT NULL CHECK (length(words) BETWEEN 1 AND 20000),
    written_by  uuid NOT NULL REFERENCES people.person,
    written_at  timestamptz NOT NULL,
    PRIMARY KEY (partnership, number)
);

SELECT database.append_only('partnerships.agreement');

CREATE TABLE partnerships.acceptance (
    partnership uuid NOT NULL,
    number      integer NOT NULL,
    place       uuid NOT NULL REFERENCES partnerships.place,
    at          timestamptz NOT NULL,
    PRIMARY KEY (partnership, number, place),
    FOREIGN KEY (partnership, number) REFERENCES partnerships.agreement
);

SELECT database.append_only('partnerships.acceptance');

CREATE TABLE partnerships.agreement_in_force (
    partnership uuid PRIMARY KEY,
    number      integer NOT NULL,
    since       timestamptz NOT NULL,
    review_on   date NOT NULL,
    FOREIGN KEY (partnership, number) REFERENCES partnerships.agreement
);

CREATE TABLE partnerships.agreement_read_again (
    partnership uuid NOT NULL REFERENCES partnerships.partnership,
    place       uuid NOT NULL REFERENCES partnerships.place,
    at          timestamptz NOT NULL,
    PRIMARY KEY (partnership, place)
);
