-- The record of each decision: a chain of entries in which every hash covers the one before. The
-- database links the chain itself, whatever the program does.

CREATE SCHEMA record;

CREATE DOMAIN record.entry_type AS text CHECK (VALUE ~ '^[a-zA-Z]+$');
-- As it is hashed: ISO 8601 in UTC, to the microsecond at most.
CREATE DOMAIN record.moment AS text
  CHECK (VALUE ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3}|\.\d{6})?Z$');

CREATE TABLE record.entry (
    decision     uuid NOT NULL,
    seq          integer NOT NULL,
    type         record.entry_type NOT NULL,
    at           record.moment NOT NULL,
    payload      text NOT NULL,
    payload_hash text NOT NULL,
    prev_hash    text NOT NULL,
    hash         text NOT NULL,
    PRIMARY KEY (decision, seq)
);

SELECT database.append_only('record.entry');

-- Whoever adds an entry says what happened, and nothing of the chain: its end is found here, held
-- until the transaction ends, and hashed with the canonical JSON that docs/record-format.md
-- describes. So no entry can follow anything but the last, or be hashed as something else. Each
-- statement sees what others committed while the one before it waited.
CREATE FUNCTION record.link() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last record;
BEGIN
  IF num_nonnulls(NEW.seq, NEW.payload_hash, NEW.prev_hash, NEW.hash) > 0 THEN
    RAISE EXCEPTION 'The database alone links and hashes an entry' USING ERRCODE = 'check_violation';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.decision::text, 120));
  SELECT e.seq, e.hash INTO last FROM record.entry e
    WHERE e.decision = NEW.decision ORDER BY e.seq DESC LIMIT 1;
  NEW.seq := coalesce(last.seq, 0) + 1;
  NEW.prev_hash := coalesce(last.hash, repeat('0', 64));
  NEW.payload_hash := encode(sha256(convert_to(NEW.payload, 'UTF8')), 'hex');
  NEW.hash := encode(sha256(convert_to(
    '{"at":"' || NEW.at || '","decisionId":"' || NEW.decision::text
    || '","payloadHash":"' || NEW.payload_hash || '","prevHash":"' || NEW.prev_hash
    || '","seq":' || NEW.seq::text || ',"type":"' || NEW.type || '"}', 'UTF8')), 'hex');
  RETURN NEW;
END;
$$;

CREATE TRIGGER link BEFORE INSERT ON record.entry
  FOR EACH ROW EXECUTE FUNCTION record.link();

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
