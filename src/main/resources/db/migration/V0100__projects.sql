-- Projects, their stages and activities, the levels stated for them, mandates and preview links.

CREATE SCHEMA projects;

CREATE DOMAIN projects.level AS text
  CHECK (VALUE IN ('INFORM', 'CONSULT', 'ENGAGE', 'CO_DESIGN', 'CO_PRODUCTION'));
CREATE DOMAIN projects.stage_name AS text
  CHECK (VALUE IN ('PRIORITIES', 'DESIGN', 'DECISION', 'DELIVERY', 'EVALUATION'));
CREATE DOMAIN projects.slug AS text
  CHECK (VALUE ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(VALUE) <= 70);
CREATE DOMAIN projects.words AS text CHECK (length(VALUE) <= 8000);

-- Each section carries the project's version at which it was last changed, so that two people who
-- change different sections do not stand in each other's way.
CREATE TABLE projects.project (
  id uuid PRIMARY KEY,
  slug projects.slug NOT NULL UNIQUE,
  follows uuid REFERENCES projects.project CHECK (follows <> id),
  version bigint NOT NULL DEFAULT 1,
  title text NOT NULL CHECK (title ~ '\S' AND length(title) <= 200),
  purpose projects.words NOT NULL,
  why_now projects.words NOT NULL,
  already_heard projects.words NOT NULL,
  aim_version bigint NOT NULL DEFAULT 1,
  can_change projects.words NOT NULL,
  is_fixed projects.words NOT NULL,
  fixed_because projects.words NOT NULL,
  scope_version bigint NOT NULL DEFAULT 1,
  time_there projects.words NOT NULL,
  money_there projects.words NOT NULL,
  rules_out projects.words NOT NULL,
  means_version bigint NOT NULL DEFAULT 1,
  contact_name text NOT NULL CHECK (length(contact_name) <= 200),
  contact_role text NOT NULL CHECK (length(contact_role) <= 200),
  contact_email text NOT NULL CHECK (length(contact_email) <= 254),
  contact_phone text NOT NULL CHECK (length(contact_phone) <= 100),
  contact_version bigint NOT NULL DEFAULT 1,
  area projects.words NOT NULL,
  organisations text[] NOT NULL,
  reach_version bigint NOT NULL DEFAULT 1,
  state text NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'WITHDRAWN', 'ENDED')),
  visibility text NOT NULL CHECK (visibility IN ('EVERYONE', 'NAMED_PEOPLE')),
  published_at timestamptz,
  closed_at timestamptz,
  closing_words projects.words NOT NULL,
  -- The level of the lowest stage, once every stage has one: kept here for lists.
  word projects.level,
  started_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT launched_once_shown CHECK (state = 'DRAFT' OR published_at IS NOT NULL),
  CONSTRAINT closed_with_words CHECK (
    (state IN ('WITHDRAWN', 'ENDED')) = (closed_at IS NOT NULL)
    AND (closed_at IS NULL OR closing_words ~ '\S')),
  CONSTRAINT shown_with_a_level CHECK (state = 'DRAFT' OR word IS NOT NULL)
);
CREATE INDEX project_listed ON projects.project (published_at DESC, id DESC)
  WHERE state IN ('PUBLISHED', 'ENDED') AND visibility = 'EVERYONE';
CREATE INDEX project_follows ON projects.project (follows) WHERE follows IS NOT NULL;

-- The one place in SQL that says what strangers may know of a project: all of it, and that there is
-- one. A test compares them with what the pages ask.
CREATE FUNCTION projects.open_to_all(p projects.project) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN (p).state IN ('PUBLISHED', 'ENDED') AND (p).visibility = 'EVERYONE';
CREATE FUNCTION projects.known_to_all(p projects.project) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN (p).published_at IS NOT NULL AND (p).visibility = 'EVERYONE';
-- The one place in SQL that says what a link opens to people without an account.
CREATE FUNCTION projects.opened_by_links(p projects.project) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN (p).visibility = 'EVERYONE' AND (p).state <> 'WITHDRAWN';

CREATE TABLE projects.stage (
  project uuid NOT NULL REFERENCES projects.project,
  stage projects.stage_name NOT NULL,
  from_code text,
  from_day date,
  until_code text,
  until_day date,
  note projects.words NOT NULL,
  version bigint NOT NULL,
  PRIMARY KEY (project, stage),
  CHECK ((from_code IS NULL) = (from_day IS NULL)),
  CHECK ((until_code IS NULL) = (until_day IS NULL)),
  CHECK (until_day >= from_day)
);

CREATE TABLE projects.activity (
  id uuid PRIMARY KEY,
  project uuid NOT NULL REFERENCES projects.project,
  slug projects.slug NOT NULL,
  version bigint NOT NULL DEFAULT 1,
  title text NOT NULL CHECK (title ~ '\S' AND length(title) <= 200),
  stage projects.stage_name NOT NULL,
  what projects.words NOT NULL,
  from_code text,
  from_day date,
  until_code text,
  until_day date,
  place projects.words NOT NULL,
  ways projects.words NOT NULL,
  decider projects.words NOT NULL,
  decided_code text,
  state text NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'ENDED')),
  -- The level last stated: kept here for the flower and for lists.
  level projects.level,
  started_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (project, slug),
  CHECK ((from_code IS NULL) = (from_day IS NULL)),
  CHECK ((until_code IS NULL) = (until_day IS NULL)),
  CHECK (until_day >= from_day),
  CHECK (state = 'DRAFT' OR level IS NOT NULL)
);
CREATE INDEX activity_open ON projects.activity (until_day, from_day, level)
  WHERE state = 'PUBLISHED';

-- Every level ever stated, for stages or for one activity; the newest is in force.
CREATE TABLE projects.level_statement (
  id uuid PRIMARY KEY,
  project uuid NOT NULL REFERENCES projects.project,
  activity uuid REFERENCES projects.activity,
  stages text[] NOT NULL,
  level projects.level NOT NULL,
  can_change text NOT NULL,
  decider text NOT NULL,
  room text NOT NULL,
  answering text NOT NULL,
  why projects.words NOT NULL,
  change text NOT NULL CHECK (change IN ('NONE', 'RAISED', 'BROKEN')),
  stated_by uuid NOT NULL REFERENCES people.person,
  stated_at timestamptz NOT NULL,
  number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  CHECK ((activity IS NULL) = (cardinality(stages) > 0))
);
CREATE INDEX level_statement_of_project ON projects.level_statement (project, number DESC);
SELECT database.append_only('projects.level_statement');

CREATE TABLE projects.level_confirmation (
  statement uuid NOT NULL REFERENCES projects.level_statement,
  person uuid NOT NULL REFERENCES people.person,
  at timestamptz NOT NULL,
  PRIMARY KEY (statement, person)
);
SELECT database.append_only('projects.level_confirmation');

-- Enough partners have confirmed the statement.
CREATE TABLE projects.level_settled (
  statement uuid PRIMARY KEY REFERENCES projects.level_statement,
  at timestamptz NOT NULL
);
SELECT database.append_only('projects.level_settled');

CREATE TABLE projects.mandate (
  project uuid NOT NULL REFERENCES projects.project,
  version bigint NOT NULL CHECK (version > 0),
  written_by uuid NOT NULL REFERENCES people.person,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (project, version)
);
SELECT database.append_only('projects.mandate');

CREATE TABLE projects.mandate_item (
  project uuid NOT NULL,
  version bigint NOT NULL,
  position int NOT NULL,
  item uuid NOT NULL,
  decision projects.words NOT NULL CHECK (decision ~ '\S'),
  taker projects.words NOT NULL CHECK (taker ~ '\S'),
  minute text CHECK (length(minute) <= 200),
  minuted_on date,
  board_by date,
  PRIMARY KEY (project, version, item),
  UNIQUE (project, version, position),
  FOREIGN KEY (project, version) REFERENCES projects.mandate,
  CONSTRAINT by_one_right CHECK (
    (minute IS NULL) = (minuted_on IS NULL) AND (minute IS NULL) <> (board_by IS NULL))
);
SELECT database.append_only('projects.mandate_item');

CREATE TABLE projects.mandate_agreement (
  project uuid NOT NULL,
  version bigint NOT NULL,
  person uuid NOT NULL REFERENCES people.person,
  -- Held then: nobody's agreement moves with them to the other side.
  side database.side NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (project, version, person),
  FOREIGN KEY (project, version) REFERENCES projects.mandate
);
SELECT database.append_only('projects.mandate_agreement');

-- More than half of the side's places have agreed this version.
CREATE TABLE projects.mandate_settled (
  project uuid NOT NULL,
  version bigint NOT NULL,
  side database.side NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (project, version, side),
  FOREIGN KEY (project, version) REFERENCES projects.mandate
);
SELECT database.append_only('projects.mandate_settled');

-- What the Board did with a listed decision; it stands beside the decision for good.
CREATE TABLE projects.mandate_event (
  id uuid PRIMARY KEY,
  project uuid NOT NULL REFERENCES projects.project,
  item uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('ACCEPTED', 'REFUSED', 'OVERRIDDEN')),
  happened_on date NOT NULL,
  words projects.words NOT NULL CHECK (kind = 'ACCEPTED' OR words ~ '\S'),
  recorded_by uuid NOT NULL REFERENCES people.person,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX mandate_event_of_project ON projects.mandate_event (project, happened_on);
SELECT database.append_only('projects.mandate_event');

CREATE TABLE projects.preview_link (
  id uuid PRIMARY KEY,
  project uuid NOT NULL REFERENCES projects.project,
  token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  made_by uuid NOT NULL REFERENCES people.person,
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL CHECK (expires_at > made_at),
  revoked_at timestamptz
);
CREATE INDEX preview_link_of_project ON projects.preview_link (project);
