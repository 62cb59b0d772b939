-- People who are not reached by e-mail: somebody rings them, prints for them or tells their supporter.
CREATE SCHEMA notices;

CREATE TABLE notices.by_hand (
  id uuid PRIMARY KEY,
  cause uuid NOT NULL,
  person uuid NOT NULL,
  -- The key of what they are told, and the page that it is about.
  subject text NOT NULL,
  about text NOT NULL,
  path text NOT NULL,
  since timestamptz NOT NULL,
  told boolean NOT NULL DEFAULT false,
  UNIQUE (cause, person)
);
CREATE INDEX by_hand_oldest ON notices.by_hand (since, id) WHERE NOT told;

-- When people were last told of objections to a decision: those that follow soon are told together.
CREATE TABLE notices.objections_told (
  decision uuid PRIMARY KEY,
  at timestamptz NOT NULL
);
