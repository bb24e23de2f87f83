-- Hva kommunen gjør noe med først, ut fra der den begynte. En prioritering uten grunn er ikke noe å styre etter.
ALTER TABLE kommune.indikator ADD COLUMN prioritet text CHECK (prioritet IN ('foerst', 'deretter', 'ikke_naa'));
ALTER TABLE kommune.indikator ADD COLUMN prioritet_fordi text;
ALTER TABLE kommune.indikator ADD CHECK ((prioritet IS NULL) = (prioritet_fordi IS NULL));
