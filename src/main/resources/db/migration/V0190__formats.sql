-- Formats: every item in the forms in which people can use it, and the forms that they ask for.

CREATE SCHEMA formats;

CREATE TABLE formats.rendition (
    id         uuid PRIMARY KEY,
    project    uuid NOT NULL,
    item_kind  text NOT NULL CHECK (item_kind ~ '^[a-z]+$'),
    item       uuid NOT NULL,
    -- A part with forms of its own, such as a question; empty for the whole.
    part       text NOT NULL DEFAULT '' CHECK (part ~ '^[A-Za-z0-9_-]{0,60}$'),
    form       text NOT NULL CHECK (form ~ '^[a-zA-Z-]+$'),
    content    jsonb NOT NULL,
    -- As those who made and checked it wish to be named.
    made_by    text NOT NULL,
    machine    boolean NOT NULL,
    checked_by text NOT NULL,
    -- Of the item: the one that it was made from.
    edition    database.ordinal NOT NULL,
    version    bigint NOT NULL,
    saved_by   uuid NOT NULL,
    shown_at   timestamptz,
    UNIQUE (item_kind, item, part, form),
    CONSTRAINT shown_with_a_maker CHECK (shown_at IS NULL OR made_by <> '')
);

CREATE INDEX rendition_project ON formats.rendition (project) WHERE shown_at IS NOT NULL;

-- Who asks is not kept.
CREATE TABLE formats.request (
    id          uuid PRIMARY KEY,
    project     uuid NOT NULL,
    item_kind   text NOT NULL CHECK (item_kind ~ '^[a-z]+$'),
    item        uuid NOT NULL,
    part        text NOT NULL DEFAULT '' CHECK (part ~ '^[A-Za-z0-9_-]{0,60}$'),
    form        text NOT NULL CHECK (form ~ '^[a-zA-Z-]+$'),
    asked_at    timestamptz NOT NULL,
    due_on      date NOT NULL,
    answered_at timestamptz,
    CHECK (answered_at >= asked_at)
);

CREATE INDEX request_item ON formats.request (item_kind, item);
CREATE INDEX request_waiting ON formats.request (project, asked_at) WHERE answered_at IS NULL;

-- Who waits for a form and wants to be told; nothing after they were.
CREATE TABLE formats.asker (
    request uuid PRIMARY KEY REFERENCES formats.request,
    person  uuid,
    email   text CHECK (email = lower(email)),
    since   timestamptz NOT NULL,
    CHECK ((person IS NULL) <> (email IS NULL))
);

CREATE INDEX asker_person ON formats.asker (person) WHERE person IS NOT NULL;

-- Which form somebody likes best.
CREATE TABLE formats.preference (
    person uuid PRIMARY KEY,
    form   text NOT NULL CHECK (form ~ '^[a-zA-Z-]+$')
);
