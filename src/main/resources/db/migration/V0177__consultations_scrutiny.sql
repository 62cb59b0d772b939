-- What the committee of elected councillors that scrutinises health services asked and said.

-- Who scrutinises here: the name of the body, from the day on which it holds.
CREATE TABLE consultations.scrutiny_body (
    holds_from date PRIMARY KEY,
    name       text NOT NULL CHECK (name <> '')
);

INSERT INTO consultations.scrutiny_body VALUES
  (DATE '2026-01-01', 'The health overview and scrutiny committee');

SELECT database.append_only('consultations.scrutiny_body');

CREATE TABLE consultations.scrutiny (
    id           uuid PRIMARY KEY,
    consultation uuid NOT NULL REFERENCES consultations.consultation,
    kind         text NOT NULL CHECK (kind IN ('QUESTION', 'REPLY', 'VIEW', 'NOTIFIED')),
    -- Of a reply: the question that it answers.
    answers      uuid REFERENCES consultations.scrutiny,
    said_on      date NOT NULL,
    body         text NOT NULL,
    words        text NOT NULL CHECK (words <> ''),
    entered_by   uuid NOT NULL,
    entered_at   timestamptz NOT NULL,
    CONSTRAINT replies_answer CHECK ((kind = 'REPLY') = (answers IS NOT NULL))
);

CREATE INDEX scrutiny_consultation ON consultations.scrutiny (consultation, said_on, entered_at);

SELECT database.append_only('consultations.scrutiny');
