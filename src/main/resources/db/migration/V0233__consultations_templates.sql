-- Questions saved to be asked again elsewhere; one of each name.
CREATE TABLE consultations.template (
    id         uuid PRIMARY KEY,
    name       text NOT NULL CHECK (name ~ '\S' AND length(name) <= 120),
    questions  jsonb NOT NULL,
    saved_by   uuid NOT NULL,
    saved_at   timestamptz NOT NULL,
    removed_at timestamptz
);

CREATE UNIQUE INDEX template_name ON consultations.template (lower(name))
    WHERE removed_at IS NULL;
