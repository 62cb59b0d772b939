-- Files that somebody sends as an answer, who need not say who they are.
ALTER TABLE files.file ALTER COLUMN added_by DROP NOT NULL;

-- What staff wrote down of a recording or a film, or in which other words they say an answer: the
-- answer itself stays as it was given.
CREATE TABLE consultations.transcript (
    response uuid NOT NULL REFERENCES consultations.response,
    question text NOT NULL CHECK (question ~ '^[a-z][a-z0-9-]*$'),
    words    text NOT NULL CHECK (words ~ '\S' AND length(words) <= 100000),
    -- Who made it, as readers know them, and how: a person, or a machine.
    maker    text NOT NULL CHECK (maker ~ '\S' AND length(maker) <= 200),
    machine  boolean NOT NULL,
    version  bigint NOT NULL DEFAULT 1,
    saved_by uuid NOT NULL,
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (response, question)
);

CREATE INDEX counted_other_words ON consultations.counted (consultation)
    WHERE jsonb_path_exists(answers, '$.* ? (@."is" == "recorded" || @."is" == "in-language")');
