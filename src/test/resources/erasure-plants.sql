-- Something about one person in every table and column that personal-data.csv names. Their words
-- hold "quokka"; :person is their id, :asked the random id under which they answered a decision.
-- Run without triggers, so that the order is of no matter; every row leads to one that is there.
SET session_replication_role = replica;

UPDATE people.person SET name = 'Quokka Planted', language = 'cy', email = 'quokka@example.org',
  phone = 'quokka 1', post = 'quokka road', preferred = 'POST', experience = 'LIVED',
  shown = 'EVERYONE', consented_at = now() WHERE id = :person;

INSERT INTO access.role_given (id, person, role, given_at, given_by, taken_at, taken_by) VALUES
  (gen_random_uuid(), :person, 'MODERATOR', now(), :other, NULL, NULL),
  (gen_random_uuid(), :other, 'ANALYST', now(), :person, now(), :person);

INSERT INTO database.spring_session VALUES
  ('quokka', 'quokka', 1, 1, 1, 4102444800000, (:person)::text);
INSERT INTO database.spring_session_attributes VALUES ('quokka', 'words', 'quokka');

INSERT INTO partnerships.partnership VALUES (:partnership, :project, 'quiet-place');
INSERT INTO partnerships.place (id, partnership, person, side, voting, co_chair, presence, since,
  until, shown_as, in_public) VALUES
  (:place, :partnership, :person, 'LIVED', true, false, 'HERE', now() - interval '9 days', NULL,
  'Quokka', true);
INSERT INTO partnerships.declaration VALUES (:declaration, :place, 'quokka interests', now(), NULL);
INSERT INTO partnerships.affiliation VALUES (:declaration, 1, 'Quokka Trust', 'PAID', 'DECIDES');
INSERT INTO partnerships.invitation (id, partnership, code_hash, lived, learnt, voting, email,
  person, made_by, made_at, state, taken_by, closed_at) VALUES
  (gen_random_uuid(), :partnership, repeat('1', 64), true, false, true, 'quokka@example.org', NULL,
  :other, now(), 'OPEN', NULL, NULL),
  (gen_random_uuid(), :partnership, repeat('2', 64), true, false, true, NULL, :person, :other,
  now(), 'OPEN', NULL, NULL),
  (gen_random_uuid(), :partnership, repeat('3', 64), true, false, true, NULL, :other, :person,
  now(), 'TAKEN', :person, now());
INSERT INTO partnerships.side_question VALUES
  (gen_random_uuid(), :partnership, 'LIVED', 'CO_CHAIR', :place, :person, now(), 'AGREED', now());
INSERT INTO partnerships.agreement VALUES (:partnership, 1, 'We listen.', :person, now());

INSERT INTO decisions.decision (id, partnership, project, phase, attempt, version, question,
  background, options, method, opens, closes, minutes, agreed_lived, agreed_learnt, drafted_by,
  drafted_at) VALUES
  (:decision, :partnership, :project, 'DRAFT', 1, 1, 'Which room?', '', '{}', 'no-objections',
  now(), now() + interval '5 days', 3, :person, :other, :person, now());
INSERT INTO decisions.amendment VALUES
  (:decision, gen_random_uuid(), 'Which room now?', '', '{}', now(), '{}', :person, :other);
INSERT INTO decisions.round (decision, number, attempt, question, background, options, opens, closes,
  extended) VALUES
  (:decision, 1, 1, 'Which room?', '', '{}', now(), now() + interval '5 days', false);
INSERT INTO decisions.published VALUES (:decision, :place, :person, 'LIVED', false);
INSERT INTO decisions.asked VALUES (:asked, :decision, 1, :person, :place, 'LIVED');
INSERT INTO decisions.response (decision, round, asked, version, answer, words, channel, entered_by,
  at) VALUES (:decision, 1, :asked, 1, 'OBJECT', :commitment, 'WEB', :person, now());
INSERT INTO decisions.objection (id, decision, owner, round, words, said_by, state, raised_at) VALUES
  (:objection, :decision, :asked, 1, :commitment, 'OWNER', 'OPEN', now());
INSERT INTO decisions.finding (objection, asked, explained) VALUES (:objection, :asked, true);
INSERT INTO decisions.dissent VALUES (:asked, :decision, :commitment, true, now());
INSERT INTO decisions.board_page VALUES (:decision, 'LIVED', 'quokkas as a group', now());

INSERT INTO record.personal_words VALUES
  (:commitment, :decision, :person, 'quokka reason', decode(repeat('ab', 32), 'hex'));
INSERT INTO record.entry (decision, seq, type, at, payload, payload_hash, prev_hash, hash)
VALUES (:decision, 1, 'responded', '2027-03-03T14:30:00Z', '{"by":"' || (:asked)::uuid || '"}',
  repeat('0', 64), repeat('0', 64), repeat('0', 64));

INSERT INTO evaluation.outside_event (id, project, kind, happened_on, what, source, by_whom,
  concerns, recorded_by, recorded_at) VALUES
  (gen_random_uuid(), :project, 'MEETING_HELD', current_date, 'quokkas met', 'a quokka saw it',
  'ORGANISATION', :person, :person, now());
INSERT INTO evaluation.remark VALUES
  (gen_random_uuid(), :project, 1, :person, 'quokka remark', now());
INSERT INTO evaluation.contradiction VALUES
  (gen_random_uuid(), :project, gen_random_uuid(), :person, 'a quokka saw it otherwise', now());
INSERT INTO evaluation.threshold_version VALUES
  (1, current_date + 2, 6, 10, 50, 2, 80, 12, 'a quokka asked for it', :person, now());

INSERT INTO consultations.consultation (id, project, activity, slug, phase) VALUES
  (:statement, :project, :activity, 'quiet-questions', 'DRAFT');
INSERT INTO consultations.edition VALUES (:statement, 1, '{}', '{}', current_date, current_date, 0,
  '', :person, now());
INSERT INTO consultations.response (id, consultation, reference, key_hash, channel, received_on,
  person, entered_by, started_at, version, stands_on) VALUES
  (:asked, :statement, 'QUJKKA0000', repeat('1', 64), 'WEB', current_date, :person, NULL, now(), 1,
  'p1'),
  (:other, :statement, 'QUJKKA0001', repeat('2', 64), 'PAPER', current_date, NULL, :person, now(),
  0, NULL);
INSERT INTO consultations.review (consultation, seen, action, made_by, made_at) VALUES
  (:statement, 'Few answer', 'We ask again', :person, now());
INSERT INTO consultations.report VALUES (:statement, 1, '{}', :person, now());
INSERT INTO consultations.report_edition VALUES (:statement, 1, '{}', '', :person, now());
INSERT INTO consultations.scrutiny VALUES (gen_random_uuid(), :statement, 'VIEW', NULL, current_date,
  'The committee', 'Enough time', :person, now());
INSERT INTO consultations.second_entry VALUES (:other, :person, now(), 2, '{why}');
INSERT INTO consultations.page VALUES
  (:asked, 'p1', '{"why": "quokka page"}', now(), 1, gen_random_uuid());
INSERT INTO consultations.behalf (response, whom, name, agreed, age, guardian, sent_by, said_at) VALUES
  (:asked, 'ORGANISATION', 'quokka club', false, 'ADULT', false, 'a quokka', now());
INSERT INTO consultations.writer VALUES
  (gen_random_uuid(), :asked, repeat('3', 64), 'a quokka', now());
INSERT INTO consultations.transcript VALUES
  (:asked, 'why', 'quokka words', 'a quokka', false, 1, :other, now());
INSERT INTO consultations.aside_step VALUES
  (:asked, 1, 'ASIDE', 'TWICE', 'a quokka sent it twice', :person, now());
UPDATE consultations.response SET may_quote = true WHERE id = :asked;
INSERT INTO consultations.quote (response, question, words, chosen_by, chosen_at) VALUES
  (:asked, 'why', 'quokka quoted', :other, now());
INSERT INTO consultations.template VALUES
  (gen_random_uuid(), 'Always asked', '{}', :person, now(), NULL);
INSERT INTO consultations.counted VALUES (:asked, :statement, '{"why": "quokka sent"}');

INSERT INTO imports.batch (id, consultation, header, lines, state, targets, channel, came_on,
  between_many, read_by, read_at, brought_by, brought_at, undone_by, undone_at) VALUES
  (:statement, :statement, '{Why}', 1, 'UNDONE', '{day}', 'PAPER', current_date, ';', :person,
  now(), :person, now(), :person, now());
INSERT INTO imports.line VALUES (:statement, 2, '{"a quokka said so"}');

INSERT INTO formats.rendition (id, project, item_kind, item, form, content, made_by, machine,
  checked_by, edition, version, saved_by, shown_at) VALUES
  (gen_random_uuid(), :project, 'publication', :telling, 'in-ar', '{}', 'a quokka', false,
  'another quokka', 1, 1, :person, now());
INSERT INTO formats.request (id, project, item_kind, item, form, asked_at, due_on) VALUES
  (:wish, :project, 'publication', :telling, 'audio', now(), current_date),
  (:need, :project, 'publication', :telling, 'bsl', now(), current_date);
INSERT INTO formats.asker VALUES (:wish, :person, NULL, now()),
  (:need, NULL, 'quokka@example.org', now());
INSERT INTO formats.preference VALUES (:person, 'easy-read');

INSERT INTO publications.publication (id, project, activity, slug, words, written_by, approved_by,
  approved_at, approved_version, contact_name, contact_role, contact_email, contact_phone, review_on,
  phase, due_at, due_by) VALUES
  (:telling, :project, :activity, 'quiet-news', '{"title": "News"}', :person, :other, now(), 1,
  'A quokka', 'quokka lead', 'quokka@example.org', 'quokka phone', current_date, 'SCHEDULED', now(),
  :person),
  (:told, :project, :activity, 'other-news', '{"title": "News"}', :other, :person, now(), 1, '', '',
  '', '', NULL, 'DRAFT', NULL, NULL);
INSERT INTO publications.edition VALUES (:telling, 1, '{"title": "News"}', '', :person, now());
INSERT INTO publications.second_reader (project, wanted, set_by, set_at) VALUES
  (:project, true, :person, now());
INSERT INTO publications.preview_link VALUES (gen_random_uuid(), :telling,
  sha256('news'::bytea), :person, now(), now() + interval '1 day', NULL);

INSERT INTO questions.question (id, project, item_kind, item, title, path, words, asked_at, due_on,
  state, shown_at, version) VALUES
  (:inquiry, :project, 'publication', :telling, 'News', '/publications/news', 'Is the quokka well?',
  now(), current_date, 'SHOWN', now(), 2),
  (:riddle, :project, 'publication', :telling, 'News', '/publications/news', 'Who feeds the quokka?',
  now(), current_date, 'WAITING', NULL, 1);
INSERT INTO questions.answer VALUES (:inquiry, 1, 'Yes', :person, now());
INSERT INTO questions.asker VALUES (:inquiry, :person, NULL, now()),
  (:riddle, NULL, 'quokka@example.org', now());
INSERT INTO questions.press (id, project, item_kind, item, clear, pressed_at, words) VALUES
  (gen_random_uuid(), :project, 'publication', :telling, false, now(), 'Which quokka?');

INSERT INTO facts.fact VALUES (gen_random_uuid(), 'people.joined', :person, :person, 'WEB', 'LIVED',
  NULL, NULL, 'person', :person, current_date, now(), 'PERSON',
  jsonb_build_object('place', (:person)::text));

INSERT INTO identity.enrolment VALUES (:person, repeat('8', 64), now());
INSERT INTO identity.passkey_holder VALUES ('quokka', :person);
INSERT INTO identity.passkey (id, credential_id, handle, public_key, signature_count, user_verified,
  backup_eligible, backup_state, transports, attestation, attestation_data, name, created_at,
  last_used_at) VALUES
  (gen_random_uuid(), 'quokka', 'quokka', 'quokka', 0, true, true, true, 'quokka', 'quokka',
  'quokka', 'quokka key', now(), now());
INSERT INTO identity.staff_account VALUES ('https://quokka.example', 'quokka', :person, now());
INSERT INTO identity.card (id, person, code, pin, issued_at, issued_by) VALUES
  (gen_random_uuid(), :person, repeat('4', 64), repeat('5', 64), now(), :other),
  (gen_random_uuid(), :other, repeat('6', 64), repeat('7', 64), now(), :person);
INSERT INTO identity.sign_in_request (id, email, changes, browser, token, code, return_to, asked_at)
VALUES
  (gen_random_uuid(), 'quokka@example.org', NULL, repeat('a', 64), repeat('b', 64),
  repeat('c', 64), '/', now()),
  (gen_random_uuid(), 'new-quokka@example.org', :person, repeat('d', 64), repeat('e', 64),
  repeat('f', 64), '/', now());
INSERT INTO identity.support (id, person, email, supporter, asked_at, accepted_at) VALUES
  (gen_random_uuid(), :person, 'friend-of-quokka@example.org', NULL, now(), NULL),
  (gen_random_uuid(), :other, 'quokka@example.org', NULL, now(), NULL),
  (gen_random_uuid(), :other, NULL, :person, now(), now());
INSERT INTO identity.tries VALUES ('links', :commitment, now(), 1);

INSERT INTO files.file (id, kind, thing, project, name, type, size, sha256, words, transcript,
  added_by, added_at, state, state_since) VALUES
  (:file, 'project', :project, :project, 'quokka.txt', 'TXT', 6, repeat('0', 64), 'Quokka',
  'quokka', :person, now(), 'CLEAN', now());
INSERT INTO files.chunk VALUES (:file, 0, 'quokka');

INSERT INTO following.follow VALUES (repeat('q', 32), 'quokka@example.org', 'AREA', 'Here', now(),
  now(), 'AT_ONCE');

INSERT INTO mail.letter (id, cause, recipient, person, address, content, state, queued_at, ended_at)
VALUES
  (gen_random_uuid(), gen_random_uuid(), (:person)::text, :person, NULL, '{"name": "quokka"}',
  'WAITING', now() + interval '1 year', NULL),
  (gen_random_uuid(), gen_random_uuid(), 'a digest', NULL, 'quokka@example.org',
  '{"name": "quokka"}', 'WAITING', now() + interval '1 year', NULL);
INSERT INTO mail.pace VALUES (repeat('q', 32), :person, 'ASKED', 'WEEKLY');
INSERT INTO mail.shown_letter VALUES
  (gen_random_uuid(), :person, 'quokka@example.org', 'en', 'To quokka', 'Dear quokka', now()),
  (gen_random_uuid(), NULL, 'quokka@example.org', 'en', 'To quokka', 'Dear quokka', now());

INSERT INTO notices.by_hand VALUES
  (gen_random_uuid(), gen_random_uuid(), :person, 'notices.letter', 'about', '/', now(), false);

UPDATE organisation.organisation SET contact_name = 'Quokka', contact_email = 'q@quokka.example',
  contact_phone = 'quokka', mail_host = 'localhost', mail_port = 25, mail_security = 'NONE',
  mail_sender = 'q@quokka.example', mail_user = '';

INSERT INTO projects.project (id, slug, title, purpose, why_now, already_heard, can_change,
  is_fixed, fixed_because, time_there, money_there, rules_out, contact_name, contact_role,
  contact_email, contact_phone, area, organisations, state, visibility, closing_words) VALUES
  (:project, 'quiet-project', 'Quiet', '', '', '', '', '', '', '', '', '', 'Quokka',
  'Quokka keeper', 'quokka@example.org', 'quokka', '', '{}', 'DRAFT', 'EVERYONE', '');
INSERT INTO projects.activity (id, project, slug, title, stage, what, place, ways, decider, state)
VALUES (:activity, :project, 'quiet-talk', 'Quiet talk', 'DESIGN', '', '', '', '', 'DRAFT');
INSERT INTO projects.level_statement (id, project, stages, level, can_change, decider, room,
  answering, why, change, stated_by, stated_at) VALUES
  (:statement, :project, '{DESIGN}', 'ENGAGE', '', '', '', '', '', 'NONE', :person, now());
INSERT INTO projects.level_confirmation VALUES (:statement, :person, now());
INSERT INTO projects.mandate VALUES (:project, 1, :person, now());
INSERT INTO projects.mandate_agreement VALUES (:project, 1, :person, 'LIVED', now());
INSERT INTO projects.mandate_event VALUES
  (gen_random_uuid(), :project, gen_random_uuid(), 'ACCEPTED', current_date, '', :person, now());
INSERT INTO projects.preview_link (id, project, token_hash, made_by, made_at, expires_at) VALUES
  (gen_random_uuid(), :project, sha256('x'), :person, now(), now() + interval '1 day');

SET session_replication_role = DEFAULT;

INSERT INTO equality.plan VALUES (:statement, 1, true, '', '{}', :person, now());
INSERT INTO equality.said VALUES (:statement, repeat('a', 64), DATE '2027-03-01',
  '{"age": "quokka"}');
