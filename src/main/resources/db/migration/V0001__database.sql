-- What this database was made for: a demonstration never becomes real, nor the other way round.
CREATE TABLE database.installation (
  only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
  demo boolean NOT NULL,
  made_at timestamptz NOT NULL DEFAULT now()
);

-- What columns of many tables are. A domain's rule is kept ready by every connection; that of a table
-- is read and planned anew for every insert, which costs more than the rest of the insert.
-- The name of a value of an enumeration.
CREATE DOMAIN database.code AS text CHECK (VALUE ~ '^[A-Z_]+$');
CREATE DOMAIN database.side AS text CHECK (VALUE IN ('LIVED', 'LEARNT'));
-- SHA-256 in hexadecimal.
CREATE DOMAIN database.hash AS text CHECK (VALUE ~ '^[0-9a-f]{64}$');
-- Counted from 1.
CREATE DOMAIN database.ordinal AS integer CHECK (VALUE >= 1);

CREATE FUNCTION database.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END;
$$;

-- Makes a table append-only for everybody, its owner included. Only a restore, which sets
-- session_replication_role to replica, passes; the application's role can't set that.
CREATE FUNCTION database.append_only(target regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    'CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %s
       FOR EACH STATEMENT EXECUTE FUNCTION database.refuse_change()', target);
END;
$$;

SELECT database.append_only('database.installation');

-- How far the clock runs ahead: people let time pass in a demonstration, and nowhere else.
CREATE TABLE database.time_passed (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  seconds bigint NOT NULL CHECK (seconds > 0),
  passed_at timestamptz NOT NULL DEFAULT now()
);

SELECT database.append_only('database.time_passed');

-- Run after every migration: the application's role may use every schema of ours, may not change
-- what is append-only, and only reads what belongs to the database itself.
CREATE FUNCTION database.grant_to(application name) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  s name;
  t regclass;
BEGIN
  FOR s IN SELECT nspname FROM pg_namespace
           WHERE nspname NOT LIKE 'pg\_%' AND nspname NOT IN ('information_schema', 'public')
  LOOP
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', s, application);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO %I', s, application);
    EXECUTE format('GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA %I TO %I', s, application);
    EXECUTE format('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA %I TO %I', s, application);
  END LOOP;
  FOR t IN SELECT tgrelid::regclass FROM pg_trigger WHERE tgname = 'append_only'
  LOOP
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %s FROM %I', t, application);
  END LOOP;
  EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON database.flyway_schema_history FROM %I', application);
  EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON database.installation FROM %I', application);
END;
$$;
