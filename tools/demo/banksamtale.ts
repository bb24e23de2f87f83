import type { INestApplicationContext } from '@nestjs/common';
import { SamtaleService } from '#libs/deling';
import { RedaksjonService } from '#libs/felles/erfaringsbank';
import { Db } from '#libs/platform';

/** Begge gjelder erfaringer som er oppdiktet, og er det selv. Eieren har ikke svart: det skal synes at noe venter. */
const spoersmaal = { til: 'Grønn lomme ved Os', tekst: 'Hvem betalte for jord og planter det andre året? (oppdiktet)' };
const ordlyd = { til: 'Små tilskudd til naboer', forslag: 'Naboer kan søke om et lite tilskudd på én side, og får svar innen to uker.', begrunnelse: 'Kortere, og den som leser, ser med én gang hvem som kan søke. (oppdiktet)' };

const findId = async (app: INestApplicationContext, tittel: string): Promise<string> =>
  (await app.get(Db).queryOne<{ id: string }>('SELECT e.id FROM felles.erfaring e JOIN felles.erfaringsutgave u ON u.kommune_id = e.kommune_id AND u.erfaring_id = e.id AND u.utgave = e.utgave WHERE u.tittel = $1', [tittel]))!.id;

/** Et nettverksmedlem spør eieren, i kommunens egen rad. */
export async function askOwner(app: INestApplicationContext): Promise<void> {
  const erfaringId = await findId(app, spoersmaal.til);
  if ((await app.get(SamtaleService).of(erfaringId)).spoersmaal.length === 0) await app.get(SamtaleService).ask({ erfaringId, tekst: spoersmaal.tekst });
}

/** Koordinatoren foreslår en ny ordlyd i den korte setningen. */
export async function proposeWording(app: INestApplicationContext): Promise<void> {
  if ((await app.get(Db).query('SELECT FROM felles.erfaringsforslag')).length > 0) return;
  await app.get(RedaksjonService).propose({ erfaringId: await findId(app, ordlyd.til), slag: 'ordlyd', felt: 'kort', forslag: ordlyd.forslag, begrunnelse: ordlyd.begrunnelse });
}
