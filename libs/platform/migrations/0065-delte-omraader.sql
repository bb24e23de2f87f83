-- Grensene til områdene følger med en delt plan, så nettverket ser hvor satsingen er. Et område uten grense har ingenting å vise.
CREATE TABLE felles.delt_omraade (
  kommune_id int NOT NULL,
  deling_id uuid NOT NULL,
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  nr int NOT NULL CHECK (nr > 0),
  navn text NOT NULL CHECK (navn <> ''),
  grense jsonb NOT NULL CHECK (jsonb_typeof(grense) = 'object'),
  PRIMARY KEY (kommune_id, deling_id, nr),
  FOREIGN KEY (kommune_id, deling_id) REFERENCES felles.deling
);
CREATE INDEX ON felles.delt_omraade (nettverk_id);
