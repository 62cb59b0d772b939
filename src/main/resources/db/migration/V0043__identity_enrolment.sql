-- One-time keys by which an administrator makes a passkey. A mailbox alone must never lead to one.
CREATE TABLE identity.enrolment (
    person      uuid PRIMARY KEY REFERENCES people.person,
    key         text NOT NULL CHECK (key ~ '^[0-9a-f]{64}$'),
    valid_until timestamptz NOT NULL
);
