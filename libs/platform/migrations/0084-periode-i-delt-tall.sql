-- Perioden står også ved tallet: det som kan velges i en sammenligning, er da ett oppslag i indeksen for hver periode, uansett hvor mange som har delt.
ALTER TABLE felles.delt_indikator ADD COLUMN periode referanse.tidsangivelse;
UPDATE felles.delt_indikator i SET periode = d.periode FROM felles.deling d WHERE d.kommune_id = i.kommune_id AND d.id = i.deling_id;
ALTER TABLE felles.delt_indikator ALTER COLUMN periode SET NOT NULL;
DROP INDEX felles.delt_indikator_nettverk_id_felles_kode_idx;
CREATE INDEX ON felles.delt_indikator (nettverk_id, felles_kode, periode) WHERE felles_kode IS NOT NULL;
