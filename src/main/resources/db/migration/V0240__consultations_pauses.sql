-- On which days nobody is asked, as before an election. Each change of them is an edition of its own.
ALTER TABLE consultations.consultation
    ADD COLUMN pauses datemultirange NOT NULL DEFAULT '{}',
    -- From which day people can answer again, of the latest pause whose end was told.
    ADD COLUMN went_on date,
    ADD CONSTRAINT paused_while_open CHECK (
        pauses <@ datemultirange(daterange(opens, last_day, '[]')));

ALTER TABLE consultations.edition
    ADD COLUMN pauses datemultirange NOT NULL DEFAULT '{}';
