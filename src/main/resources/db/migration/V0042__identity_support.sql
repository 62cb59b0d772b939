-- Who may act for whom: asked by the person, accepted by the supporter, ended by either.

CREATE TABLE identity.support (
    id          uuid PRIMARY KEY,
    person      uuid NOT NULL REFERENCES people.person,
    -- The address that was asked; emptied when the supporter is known, or when it ends.
    email       text CHECK (email = lower(email)),
    supporter   uuid REFERENCES people.person,
    asked_at    timestamptz NOT NULL,
    accepted_at timestamptz,
    ended_at    timestamptz,
    CONSTRAINT asked_somebody CHECK (email IS NOT NULL OR supporter IS NOT NULL
        OR ended_at IS NOT NULL),
    CONSTRAINT not_oneself CHECK (supporter <> person),
    CONSTRAINT accepted_by_somebody CHECK (accepted_at IS NULL OR supporter IS NOT NULL)
);

CREATE INDEX support_person ON identity.support (person) WHERE ended_at IS NULL;
CREATE INDEX support_supporter ON identity.support (supporter) WHERE ended_at IS NULL;
CREATE INDEX support_email ON identity.support (email) WHERE ended_at IS NULL;
