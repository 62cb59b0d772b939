-- People: the name they chose, how to reach them, what they let us know, and who has left.

CREATE SCHEMA people;

CREATE TABLE people.person (
    id           uuid PRIMARY KEY,
    -- Null once the account is deleted; the row stays, so that the record's ids lead nowhere but hold.
    name         text CHECK (length(name) BETWEEN 1 AND 80),
    language     text NOT NULL DEFAULT 'en-GB',
    email        text UNIQUE CHECK (email = lower(email)),
    phone        text CHECK (length(phone) <= 40),
    post         text CHECK (length(post) <= 500),
    preferred    text NOT NULL CHECK (preferred IN ('EMAIL', 'PHONE', 'POST', 'SUPPORTER')),
    experience   text NOT NULL CHECK (experience IN ('LIVED', 'LEARNT', 'BOTH', 'RATHER_NOT_SAY')),
    shown        text NOT NULL CHECK (shown IN ('NOBODY', 'PARTNERS', 'EVERYONE')),
    consented_at timestamptz,
    joined_at    timestamptz NOT NULL,
    erased_at    timestamptz,
    version      integer NOT NULL DEFAULT 0,
    CONSTRAINT kept_by_consent CHECK ((experience = 'RATHER_NOT_SAY') = (consented_at IS NULL)),
    CONSTRAINT shown_by_consent CHECK (experience <> 'RATHER_NOT_SAY' OR shown = 'NOBODY'),
    CONSTRAINT named_until_erased CHECK ((name IS NULL) = (erased_at IS NOT NULL)),
    CONSTRAINT erased_wholly CHECK (erased_at IS NULL OR (email IS NULL AND phone IS NULL
        AND post IS NULL AND experience = 'RATHER_NOT_SAY'))
);

CREATE INDEX person_name ON people.person (lower(name) text_pattern_ops, id);

-- Everybody who deleted their account; repeated after a restore, and never forgotten.
CREATE TABLE people.erasure (
    person uuid PRIMARY KEY,
    at     timestamptz NOT NULL
);

SELECT database.append_only('people.erasure');
