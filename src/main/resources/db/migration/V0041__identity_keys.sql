-- Other ways to sign in: passkeys, an employer's own sign-in, and printed cards.

-- The random handle by which authenticators know a person, who is not named on them otherwise.
CREATE TABLE identity.passkey_holder (
    handle bytea PRIMARY KEY,
    person uuid NOT NULL UNIQUE REFERENCES people.person
);

CREATE TABLE identity.passkey (
    id               uuid PRIMARY KEY,
    credential_id    bytea NOT NULL UNIQUE,
    handle           bytea NOT NULL REFERENCES identity.passkey_holder ON DELETE CASCADE,
    public_key       bytea NOT NULL,
    signature_count  bigint NOT NULL,
    user_verified    boolean NOT NULL,
    backup_eligible  boolean NOT NULL,
    backup_state     boolean NOT NULL,
    transports       text NOT NULL,
    attestation      bytea,
    attestation_data bytea,
    name             text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    created_at       timestamptz NOT NULL,
    last_used_at     timestamptz NOT NULL
);

CREATE INDEX passkey_handle ON identity.passkey (handle);

-- Members of staff as their employer knows them: by issuer and subject, never by e-mail address.
CREATE TABLE identity.staff_account (
    issuer    text NOT NULL,
    subject   text NOT NULL,
    person    uuid NOT NULL REFERENCES people.person,
    linked_at timestamptz NOT NULL,
    PRIMARY KEY (issuer, subject)
);

CREATE INDEX staff_account_person ON identity.staff_account (person);

-- Printed cards. Whoever reads this table alone learns neither the code on a card nor its PIN.
CREATE TABLE identity.card (
    id         uuid PRIMARY KEY,
    person     uuid NOT NULL REFERENCES people.person,
    code       database.hash NOT NULL UNIQUE,
    pin        database.hash NOT NULL,
    issued_at  timestamptz NOT NULL,
    issued_by  uuid NOT NULL REFERENCES people.person,
    wrong_pins integer NOT NULL DEFAULT 0,
    used_at    timestamptz,
    revoked_at timestamptz
);

CREATE UNIQUE INDEX card_one_each ON identity.card (person) WHERE revoked_at IS NULL;
