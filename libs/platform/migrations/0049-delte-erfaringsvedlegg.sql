-- Et dokument kommunen har delt: en kopi, én gang, uansett hvor mange utgaver som viser det. Trekkes det, er innholdet borte i alle, og raden står.
CREATE TABLE felles.erfaringsvedlegg (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  erfaring_id uuid NOT NULL,
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  type text NOT NULL CHECK (type IN ('pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'txt')),
  stoerrelse int NOT NULL CHECK (stoerrelse > 0),
  sha256 bytea NOT NULL CHECK (length(sha256) = 32),
  innhold bytea,
  trukket timestamptz,
  PRIMARY KEY (kommune_id, id),
  FOREIGN KEY (kommune_id, erfaring_id) REFERENCES felles.erfaring,
  CHECK ((trukket IS NULL) = (innhold IS NOT NULL))
);
CREATE INDEX ON felles.erfaringsvedlegg (kommune_id, erfaring_id);
CREATE INDEX ON felles.erfaringsvedlegg (nettverk_id);
ALTER TABLE felles.erfaringsvedlegg ALTER COLUMN innhold SET STORAGE EXTERNAL;

-- Dokumentene i en utgave, med tittelen slik den var da. Tittelen går sammen med dokumentet.
CREATE TABLE felles.utgavevedlegg (
  kommune_id int NOT NULL,
  erfaring_id uuid NOT NULL,
  utgave int NOT NULL CHECK (utgave > 0),
  vedlegg_id uuid NOT NULL,
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  nr int NOT NULL CHECK (nr > 0),
  tittel text,
  PRIMARY KEY (kommune_id, erfaring_id, utgave, vedlegg_id),
  FOREIGN KEY (kommune_id, erfaring_id) REFERENCES felles.erfaring,
  FOREIGN KEY (kommune_id, vedlegg_id) REFERENCES felles.erfaringsvedlegg
);
CREATE INDEX ON felles.utgavevedlegg (kommune_id, vedlegg_id);
CREATE INDEX ON felles.utgavevedlegg (nettverk_id);
