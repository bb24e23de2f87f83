-- Det minste antallet personer en pakke kan vise når noen henter den gjennom denne åpningen.
ALTER TABLE kommune.innsyn ADD COLUMN uttaksgrense int NOT NULL DEFAULT 5 CHECK (uttaksgrense BETWEEN 5 AND 100);

-- Kvitteringen for et datauttak: at det begynte, summen av pakken før den ble sendt, og at den ble levert eller avbrutt. Kan bare vokse. Uten en slutt er pakken ikke levert.
-- Skrives av leseloggens innlogging, for den som henter utenfra, kan ikke skrive noe i kommunen.
CREATE TABLE kommune.uttakshendelse (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  uttak_id uuid NOT NULL,
  hendelse text NOT NULL CHECK (hendelse IN ('begynt', 'laget', 'levert', 'avbrutt')),
  tid timestamptz NOT NULL DEFAULT clock_timestamp(),
  rom text NOT NULL,
  avtalerom int,
  rolle text NOT NULL,
  firma text,
  person_id uuid NOT NULL,
  navn text NOT NULL,
  omfang jsonb NOT NULL CHECK (jsonb_typeof(omfang) = 'object'),
  sha256 text CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  stoerrelse bigint CHECK (stoerrelse > 0),
  -- Koden til det som stanset det.
  grunn text,
  PRIMARY KEY (kommune_id, id),
  CHECK ((hendelse IN ('laget', 'levert')) = (sha256 IS NOT NULL)),
  CHECK ((sha256 IS NULL) = (stoerrelse IS NULL)),
  CHECK ((hendelse = 'avbrutt') = (grunn IS NOT NULL))
);
CREATE INDEX ON kommune.uttakshendelse (kommune_id, uttak_id);
