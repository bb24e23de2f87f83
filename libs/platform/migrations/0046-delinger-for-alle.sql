-- Den videste kretsen: alle, uten innlogging.
ALTER TABLE felles.deling
  DROP CONSTRAINT deling_mottaker_check,
  ADD CONSTRAINT deling_mottaker_check CHECK (mottaker IN ('nettverk', 'evaluator', 'aapent')),
  -- Når det ble åpnet for alle. Tomt når det ikke er åpent.
  ADD COLUMN aapnet timestamptz,
  ADD CHECK ((aapnet IS NOT NULL) = (mottaker = 'aapent' AND trukket IS NULL));
CREATE INDEX ON felles.deling (aapnet DESC, id) WHERE aapnet IS NOT NULL;
