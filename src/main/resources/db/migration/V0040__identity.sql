-- Signing in by a link in a letter, and how often things may be tried. Secrets stand here only as
-- hashes; rows go soon after they are of no more use.

CREATE SCHEMA identity;

CREATE TABLE identity.sign_in_request (
    id        uuid PRIMARY KEY,
    email     text NOT NULL CHECK (email = lower(email)),
    -- The signed-in person who wants this to be their new address; null to sign in.
    changes   uuid REFERENCES people.person,
    browser   database.hash NOT NULL,
    token     database.hash NOT NULL UNIQUE,
    code      database.hash NOT NULL,
    return_to text NOT NULL,
    asked_at  timestamptz NOT NULL,
    used_at   timestamptz,
    replaced  boolean NOT NULL DEFAULT false,
    tries     integer NOT NULL DEFAULT 0
);

CREATE INDEX sign_in_request_browser ON identity.sign_in_request (browser, asked_at);
CREATE INDEX sign_in_request_asked ON identity.sign_in_request (asked_at);

-- How often something was tried within a window of time, counted for all machines together.
CREATE TABLE identity.tries (
    what    text NOT NULL,
    -- A hash of the address, network or person it is counted for.
    subject database.hash NOT NULL,
    begins  timestamptz NOT NULL,
    count   integer NOT NULL,
    PRIMARY KEY (what, subject, begins)
);

CREATE INDEX tries_begins ON identity.tries (begins);
