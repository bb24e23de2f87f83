-- Det de som evaluerer, leverer: dokumentet selv, lagt i rommet til avtalen. Det er en levering, og den står; en ny utgave er en ny rad.
CREATE TABLE felles.leveransedokument (
  avtalerom int NOT NULL REFERENCES referanse.avtalerom,
  id uuid NOT NULL,
  leveranse_nr int NOT NULL CHECK (leveranse_nr > 0),
  tittel text NOT NULL,
  merknad text,
  dato date NOT NULL,
  type text NOT NULL CHECK (type IN ('pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'txt')),
  stoerrelse int NOT NULL CHECK (stoerrelse > 0),
  sha256 bytea NOT NULL CHECK (length(sha256) = 32),
  innhold bytea NOT NULL,
  tid timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (avtalerom, id)
);
CREATE INDEX ON felles.leveransedokument (avtalerom, leveranse_nr);
-- Da kan det leses stykke for stykke uten at resten pakkes ut.
ALTER TABLE felles.leveransedokument ALTER COLUMN innhold SET STORAGE EXTERNAL;

-- Det en kommune har å si om en leveranse, til de andre partene og til dem som evaluerer. Endres aldri; en rettelse er en ny merknad.
CREATE TABLE felles.leveransemerknad (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  avtale_id uuid NOT NULL,
  leveranse_nr int NOT NULL CHECK (leveranse_nr > 0),
  rolle text NOT NULL,
  tekst text NOT NULL,
  tid timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (kommune_id, id)
);
CREATE INDEX ON felles.leveransemerknad (nettverk_id, avtale_id, leveranse_nr);
