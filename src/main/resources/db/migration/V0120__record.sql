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

CREATE DOMAIN record.entry_type AS text CHECK (VALUE ~ '^[a-zA-Z]+$');
-- As it is hashed: ISO 8601 in UTC, to the microsecond at most.
CREATE DOMAIN record.moment AS text
  CHECK (VALUE ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3}|\.\d{6})?Z$');

CREATE TABLE record.entry (
    decision     uuid NOT NULL,
    seq          database.ordinal NOT NULL,
    type         record.entry_type NOT NULL,
    at           record.moment NOT NULL,
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

-- Adds an entry at the end of a chain, which is held until the transaction ends. The statement after
-- the first sees what others committed while it waited.
CREATE FUNCTION record.append(decision uuid, type text, at text, payload text, payload_hash text)
RETURNS TABLE (seq integer, prev_hash text, hash text)
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(append.decision::text, 120));
  RETURN QUERY
    INSERT INTO record.entry AS e (decision, seq, type, at, payload, payload_hash, prev_hash)
    SELECT append.decision, coalesce(last.seq, 0) + 1, append.type, append.at, append.payload,
      append.payload_hash, coalesce(last.hash, repeat('0', 64))
    FROM (VALUES (1)) AS one
    LEFT JOIN LATERAL (
      SELECT p.seq, p.hash FROM record.entry p
      WHERE p.decision = append.decision ORDER BY p.seq DESC LIMIT 1) AS last ON true
    RETURNING e.seq::integer, e.prev_hash, e.hash;
END;
$$;

-- What is personal, with the salt that hides it in the chain. Erasing the person deletes the row,
-- and with it the only way to find out what the chain's commitment stood for.
CREATE TABLE record.personal_words (
    commitment database.hash PRIMARY KEY,
    decision   uuid NOT NULL,
    person     uuid NOT NULL,
    words      text NOT NULL,
    salt       bytea NOT NULL CHECK (length(salt) = 32)
);

CREATE INDEX personal_words_decision ON record.personal_words (decision);
CREATE INDEX personal_words_person ON record.personal_words (person);
