-- Rommet til en avtale om felles evaluering. Innloggingen i databasen lages på forhånd, for et produkt i drift kan ikke lage innlogginger;
-- derfor ligger noen rom klare i hvert nettverk, og koordinatoren tar et når hun lager en avtale.
CREATE TABLE referanse.avtalerom (
  nr int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  UNIQUE (nettverk_id, nr)
);
-- Avtalene som fantes før dette, får hvert sitt, og hvert nettverk har minst ett.
INSERT INTO referanse.avtalerom (nettverk_id) SELECT nettverk_id FROM felles.evalueringsavtale ORDER BY nettverk_id, opprettet, id;
INSERT INTO referanse.avtalerom (nettverk_id) SELECT n.id FROM referanse.nettverk n WHERE NOT EXISTS (SELECT FROM referanse.avtalerom r WHERE r.nettverk_id = n.id) ORDER BY n.id;

ALTER TABLE felles.evalueringsavtale ADD COLUMN avtalerom int;
UPDATE felles.evalueringsavtale a SET avtalerom = tatt.nr
  FROM (SELECT nettverk_id, id, row_number() OVER (PARTITION BY nettverk_id ORDER BY opprettet, id) AS plass FROM felles.evalueringsavtale) AS denne
  JOIN (SELECT nettverk_id, nr, row_number() OVER (PARTITION BY nettverk_id ORDER BY nr) AS plass FROM referanse.avtalerom) AS tatt USING (nettverk_id, plass)
  WHERE a.nettverk_id = denne.nettverk_id AND a.id = denne.id;
ALTER TABLE felles.evalueringsavtale ALTER COLUMN avtalerom SET NOT NULL;
ALTER TABLE felles.evalueringsavtale ADD UNIQUE (nettverk_id, avtalerom);
ALTER TABLE felles.evalueringsavtale ADD FOREIGN KEY (nettverk_id, avtalerom) REFERENCES referanse.avtalerom (nettverk_id, nr);

-- En evaluator hører til én avtale, gjennom et firma som er med i den. Uten underskrevet taushetserklæring er hun ikke inne noe sted.
ALTER TABLE tilgang.medlemskap ADD COLUMN avtalerom int REFERENCES referanse.avtalerom;
ALTER TABLE tilgang.medlemskap ADD COLUMN firma text;
ALTER TABLE tilgang.medlemskap ADD COLUMN taushet_signert date;
UPDATE tilgang.medlemskap SET avtalerom = (SELECT min(nr) FROM referanse.avtalerom), taushet_signert = fra WHERE rom = 'evaluering';
ALTER TABLE tilgang.medlemskap ADD CHECK ((rom = 'evaluering') = (avtalerom IS NOT NULL));
ALTER TABLE tilgang.medlemskap ADD CHECK (rom = 'evaluering' OR (firma IS NULL AND taushet_signert IS NULL));
CREATE INDEX ON tilgang.medlemskap (avtalerom);

-- Det som er gjort i avtalens rom, og svaret den som gjorde det, fikk. Kan bare vokse.
CREATE TABLE felles.avtalelogg (
  avtalerom int NOT NULL REFERENCES referanse.avtalerom,
  id uuid NOT NULL,
  tid timestamptz NOT NULL DEFAULT clock_timestamp(),
  person_id uuid NOT NULL,
  navn text NOT NULL,
  handling text NOT NULL,
  innhold jsonb NOT NULL,
  noekkel uuid,
  operasjon bytea,
  svar text,
  PRIMARY KEY (avtalerom, id),
  UNIQUE (avtalerom, person_id, noekkel)
);
CREATE INDEX ON felles.avtalelogg (avtalerom, tid);
