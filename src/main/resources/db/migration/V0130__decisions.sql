-- Joint decisions: from draft to outcome, who is asked, what they answer, and what they object to.

CREATE SCHEMA decisions;

CREATE TABLE decisions.decision (
    id             uuid PRIMARY KEY,
    partnership    uuid NOT NULL REFERENCES partnerships.partnership,
    project        uuid NOT NULL,
    phase          text NOT NULL CHECK (phase IN ('DRAFT', 'WITHDRAWN', 'ANNOUNCED', 'OPEN',
                                                     'CLOSED')),
    attempt        integer NOT NULL CHECK (attempt IN (1, 2)),
    version        integer NOT NULL,
    question       text NOT NULL CHECK (length(question) BETWEEN 1 AND 300),
    background     text NOT NULL CHECK (length(background) <= 10000),
    options        text[] NOT NULL,
    method         text NOT NULL CHECK (method IN ('no-objections', 'both-groups-agree')),
    threshold      text CHECK (threshold IN ('MORE_THAN_HALF', 'TWO_THIRDS', 'THREE_QUARTERS')),
    opens          timestamptz NOT NULL,
    closes         timestamptz NOT NULL CHECK (closes > opens),
    review         date,
    minutes        integer NOT NULL CHECK (minutes BETWEEN 1 AND 240),
    -- The decision that it takes on the project's list of those that matter.
    listed         uuid,
    -- The co-chair of each side who agrees to open it.
    agreed_lived   uuid,
    agreed_learnt  uuid,
    announced_at   timestamptz,
    closed_at      timestamptz,
    result         text CHECK (result IN ('AGREED', 'NOT_AGREED', 'NO_QUORUM')),
    facilitated_at timestamptz,
    brought_back   date,
    withdrawn_at   timestamptz,
    drafted_by     uuid NOT NULL,
    drafted_at     timestamptz NOT NULL,
    CONSTRAINT agreed_by_two CHECK (agreed_lived <> agreed_learnt),
    CONSTRAINT threshold_where_needed CHECK ((method = 'both-groups-agree') = (threshold IS NOT NULL)),
    CONSTRAINT announced_by_both CHECK (phase IN ('DRAFT', 'WITHDRAWN') OR announced_at IS NOT NULL),
    CONSTRAINT withdrawn_when CHECK ((phase = 'WITHDRAWN') = (withdrawn_at IS NOT NULL)),
    CONSTRAINT closed_with_a_result
        CHECK ((phase = 'CLOSED') = (result IS NOT NULL) AND (phase = 'CLOSED') = (closed_at IS NOT NULL))
);

CREATE INDEX decision_of_partnership ON decisions.decision (partnership, drafted_at DESC);
CREATE INDEX decision_register ON decisions.decision (drafted_at DESC, id DESC) 
    WHERE phase NOT IN ('DRAFT', 'WITHDRAWN') OR attempt > 1;
CREATE INDEX decision_review ON decisions.decision (review)
    WHERE phase = 'CLOSED' AND brought_back IS DISTINCT FROM review;
CREATE INDEX decision_announced ON decisions.decision (opens) WHERE phase = 'ANNOUNCED';

-- Who will be asked, as announced; a waiver counts only when everybody gives it.
CREATE TABLE decisions.published (
    decision uuid NOT NULL REFERENCES decisions.decision,
    place    uuid NOT NULL,
    person   uuid NOT NULL,
    side     database.side NOT NULL,
    waived   boolean NOT NULL,
    PRIMARY KEY (decision, place)
);

-- Who is asked, from opening to outcome, under an id that is random for each decision.
CREATE TABLE decisions.asked (
    id       uuid PRIMARY KEY,
    decision uuid NOT NULL REFERENCES decisions.decision,
    attempt  integer NOT NULL,
    person   uuid NOT NULL,
    place    uuid NOT NULL,
    side     database.side NOT NULL,
    UNIQUE (decision, attempt, person)
);

CREATE INDEX asked_person ON decisions.asked (person);

SELECT database.append_only('decisions.asked');

CREATE TABLE decisions.round (
    decision   uuid NOT NULL REFERENCES decisions.decision,
    number     database.ordinal NOT NULL,
    attempt    integer NOT NULL,
    question   text NOT NULL,
    background text NOT NULL,
    options    text[] NOT NULL,
    opens      timestamptz NOT NULL,
    closes     timestamptz NOT NULL,
    extended   boolean NOT NULL,
    ended      timestamptz,
    PRIMARY KEY (decision, number)
);

CREATE UNIQUE INDEX round_open ON decisions.round (decision) WHERE ended IS NULL;
CREATE INDEX round_closing ON decisions.round (closes) WHERE ended IS NULL;

CREATE DOMAIN decisions.answer AS text CHECK (VALUE IN ('NO_OBJECTION', 'CONCERN', 'OBJECT',
  'STAND_ASIDE', 'AGREE', 'DISAGREE', 'ABSTAIN'));

-- Every version of every answer; the latest counts.
CREATE TABLE decisions.response (
    decision   uuid NOT NULL,
    round      integer NOT NULL,
    asked      uuid NOT NULL,
    version    database.ordinal NOT NULL,
    answer     decisions.answer NOT NULL,
    words      database.hash,
    channel    database.code NOT NULL,
    entered_by uuid,
    at         timestamptz NOT NULL,
    PRIMARY KEY (decision, round, asked, version)
);

SELECT database.append_only('decisions.response');

-- Whatever the program does: an answer belongs to a round that is open at that moment, is of somebody
-- asked in it, and waits for a close under way to see whether it still is. Both wait by the lock that
-- answers share, which writes nothing. One question, where two foreign keys would ask less in two;
-- what they would keep in place stays by the triggers of asked and round.
CREATE FUNCTION decisions.refuse_stray_response() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtextextended(NEW.decision::text, 130));
  PERFORM 1 FROM decisions.round r
    JOIN decisions.asked a ON a.decision = r.decision AND a.attempt = r.attempt
    WHERE r.decision = NEW.decision AND r.number = NEW.round AND r.ended IS NULL
      AND NEW.at < r.closes AND a.id = NEW.asked;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'An answer to a round that is closed, or of somebody not asked in it'
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END;
$$;

CREATE TRIGGER refuse_stray_response BEFORE INSERT ON decisions.response
  FOR EACH ROW EXECUTE FUNCTION decisions.refuse_stray_response();

CREATE FUNCTION decisions.wait_for_answers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.decision::text, 130));
  RETURN NEW;
END;
$$;

CREATE TRIGGER wait_for_answers BEFORE UPDATE ON decisions.round
  FOR EACH ROW EXECUTE FUNCTION decisions.wait_for_answers();

CREATE TRIGGER round_stays BEFORE DELETE OR UPDATE OF decision, number, attempt OR TRUNCATE
  ON decisions.round FOR EACH STATEMENT EXECUTE FUNCTION database.refuse_change();

CREATE TABLE decisions.objection (
    id          uuid PRIMARY KEY,
    decision    uuid NOT NULL REFERENCES decisions.decision,
    owner       uuid NOT NULL REFERENCES decisions.asked,
    round       integer NOT NULL,
    words       database.hash NOT NULL,
    -- By whose hand: nobody further down speaks over the owner's own words.
    said_by     text NOT NULL CHECK (said_by IN ('OWNER', 'SUPPORTER', 'ENTERED')),
    state       text NOT NULL CHECK (state IN ('OPEN', 'CLOSED_BY_OWNER', 'CLOSED_BY_PARTNERS')),
    answered_in integer,
    raised_at   timestamptz NOT NULL,
    closed_at   timestamptz,
    CONSTRAINT closed_when CHECK ((state = 'OPEN') = (closed_at IS NULL)),
    FOREIGN KEY (decision, round) REFERENCES decisions.round
);

CREATE UNIQUE INDEX objection_open ON decisions.objection (owner) WHERE state = 'OPEN';
CREATE INDEX objection_of_decision ON decisions.objection (decision, raised_at);

-- What the others find about an objection, and whether they want it closed.
CREATE TABLE decisions.finding (
    objection     uuid NOT NULL REFERENCES decisions.objection,
    asked         uuid NOT NULL REFERENCES decisions.asked,
    about_the_aim boolean,
    explained     boolean,
    real_risk     boolean,
    want_closed   boolean NOT NULL DEFAULT false,
    PRIMARY KEY (objection, asked)
);

-- A change to the proposal that waits for the co-chairs: at most one at a time.
CREATE TABLE decisions.amendment (
    decision      uuid PRIMARY KEY REFERENCES decisions.decision,
    id            uuid NOT NULL UNIQUE,
    question      text NOT NULL,
    background    text NOT NULL,
    options       text[] NOT NULL,
    closes        timestamptz NOT NULL,
    answers       uuid[] NOT NULL,
    agreed_lived  uuid,
    agreed_learnt uuid,
    CONSTRAINT amended_by_two CHECK (agreed_lived <> agreed_learnt)
);

-- The numbers that decided, by round and side. The threshold is that of the method by which they were
-- counted, and null for "no objections": a second attempt may be decided by another.
CREATE TABLE decisions.tally (
    decision        uuid NOT NULL,
    round           integer NOT NULL,
    side            database.side NOT NULL,
    threshold       text CHECK (threshold IN ('MORE_THAN_HALF', 'TWO_THIRDS', 'THREE_QUARTERS')),
    on_roll         integer NOT NULL,
    favour          integer NOT NULL,
    concern         integer NOT NULL,
    against         integer NOT NULL,
    aside           integer NOT NULL,
    open_objections integer NOT NULL,
    PRIMARY KEY (decision, round, side),
    FOREIGN KEY (decision, round) REFERENCES decisions.round,
    CONSTRAINT no_more_than_asked CHECK (favour + concern + against + aside <= on_roll)
);

SELECT database.append_only('decisions.tally');

CREATE TABLE decisions.dissent (
    asked    uuid PRIMARY KEY REFERENCES decisions.asked,
    decision uuid NOT NULL REFERENCES decisions.decision,
    words    database.hash NOT NULL,
    named    boolean NOT NULL,
    at       timestamptz NOT NULL
);

CREATE INDEX dissent_of_decision ON decisions.dissent (decision);

CREATE TABLE decisions.board_page (
    decision uuid NOT NULL REFERENCES decisions.decision,
    side     database.side NOT NULL,
    words    text NOT NULL CHECK (length(words) BETWEEN 1 AND 10000),
    at       timestamptz NOT NULL,
    PRIMARY KEY (decision, side)
);

SELECT database.append_only('decisions.board_page');


-- What the organisation did alone, or otherwise than the partners had decided; it stands for good.
CREATE TABLE decisions.acted_alone (
    id          uuid PRIMARY KEY,
    decision    uuid NOT NULL REFERENCES decisions.decision,
    happened_on date NOT NULL,
    what        text NOT NULL CHECK (length(what) BETWEEN 1 AND 4000),
    reasons     text NOT NULL CHECK (length(reasons) BETWEEN 1 AND 4000),
    input       text NOT NULL CHECK (length(input) BETWEEN 1 AND 4000),
    recorded_at timestamptz NOT NULL
);

CREATE INDEX acted_alone_of_decision ON decisions.acted_alone (decision);

SELECT database.append_only('decisions.acted_alone');
