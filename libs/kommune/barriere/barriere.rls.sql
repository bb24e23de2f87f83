GRANT SELECT, INSERT, UPDATE ON kommune.barriere TO :kommune;
GRANT SELECT, INSERT, DELETE ON kommune.barriere_tiltak TO :kommune;
-- Historikken og det som knytter en barriere til bidraget i felles, kan bare vokse.
GRANT SELECT, INSERT ON kommune.barrierehendelse TO :kommune;
GRANT SELECT, INSERT ON kommune.barrieredeling TO :kommune;

-- Utenfra synes en barriere når den er mer enn et utkast, og lenkene til de tiltakene som selv synes.
GRANT SELECT ON kommune.barriere, kommune.barriere_tiltak, kommune.barrierehendelse TO :les;
CREATE POLICY innsyn ON kommune.barriere FOR SELECT TO :les USING (status <> 'utkast');
CREATE POLICY innsyn ON kommune.barriere_tiltak FOR SELECT TO :les USING (
  EXISTS (SELECT FROM kommune.barriere b WHERE b.kommune_id = barriere_tiltak.kommune_id AND b.id = barriere_id)
  AND EXISTS (SELECT FROM kommune.tiltak t WHERE t.kommune_id = barriere_tiltak.kommune_id AND t.id = tiltak_id));
CREATE POLICY innsyn ON kommune.barrierehendelse FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.barriere b WHERE b.kommune_id = barrierehendelse.kommune_id AND b.id = barriere_id));
CREATE POLICY innsyn_barriere ON kommune.medarbeider FOR SELECT TO :les USING (id IN (SELECT h.person_id FROM kommune.barrierehendelse h));
