-- The one organisation that answers for this installation's data. The secret of its mail server is
-- not here: it comes from the environment or from a file.
CREATE SCHEMA organisation;

CREATE TABLE organisation.organisation (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  name text NOT NULL CHECK (name <> '' AND length(name) <= 120),
  code text NOT NULL CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{1,11}$'),
  colour text NOT NULL CHECK (colour ~ '^#[0-9a-f]{6}$'),
  languages text[] NOT NULL CHECK (cardinality(languages) > 0),
  contact_name text NOT NULL CHECK (contact_name <> '' AND length(contact_name) <= 120),
  contact_email text NOT NULL,
  contact_phone text NOT NULL,
  public_address text NOT NULL,
  mail_host text,
  mail_port integer CHECK (mail_port BETWEEN 1 AND 65535),
  mail_security text CHECK (mail_security IN ('STARTTLS', 'TLS', 'NONE')),
  mail_sender text,
  mail_user text,
  version integer NOT NULL,
  CHECK (num_nulls(mail_host, mail_port, mail_security, mail_sender, mail_user) IN (0, 5))
);

-- What opens the set-up page: digests of the keys that each start writes to a file.
CREATE TABLE organisation.set_up_key (
  digest text PRIMARY KEY,
  valid_until timestamptz NOT NULL
);
