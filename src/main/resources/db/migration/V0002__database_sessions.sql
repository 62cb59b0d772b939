-- Spring Session's own table. The principal's name may be as long as a provider's subject.
CREATE TABLE database.spring_session (
  primary_id char(36) PRIMARY KEY,
  session_id char(36) NOT NULL,
  creation_time bigint NOT NULL,
  last_access_time bigint NOT NULL,
  max_inactive_interval int NOT NULL,
  expiry_time bigint NOT NULL,
  principal_name text
);
CREATE UNIQUE INDEX spring_session_by_session_id ON database.spring_session (session_id);
CREATE INDEX spring_session_by_expiry ON database.spring_session (expiry_time);
CREATE INDEX spring_session_by_principal ON database.spring_session (principal_name);

CREATE TABLE database.spring_session_attributes (
  session_primary_id char(36) NOT NULL REFERENCES database.spring_session ON DELETE CASCADE,
  attribute_name varchar(200) NOT NULL,
  attribute_bytes bytea NOT NULL,
  PRIMARY KEY (session_primary_id, attribute_name)
);
