-- Whether somebody agrees that their words may be shown in the report, without their name. Nobody
-- does who did not say so.
ALTER TABLE consultations.response
    ADD COLUMN may_quote boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT response_may_quote UNIQUE (id, may_quote);

-- Words that were chosen for the report: only of those who agree, for as long as they do.
CREATE TABLE consultations.quote (
    response  uuid NOT NULL,
    may_quote boolean NOT NULL DEFAULT true CHECK (may_quote),
    question  text NOT NULL CHECK (question ~ '^[a-z][a-z0-9-]*$'),
    words     text NOT NULL CHECK (words ~ '\S' AND length(words) <= 1000),
    chosen_by uuid NOT NULL,
    chosen_at timestamptz NOT NULL,
    PRIMARY KEY (response, question),
    FOREIGN KEY (response, may_quote) REFERENCES consultations.response (id, may_quote)
);
