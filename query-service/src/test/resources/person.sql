CREATE TABLE person (
    id uuid PRIMARY KEY,
    issuer text NOT NULL,
    subject text NOT NULL,
    name text,
    email text,
    administrator boolean NOT NULL DEFAULT false,
    UNIQUE (issuer, subject)
);
