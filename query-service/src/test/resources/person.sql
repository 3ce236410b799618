CREATE TABLE person (
    id uuid PRIMARY KEY,
    issuer text,
    subject text,
    name text,
    email text,
    administrator boolean NOT NULL DEFAULT false,
    UNIQUE (issuer, subject)
);

-- As command-service's V4 has it.
ALTER TABLE SPRING_SESSION ALTER COLUMN PRINCIPAL_NAME TYPE VARCHAR(255);
