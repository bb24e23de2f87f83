-- Et samtykke kan gjelde nettverket, eller alle. Kommunen sier hvilket, bilde for bilde; ingenting som er delt fra før, gjelder alle.
ALTER TABLE kommune.erfaringsbilde ADD COLUMN kan_aapnes boolean NOT NULL DEFAULT false;
-- Satt når erfaringen åpnes for alle og bildet er med, og borte når den lukkes eller samtykket ikke lenger gjelder alle.
ALTER TABLE felles.erfaringsbilde ADD COLUMN aapnet timestamptz;
ALTER TABLE felles.erfaringsbilde ADD CHECK (aapnet IS NULL OR trukket IS NULL);
