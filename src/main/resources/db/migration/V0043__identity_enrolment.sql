-- One-time keys by which an administrator makes a passkey. A mailbox alone must never lead to one.
CREATE TABLE identity.enrolment (
    person      uuid PRIMARY KEY REFERENCES people.person,
    key         database.hash NOT NULL,
    valid_until timestamptz NOT NULL
);
