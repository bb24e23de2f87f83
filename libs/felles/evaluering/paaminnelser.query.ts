import type { Anbefalingsmottakerslag } from '#libs/contracts';

/** Det koordinatoren har å føre for dem som ikke har eget rom. `mottaker` er tomt for et funn; `innen` er når anbefalingen bør være gjort. */
export interface Fylketsrad { mottaker: Anbefalingsmottakerslag | null; hva: string; frist: string | null; innen: string | null }

/** Funnene om regionen som er forelagt og ikke besvart for fylkeskommunen, og anbefalingene som venter på fylkeskommunen, staten eller regionen. `a` er avtalen. */
export const fylketJson = `(SELECT coalesce(json_agg(json_build_object('mottaker', v.mottaker, 'hva', v.hva, 'frist', v.frist, 'innen', v.innen) ORDER BY v.frist, v.id), '[]') FROM (
      SELECT f.id, NULL AS mottaker, f.tittel AS hva, f.frist, NULL AS innen FROM felles.funn f WHERE f.avtalerom = a.avtalerom AND f.gjelder_kommune_id IS NULL AND f.forelagt IS NOT NULL
        AND NOT EXISTS (SELECT FROM felles.fylkeskommentar k WHERE k.nettverk_id = a.nettverk_id AND k.avtalerom = f.avtalerom AND k.funn_id = f.id AND k.utgave = f.utgave)
        AND NOT EXISTS (SELECT FROM felles.funnfrigivelse r WHERE r.avtalerom = f.avtalerom AND r.funn_id = f.id AND r.utgave = f.utgave)
        AND NOT EXISTS (SELECT FROM felles.funntrekk t WHERE t.avtalerom = f.avtalerom AND t.funn_id = f.id AND t.utgave = f.utgave)
        AND NOT EXISTS (SELECT FROM felles.funn n WHERE n.avtalerom = f.avtalerom AND n.id = f.id AND n.utgave > f.utgave AND n.forelagt IS NOT NULL)
      UNION ALL SELECT b.id, m.slag, b.tekst, NULL, b.innen FROM felles.anbefaling b JOIN felles.anbefalingsmottaker m ON m.avtalerom = b.avtalerom AND m.anbefaling_id = b.id AND m.slag <> 'kommune'
        WHERE b.avtalerom = a.avtalerom AND b.frigitt IS NOT NULL
        AND NOT EXISTS (SELECT FROM felles.funntrekk t WHERE t.avtalerom = b.avtalerom AND t.anbefaling_id = b.id)
        AND NOT EXISTS (SELECT FROM felles.fylkessvar s WHERE s.nettverk_id = a.nettverk_id AND s.avtalerom = m.avtalerom AND s.anbefaling_id = m.anbefaling_id AND s.mottaker_nr = m.nr AND s.svar IS NOT NULL)) v)`;
