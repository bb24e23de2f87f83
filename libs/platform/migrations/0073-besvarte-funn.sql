-- Funnene alle det er lagt fram for, har sagt noe om: kommunen det gjelder, eller alle kommunene avtalen er sendt til og fylkeskommunen når det gjelder regionen. Leses som den som spør.
CREATE VIEW felles.besvart_funn WITH (security_invoker = true) AS
  SELECT f.avtalerom, f.id, f.utgave FROM felles.funn f
  WHERE f.forelagt IS NOT NULL AND CASE WHEN f.gjelder_kommune_id IS NOT NULL
    THEN EXISTS (SELECT FROM felles.funnkommentar k WHERE k.avtalerom = f.avtalerom AND k.funn_id = f.id AND k.utgave = f.utgave AND k.kommune_id = f.gjelder_kommune_id)
    ELSE EXISTS (SELECT FROM felles.fylkeskommentar y WHERE y.avtalerom = f.avtalerom AND y.funn_id = f.id AND y.utgave = f.utgave)
      AND NOT EXISTS (SELECT FROM felles.evalueringsavtale a CROSS JOIN unnest(a.sendt_til) AS part (kommune_id) WHERE a.avtalerom = f.avtalerom
        AND NOT EXISTS (SELECT FROM felles.funnkommentar k WHERE k.avtalerom = f.avtalerom AND k.funn_id = f.id AND k.utgave = f.utgave AND k.kommune_id = part.kommune_id)) END;
