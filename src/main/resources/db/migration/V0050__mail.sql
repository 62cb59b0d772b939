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
    state IN ('WAITING', 'LEAVING', 'SENT', 'EXPIRED', 'NO_ADDRESS', 'UNDELIVERABLE')),
  attempts integer NOT NULL DEFAULT 0,
  queued_at timestamptz NOT NULL,
  leaving_since timestamptz,
  ended_at timestamptz,
  UNIQUE (cause, recipient),
  CHECK ((state IN ('WAITING', 'LEAVING')) = (ended_at IS NULL)),
  CHECK ((state = 'LEAVING') = (leaving_since IS NOT NULL)),
  -- Whoever has no account has no address here once the letter has gone.
  CHECK (address IS NULL OR ended_at IS NULL),
  CHECK (person IS NULL OR address IS NULL)
);
CREATE INDEX letter_ended_at ON mail.letter (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX letter_person ON mail.letter (person);

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
