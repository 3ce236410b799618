-- A provider may name a person in up to 255 characters (OpenID Connect Core, 2).
ALTER TABLE SPRING_SESSION ALTER COLUMN PRINCIPAL_NAME TYPE VARCHAR(255);
