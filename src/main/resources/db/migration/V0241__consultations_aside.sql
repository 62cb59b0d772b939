-- Responses that don't count, because a machine or the same person twice sent them. They stay, and
-- everyone can read how many there are and why.
ALTER TABLE consultations.response
    -- Whether something was typed into a field that people neither see nor hear.
    ADD COLUMN trapped boolean NOT NULL DEFAULT false,
    ADD COLUMN aside_at timestamptz;

ALTER TABLE consultations.counted ADD COLUMN aside boolean NOT NULL DEFAULT false;

CREATE INDEX response_aside ON consultations.response (consultation) WHERE aside_at IS NOT NULL;

-- What was said about setting a response aside, one after the other.
CREATE TABLE consultations.aside_step (
    response uuid NOT NULL REFERENCES consultations.response,
    number   database.ordinal NOT NULL,
    kind     text NOT NULL CHECK (kind IN ('PROPOSED', 'ASIDE', 'BACK', 'OBJECTED', 'STAYS')),
    why      text CHECK (why IN ('MACHINE', 'TWICE', 'TRIED_OUT', 'ADVERT', 'ELSEWHERE')),
    words    text NOT NULL CHECK (length(words) <= 2000),
    -- Nobody where it was whoever answered.
    made_by  uuid,
    made_at  timestamptz NOT NULL,
    PRIMARY KEY (response, number),
    CONSTRAINT why_it_does_not_count CHECK ((kind IN ('PROPOSED', 'ASIDE')) = (why IS NOT NULL)),
    CONSTRAINT objected_by_whoever_answered CHECK ((kind = 'OBJECTED') = (made_by IS NULL))
);
