-- Hva en person har sett av det som er nytt i banken. Det en kollega har sett, er ikke borte for de andre.
CREATE TABLE kommune.erfaringssett (
  kommune_id int NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  erfaringseier_id int NOT NULL,
  erfaring_id uuid NOT NULL,
  sett timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (kommune_id, id),
  UNIQUE (kommune_id, person_id, erfaringseier_id, erfaring_id)
);
-- Det kommunen hadde merket, har alle der sett. Heretter er `sett` ved følgingen når kommunen begynte å følge.
INSERT INTO kommune.erfaringssett (kommune_id, id, person_id, erfaringseier_id, erfaring_id, sett)
SELECT f.kommune_id, gen_random_uuid(), m.person_id, f.erfaringseier_id, f.erfaring_id, f.sett
FROM kommune.erfaringsfoelging f JOIN (SELECT DISTINCT kommune_id, person_id FROM tilgang.medlemskap WHERE person_id IS NOT NULL) m ON m.kommune_id = f.kommune_id;
