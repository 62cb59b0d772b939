-- What came of a consultation: the numbers once it is over, and the report on what people said.

-- Counted once it is closed, again when late ones are in or one was set aside; the last row holds.
CREATE TABLE consultations.result (
    consultation uuid NOT NULL REFERENCES consultations.consultation,
    counted_at   timestamptz NOT NULL,
    counts       jsonb NOT NULL CHECK (jsonb_typeof(counts) = 'object'),
    PRIMARY KEY (consultation, counted_at)
);

SELECT database.append_only('consultations.result');

-- The words as they stand now; what everyone reads stands in the edition.
CREATE TABLE consultations.report (
    consultation uuid PRIMARY KEY REFERENCES consultations.consultation,
    version      bigint NOT NULL,
    words        jsonb NOT NULL CHECK (jsonb_typeof(words) = 'object'),
    saved_by     uuid NOT NULL,
    saved_at     timestamptz NOT NULL
);

-- What everyone could read from a moment on. The first has no reason, every other has one.
CREATE TABLE consultations.report_edition (
    consultation uuid NOT NULL REFERENCES consultations.consultation,
    number       database.ordinal NOT NULL,
    words        jsonb NOT NULL CHECK (jsonb_typeof(words) = 'object'),
    because      text NOT NULL,
    made_by      uuid NOT NULL,
    made_at      timestamptz NOT NULL,
    PRIMARY KEY (consultation, number),
    CHECK ((number = 1) = (because = ''))
);

SELECT database.append_only('consultations.report_edition');
