GRANT SELECT, INSERT, UPDATE ON kommune.handlingsplan TO :kommune;
GRANT SELECT, INSERT, UPDATE, DELETE ON kommune.plantiltak TO :kommune;
-- Planens historie kan bare vokse.
GRANT SELECT, INSERT ON kommune.planhendelse TO :kommune;

-- Utenfra synes en plan fra den er vedtatt.
GRANT SELECT ON kommune.handlingsplan, kommune.plantiltak, kommune.planhendelse TO :les;
CREATE POLICY innsyn ON kommune.handlingsplan FOR SELECT TO :les USING (status NOT IN ('utkast', 'til_behandling')
  AND EXISTS (SELECT FROM kommune.innsyn i WHERE 'handlingsplan' = ANY (i.innsynsrom) AND handlingsplan.aar BETWEEN coalesce(i.aar_fra, handlingsplan.aar) AND coalesce(i.aar_til, handlingsplan.aar)));
CREATE POLICY innsyn ON kommune.plantiltak FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.handlingsplan p WHERE p.kommune_id = plantiltak.kommune_id AND p.id = handlingsplan_id));
CREATE POLICY innsyn ON kommune.planhendelse FOR SELECT TO :les USING (EXISTS (SELECT FROM kommune.handlingsplan p WHERE p.kommune_id = planhendelse.kommune_id AND p.id = handlingsplan_id));
CREATE POLICY innsyn_flyttet_plan ON kommune.medarbeider FOR SELECT TO :les USING (id IN (SELECT h.person_id FROM kommune.planhendelse h));
