-- The record of each decision: a chain of entries in which every hash covers the one before. The
-- database keeps the chain by constraints alone, whatever the program does.

CREATE SCHEMA record;

-- The hash of an entry: of its canonical JSON, as docs/record-format.md says. In plpgsql because a
-- function in SQL would be planned anew within each insert's constraint.
CREATE FUNCTION record.entry_hash(decision uuid, seq integer, type text, at text,
  payload_hash text, prev_hash text) RETURNS text
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN encode(sha256(convert_to(
    '{"at":"' || at || '","decisionId":"' || decision::text
    || '","payloadHash":"' || payload_hash || '","prevHash":"' || prev_hash
    || '","seq":' || seq::text || ',"type":"' || type || '"}', 'UTF8')), 'hex');
END;
$$;

CREATE TABLE record.entry (
    decision     uuid NOT NULL,
    seq          integer NOT NULL CHECK (seq >= 1),
    type         text NOT NULL CHECK (type ~ '^[a-zA-Z]+$'),
    -- As it was hashed: ISO 8601 in UTC, to the microsecond at most.
    at           text NOT NULL CHECK (at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3}|\.\d{6})?Z$'),
    payload      text NOT NULL,
    payload_hash text NOT NULL,
    prev_hash    text NOT NULL,
    -- Computed here alone, and once: nobody can give it wrongly.
    hash         text NOT NULL GENERATED ALWAYS AS
        (record.entry_hash(decision, seq, type, at, payload_hash, prev_hash)) STORED,
    prev_seq     integer GENERATED ALWAYS AS (nullif(seq - 1, 0)) STORED,
    PRIMARY KEY (decision, seq),
    UNIQUE (decision, seq, hash),
    CONSTRAINT follows_the_entry_before
        FOREIGN KEY (decision, prev_seq, prev_hash) REFERENCES record.entry (decision, seq, hash),
    CONSTRAINT first_follows_nothing CHECK (seq > 1 OR prev_hash = repeat('0', 64)),
    CONSTRAINT payload_is_hashed
        CHECK (payload_hash = encode(sha256(convert_to(payload, 'UTF8')), 'hex'))
);

SELECT database.append_only('record.entry');

-- Adds an entry at the end of a chain, which is held until the transaction ends. The statements
-- after the first see what others committed while it waited.
CREATE FUNCTION record.append(decision uuid, type text, at text, payload text, payload_hash text)
RETURNS TABLE (seq integer, prev_hash text, hash text)
LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  last record;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(append.decision::text, 120));
  SELECT e.seq, e.hash INTO last FROM record.entry e
    WHERE e.decision = append.decision ORDER BY e.seq DESC LIMIT 1;
  seq := coalesce(last.seq, 0) + 1;
  prev_hash := coalesce(last.hash, repeat('0', 64));
  INSERT INTO record.entry AS e (decision, seq, type, at, payload, payload_hash, prev_hash)
    VALUES (append.decision, append.seq, append.type, append.at, append.payload,
      append.payload_hash, append.prev_hash)
    RETURNING e.hash INTO hash;
  RETURN NEXT;
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
