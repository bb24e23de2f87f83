-- Koordinatoren kan trekke et forslag til eieren har svart. Raden står, så eieren ser at det ble trukket.
ALTER TABLE felles.erfaringsforslag ADD COLUMN trukket timestamptz;
