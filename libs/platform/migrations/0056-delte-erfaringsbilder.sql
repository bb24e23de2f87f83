-- Et bilde kommunen har delt. Innholdet ligger én gang, uansett hvor mange utgaver som viser det, og de som tar erfaringen i bruk, viser til det og har det aldri selv:
-- når samtykket trekkes, er det borte overalt. Raden blir stående uten innhold, så sidene kan si at et bilde er fjernet.
CREATE TABLE felles.erfaringsbilde (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  erfaring_id uuid NOT NULL,
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  samtykke_til date,
  bredde int NOT NULL CHECK (bredde > 0),
  hoeyde int NOT NULL CHECK (hoeyde > 0),
  sha256 bytea NOT NULL CHECK (length(sha256) = 32),
  innhold bytea,
  trukket timestamptz,
  PRIMARY KEY (kommune_id, id),
  FOREIGN KEY (kommune_id, erfaring_id) REFERENCES felles.erfaring,
  CHECK ((trukket IS NULL) = (innhold IS NOT NULL))
);
CREATE INDEX ON felles.erfaringsbilde (kommune_id, erfaring_id);
CREATE INDEX ON felles.erfaringsbilde (nettverk_id);

-- Bildene i en utgave, med teksten slik den var da. Teksten går sammen med bildet.
CREATE TABLE felles.utgavebilde (
  kommune_id int NOT NULL,
  erfaring_id uuid NOT NULL,
  utgave int NOT NULL CHECK (utgave > 0),
  bilde_id uuid NOT NULL,
  nettverk_id int NOT NULL REFERENCES referanse.nettverk,
  nr int NOT NULL CHECK (nr > 0),
  alt_tekst text,
  bildetekst text,
  PRIMARY KEY (kommune_id, erfaring_id, utgave, bilde_id),
  FOREIGN KEY (kommune_id, erfaring_id) REFERENCES felles.erfaring,
  FOREIGN KEY (kommune_id, bilde_id) REFERENCES felles.erfaringsbilde
);
CREATE INDEX ON felles.utgavebilde (kommune_id, bilde_id);
CREATE INDEX ON felles.utgavebilde (nettverk_id);
