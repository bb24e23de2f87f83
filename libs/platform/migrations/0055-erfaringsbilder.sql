-- Et bilde til en erfaring, i kommunens eget utkast. Det er tegnet på nytt på vei inn, så her er det bare bildepunkter.
-- Trekkes samtykket, går innholdet og teksten som beskriver det; raden står igjen og sier at det har vært et bilde.
CREATE TABLE kommune.erfaringsbilde (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  erfaring_id uuid NOT NULL,
  nr int NOT NULL CHECK (nr > 0),
  alt_tekst text,
  bildetekst text,
  samtykke text NOT NULL CHECK (samtykke IN ('ingen_gjenkjennes', 'skriftlig')),
  samtykke_til date,
  bredde int NOT NULL CHECK (bredde > 0),
  hoeyde int NOT NULL CHECK (hoeyde > 0),
  sha256 bytea NOT NULL CHECK (length(sha256) = 32),
  innhold bytea,
  arkivert boolean NOT NULL DEFAULT false,
  lastet_opp timestamptz NOT NULL DEFAULT now(),
  trukket timestamptz,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  FOREIGN KEY (kommune_id, erfaring_id) REFERENCES kommune.erfaring,
  CHECK (samtykke = 'skriftlig' OR samtykke_til IS NULL),
  CHECK ((trukket IS NULL) = (innhold IS NOT NULL)),
  CHECK ((trukket IS NULL) = (alt_tekst IS NOT NULL))
);
CREATE INDEX ON kommune.erfaringsbilde (kommune_id, erfaring_id);
