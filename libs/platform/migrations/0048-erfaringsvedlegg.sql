-- Et dokument til en erfaring, i kommunens eget utkast. Det er skrevet på nytt på vei inn, uten opplysninger om hvem som laget det; `fjernet` sier hva slags, aldri hva det var.
-- Trekkes det, går innholdet og tittelen overalt; raden står igjen og sier at det har vært der.
CREATE TABLE kommune.erfaringsvedlegg (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  erfaring_id uuid NOT NULL,
  nr int NOT NULL CHECK (nr > 0),
  tittel text,
  type text NOT NULL CHECK (type IN ('pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'txt')),
  stoerrelse int NOT NULL CHECK (stoerrelse > 0),
  sha256 bytea NOT NULL CHECK (length(sha256) = 32),
  fjernet text[] NOT NULL DEFAULT '{}' CHECK (fjernet <@ ARRAY['emne', 'filsti', 'forfatter', 'kommentator', 'noekkelord', 'opplysninger', 'program', 'tittel', 'virksomhet']),
  merknader text[] NOT NULL DEFAULT '{}' CHECK (merknader <@ ARRAY['kommentarer', 'notater', 'skjult_tekst', 'skjulte_ark', 'skjulte_lysark', 'sporede_endringer']),
  innhold bytea,
  arkivert boolean NOT NULL DEFAULT false,
  lastet_opp timestamptz NOT NULL DEFAULT now(),
  trukket timestamptz,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  FOREIGN KEY (kommune_id, erfaring_id) REFERENCES kommune.erfaring,
  CHECK ((trukket IS NULL) = (innhold IS NOT NULL)),
  CHECK ((trukket IS NULL) = (tittel IS NOT NULL))
);
CREATE INDEX ON kommune.erfaringsvedlegg (kommune_id, erfaring_id);
-- Da kan det leses stykke for stykke uten at resten pakkes ut.
ALTER TABLE kommune.erfaringsvedlegg ALTER COLUMN innhold SET STORAGE EXTERNAL;
