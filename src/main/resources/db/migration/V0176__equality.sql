-- Whom a consultation reaches. What people say about themselves is kept apart from what they answer.

CREATE SCHEMA equality;

CREATE TABLE equality.plan (
    consultation uuid NOT NULL REFERENCES consultations.consultation (id),
    number       database.ordinal NOT NULL,
    asked        boolean NOT NULL,
    why_not      text NOT NULL,
    targets      jsonb NOT NULL CHECK (jsonb_typeof(targets) = 'object'),
    made_by      uuid NOT NULL,
    made_at      timestamptz NOT NULL,
    PRIMARY KEY (consultation, number),
    CONSTRAINT left_out_with_a_reason CHECK (asked OR why_not <> '')
);

SELECT database.append_only('equality.plan');

-- No foreign key to a response and no moment: only the week, and a name made one way from a key
-- that is not kept here.
CREATE TABLE equality.said (
    consultation uuid NOT NULL REFERENCES consultations.consultation (id),
    apart        database.hash NOT NULL,
    week         date NOT NULL CHECK (extract(isodow FROM week) = 1),
    answers      jsonb NOT NULL CHECK (jsonb_typeof(answers) = 'object'),
    PRIMARY KEY (consultation, apart)
);

-- Only what was shown: rounded, and nothing under 5.
CREATE TABLE equality.reach (
    consultation uuid NOT NULL REFERENCES consultations.consultation (id),
    until        date NOT NULL,
    people       bigint NOT NULL CHECK (people % 5 = 0),
    groups       jsonb NOT NULL CHECK (jsonb_typeof(groups) = 'object'),
    PRIMARY KEY (consultation, until)
);

SELECT database.append_only('equality.reach');
