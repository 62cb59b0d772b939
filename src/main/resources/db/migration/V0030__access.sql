-- Roles given for the whole installation or for one project; taken roles stay, with their dates.

CREATE SCHEMA access;

CREATE TABLE access.role_given (
    id       uuid PRIMARY KEY,
    person   uuid NOT NULL REFERENCES people.person,
    role     text NOT NULL CHECK (role IN ('ADMINISTRATOR', 'CO_ORDINATOR', 'ANALYST',
        'BOARD_READER', 'SAFEGUARDING_LEAD', 'MODERATOR', 'PROJECT_LEAD', 'NAMED_READER')),
    -- Null for the whole installation.
    project  uuid,
    given_at timestamptz NOT NULL,
    -- Null when the platform gave it: the first administrator, at set-up.
    given_by uuid REFERENCES people.person,
    taken_at timestamptz,
    taken_by uuid REFERENCES people.person,
    CONSTRAINT taken_after_given CHECK (taken_at >= given_at)
);

CREATE UNIQUE INDEX role_held_once ON access.role_given (person, role, project)
    NULLS NOT DISTINCT WHERE taken_at IS NULL;
CREATE INDEX role_held_in_project ON access.role_given (project, role) WHERE taken_at IS NULL;
