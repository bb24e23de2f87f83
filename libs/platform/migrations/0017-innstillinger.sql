-- Det kommunen selv har bestemt om hvordan den bruker Løftet. Ingen rad er det samme som ingenting valgt.
CREATE TABLE kommune.innstilling (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  -- Om styringsgruppa fører vedtak om handlingsplanen selv, og hva organet heter når den gjør det.
  styringsgruppe_vedtar boolean NOT NULL DEFAULT false,
  vedtaksorgan text,
  -- Veien en ny plan begynner med. Tom når ingen er valgt.
  plankjede text CHECK (plankjede IN ('halden', 'sarpsborg', 'enkel')),
  oppdiktet boolean NOT NULL DEFAULT false,
  versjon int NOT NULL DEFAULT 1,
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id),
  CHECK (NOT styringsgruppe_vedtar OR vedtaksorgan IS NOT NULL)
);

-- Den som førte vedtaket: hun kan legge ved papirene til det. Tom for det som er lest inn, og for det som er ført før dette.
ALTER TABLE kommune.vedtak ADD COLUMN person_id uuid;
