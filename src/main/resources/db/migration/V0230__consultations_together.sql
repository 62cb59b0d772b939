-- For whom an answer speaks, where somebody said so, and who prepares it together.

CREATE TABLE consultations.behalf (
    response uuid PRIMARY KEY REFERENCES consultations.response,
    whom     text NOT NULL CHECK (whom IN ('MYSELF', 'SOMEBODY', 'ORGANISATION')),
    -- Of whoever is supported, until they need not be found any more; or of the organisation.
    name     text NOT NULL CHECK (length(name) <= 200),
    agreed   boolean NOT NULL,
    age      text CHECK (age IN ('UNDER_13', 'FROM_13_TO_17', 'ADULT')),
    guardian boolean NOT NULL,
    sent_by  text NOT NULL DEFAULT '' CHECK (length(sent_by) <= 100),
    said_at  timestamptz NOT NULL,
    CONSTRAINT agrees_to_be_spoken_for CHECK (agreed = (whom = 'SOMEBODY')),
    CONSTRAINT child_with_a_guardian CHECK (guardian = (age IS NOT DISTINCT FROM 'UNDER_13')),
    CONSTRAINT nobody_elses_name CHECK (whom <> 'MYSELF' OR name = ''),
    CONSTRAINT organisation_has_a_name CHECK (whom <> 'ORGANISATION' OR name <> '')
);

-- Those who prepare the answer of an organisation, each with a key; only its hash is here.
CREATE TABLE consultations.writer (
    id        uuid PRIMARY KEY,
    response  uuid NOT NULL REFERENCES consultations.response,
    key_hash  database.hash NOT NULL UNIQUE,
    name      text NOT NULL CHECK (length(name) <= 100),
    joined_at timestamptz NOT NULL
);

CREATE INDEX writer_response ON consultations.writer (response);

-- Grows each time the page is saved, and by whom of those who prepare it together.
ALTER TABLE consultations.page
    ADD COLUMN version bigint NOT NULL DEFAULT 1,
    ADD COLUMN saved_by uuid;
