-- Who is told of what by mail. There is nothing but the address, and nothing after they stop.
CREATE SCHEMA following;

CREATE TABLE following.follow (
  key          text PRIMARY KEY CHECK (key ~ '^[A-Za-z0-9_-]{32}$'),
  email        text NOT NULL CHECK (email = lower(email)),
  kind         text NOT NULL CHECK (kind IN ('PROJECT', 'AREA', 'TOPIC')),
  name         text NOT NULL CHECK (name <> ''),
  asked_at     timestamptz NOT NULL,
  confirmed_at timestamptz,
  -- The same for all that one address follows.
  pace         text NOT NULL DEFAULT 'AT_ONCE' CHECK (pace IN ('AT_ONCE', 'DAILY', 'WEEKLY'))
);
CREATE UNIQUE INDEX follow_once ON following.follow (email, kind, lower(name));
CREATE INDEX follow_told ON following.follow (kind, lower(name)) WHERE confirmed_at IS NOT NULL;
CREATE INDEX follow_waits ON following.follow (asked_at) WHERE confirmed_at IS NULL;
