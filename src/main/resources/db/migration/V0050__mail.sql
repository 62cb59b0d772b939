-- Letters that wait, and that some have been: the words of a letter are forgotten after it has left.
CREATE SCHEMA mail;

CREATE TABLE mail.letter (
  id uuid PRIMARY KEY,
  cause uuid NOT NULL,
  -- The person's id, or a digest of cause and address: what makes it one letter for one cause.
  recipient text NOT NULL,
  person uuid,
  address text,
  language text,
  content jsonb,
  not_after timestamptz,
  state text NOT NULL DEFAULT 'WAITING' CHECK (
    state IN ('WAITING', 'LEAVING', 'HELD', 'SENT', 'GATHERED', 'SETTLED', 'EXPIRED', 'NO_ADDRESS',
      'UNDELIVERABLE')),
  -- What it is about, where its reader chooses how often they hear of that.
  kind text CHECK (kind ~ '^[A-Z]+$'),
  thing uuid,
  asks boolean,
  -- Held until all that has the same is told in one letter.
  together uuid,
  attempts integer NOT NULL DEFAULT 0,
  queued_at timestamptz NOT NULL,
  leaving_since timestamptz,
  ended_at timestamptz,
  UNIQUE (cause, recipient),
  CHECK ((kind IS NULL) = (thing IS NULL) AND (kind IS NULL) = (asks IS NULL)),
  CHECK (state <> 'HELD' OR together IS NOT NULL),
  CHECK ((state IN ('WAITING', 'LEAVING', 'HELD')) = (ended_at IS NULL)),
  CHECK ((state = 'LEAVING') = (leaving_since IS NOT NULL)),
  -- Whoever has no account has no address here once the letter has gone.
  CHECK (address IS NULL OR ended_at IS NULL),
  CHECK (person IS NULL OR address IS NULL)
);
CREATE INDEX letter_ended_at ON mail.letter (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX letter_person ON mail.letter (person);

CREATE INDEX letter_together ON mail.letter (together) WHERE state = 'HELD';

-- How often somebody wants to be told of what; the key stands in letters, so that a button stops them.
CREATE TABLE mail.pace (
  key text PRIMARY KEY CHECK (key ~ '^[A-Za-z0-9_-]{32}$'),
  person uuid NOT NULL,
  kind text NOT NULL CHECK (kind ~ '^[A-Z]+$'),
  pace text NOT NULL CHECK (pace IN ('AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER')),
  UNIQUE (person, kind)
);

-- Only in a demonstration, which sends nothing: what would have been sent.
CREATE TABLE mail.shown_letter (
  id uuid PRIMARY KEY,
  person uuid,
  address text NOT NULL,
  language text NOT NULL,
  subject text NOT NULL,
  body text NOT NULL,
  shown_at timestamptz NOT NULL
);
CREATE INDEX shown_letter_newest ON mail.shown_letter (shown_at DESC, id DESC);
