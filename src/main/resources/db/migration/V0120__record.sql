-- The record of each decision: a chain of entries in which every hash covers the one before. The
-- database keeps the chain by constraints alone, whatever the program does.

CREATE SCHEMA record;

CREATE TABLE record.entry (
    decision     uuid NOT NULL,
    seq          integer NOT NULL CHECK (seq >= 1),
    type         text NOT NULL CHECK (type ~ '^[a-zA-Z]+$'),
    -- As it was hashed: ISO 8601 in UTC, to the microsecond at most.
    at           text NOT NULL CHECK (at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3}|\.\d{6})?Z$'),
    payload      text NOT NULL,
    payload_hash text NOT NULL,
    prev_hash    text NOT NULL,
    hash         text NOT NULL,
    prev_seq     integer GENERATED ALWAYS AS (nullif(seq - 1, 0)) STORED,
    PRIMARY KEY (decision, seq),
    UNIQUE (decision, seq, hash),
    CONSTRAINT follows_the_entry_before
        FOREIGN KEY (decision, prev_seq, prev_hash) REFERENCES record.entry (decision, seq, hash),
    CONSTRAINT first_follows_nothing CHECK (seq > 1 OR prev_hash = repeat('0', 64)),
    CONSTRAINT payload_is_hashed
        CHECK (payload_hash = encode(sha256(convert_to(payload, 'UTF8')), 'hex')),
    CONSTRAINT entry_is_hashed
        CHECK (hash = encode(sha256(convert_to(
            '{"at":"' || at || '","decisionId":"' || decision::text
            || '","payloadHash":"' || payload_hash || '","prevHash":"' || prev_hash
            || '","seq":' || seq::text || ',"type":"' || type || '"}', 'UTF8')), 'hex'))
);

SELECT database.append_only('record.entry');

-- The end of a chain, held until the transaction ends. The second statement sees what others
-- committed while the first one waited.
CREATE FUNCTION record.hold_end(decision uuid) RETURNS TABLE (seq integer, hash text)
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(hold_end.decision::text, 120));
  RETURN QUERY
    SELECT e.seq, e.hash FROM record.entry e
    WHERE e.decision = hold_end.decision ORDER BY e.seq DESC LIMIT 1;
END;
$$;

-- What is personal, with the salt that hides it in the chain. Erasing the person deletes the row,
-- and with it the only way to find out what the chain's commitment stood for.
CREATE TABLE record.personal_words (
    commitment text PRIMARY KEY CHECK (commitment ~ '^[0-9a-f]{64}$'),
    decision   uuid NOT NULL,
    person     uuid NOT NULL,
    words      text NOT NULL,
    salt       bytea NOT NULL CHECK (length(salt) = 32)
);

CREATE INDEX personal_words_decision ON record.personal_words (decision);
CREATE INDEX personal_words_person ON record.personal_words (person);
