-- Innbyggertallet i områdene følger med det som deles, med presisjonen det hadde da det ble delt: uten det kan ingen sammenligne per innbygger.
ALTER TABLE felles.deling
  ADD COLUMN innbyggere int CHECK (innbyggere > 0),
  ADD COLUMN innbyggere_til int,
  ADD COLUMN innbyggere_presisjon text CHECK (innbyggere_presisjon IN ('eksakt', 'omtrent', 'mer_enn', 'mellom', 'utledet')),
  ADD CHECK ((innbyggere IS NULL) = (innbyggere_presisjon IS NULL)),
  ADD CHECK ((innbyggere_presisjon IS NOT DISTINCT FROM 'mellom') = (innbyggere_til IS NOT NULL)),
  ADD CHECK (innbyggere <= innbyggere_til);

-- Hvem som har delt for et år, uten det som er trukket tilbake.
CREATE INDEX ON felles.deling (nettverk_id, aar) WHERE trukket IS NULL;

-- Grensa til et område, som GeoJSON (lengde, bredde). Bare kommunen selv ser den.
ALTER TABLE kommune.omraade ADD COLUMN grense jsonb CHECK (jsonb_typeof(grense) = 'object');

-- Bevilgninger andre har gjort opp og offentliggjort. Det finnes en rad bare der det er et beløp.
CREATE TABLE referanse.bevilgning (
  aar int NOT NULL,
  sted_nr int NOT NULL,
  sted text NOT NULL,
  departement_nr int NOT NULL,
  departement text NOT NULL,
  departement_navn text NOT NULL,
  beloep_oere bigint NOT NULL CHECK (beloep_oere > 0),
  kilde text NOT NULL,
  PRIMARY KEY (aar, sted_nr, departement_nr)
);
