-- Anmeldte lovbrudd oppgis per 1 000 innbyggere: verken personer, prosent eller kroner.
ALTER TABLE referanse.statistikkserie
  DROP CONSTRAINT statistikkserie_enhet_check,
  ADD CONSTRAINT statistikkserie_enhet_check CHECK (enhet IN ('personer', 'prosent', 'kroner', 'per_1000'));
