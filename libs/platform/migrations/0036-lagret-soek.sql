-- Et søk i erfaringsbanken en person vil følge med på. `sett` er når hun sist så svarene; det som er kommet etter, er nytt.
CREATE TABLE kommune.lagret_soek (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  navn text NOT NULL,
  tekst text,
  filter jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(filter) = 'object'),
  sett timestamptz NOT NULL DEFAULT now(),
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id)
);
CREATE INDEX ON kommune.lagret_soek (kommune_id, person_id);
