-- For how many years answers are kept after the close; one row a change. The NHS Records Management
-- Code (2021, Appendix II) says 5 for public consultations.
CREATE TABLE consultations.kept_years (
    holds_from date PRIMARY KEY,
    years      integer NOT NULL CHECK (years BETWEEN 1 AND 30)
);

INSERT INTO consultations.kept_years VALUES (DATE '2026-01-01', 5);

SELECT database.append_only('consultations.kept_years');

-- When its answers were forgotten because their time was over.
ALTER TABLE consultations.consultation ADD COLUMN forgotten_at timestamptz;

CREATE INDEX consultation_kept ON consultations.consultation (closed_at)
    WHERE phase = 'CLOSED' AND forgotten_at IS NULL;
