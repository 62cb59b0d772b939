-- What people ask in public about an item, and whether it was clear to them.

CREATE SCHEMA questions;

CREATE TABLE questions.question (
    id          uuid PRIMARY KEY,
    project     uuid NOT NULL,
    item_kind   text NOT NULL CHECK (item_kind ~ '^[a-z]+$'),
    item        uuid NOT NULL,
    -- As the item was called, and where it was read, when somebody asked.
    title       text NOT NULL,
    path        text NOT NULL CHECK (path ~ '^/[^/]'),
    -- Forgotten some time after it was turned down.
    words       text CHECK (words ~ '\S' AND length(words) <= 1000),
    asked_at    timestamptz NOT NULL,
    due_on      date NOT NULL,
    state       text NOT NULL CHECK (state IN ('WAITING', 'SHOWN', 'ANSWERED', 'TURNED_DOWN')),
    shown_at    timestamptz,
    -- The first one: what the promise of ten working days is counted by.
    answered_at timestamptz,
    refusal     text CHECK (refusal ~ '^[a-z-]+$'),
    refused_at  timestamptz,
    version     bigint NOT NULL,
    CONSTRAINT shown_since CHECK (state NOT IN ('SHOWN', 'ANSWERED') OR shown_at IS NOT NULL),
    CONSTRAINT words_of_what_stands CHECK (state = 'TURNED_DOWN' OR words IS NOT NULL),
    CONSTRAINT turned_down_with_a_reason CHECK (
        (state = 'TURNED_DOWN') = (refusal IS NOT NULL)
        AND (refusal IS NULL) = (refused_at IS NULL))
);

CREATE INDEX question_item ON questions.question (item_kind, item, asked_at DESC, id DESC);
CREATE INDEX question_project ON questions.question (project, asked_at DESC, id DESC);
CREATE INDEX question_waiting ON questions.question (project, asked_at)
    WHERE state IN ('WAITING', 'SHOWN');
CREATE INDEX question_refused ON questions.question (refused_at) WHERE words IS NOT NULL;

-- The last one is shown; the earlier ones are kept.
CREATE TABLE questions.answer (
    question    uuid NOT NULL REFERENCES questions.question,
    number      database.ordinal NOT NULL,
    words       text NOT NULL CHECK (words ~ '\S' AND length(words) <= 4000),
    answered_by uuid NOT NULL,
    answered_at timestamptz NOT NULL,
    PRIMARY KEY (question, number)
);

-- Who asked, where they want to be told; nothing after they were.
CREATE TABLE questions.asker (
    question uuid PRIMARY KEY REFERENCES questions.question,
    person   uuid,
    email    text CHECK (email = lower(email)),
    since    timestamptz NOT NULL,
    CHECK ((person IS NULL) <> (email IS NULL))
);

CREATE INDEX asker_person ON questions.asker (person) WHERE person IS NOT NULL;

-- Drawn by chance and kept by a browser: nothing here leads to whoever pressed.
CREATE TABLE questions.press (
    id         uuid PRIMARY KEY,
    project    uuid NOT NULL,
    item_kind  text NOT NULL CHECK (item_kind ~ '^[a-z]+$'),
    item       uuid NOT NULL,
    clear      boolean NOT NULL,
    pressed_at timestamptz NOT NULL,
    -- What was not clear.
    words      text CHECK (words ~ '\S' AND length(words) <= 1000)
);

CREATE INDEX press_item ON questions.press (item_kind, item, clear);
