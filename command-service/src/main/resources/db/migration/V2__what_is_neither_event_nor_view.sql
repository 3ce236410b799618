-- The directory of people. Facts name a person by id only; forgetting empties the row and leaves it.
CREATE TABLE person (
    id            UUID        PRIMARY KEY,
    issuer        TEXT,
    subject       TEXT,
    name          TEXT,
    email         TEXT,
    administrator BOOLEAN     NOT NULL DEFAULT FALSE,
    made          TIMESTAMPTZ NOT NULL DEFAULT now(),
    forgotten     TIMESTAMPTZ,
    UNIQUE (issuer, subject)
);

-- The key of each free text. Destroying the row redacts the text everywhere.
CREATE TABLE text_key (
    id   UUID        PRIMARY KEY,
    key  BYTEA       NOT NULL,
    made TIMESTAMPTZ NOT NULL DEFAULT now()
);

-- Writes that succeeded, by the key their sender gave: a repeat gets the same answer.
CREATE TABLE idempotency (
    person  UUID        NOT NULL,
    key     TEXT        NOT NULL,
    request BYTEA       NOT NULL,
    id      UUID,
    version BIGINT,
    created TIMESTAMPTZ NOT NULL DEFAULT now(),
    PRIMARY KEY (person, key)
);
CREATE INDEX idempotency_created ON idempotency (created);

-- Names that must be unique within something, such as the short name of an OOGO within its collaboration.
CREATE TABLE claim (
    scope  UUID NOT NULL,
    kind   TEXT NOT NULL,
    name   TEXT NOT NULL,
    holder UUID NOT NULL,
    PRIMARY KEY (scope, kind, name)
);
